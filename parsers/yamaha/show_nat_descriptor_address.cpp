#include "parsers/yamaha/show_nat_descriptor_address.hpp"

#include <string>
#include <utility>

#include "grammars/yamaha/show_nat_descriptor_address.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::yamaha {
namespace {

namespace g = grammar::yamaha::show_nat_descriptor_address;

struct Session {
  Where where;
  Text number;
  Text inner;
  Text protocol;
  Text destination;
  std::optional<std::uint32_t> count;
  Text limit;
  Text masquerade;
  Text ttl;
  Text type;
};

struct Table {
  Where where;
  Text compatibility_type;
  Text descriptor;
  Text interface;
  Text outer_address;
  Text port_ranges;
  std::optional<std::uint32_t> in_use;
  std::vector<NatSession> sessions;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

class NatReader final : public BlockReader<NatReader, g::known_line, act, Session, Table> {
public:
  using BlockReader::BlockReader;

  // The line of the compatibility type stands before the first table, and belongs to it.
  void begin_table(Text /*text*/) {
    end<Session>();
    const auto& open = block<Table>();
    if (!open.descriptor.empty() || !open.outer_address.empty() || !open.port_ranges.empty() ||
        !open.sessions.empty()) {
      start<Table>();
    }
  }

  void close(Session&& row) {
    auto& session = block<Table>().sessions.emplace_back();
    session.inner = row.inner;
    session.protocol = row.protocol;
    session.remote = row.destination;
    session.sessions = row.count;
    session.kind = row.type;
    for (const auto& [label, value] :
         {Detail{"No.", row.number}, Detail{"Limit", row.limit},
          Detail{"Masquerade", row.masquerade}, Detail{"TTL", row.ttl}}) {
      if (!value.empty()) {
        session.details.push_back({label, value});
      }
    }
  }

  void close(Table&& table) {
    ++shown_;
    auto& nat = model.nat.emplace_back();
    nat.where = table.where;
    nat.descriptor = table.descriptor;
    nat.interface = table.interface;
    nat.outer_address = table.outer_address;
    nat.port_ranges = table.port_ranges;
    nat.sessions_in_use = table.in_use;
    nat.sessions = std::move(table.sessions);
    if (!table.compatibility_type.empty()) {
      nat.details.push_back({"NAT/IP masquerade compatibility type", table.compatibility_type});
    }
  }

  // The last line counts the tables.
  void tables(Text number) {
    end<Table>();
    output().details.push_back({"有効なNATディスクリプタテーブル", number});
    if (const auto shown = std::to_string(shown_); shown != number) {
      model.notes.push_back({here(), NoteKind::count_differs, "有効なNATディスクリプタテーブル",
                             std::string(number), shown});
    }
  }

private:
  std::size_t shown_ = 0;
};

// clang-format off
template <> struct act<g::compatibility_type> : into<&Table::compatibility_type> {};
template <> struct act<g::reference_start>    : calls<&NatReader::begin_table> {};
template <> struct act<g::descriptor>         : into<&Table::descriptor> {};
template <> struct act<g::interface>          : into<&Table::interface> {};
template <> struct act<g::outer_address>      : into<&Table::outer_address> {};
template <> struct act<g::port_ranges>        : into<&Table::port_ranges> {};
template <> struct act<g::in_use>             : into<&Table::in_use> {};
template <> struct act<g::tables>             : calls<&NatReader::tables> {};

template <> struct act<g::row_start>     : starts<Session> {};
template <> struct act<g::session_start> : starts<Session> {};
template <> struct act<g::row_number>    : into<&Session::number> {};
template <> struct act<g::row_inner>     : into<&Session::inner> {};
template <> struct act<g::session_count> : into<&Session::count> {};
template <> struct act<g::limit>         : into<&Session::limit> {};
template <> struct act<g::type>          : into<&Session::type> {};
template <> struct act<g::protocol>      : into<&Session::protocol> {};
template <> struct act<g::destination>   : into<&Session::destination> {};
template <> struct act<g::masquerade>    : into<&Session::masquerade> {};
template <> struct act<g::ttl>           : into<&Session::ttl> {};
template <> struct act<g::host_row>      : ends<Session> {};
template <> struct act<g::session_row>   : ends<Session> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_show_nat_descriptor_address(Model& model, std::uint32_t output) {
  return std::make_unique<NatReader>(model, output);
}

bool begins_show_nat_descriptor_address(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) ||
         (matches_whole<g::table_heading>(line) && matches_whole<g::outer_address_line>(next));
}

}  // namespace sapair::yamaha
