#include "parsers/nec/wa_show_ipsec_sa.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "grammars/nec/wa_show_ipsec_sa.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/nec/sa_counts.hpp"
#include "parsers/nec/words.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::wa_show_ipsec_sa;

struct Sa {
  Where where;
  Direction direction = Direction::unknown;  // of the label right above it
  Text source;
  std::optional<std::uint32_t> source_port;
  Text destination;
  std::optional<std::uint32_t> destination_port;
  bool udp = false;
  Text mode;
  Text satype;
  std::optional<std::uint64_t> spi_decimal;
  std::optional<std::uint32_t> spi_hex;
  Text encryption;
  std::optional<std::uint16_t> key_bits;
  Text integrity;
  std::optional<std::uint32_t> window;
  Text status;
  std::optional<std::uint32_t> remaining_s;
  Text lifebytes;
  std::optional<std::uint64_t> packets;
  std::optional<std::uint64_t> bytes;
  Text last_used;

  // Nothing but its label was seen.
  [[nodiscard]] bool blank() const {
    return source.empty() && mode.empty() && satype.empty() && encryption.empty() && !key_bits &&
           integrity.empty() && !window && status.empty() && !remaining_s && lifebytes.empty() &&
           !packets;
  }
};

struct Interface {
  Where where;
  Text name;
  bool outbound = false;  // its labels were seen
  bool inbound = false;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

class IpsecSaReader;

class IpsecSaReader final : public BlockReader<IpsecSaReader, g::known_line, act, Sa, Interface> {
public:
  using BlockReader::BlockReader;

  void configured(Text number) { counts_.configured(output(), here(), number); }
  void created(Text number) { counts_.created(output(), number); }
  void outbound(Text /*unused*/) { label(Direction::out); }
  void inbound(Text /*unused*/) { label(Direction::in); }

  // Source and destination begin an SA, unless the label just above did.
  void flow(Text /*unused*/) {
    if (const auto& sa = opened<Sa>(); sa && !sa->blank()) {
      start<Sa>();
    }
  }
  void in_udp(Text /*unused*/) { block<Sa>().udp = true; }

  void close(Sa&& sa) {
    if (!is_open<Interface>()) {
      block<Interface>().where = sa.where;
    }
    auto& interface = block<Interface>();
    interface.where.line = std::min(interface.where.line, sa.where.line);
    interface.where.last_line = std::max(last_line_, sa.where.last_line);
    last_line_ = interface.where.last_line;
    if (sa.blank()) {
      interface.details.push_back({sa.direction == Direction::out ? "Outbound" : "Inbound", {}});
      return;
    }
    const std::pair flow{sa.source, sa.destination};
    if (sa.direction != Direction::unknown) {
      labelled_flow_ = flow;
    } else if (direction_ != Direction::unknown && (sa.source.empty() || flow == labelled_flow_)) {
      sa.direction = direction_;  // one more below the same label
    } else {
      model.notes.push_back({sa.where, NoteKind::block_start_missing, "Outbound/Inbound", {}, {}});
    }
    if (sa.source.empty() && sa.direction != Direction::unknown) {
      model.notes.push_back({sa.where, NoteKind::block_start_missing, "->", {}, {}});
    }
    sas_.push_back(sa);
  }

  void close(Interface&& from) {
    const auto index = static_cast<std::uint32_t>(model.tunnels.size());
    auto& tunnel = model.tunnels.emplace_back();
    tunnel.where = from.where;
    tunnel.interface = from.name;
    if (!from.details.empty()) {
      tunnel.more.edit().details = std::move(from.details);
    }
    for (const auto& sa : sas_) {
      if (sa.direction != Direction::unknown && !sa.source.empty()) {
        const auto [local, remote] = ends(sa, sa.direction == Direction::out);
        tunnel.more.edit().local = local;
        tunnel.remote = remote;
        break;
      }
    }
    for (auto& sa : sas_) {
      add(sa, tunnel, index);
    }
    shown_ += sas_.size();
    sas_.clear();
    direction_ = Direction::unknown;
    labelled_flow_ = {};
    last_line_ = 0;
  }

  void finished(bool /*complete*/) {
    counts_.compare_created(model, "created", shown_);
    if (counts_.none_created() && shown_ == 0 && !tunnel_shown_) {
      auto& tunnel = model.tunnels.emplace_back();  // it is there, and has no SA
      tunnel.where = counts_.where();
      tunnel.state = SaState::down;
    }
  }

  void named(Text name) {
    block<Interface>().name = name;
    tunnel_shown_ = true;
  }

private:
  void label(Direction direction) {
    end<Sa>();
    const bool out = direction == Direction::out;
    if (const auto& open = opened<Interface>();
        open &&
        (open->inbound || (open->outbound && out))) {  // outbound comes first, each comes once
      start<Interface>();
      model.notes.push_back({here(), NoteKind::block_start_missing, "Interface", {}, {}});
    }
    (out ? block<Interface>().outbound : block<Interface>().inbound) = true;
    last_line_ = here().last_line;
    direction_ = direction;
    labelled_flow_ = {};
    start<Sa>();
    block<Sa>().direction = direction;
  }

  // Local and remote of an SA that goes out, or comes in.
  [[nodiscard]] static std::pair<Endpoint, Endpoint> ends(const Sa& sa, bool out) {
    const Endpoint source{sa.source, port_from(sa.source_port)};
    const Endpoint destination{sa.destination, port_from(sa.destination_port)};
    return out ? std::pair{source, destination} : std::pair{destination, source};
  }

  void add(Sa& from, const Tunnel& tunnel, std::uint32_t index) {
    auto& sa = model.ipsec_sas.emplace_back();
    auto& more = sa.more.edit();
    if (from.direction == Direction::unknown && from.source != from.destination) {
      // Its label is missing, but the other SA of the tunnel tells which end is which.
      from.direction = from.source.empty()                           ? Direction::unknown
                       : from.source == tunnel.more->local.host      ? Direction::out
                       : from.destination == tunnel.more->local.host ? Direction::in
                                                                     : Direction::unknown;
    }
    sa.where = from.where;
    sa.tunnel = index;
    sa.direction = from.direction;
    sa.protocol = protocol_from(from.satype);
    sa.mode = encapsulation_from(from.mode);
    sa.state = sa_state_from(from.status);
    more.state_as_printed = from.status;
    if (from.spi_hex) {
      sa.spi = from.spi_hex;
    } else if (from.spi_decimal && *from.spi_decimal <= 0xffffffff) {
      sa.spi = static_cast<std::uint32_t>(*from.spi_decimal);
    }
    compare_spi(model, from.where, from.spi_hex, from.spi_decimal);
    sa.remaining_s = from.remaining_s;
    if (from.direction != Direction::unknown && !from.source.empty()) {
      std::tie(more.local, more.remote) = ends(from, from.direction == Direction::out);
    } else if (!from.source.empty()) {
      keep(more, "source", from.source);
      keep(more, "destination", from.destination);
    }
    if (from.udp) {
      more.udp_encapsulation = true;
    }
    if (!from.encryption.empty() || from.key_bits) {
      more.encryption = encryption_from(from.encryption, from.key_bits);
      more.encryption->key_bits = from.key_bits ? from.key_bits : more.encryption->key_bits;
    }
    if (!from.integrity.empty()) {
      more.integrity = integrity_from(from.integrity);
    }
    more.replay_window = from.window;
    more.packets = from.packets;
    more.bytes = from.bytes;
    keep(more, "mode", sa.mode == Encapsulation::unknown ? from.mode : Text{});
    keep(more, "satype", sa.protocol == Protocol::unknown ? from.satype : Text{});
    keep(more, "Remaining lifebytes", from.lifebytes);
    keep(more, "last", from.last_used);
  }

  static void keep(IpsecSaMore& more, Text label, Text value) {
    if (!value.empty()) {
      more.details.push_back({label, value});
    }
  }

  SaCounts counts_;
  std::vector<Sa> sas_;                       // of the open interface
  Direction direction_ = Direction::unknown;  // of the last label
  std::pair<Text, Text> labelled_flow_;       // of the SA right below it
  std::uint32_t last_line_ = 0;               // of the open interface
  std::size_t shown_ = 0;
  bool tunnel_shown_ = false;
};

// clang-format off
template <> struct act<grammar::nec::configured> : calls<&IpsecSaReader::configured> {};
template <> struct act<grammar::nec::created>    : calls<&IpsecSaReader::created> {};
template <> struct act<g::tunnel_start>     : starts<Interface> {};
template <> struct act<g::interface>        : calls<&IpsecSaReader::named> {};
template <> struct act<g::outbound>         : calls<&IpsecSaReader::outbound> {};
template <> struct act<g::inbound>          : calls<&IpsecSaReader::inbound> {};
template <> struct act<g::flow_start>       : calls<&IpsecSaReader::flow> {};
template <> struct act<g::source>           : into<&Sa::source> {};
template <> struct act<g::source_port>      : into<&Sa::source_port> {};
template <> struct act<g::destination>      : into<&Sa::destination> {};
template <> struct act<g::destination_port> : into<&Sa::destination_port> {};
template <> struct act<g::in_udp>           : calls<&IpsecSaReader::in_udp> {};
template <> struct act<g::mode>             : into<&Sa::mode> {};
template <> struct act<g::satype>           : into<&Sa::satype> {};
template <> struct act<g::spi_decimal>      : into<&Sa::spi_decimal> {};
template <> struct act<g::spi_hex>          : into<&Sa::spi_hex, 16> {};
template <> struct act<g::enc_algorithm>    : into<&Sa::encryption> {};
template <> struct act<g::key_length>       : into<&Sa::key_bits> {};
template <> struct act<g::auth_algorithm>   : into<&Sa::integrity> {};
template <> struct act<g::window>           : into<&Sa::window> {};
template <> struct act<g::status>           : into<&Sa::status> {};
template <> struct act<g::lifetime>         : into<&Sa::remaining_s> {};
template <> struct act<g::lifebytes>        : into<&Sa::lifebytes> {};
template <> struct act<g::packets>          : into<&Sa::packets> {};
template <> struct act<g::bytes>            : into<&Sa::bytes> {};
template <> struct act<g::last_used>        : into<&Sa::last_used> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_wa_show_ipsec_sa(Model& model, std::uint32_t output) {
  return std::make_unique<IpsecSaReader>(model, output);
}

bool begins_wa_show_ipsec_sa(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::label_line>(line) &&
          (matches_whole<g::flow_line>(next) || matches_whole<g::mode_line>(next))) ||
         (matches_whole<g::counts_line>(line) &&
          (next.empty() || matches_whole<g::distinctive>(next)));
}

bool may_begin_wa_show_ipsec_sa(std::string_view line) {
  return matches_whole<g::counts_line>(line);
}

}  // namespace sapair::nec
