// Reads `show crypto ipsec sa` of both platforms (grammars/cisco/ipsec_sa.hpp): an ident block is a
// Tunnel, a `spi:` record an IpsecSa. The two .cpp files that include this add what only theirs
// prints.
//
// The headings decide what belongs together, so a heading that is missing must not move a value:
// lines of an ident block that come after its SAs belong to the next block, and the six sections
// stand in a fixed order, so that a gap in it puts the SAs between in doubt.

#pragma once

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "grammars/cisco/ipsec_sa.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::cisco::ipsec_sa {

namespace g = grammar::cisco::ipsec_sa;

struct Sa {
  Where where;
  bool begun = false;  // by its `spi:` line
  SaState state = SaState::unknown;
  Encapsulation mode = Encapsulation::unknown;
  Text transform;
  Text settings;
  Text status;
  Text map;
  std::optional<std::uint32_t> spi;
  std::optional<std::uint32_t> number;
  std::optional<std::uint64_t> life_kb;
  std::optional<std::uint32_t> life_s;
  std::optional<bool> replay_detection;
  std::optional<std::uint32_t> replay_window;
  Details details;
};

inline constexpr int no_section = -1;
inline constexpr int last_section = 5;

struct Ident {
  Where where;
  bool start_missing = false;
  bool first_of_interface = false;
  int section = no_section;    // the last one whose heading was seen: 0 to 5
  std::size_t first_sa = 0;    // of this block, in Model::ipsec_sas
  std::size_t section_sa = 0;  // the first of the last section
  std::optional<std::uint32_t> current_outbound_spi;
  std::optional<std::uint32_t> current_inbound_spi;
  std::optional<std::uint64_t> encaps;
  std::optional<std::uint64_t> encrypt;
  std::optional<std::uint64_t> decaps;
  std::optional<std::uint64_t> decrypt;
  std::optional<std::uint64_t> verify_failed;
  std::optional<std::uint64_t> no_sa;
  std::optional<std::uint64_t> invalid_sa;
  std::optional<std::uint64_t> replay_failed;
  std::optional<std::uint64_t> send_errors;
  std::optional<std::uint64_t> recv_errors;
  std::optional<std::uint32_t> plaintext_mtu;
  std::optional<std::uint32_t> path_mtu;
  std::optional<std::uint32_t> interface_mtu;
  std::optional<std::uint32_t> peer_port;
  Text vrf;
  Text interface;
  Text map;
  Text map_addr;  // `local addr` of the map line
  Text sequence;
  Text policy;
  Text local_ident;
  Text remote_ident;
  Text peer;
  Text local_endpoint;
  Text remote_endpoint;
  Text dh_group;
  Text sa_map;  // what its SAs say their map is
  Details details;
};

// The rule's text goes to the reader's overload for the rule.
template <typename Rule>
struct told : value_action {
  template <typename ActionInput, typename R>
  static void apply(const ActionInput& in, Effects<R>& effects) {
    effects.add([](R& reader, std::string_view text) { reader.on(Rule{}, text); },
                std::string_view(in.begin(), in.size()));
  }
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::interface>     : told<g::interface> {};
template <> struct act<g::map_tag>       : told<g::map_tag> {};
template <> struct act<g::sequence>      : into<&Ident::sequence> {};
template <> struct act<g::local_addr>    : told<g::local_addr> {};
template <> struct act<g::local_ident>   : into<&Ident::local_ident> {};
template <> struct act<g::remote_ident>  : into<&Ident::remote_ident> {};
template <> struct act<g::local_endpoint>  : into<&Ident::local_endpoint> {};
template <> struct act<g::remote_endpoint> : into<&Ident::remote_endpoint> {};
template <> struct act<g::encaps>        : into<&Ident::encaps> {};
template <> struct act<g::encrypt>       : into<&Ident::encrypt> {};
template <> struct act<g::decaps>        : into<&Ident::decaps> {};
template <> struct act<g::decrypt>       : into<&Ident::decrypt> {};
template <> struct act<g::verify_failed> : into<&Ident::verify_failed> {};
template <> struct act<g::no_sa>         : into<&Ident::no_sa> {};
template <> struct act<g::invalid_sa>    : into<&Ident::invalid_sa> {};
template <> struct act<g::replay_failed> : into<&Ident::replay_failed> {};
template <> struct act<g::send_errors>   : into<&Ident::send_errors> {};
template <> struct act<g::recv_errors>   : into<&Ident::recv_errors> {};
template <> struct act<g::other_packets> : told<g::other_packets> {};
template <> struct act<g::other_events>  : told<g::other_packets> {};
template <> struct act<g::current_outbound_spi> : told<g::current_outbound_spi> {};
template <> struct act<g::current_inbound_spi>  : told<g::current_inbound_spi> {};
template <> struct act<g::plaintext_mtu> : into<&Ident::plaintext_mtu> {};
template <> struct act<g::path_mtu>      : into<&Ident::path_mtu> {};
template <> struct act<g::interface_mtu> : into<&Ident::interface_mtu> {};
template <> struct act<g::mtu_interface> : detail<Ident, "mtu idb"> {};
template <> struct act<g::overhead>      : detail<Ident, "ipsec overhead"> {};

template <> struct act<g::section>       : told<g::section> {};
template <> struct act<g::spi_label>     : told<g::spi_label> {};
template <> struct act<g::spi>           : told<g::spi> {};
template <> struct act<g::spi_word>      : detail<Sa, "spi"> {};
template <> struct act<g::transform>     : into<&Sa::transform> {};
template <> struct act<g::settings>      : into<&Sa::settings> {};
template <> struct act<g::slot>          : detail<Sa, "slot"> {};
template <> struct act<g::conn_id>       : told<g::conn_id> {};
template <> struct act<g::flow_id>       : detail<Sa, "flow_id"> {};
template <> struct act<g::sibling_flags> : detail<Sa, "sibling_flags"> {};
template <> struct act<g::sa_map>        : into<&Sa::map> {};
template <> struct act<g::initiator>     : detail<Sa, "initiator"> {};
template <> struct act<g::life_kb>       : into<&Sa::life_kb> {};
template <> struct act<g::life_kb_word>  : detail<Sa, "remaining key lifetime (k)"> {};
template <> struct act<g::life_s>        : into<&Sa::life_s> {};
template <> struct act<g::life_span>     : told<g::life_span> {};
template <> struct act<g::life_word>     : detail<Sa, "remaining key lifetime"> {};
template <> struct act<g::volume_rekey>  : detail<Sa, "Kilobyte Volume Rekey"> {};
template <> struct act<g::iv_size>       : detail<Sa, "IV size"> {};
template <> struct act<g::replay_on>     : set<&Sa::replay_detection, true> {};
template <> struct act<g::replay_off>    : set<&Sa::replay_detection, false> {};
template <> struct act<g::replay_word>   : detail<Sa, "replay detection support"> {};
template <> struct act<g::replay_window> : into<&Sa::replay_window> {};
template <> struct act<g::status>        : into<&Sa::status> {};
// clang-format on

// "0x658F7C11(1703902225)": `decimal` is empty where only one is printed.
struct SpiPair {
  std::uint32_t spi = 0;
  Text decimal;
  bool agree = true;
};
[[nodiscard]] SpiPair spi_pair_from(Text text);
// "10.0.0.0/255.0.0.0/47/0"
[[nodiscard]] Selector selector_from_ident(Text text);
// "2 hours, 30 mins"
[[nodiscard]] std::optional<std::uint32_t> seconds_from(Text span);
// "pkts digest: 4", "pkts encaps failed (send) 0"
[[nodiscard]] Detail detail_from_counter(Text text);

// What a transform says; the same few stand in all SAs of an output.
struct Transform {
  Text text;
  Protocol protocol = Protocol::unknown;
  std::optional<EncryptionAlgorithm> encryption;
  std::optional<IntegrityAlgorithm> integrity;
  Details rest;
};
[[nodiscard]] Transform transform_from(Text text);

struct Settings {
  Text text;
  Encapsulation mode = Encapsulation::unknown;
  bool udp_encapsulation = false;
  std::optional<bool> esn;
  Details rest;
};
[[nodiscard]] Settings settings_from(Text text);

// Remembers what the last few words meant.
template <typename Value, Value (*From)(Text)>
class Remembered {
public:
  [[nodiscard]] const Value& operator()(Text text) {
    for (const auto& value : known_) {
      if (value.text == text) {
        return value;
      }
    }
    if (known_.size() == most) {
      known_.clear();
    }
    return known_.emplace_back(From(text));
  }

private:
  static constexpr std::size_t most = 16;
  std::vector<Value> known_;
};

// "Tunnel10", "GigabitEthernet0/0/0.100", "BDI7" and not "outside", "COLO": both platforms print an
// interface line, and where the line after it does not tell, the name has to.
[[nodiscard]] bool is_ios_interface(Text name);

struct DhWord {
  Text text;
  DhGroup group;
};
[[nodiscard]] DhWord dh_word_from(Text text);

// The sections in their order: inbound esp, ah, pcp, outbound esp, ah, pcp.
[[nodiscard]] constexpr Direction direction_of(int section) {
  return section < 0 ? Direction::unknown : section < 3 ? Direction::in : Direction::out;
}
[[nodiscard]] constexpr Protocol protocol_of(int section) {
  constexpr std::array<Protocol, 3> order = {Protocol::esp, Protocol::ah, Protocol::ipcomp};
  return section < 0 ? Protocol::unknown : order[static_cast<std::size_t>(section % 3)];
}
inline constexpr std::array<Text, 7> section_names = {"inbound esp sas",
                                                      "inbound ah sas",
                                                      "inbound pcp sas",
                                                      "outbound esp sas",
                                                      "outbound ah sas",
                                                      "outbound pcp sas",
                                                      ""};

template <typename Self, typename KnownLine>
class IpsecSaReader : public BlockReader<Self, KnownLine, act, Sa, Ident> {
  using Base = BlockReader<Self, KnownLine, act, Sa, Ident>;

public:
  using Base::here;
  using Base::model;
  using Base::output;

  IpsecSaReader(Model& to, std::uint32_t number) : Base(to, number) {}

  void finish(bool complete) override {
    finishing_ = true;
    Base::finish(complete);
    leave_interface();
    output().complete = !was_cut_;
  }

  // ---- blocks: as BlockReader has them, but aware of what must have been between
  // ------------------

  template <typename Block>
  [[nodiscard]] Block& block() {
    if constexpr (std::is_same_v<Block, Ident>) {
      const bool open = this->template is_open<Ident>();
      if (!open || Base::template block<Ident>().section != no_section) {
        begin_ident(open || self().ident_start_is_due());
      }
    } else if (!this->template is_open<Sa>()) {
      begin_sa();
    }
    return Base::template block<Block>();
  }

  template <typename Block, typename Member>
  [[nodiscard]] Block& unset(Member member) {
    auto* open = &block<Block>();
    if (internal::is_set(open->*member)) {
      if constexpr (std::is_same_v<Block, Ident>) {
        begin_ident(true);
      } else {
        begin_sa();
      }
      open = &Base::template block<Block>();
    }
    return *open;
  }

  // A new ident block. `missing`: not by the line that begins one.
  Ident& begin_ident(bool missing) {
    this->template end<Ident>();
    auto& ident = Base::template block<Ident>();
    ident.details.reserve(usual_ident_details_);
    ident.start_missing = missing;
    ident.first_sa = ident.section_sa = model.ipsec_sas.size();
    ident.interface = interface_.name;
    ident.first_of_interface = !interface_.used;
    self().inherit(ident);
    interface_.used = true;
    if (missing) {
      note(NoteKind::block_start_missing, self().ident_start());
    }
    return ident;
  }

  // ---- lines
  // -------------------------------------------------------------------------------------

  void on(g::interface /*rule*/, Text text) {
    this->template end<Ident>();
    leave_interface();
    interface_ = {text, here(), false};
    self().enter_interface();
  }

  void on(g::other_packets /*rule*/, Text text) {
    block<Ident>().details.push_back(detail_from_counter(text));
  }

  void on(g::current_outbound_spi /*rule*/, Text text) {
    const auto pair = spi_pair_from(text);
    unset<Ident>(&Ident::current_outbound_spi).current_outbound_spi = pair.spi;
    check(pair, "current outbound spi", text);
  }
  void on(g::current_inbound_spi /*rule*/, Text text) {
    const auto pair = spi_pair_from(text);
    unset<Ident>(&Ident::current_inbound_spi).current_inbound_spi = pair.spi;
    check(pair, "current inbound spi", text);
  }

  void on(g::section /*rule*/, Text text) {
    const int section = section_from(text);
    this->template end<Sa>();
    if (!this->template is_open<Ident>() || open_ident().section >= section) {
      begin_ident(true);
    }
    auto& ident = open_ident();
    if (Self::all_sections_are_printed ? section > ident.section + 1
                                       : ident.section == no_section && has_pending(ident)) {
      note(NoteKind::block_start_missing,
           section_names[static_cast<std::size_t>(ident.section + 1)]);
      settle(ident, section - 1);
    }
    ident.section = section;
    ident.section_sa = model.ipsec_sas.size();
    pending_.clear();
  }

  void on(g::spi_label /*rule*/, Text /*text*/) {
    this->template end<Sa>();
    begin_sa().begun = true;
  }
  void on(g::spi /*rule*/, Text text) {
    const auto pair = spi_pair_from(text);
    block<Sa>().spi = pair.spi;
    check(pair, "spi", text);
  }
  void on(g::conn_id /*rule*/, Text text) {
    std::uint64_t value = 0;
    internal::assign(value, text, 10);
    if (value <= 0xffffffffu) {
      unset<Sa>(&Sa::number).number = static_cast<std::uint32_t>(value);
    } else {
      block<Sa>().details.push_back({"conn id", text});
    }
  }
  void on(g::life_span /*rule*/, Text text) {
    if (const auto seconds = seconds_from(text)) {
      unset<Sa>(&Sa::life_s).life_s = *seconds;
    } else {
      block<Sa>().details.push_back({"remaining key lifetime", text});
    }
  }

  // ---- blocks into the model
  // ---------------------------------------------------------------------

  void close(Sa&& from) {
    auto& ident = open_ident();
    auto& sa = model.ipsec_sas.emplace_back();
    auto& more = sa.more.edit();
    sa.where = from.where;
    sa.tunnel = static_cast<std::uint32_t>(model.tunnels.size());
    sa.direction = direction_of(ident.section);
    sa.protocol = protocol_of(ident.section);
    sa.spi = from.spi;
    sa.number = from.number;
    sa.remaining_s = from.life_s;
    usual_sa_details_ = from.details.size();
    more.details = std::move(from.details);
    Protocol printed = Protocol::unknown;
    if (!from.transform.empty()) {
      const auto& transform = transforms_(from.transform);
      more.encryption = transform.encryption;
      more.integrity = transform.integrity;
      append(more.details, transform.rest);
      printed = transform.protocol;
      if (printed != Protocol::unknown) {
        sa.protocol = printed;
      }
    }
    pending_.push_back(printed);
    if (!from.settings.empty()) {
      const auto& settings = settings_(from.settings);
      sa.mode = settings.mode;
      more.udp_encapsulation = settings.udp_encapsulation;
      more.esn = settings.esn;
      append(more.details, settings.rest);
    }
    more.state_as_printed = from.status;
    if (from.status.starts_with("ACTIVE") || from.status.starts_with("active")) {
      sa.state = SaState::up;
    }
    more.map = from.map;
    more.remaining_kb = from.life_kb;
    more.replay_detection = from.replay_detection;
    more.replay_window = from.replay_window;
    if (!from.map.empty()) {
      ident.sa_map = from.map;
    }
  }

  void close(Ident&& from) {
    const bool cut = finishing_ && self().is_cut(from);
    if (cut) {
      was_cut_ = true;
      model.notes.push_back({from.where,
                             NoteKind::truncated,
                             section_names[static_cast<std::size_t>(from.section + 1)],
                             {},
                             {}});
      if (Self::all_sections_are_printed && is_in_wrong_section(from)) {
        model.notes.push_back({from.where,
                               NoteKind::block_start_missing,
                               section_names[static_cast<std::size_t>(from.section + 1)],
                               {},
                               {}});
        settle(from, last_section);
      }
    } else if (Self::all_sections_are_printed && from.section < last_section) {
      const auto next = static_cast<std::size_t>(from.section + 1);
      model.notes.push_back(
          {from.where, NoteKind::block_start_missing, section_names[next], {}, {}});
      settle(from, last_section);
    }
    pending_.clear();
    if (!Self::all_sections_are_printed) {
      settle_by_current_spi(from);
    }
    // Not the first block under its interface line, or not begun by its own first line: another
    // interface line may be missing between.
    if ((from.start_missing || !from.first_of_interface) && self().belongs_elsewhere(from)) {
      if (!from.start_missing) {
        model.notes.push_back({from.where, NoteKind::block_start_missing, "interface", {}, {}});
      }
      from.interface = from.map = from.map_addr = from.policy = from.sequence = {};
    }

    auto& tunnel = model.tunnels.emplace_back();
    auto& more = tunnel.more.edit();
    tunnel.where = from.where;
    tunnel.interface = from.interface;
    tunnel.remote.host = from.peer;
    tunnel.remote.port = static_cast<std::uint16_t>(from.peer_port.value_or(0));
    tunnel.state = state_of(from);
    usual_ident_details_ = from.details.size() + 4;
    more.details = std::move(from.details);
    more.map = from.map;
    more.vrf = from.vrf;
    keep(more.details, "local addr", from.map_addr);
    keep(more.details, "seq num", from.sequence);
    keep(more.details, "IPsecv6 policy name", from.policy);
    keep(more.details, "remote crypto endpt.", from.remote_endpoint);
    more.local = endpoint_from(from.local_endpoint);
    const auto remote = endpoint_from(from.remote_endpoint);
    if (tunnel.remote.port == 0 && remote.host == tunnel.remote.host) {
      tunnel.remote.port = remote.port;
    }
    if (!from.local_ident.empty()) {
      more.local_selectors.push_back(selector_from_ident(from.local_ident));
    }
    if (!from.remote_ident.empty()) {
      more.remote_selectors.push_back(selector_from_ident(from.remote_ident));
    }
    auto& counters = more.counters;
    counters.packets_out = from.encaps;
    counters.packets_in = from.decaps;
    counters.packets_encrypted = from.encrypt;
    counters.packets_decrypted = from.decrypt;
    counters.errors_out = from.send_errors;
    counters.errors_in = from.recv_errors;
    counters.verify_failed = from.verify_failed;
    counters.replay_failed = from.replay_failed;
    counters.no_sa_out = from.no_sa;
    counters.invalid_sa_in = from.invalid_sa;
    if (!from.dh_group.empty()) {
      more.pfs = dh_groups_(from.dh_group).group;
    }
    more.plaintext_mtu = from.plaintext_mtu;
    more.path_mtu = from.path_mtu;
    more.interface_mtu = from.interface_mtu;
    more.current_outbound_spi = from.current_outbound_spi;
    more.current_inbound_spi = from.current_inbound_spi;
  }

protected:
  struct InterfaceLine {
    Text name;
    Where where;
    bool used = false;  // an ident block came after it
  };

  [[nodiscard]] Ident& open_ident() { return Base::template block<Ident>(); }
  [[nodiscard]] const InterfaceLine& interface() const { return interface_; }
  [[nodiscard]] InterfaceLine& interface() { return interface_; }

  // "192.0.2.8/4500", or the address alone.
  [[nodiscard]] static Endpoint endpoint_from(Text text) {
    Endpoint out;
    const auto slash = text.find('/');
    out.host = text.substr(0, slash);
    if (slash != Text::npos) {
      internal::assign(out.port, text.substr(slash + 1), 10);
    }
    return out;
  }

  void note(NoteKind kind, Text what) { model.notes.push_back({here(), kind, what, {}, {}}); }

  // An interface that has nothing under it is shown all the same.
  void leave_interface() {
    if (!interface_.name.empty() && !interface_.used) {
      auto& tunnel = model.tunnels.emplace_back();
      tunnel.where = interface_.where;
      tunnel.interface = interface_.name;
      Ident heading;
      self().inherit(heading);
      auto& more = tunnel.more.edit();
      more.map = heading.map;
      keep(more.details, "local addr", heading.map_addr);
      keep(more.details, "IPsecv6 policy name", heading.policy);
      model.notes.push_back({interface_.where, NoteKind::truncated, {}, {}, {}});
      was_cut_ = true;
    }
    interface_.used = true;
  }

private:
  [[nodiscard]] Self& self() { return static_cast<Self&>(*this); }

  Sa& begin_sa() {
    this->template end<Sa>();
    if (!this->template is_open<Ident>()) {
      begin_ident(true);
    }
    auto& sa = Base::template block<Sa>();
    sa.details.reserve(usual_sa_details_);
    (void)open_ident();
    return sa;
  }

  [[nodiscard]] static int section_from(Text text) {
    const int direction = text.front() == 'i' ? 0 : 3;
    return text.ends_with("esp") ? direction : text.ends_with("ah") ? direction + 1 : direction + 2;
  }

  void check(const SpiPair& pair, Text what, Text text) {
    if (!pair.agree) {
      model.notes.push_back({here(), NoteKind::printed_twice_differs, what,
                             std::string(text.substr(0, text.find_first_of("( "))),
                             std::string(pair.decimal)});
    }
  }

  static void append(Details& to, const Details& from) {
    to.insert(to.end(), from.begin(), from.end());
  }
  static void keep(Details& details, Text label, Text value) {
    if (!value.empty()) {
      details.push_back({label, value});
    }
  }

  [[nodiscard]] bool has_pending(const Ident& ident) const {
    return ident.section_sa < model.ipsec_sas.size();
  }

  // Does an SA since the last heading show that it stands in a later section?
  [[nodiscard]] bool is_in_wrong_section(const Ident& ident) const {
    for (std::size_t i = 0; i < pending_.size(); ++i) {
      const auto& sa = model.ipsec_sas[ident.section_sa + i];
      if ((ident.section >= 0 && pending_[i] != Protocol::unknown &&
           pending_[i] != protocol_of(ident.section)) ||
          (sa.direction == Direction::in && sa.spi && *sa.spi != 0 &&
           sa.spi == ident.current_outbound_spi)) {
        return true;
      }
    }
    return false;
  }

  // The SAs since the last heading stand in it or in a section up to `last`, whose headings are
  // missing. What they may be is what their transform fits; the current outbound SPI tells what
  // that leaves open.
  void settle(const Ident& ident, int last) {
    const auto first = ident.section_sa;
    const auto count = model.ipsec_sas.size() - first;
    const auto is_current_out = [&](const IpsecSa& sa) {
      return sa.spi && *sa.spi != 0 && sa.spi == ident.current_outbound_spi;
    };
    for (std::size_t i = 0; i < count; ++i) {
      auto& sa = model.ipsec_sas[first + i];
      const auto printed = pending_[i];
      bool in = false;
      bool out = false;
      for (int section = std::max(ident.section, 0); section <= last; ++section) {
        if (printed == Protocol::unknown || printed == protocol_of(section)) {
          (direction_of(section) == Direction::in ? in : out) = true;
        }
      }
      if (printed == Protocol::unknown && ident.section + 1 <= last) {
        sa.protocol = Protocol::unknown;
      }
      sa.direction = in == out ? Direction::unknown : in ? Direction::in : Direction::out;
      if (in && out && printed != Protocol::unknown && is_current_out(sa)) {
        sa.direction = Direction::out;
      }
    }
    // A pair whose second is the outbound one has the inbound one first.
    if (count == 2) {
      auto& a = model.ipsec_sas[first];
      const auto& b = model.ipsec_sas[first + 1];
      if (is_current_out(b) && b.direction == Direction::out) {
        if (a.direction == Direction::unknown || (is_current_out(a) && ident.section < 3)) {
          a.direction = Direction::in;
        }
      }
    }
  }

  // Where only sections with SAs are printed, a missing heading shows by an SPI in the wrong one.
  void settle_by_current_spi(const Ident& ident) {
    bool wrong = false;
    std::size_t in = 0;
    for (auto i = ident.first_sa; i < model.ipsec_sas.size(); ++i) {
      auto& sa = model.ipsec_sas[i];
      const bool is_out = sa.spi && sa.spi == ident.current_outbound_spi;
      const bool is_in = sa.spi && sa.spi == ident.current_inbound_spi;
      if (is_out != is_in && sa.direction != (is_out ? Direction::out : Direction::in)) {
        wrong = true;
        sa.direction = is_out ? Direction::out : Direction::in;
      }
      in += sa.direction == Direction::in ? 1 : 0;
    }
    // Neither: of several SAs under the one heading there is, only the first surely is its own.
    if (!ident.current_outbound_spi && ident.section >= 0 && ident.section < 3 && in > 1) {
      wrong = true;
      for (auto i = ident.first_sa + 1; i < model.ipsec_sas.size(); ++i) {
        model.ipsec_sas[i].direction = Direction::unknown;
      }
    }
    if (wrong) {
      model.notes.push_back({ident.where, NoteKind::block_start_missing, "esp sas", {}, {}});
    }
  }

  [[nodiscard]] SaState state_of(const Ident& ident) const {
    const bool shown = model.ipsec_sas.size() > ident.first_sa;
    const bool none = ident.current_outbound_spi == std::uint32_t{0};
    return shown && !none ? SaState::up : !shown && none ? SaState::down : SaState::unknown;
  }

  InterfaceLine interface_;
  bool finishing_ = false;
  bool was_cut_ = false;
  std::vector<Protocol> pending_;  // what the transforms of the SAs since the last heading are
  std::size_t usual_ident_details_ = 24;
  std::size_t usual_sa_details_ = 6;
  Remembered<Transform, transform_from> transforms_;
  Remembered<Settings, settings_from> settings_;
  Remembered<DhWord, dh_word_from> dh_groups_;
};

}  // namespace sapair::cisco::ipsec_sa
