#include "parsers/yamaha/show_ipsec_sa.hpp"

#include <map>
#include <utility>
#include <vector>

#include "grammars/yamaha/show_ipsec_sa.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::yamaha {
namespace {

namespace g = grammar::yamaha::show_ipsec_sa;

struct Row {
  Where where;
  std::optional<std::uint32_t> sa;
  std::optional<std::uint32_t> sgw;
  std::optional<std::uint32_t> isakmp;   // absent in the row of an IKE SA
  IkeVersion ike = IkeVersion::unknown;  // unknown in the row of an IPsec SA
  std::optional<std::uint32_t> tunnel;   // absent in the row of an IKE SA
  Encapsulation mode = Encapsulation::unknown;
  Protocol protocol = Protocol::unknown;
  Direction dir = Direction::unknown;
  std::optional<std::uint32_t> life_s;
  Text remote_id;
};

struct Totals {
  Where where;
  std::optional<std::uint32_t> isakmp;
  std::optional<std::uint32_t> send;
  std::optional<std::uint32_t> recv;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::row_start> : starts<Row> {};
template <> struct act<g::sa>        : into<&Row::sa> {};
template <> struct act<g::sgw>       : into<&Row::sgw> {};
template <> struct act<g::isakmp_id> : into<&Row::isakmp> {};
template <> struct act<g::ikev1>     : set<&Row::ike, IkeVersion::v1> {};
template <> struct act<g::ikev2>     : set<&Row::ike, IkeVersion::v2> {};
template <> struct act<g::tunnel>    : into<&Row::tunnel> {};
template <> struct act<g::tunnel_mode>    : set<&Row::mode, Encapsulation::tunnel> {};
template <> struct act<g::transport_mode> : set<&Row::mode, Encapsulation::transport> {};
template <> struct act<g::esp>       : set<&Row::protocol, Protocol::esp> {};
template <> struct act<g::ah>        : set<&Row::protocol, Protocol::ah> {};
template <> struct act<g::send>      : set<&Row::dir, Direction::out> {};
template <> struct act<g::recv>      : set<&Row::dir, Direction::in> {};
template <> struct act<g::life>      : into<&Row::life_s> {};
template <> struct act<g::remote_id> : into<&Row::remote_id> {};
template <> struct act<g::sa_row>    : ends<Row> {};

template <> struct act<g::isakmp_total> : into<&Totals::isakmp> {};
template <> struct act<g::send_total>   : into<&Totals::send> {};
template <> struct act<g::recv_total>   : into<&Totals::recv> {};
// clang-format on

class SaTableReader final : public BlockReader<SaTableReader, g::known_line, act, Row, Totals> {
public:
  using BlockReader::BlockReader;

  void close(Row&& row) {
    if (row.tunnel) {
      (row.dir == Direction::out ? shown_.send : shown_.recv) += 1;
      auto& sa = model.ipsec_sas.emplace_back();
      sa.where = row.where;
      sa.direction = row.dir;
      sa.protocol = row.protocol;
      sa.mode = row.mode;
      sa.state = SaState::up;  // a Yamaha lists SAs that exist, no others
      sa.tunnel = tunnel_of(row);
      sa.number = row.sa;
      sa.ike_number = row.isakmp;
      sa.remaining_s = row.life_s;
    } else {
      shown_.isakmp += 1;
      auto& sa = model.ike_sas.emplace_back();
      sa.where = row.where;
      sa.version = row.ike;
      sa.state = SaState::up;
      sa.number = row.sa;
      sa.gateway = row.sgw;
      sa.remaining_s = row.life_s;
      sa.remote.host = row.remote_id;
    }
  }

  void close(Totals&& totals) { totals_ = totals; }
  void total(Text line) { output().details.push_back({"Total", line}); }

  void finished(bool /*complete*/) {
    if (!totals_) {
      return;
    }
    compare("isakmp", totals_->isakmp, shown_.isakmp);
    compare("send", totals_->send, shown_.send);
    compare("recv", totals_->recv, shown_.recv);
  }

private:
  struct Shown {
    std::uint32_t isakmp = 0;
    std::uint32_t send = 0;
    std::uint32_t recv = 0;
  };

  // The rows of one tunnel name it again and again; the model holds it once.
  std::uint32_t tunnel_of(const Row& row) {
    auto& known = *row.tunnel < direct ? direct_entry(*row.tunnel)
                                       : others_.try_emplace(*row.tunnel, no_tunnel).first->second;
    if (known == no_tunnel) {
      known = static_cast<std::uint32_t>(model.tunnels.size());
      auto& tunnel = model.tunnels.emplace_back();
      tunnel.where = row.where;
      tunnel.state = SaState::up;
      tunnel.number = row.tunnel;
      tunnel.gateway = row.sgw;
      tunnel.remote.host = row.remote_id;
    }
    return known;
  }

  [[nodiscard]] std::uint32_t& direct_entry(std::uint32_t number) {
    if (number >= tunnels_.size()) {
      tunnels_.resize(number + 1, no_tunnel);
    }
    return tunnels_[number];
  }

  void compare(Text what, std::optional<std::uint32_t> counted, std::uint32_t shown) {
    if (counted && *counted != shown) {
      model.notes.push_back({totals_->where, NoteKind::count_differs, what,
                             std::to_string(*counted), std::to_string(shown)});
    }
  }

  // Tunnel number to index in Model::tunnels: a table for the numbers that routers have, a map for
  // any other.
  static constexpr std::uint32_t direct = 1u << 16;
  std::vector<std::uint32_t> tunnels_;
  std::map<std::uint32_t, std::uint32_t> others_;
  std::optional<Totals> totals_;
  Shown shown_;
};

template <>
struct act<g::totals> : calls<&SaTableReader::total> {};

}  // namespace

std::unique_ptr<Reader> open_show_ipsec_sa(Model& model, std::uint32_t output) {
  return std::make_unique<SaTableReader>(model, output);
}

bool begins_show_ipsec_sa(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::distinctive>(line);
}

}  // namespace sapair::yamaha
