// One end as the rules see it: what several outputs say about the same SA or tunnel, put together.
//
// Records of one output never overrule another's silence: a member that no output printed stays
// absent. Where the same command stands twice, its last output counts; elsewhere the later line
// wins.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "checker/finding.hpp"
#include "parsers/model/model.hpp"

namespace sapair {

struct IkeView {
  IkeSa sa;
  std::vector<Where> seen;

  // The two SPIs (cookies) in an order both ends agree on; nullopt while one is missing or zero.
  [[nodiscard]] std::optional<std::pair<std::uint64_t, std::uint64_t>> spis() const;
};

struct SaView {
  IpsecSa sa;  // sa.tunnel indexes View::tunnels
  std::vector<Where> seen;
};

struct TunnelView {
  Tunnel tunnel;
  std::vector<Where> seen;
  std::vector<std::uint32_t> sas;   // into View::sas
  std::vector<std::uint32_t> ikes;  // into View::ike_sas
};

// How well a list was looked at, for one peer.
enum class Look : std::uint8_t {
  not_at_all,  // nobody looked: nothing follows from an empty list
  partly,      // only one IKE version, or an output that was cut
  fully,       // an empty list means that there is none
};

class View {
public:
  View(const Model& model, End end);

  End end;
  const Model* model;
  std::string name;
  Platform platform = Platform::unknown;

  std::vector<IkeView> ike_sas;
  std::vector<SaView> sas;
  std::vector<TunnelView> tunnels;
  std::vector<const Interface*> interfaces;
  std::vector<const Ppp*> ppp;
  std::vector<const NatTable*> nat;
  std::vector<const Route*> routes;
  std::vector<const ConfigCheck*> config_checks;
  std::unordered_set<std::string> addresses;  // of this end itself, canonical
  const View* peer = nullptr;                 // the other end, where there is one

  // Was there an output that would have shown IKE SAs (IPsec SAs) with this peer? `tunnel` absent:
  // with any peer.
  [[nodiscard]] Look looked_ike(const TunnelView* tunnel,
                                IkeVersion version = IkeVersion::unknown) const;
  [[nodiscard]] Look looked_ipsec(const TunnelView* tunnel) const;
  [[nodiscard]] bool looked(Topic topic) const;
  // Does any output tell about SAs or tunnels at all?
  [[nodiscard]] bool shows_tunnels() const;

  [[nodiscard]] Evidence evidence(const Where& where) const;
  // The line that opens the outputs of a topic: what proves that there is nothing in it.
  [[nodiscard]] std::vector<Evidence> evidence_of(Topic topic) const;
  [[nodiscard]] std::string name_of(const TunnelView& tunnel) const;

  // What an earlier output of the same command printed about a tunnel of `tunnels`; null: nothing.
  [[nodiscard]] const Tunnel* earlier(const TunnelView& tunnel) const;

private:
  struct Scope {
    std::uint32_t output = 0;
    Topics topics = 0;
    bool cut = false;
    bool v1 = true;
    bool v2 = true;
    std::string host;       // "peer X", "remote X"
    std::string interface;  // "interface X"
    std::optional<std::uint32_t> gateway;
    bool replaced = false;
  };

  void survey();
  void gather_ike_sas();
  void gather_tunnels();
  void gather_sas();
  void adopt_orphans();
  void collect_addresses();
  [[nodiscard]] bool live(const Where& where) const { return !scopes_[where.output].replaced; }
  [[nodiscard]] bool covers(const Scope& scope, const TunnelView* tunnel) const;
  [[nodiscard]] Look look(Topic topic, const TunnelView* tunnel, IkeVersion version) const;

  std::vector<Scope> scopes_;
  std::unordered_map<std::uint32_t, std::uint32_t> earlier_;  // View::tunnels -> Model::tunnels
  std::vector<std::uint32_t> view_of_tunnel_;  // index in Model::tunnels -> in View::tunnels
};

// The host of an endpoint in the form two texts are compared by; empty when it is not known or
// masked.
[[nodiscard]] std::string known_host(std::string_view printed);
[[nodiscard]] std::string local_host(const TunnelView& tunnel);
[[nodiscard]] std::string remote_host(const TunnelView& tunnel);

}  // namespace sapair
