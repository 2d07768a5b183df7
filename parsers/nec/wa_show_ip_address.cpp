#include "parsers/nec/wa_show_ip_address.hpp"

#include "grammars/nec/wa_show_ip_address.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/nec/words.hpp"

namespace sapair::nec {
namespace {

namespace g = grammar::nec::wa_show_ip_address;

struct Block {
  Where where;
  Text name;
  Text state;
  bool label = false;  // "IP address" was seen
  std::vector<Text> addresses;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

class IpAddressReader final : public BlockReader<IpAddressReader, g::known_line, act, Block> {
public:
  using BlockReader::BlockReader;

  // A second label below one heading, or one below an interface that is shut down and so has no
  // address: the heading of another interface is missing.
  void label(Text /*unused*/) {
    if (const auto& open = opened<Block>();
        open && (open->label || link_state_from(open->state) == LinkState::admin_down)) {
      start<Block>();
      model.notes.push_back({here(), NoteKind::block_start_missing, "Interface", {}, {}});
    }
    block<Block>().label = true;
  }

  void address(Text text) {
    if (!block<Block>().label) {
      model.notes.push_back({here(), NoteKind::block_start_missing, "IP address", {}, {}});
    }
    block<Block>().addresses.push_back(text);
  }

  void close(Block&& from) {
    auto& interface = model.interfaces.emplace_back();
    interface.where = from.where;
    interface.name = from.name;
    interface.state = link_state_from(from.state);
    if (interface.state == LinkState::unknown) {
      interface.state_as_printed = from.state;
    }
    interface.addresses = std::move(from.addresses);
  }
};

// clang-format off
template <> struct act<g::interface_start> : starts<Block> {};
template <> struct act<g::name>            : into<&Block::name> {};
template <> struct act<g::state>           : into<&Block::state> {};
template <> struct act<g::label>           : calls<&IpAddressReader::label> {};
template <> struct act<g::address>         : calls<&IpAddressReader::address> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_wa_show_ip_address(Model& model, std::uint32_t output) {
  return std::make_unique<IpAddressReader>(model, output);
}

bool begins_wa_show_ip_address(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::label_line>(line) && matches_whole<g::address_line>(next)) ||
         (matches_whole<g::interface_line>(line) && matches_whole<g::label_line>(next));
}

bool may_begin_wa_show_ip_address(std::string_view line) {
  return matches_whole<g::label_line>(line);
}

}  // namespace sapair::nec
