#include "parsers/nec/ix_show_ipsec_sa.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "grammars/nec/ix_show_ike_sa.hpp"
#include "grammars/nec/ix_show_ipsec_sa.hpp"
#include "grammars/nec/ix_show_ipsec_sa_brief.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/nec/sa_counts.hpp"
#include "parsers/nec/words.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::ix_show_ipsec_sa;

struct Sa {
  Where where;
  Text protocol;
  std::optional<std::uint32_t> spi_hex;
  std::optional<std::uint64_t> spi_decimal;
  Text cipher;
  Text integrity;
  std::optional<std::uint32_t> remaining_s;
  std::optional<std::uint64_t> remaining_bytes;
  std::optional<std::uint64_t> remaining_kb;
  Direction direction = Direction::unknown;
  Text replay;
};

// One tunnel interface with its key policy map.
struct Map {
  Where where;
  Text interface;
  Text name;
  bool udp = false;
  Text mode;
  Text families;
  Text kind;
  Text local;
  std::optional<std::uint32_t> local_port;
  Text remote;
  std::optional<std::uint32_t> remote_port;
  Text outgoing;
  std::optional<std::uint32_t> interface_mtu;
  std::optional<std::uint32_t> path_mtu;
  Text pfs;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

class IpsecSaReader final : public BlockReader<IpsecSaReader, g::known_line, act, Sa, Map> {
public:
  using BlockReader::BlockReader;

  void configured(Text number) { counts_.configured(output(), here(), number); }
  void created(Text number) { counts_.created(output(), number); }

  void inbound(Text /*unused*/) { label(Direction::in); }
  void outbound(Text /*unused*/) { label(Direction::out); }

  // Stands below the SAs of its direction and is about all of them.
  void replay(Text words) {
    end<Sa>();
    auto& map = block<Map>();
    last_line_ = map.where.last_line;
    if (first_ == sas_.size()) {
      map.details.push_back({"Replay detection support", words});
    }
    for (auto i = first_; i < sas_.size(); ++i) {
      sas_[i].replay = words;
    }
    end_direction();
  }

  void close(Sa&& sa) {
    if (!is_open<Map>()) {
      block<Map>().where = sa.where;
    }
    auto& map = block<Map>();
    map.where.line = std::min(map.where.line, sa.where.line);
    map.where.last_line = std::max(last_line_, sa.where.last_line);
    last_line_ = map.where.last_line;
    sa.direction = direction_;
    if (direction_ == Direction::unknown && !direction_noted_) {
      direction_noted_ = true;
      model.notes.push_back({sa.where, NoteKind::block_start_missing, "Inbound/Outbound", {}, {}});
    }
    sas_.push_back(sa);
  }

  void close(Map&& from) {
    note_empty_direction(from);
    const auto index = static_cast<std::uint32_t>(model.tunnels.size());
    auto& tunnel = model.tunnels.emplace_back();
    tunnel.where = from.where;
    tunnel.interface = from.interface;
    tunnel.remote = {from.remote, port_from(from.remote_port)};
    auto& more = tunnel.more.edit();
    more.local = {from.local, port_from(from.local_port)};
    more.map = from.name;
    more.interface_mtu = from.interface_mtu;
    more.path_mtu = from.path_mtu;
    if (!from.pfs.empty()) {
      more.pfs = dh_group_from(from.pfs);
    }
    more.details = std::move(from.details);
    const auto keep = [&](Text label, Text value) {
      if (!value.empty()) {
        more.details.push_back({label, value});
      }
    };
    keep("mode", from.mode);
    keep("addressing", from.families);
    keep("map kind", from.kind);
    keep("Outgoing interface", from.outgoing);
    if (from.udp) {
      keep("encapsulation", "UDP");
    }
    for (const auto& sa : sas_) {
      add(sa, from, index);
    }
    shown_ += sas_.size();
    sas_.clear();
    first_ = 0;
    direction_ = Direction::unknown;
    last_line_ = 0;
  }

  void finished(bool /*complete*/) {
    counts_.compare_created(model, "created", shown_);
    if (counts_.none_created() && shown_ == 0 && !interface_shown_) {
      auto& tunnel = model.tunnels.emplace_back();  // it is there, and has no SA
      tunnel.where = counts_.where();
      tunnel.state = SaState::down;
    }
  }

  void named(Text name) {
    block<Map>().interface = name;
    interface_shown_ = true;
  }
  void udp(Text /*unused*/) { udp_ = true; }
  // What the line of the mode says, whose first words may be missing.
  void mode(Text word) {
    unset<Map>(&Map::mode).mode = word;
    block<Map>().udp = std::exchange(udp_, false);
  }

private:
  void label(Direction direction) {
    end<Sa>();
    if (is_open<Map>()) {
      note_empty_direction(block<Map>());
    }
    auto& map = block<Map>();
    last_line_ = map.where.last_line;
    end_direction();
    direction_ = direction;
  }

  void end_direction() {
    first_ = sas_.size();
    direction_ = Direction::unknown;
    direction_noted_ = false;
  }

  // A direction without an SA is kept: the device looked.
  void note_empty_direction(Map& map) const {
    if (direction_ != Direction::unknown && first_ == sas_.size()) {
      map.details.push_back({direction_ == Direction::in ? "Inbound" : "Outbound", {}});
    }
  }

  void add(const Sa& from, const Map& map, std::uint32_t index) {
    auto& sa = model.ipsec_sas.emplace_back();
    sa.where = from.where;
    sa.tunnel = index;
    sa.direction = from.direction;
    sa.protocol = protocol_from(from.protocol);
    sa.mode = encapsulation_from(map.mode);
    if (from.spi_hex) {
      sa.state = SaState::up;  // an IX lists SAs that exist, no others
      sa.spi = from.spi_hex;
    }
    compare_spi(model, from.where, from.spi_hex, from.spi_decimal);
    sa.remaining_s = from.remaining_s;
    auto& more = sa.more.edit();
    if (!from.cipher.empty()) {
      more.encryption = encryption_from(from.cipher);
    }
    if (!from.integrity.empty()) {
      more.integrity = integrity_from(from.integrity);
    }
    if (map.udp) {
      more.udp_encapsulation = true;
    }
    if (same_word(from.replay, "on") || same_word(from.replay, "off")) {
      more.replay_detection = same_word(from.replay, "on");
    } else if (!from.replay.empty()) {
      more.details.push_back({"Replay detection support", from.replay});
    }
    more.remaining_kb = from.remaining_kb;
    if (from.remaining_bytes) {
      more.remaining_kb = *from.remaining_bytes / 1024;
    }
    if (sa.protocol == Protocol::unknown && !from.protocol.empty()) {
      more.details.push_back({"protocol", from.protocol});
    }
  }

  SaCounts counts_;
  std::vector<Sa> sas_;    // of the open map
  std::size_t first_ = 0;  // of the open direction, in sas_
  Direction direction_ = Direction::unknown;
  bool direction_noted_ = false;
  bool udp_ = false;
  std::uint32_t last_line_ = 0;  // of the open map
  std::size_t shown_ = 0;
  bool interface_shown_ = false;
};

// clang-format off
template <> struct act<grammar::nec::configured> : calls<&IpsecSaReader::configured> {};
template <> struct act<grammar::nec::created>    : calls<&IpsecSaReader::created> {};
template <> struct act<g::tunnel_start>   : starts<Map> {};
template <> struct act<g::interface>      : calls<&IpsecSaReader::named> {};
template <> struct act<g::map_name>       : into<&Map::name> {};
template <> struct act<g::udp>            : calls<&IpsecSaReader::udp> {};
template <> struct act<g::mode>           : calls<&IpsecSaReader::mode> {};
template <> struct act<g::families>       : into<&Map::families> {};
template <> struct act<g::map_kind>       : into<&Map::kind> {};
template <> struct act<g::local>          : into<&Map::local> {};
template <> struct act<g::local_port>     : into<&Map::local_port> {};
template <> struct act<g::remote>         : into<&Map::remote> {};
template <> struct act<g::remote_port>    : into<&Map::remote_port> {};
template <> struct act<g::outgoing>       : into<&Map::outgoing> {};
template <> struct act<g::interface_mtu>  : into<&Map::interface_mtu> {};
template <> struct act<g::path_mtu>       : into<&Map::path_mtu> {};
template <> struct act<g::inbound>        : calls<&IpsecSaReader::inbound> {};
template <> struct act<g::outbound>       : calls<&IpsecSaReader::outbound> {};
template <> struct act<g::sa_start>       : starts<Sa> {};
template <> struct act<g::protocol>       : into<&Sa::protocol> {};
template <> struct act<g::spi_hex>        : into<&Sa::spi_hex, 16> {};
template <> struct act<g::spi_decimal>    : into<&Sa::spi_decimal> {};
template <> struct act<g::cipher>         : into<&Sa::cipher> {};
template <> struct act<g::integrity>      : into<&Sa::integrity> {};
template <> struct act<g::lifetime>       : into<&Sa::remaining_s> {};
template <> struct act<g::life_bytes>     : into<&Sa::remaining_bytes> {};
template <> struct act<g::life_kilobytes> : into<&Sa::remaining_kb> {};
template <> struct act<g::replay>         : calls<&IpsecSaReader::replay> {};
template <> struct act<g::pfs>            : into<&Map::pfs> {};
// clang-format on

[[nodiscard]] bool is_ike(std::string_view line) {
  return matches_whole<grammar::nec::ix_show_ike_sa::distinctive>(line);
}

[[nodiscard]] bool is_brief(std::string_view line) {
  return matches_whole<grammar::nec::ix_show_ipsec_sa_brief::distinctive>(line);
}

}  // namespace

std::unique_ptr<Reader> open_ix_show_ipsec_sa(Model& model, std::uint32_t output) {
  return std::make_unique<IpsecSaReader>(model, output);
}

bool begins_ix_show_ipsec_sa(std::string_view line, std::string_view next) {
  if (matches_whole<g::distinctive>(line)) {
    return true;
  }
  if (!matches_whole<g::shared_line>(line) || is_ike(next) || is_brief(next)) {
    return false;
  }
  return next.empty() ? matches_whole<g::counts_line>(line) : matches_whole<g::distinctive>(next);
}

bool may_begin_ix_show_ipsec_sa(std::string_view line) {
  return matches_whole<g::shared_line>(line);
}

}  // namespace sapair::nec
