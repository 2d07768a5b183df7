#include "parsers/yamaha/show_ipsec_sa_gateway.hpp"

#include "grammars/yamaha/show_ipsec_sa_gateway.hpp"
#include "parsers/block_reader.hpp"

namespace sapair::yamaha {
namespace {

namespace g = grammar::yamaha::show_ipsec_sa_gateway;

struct Row {
  Where where;
  std::optional<std::uint32_t> sgw;
  Text flags;
  Text local_id;
  Text remote_id;
  Text ike_count;
  Text send_count;
  Text recv_count;
  Text more_words;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

// clang-format off
template <> struct act<g::row_start>  : starts<Row> {};
template <> struct act<g::sgw>        : into<&Row::sgw> {};
template <> struct act<g::flags>      : into<&Row::flags> {};
template <> struct act<g::local_id>   : into<&Row::local_id> {};
template <> struct act<g::remote_id>  : into<&Row::remote_id> {};
template <> struct act<g::ike_count>  : into<&Row::ike_count> {};
template <> struct act<g::send_count> : into<&Row::send_count> {};
template <> struct act<g::recv_count> : into<&Row::recv_count> {};
template <> struct act<g::a_word> : into<&Row::more_words> {};
template <> struct act<g::sgw_row>    : ends<Row> {};
// clang-format on

class GatewayReader final : public BlockReader<GatewayReader, g::known_line, act, Row> {
public:
  using BlockReader::BlockReader;

  void close(Row&& row) {
    const auto number = [](Text text) {
      std::uint32_t value = 0;
      internal::assign(value, text, 10);
      return value;
    };
    const auto send = number(row.send_count);
    const auto recv = number(row.recv_count);
    auto& tunnel = model.tunnels.emplace_back();
    tunnel.where = row.where;
    tunnel.state = send > 0 && recv > 0 ? SaState::up : SaState::down;
    tunnel.gateway = row.sgw;
    tunnel.remote.host = row.remote_id;
    auto& more = tunnel.more.edit();
    more.local_id = row.local_id;
    more.remote_id = row.remote_id;
    more.ike_sa_count = number(row.ike_count);
    more.sa_count = send + recv;
    for (const auto& [label, value] :
         {Detail{"flags", row.flags}, Detail{"s", row.send_count}, Detail{"r", row.recv_count},
          Detail{"# of sa", row.more_words}}) {
      if (!value.empty()) {
        more.details.push_back({label, value});
      }
    }
  }
};

}  // namespace

std::unique_ptr<Reader> open_show_ipsec_sa_gateway(Model& model, std::uint32_t output) {
  return std::make_unique<GatewayReader>(model, output);
}

bool begins_show_ipsec_sa_gateway(std::string_view line, std::string_view /*next*/) {
  return matches_whole<g::distinctive>(line);
}

}  // namespace sapair::yamaha
