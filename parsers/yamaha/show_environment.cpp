#include "parsers/yamaha/show_environment.hpp"

#include <utility>

#include "grammars/yamaha/show_environment.hpp"
#include "parsers/block_reader.hpp"
#include "parsers/yamaha/words.hpp"

namespace sapair::yamaha {
namespace {

namespace g = grammar::yamaha::show_environment;

struct Environment {
  Where where;
  Text firmware;
  Text boot_time;
  Text current_time;
  std::optional<std::uint32_t> up_days;
  std::optional<std::uint32_t> up_hours;
  std::optional<std::uint32_t> up_minutes;
  std::optional<std::uint32_t> up_seconds;
  Details details;
};

template <typename Rule>
struct act : tao::pegtl::nothing<Rule> {};

class EnvironmentReader final
    : public BlockReader<EnvironmentReader, g::known_line, act, Environment> {
public:
  using BlockReader::BlockReader;

  void model_name(Text name) { model_ = name; }
  void bootrom(Text version) { block<Environment>().details.push_back({"BootROM Ver.", version}); }
  void cpu_core(Text name) { core_ = name; }
  void cpu_load(Text load) { block<Environment>().details.push_back({core_, load}); }

  void close(Environment&& e) {
    auto& device = model.device;
    device.where = e.where;
    if (!model_.empty()) {
      device.model = model_;
    }
    if (!e.firmware.empty()) {
      device.firmware = e.firmware;
    }
    if (!e.current_time.empty()) {
      device.clock = clock_from(e.current_time);
      if (!device.clock) {
        e.details.push_back({"Current time", e.current_time});
      }
    }
    if (e.up_seconds) {
      device.uptime_s = Duration{e.up_days, e.up_hours, e.up_minutes, e.up_seconds}.total_s();
    }
    if (!e.boot_time.empty()) {
      e.details.push_back({"Boot time", e.boot_time});
    }
    device.details = std::move(e.details);
  }

private:
  Text model_;
  Text core_;
};

// clang-format off
template <> struct act<g::model>            : calls<&EnvironmentReader::model_name> {};
template <> struct act<g::bootrom>          : calls<&EnvironmentReader::bootrom> {};
template <> struct act<g::firmware>         : into<&Environment::firmware> {};
template <> struct act<g::built>            : detail<Environment, "built"> {};
template <> struct act<g::main>             : detail<Environment, "main"> {};
template <> struct act<g::cpu_core>         : calls<&EnvironmentReader::cpu_core> {};
template <> struct act<g::cpu_load>         : calls<&EnvironmentReader::cpu_load> {};
template <> struct act<g::memory>           : detail<Environment, "Memory"> {};
template <> struct act<g::packet_buffer>    : detail<Environment, "Packet-buffer"> {};
template <> struct act<g::running_firmware> : detail<Environment, "Firmware"> {};
template <> struct act<g::running_config>   : detail<Environment, "Config. file"> {};
template <> struct act<g::default_firmware> : detail<Environment, "Default firmware"> {};
template <> struct act<g::default_config>   : detail<Environment, "Default config. file"> {};
template <> struct act<g::serial_baudrate>  : detail<Environment, "Serial Baudrate"> {};
template <> struct act<g::boot_time>        : into<&Environment::boot_time> {};
template <> struct act<g::current_time>     : into<&Environment::current_time> {};
template <> struct act<g::up_days>          : into<&Environment::up_days> {};
template <> struct act<g::up_hours>         : into<&Environment::up_hours> {};
template <> struct act<g::up_minutes>       : into<&Environment::up_minutes> {};
template <> struct act<g::up_seconds>       : into<&Environment::up_seconds> {};
template <> struct act<g::security_class>   : detail<Environment, "Security Class"> {};
template <> struct act<g::temperature>      : detail<Environment, "Inside Temperature"> {};
// clang-format on

}  // namespace

std::unique_ptr<Reader> open_show_environment(Model& model, std::uint32_t output) {
  return std::make_unique<EnvironmentReader>(model, output);
}

// The login banner begins with the same line as this output, and goes on with its copyrights.
bool begins_show_environment(std::string_view line, std::string_view next) {
  return matches_whole<g::distinctive>(line) && !next.starts_with("Copyright");
}

}  // namespace sapair::yamaha
