// What a rule is given: one tunnel with both of its ends, and questions about it that every rule
// asks alike.

#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checker/finding.hpp"
#include "checker/pairing.hpp"
#include "checker/view.hpp"

namespace sapair {

// Does an end have SAs? `none` only where somebody looked.
enum class Have : std::uint8_t { unknown, none, trying, some };

// How far apart the two texts were taken, as far as they tell.
enum class Timing : std::uint8_t { unknown, together, apart };

class Case {
public:
  Case(const View& a, const View* b, const Match& match, std::size_t index);

  [[nodiscard]] bool two() const { return b_ != nullptr; }
  [[nodiscard]] const View& view(End end) const { return end == End::a ? *a_ : *b_; }
  [[nodiscard]] bool shown(End end) const { return end == End::a || b_ != nullptr; }
  [[nodiscard]] std::vector<End> ends() const {
    return two() ? std::vector{End::a, End::b} : std::vector{End::a};
  }
  [[nodiscard]] const Match& match() const { return *match_; }
  [[nodiscard]] std::size_t index() const { return index_; }

  [[nodiscard]] const std::vector<const TunnelView*>& tunnels(End end) const {
    return part(end).tunnels;
  }
  [[nodiscard]] const std::vector<const SaView*>& sas(End end) const { return part(end).sas; }
  [[nodiscard]] const std::vector<const IkeView*>& ikes(End end) const { return part(end).ikes; }
  [[nodiscard]] const Counters& counters(End end) const { return part(end).counters; }
  // Other tunnels between the same two routers work.
  [[nodiscard]] bool sibling_works() const { return sibling_works_; }
  void set_sibling_works() { sibling_works_ = true; }
  [[nodiscard]] std::vector<const SaView*> sas(End end, Direction direction) const;
  [[nodiscard]] std::vector<const SaView*> unpaired(End end, Direction direction) const;

  [[nodiscard]] Have ike(End end) const { return part(end).ike; }
  [[nodiscard]] Have children(End end) const { return part(end).children; }
  [[nodiscard]] bool
  paired(Flow flow) const;  // an IPsec SA of this direction is known to be the same at both ends
  [[nodiscard]] bool
  spis_known(End end) const;                 // every IPsec SA of this end is printed with its SPI
  [[nodiscard]] IkeVersion version() const;  // of the IKE SAs, as far as either end tells
  [[nodiscard]] Timing timing() const;
  [[nodiscard]] std::optional<std::int64_t> gap_s() const {
    return gap_s_;
  }  // b was taken so much later
  [[nodiscard]] const SaView& out(const SaMatch& m) const { return view(m.sender).sas[m.out]; }
  [[nodiscard]] const SaView& in(const SaMatch& m) const { return view(other(m.sender)).sas[m.in]; }
  // Is there a NAT between the ends? nullopt: nothing tells.
  [[nodiscard]] std::optional<bool> translated() const;
  [[nodiscard]] const Interface* tunnel_interface(End end) const;

  // The name of this end's tunnel; empty when it shows none.
  [[nodiscard]] std::string name(End end) const;

  // ---- evidence ----
  // The line among `seen` that holds one of the words (any case), else the first lines of it.
  [[nodiscard]] Evidence quote(End end, const std::vector<Where>& seen,
                               std::initializer_list<std::string_view> words) const;
  [[nodiscard]] Evidence quote(End end, const SaView& sa) const;  // its SPI, else its first line
  [[nodiscard]] Evidence quote(End end, const IkeView& ike) const;
  [[nodiscard]] Evidence quote_counter(End end, Direction direction) const;
  // What shows that an end has no SAs: the tunnel's own lines, else the command that printed none.
  [[nodiscard]] std::vector<Evidence> quote_no_children(End end) const;
  [[nodiscard]] std::vector<Evidence> quote_no_ike(End end) const;

private:
  struct Part {
    std::vector<const TunnelView*> tunnels;
    std::vector<const SaView*> sas;
    std::vector<const IkeView*> ikes;
    Counters counters;
    std::array<std::vector<Where>, 2> counters_seen;  // of what was sent, of what was received
    Have ike = Have::unknown;
    Have children = Have::unknown;
  };
  [[nodiscard]] const Part& part(End end) const { return parts_[static_cast<std::size_t>(end)]; }
  void fill(End end);
  void judge(End end);
  void count(End end);
  void measure_gap();

  const View* a_;
  const View* b_;
  const Match* match_;
  std::size_t index_;
  std::array<Part, 2> parts_;
  bool sibling_works_ = false;
  std::optional<std::int64_t> gap_s_;
};

}  // namespace sapair
