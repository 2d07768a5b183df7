// Stands in for the rules and their words where they are not part of the tree yet: enough to link
// the reports and the command line, and to test them on diagnoses made by hand. CMake uses it only
// without checker/check.cpp.

#include <array>

#include "checker/catalogue.hpp"
#include "checker/check.hpp"

namespace sapair {
namespace {

constexpr Entry some_entry = {FindingId::psk_mismatch_key_exchange,
                              "psk-mismatch",
                              "psk-mismatch/key-exchange",
                              Stage::authentication,
                              {"事前共有鍵が一致しません", "The pre-shared keys differ"},
                              {"認証の段階で止まっています。", "It stops at authentication."}};
constexpr std::array<PlatformCommands, 2> some_commands = {{
    {Platform::yamaha_rtx, "show ipsec sa\nshow log"},
    {Platform::cisco_ios, "show crypto ipsec sa detail"},
}};
constexpr AdviceEntry some_advice = {
    AdviceId::show_sas, {"SA の一覧を確認します。", "Look at the list of SAs."}, some_commands};

}  // namespace

std::span<const Entry> catalogue() {
  return {&some_entry, 1};
}
const Entry& entry(FindingId /*id*/) {
  return some_entry;
}
const AdviceEntry& entry(AdviceId /*id*/) {
  return some_advice;
}
Sentence label(ComparedId id) {
  return id == ComparedId::esp_encryption ? Sentence{"ESP 暗号", "ESP encryption"}
                                          : Sentence{"対向", "Peer"};
}
Sentence label(Verdict verdict) {
  constexpr std::array<Sentence, 4> words = {
      {{"正常", "UP"}, {"低下", "DEGRADED"}, {"断", "DOWN"}, {"不明", "UNKNOWN"}}};
  return words.at(static_cast<std::size_t>(verdict));
}
Sentence label(Severity severity) {
  constexpr std::array<Sentence, 3> words = {
      {{"エラー", "error"}, {"警告", "warning"}, {"情報", "info"}}};
  return words.at(static_cast<std::size_t>(severity));
}
Sentence label(Certainty certainty) {
  constexpr std::array<Sentence, 3> words = {
      {{"確実", "certain"}, {"可能性大", "likely"}, {"可能性あり", "possible"}}};
  return words.at(static_cast<std::size_t>(certainty));
}
std::string title(const Finding&, const Diagnosis&, Language language) {
  return std::string(some_entry.title.in(language));
}
std::string explanation(const Finding&, const Diagnosis&, Language language) {
  return std::string(some_entry.explanation.in(language));
}
std::string why(const Advice&, const Diagnosis&, Language language) {
  return std::string(some_advice.why.in(language));
}
std::vector<std::string> commands(const Advice& advice, const Diagnosis& diagnosis) {
  return diagnosis.named(advice.side).platform == Platform::yamaha_rtx
             ? std::vector<std::string>{"show ipsec sa", "show log"}
             : std::vector<std::string>{"show crypto ipsec sa detail"};
}

Diagnosis check(const Reading& a, const Reading* b) {
  Diagnosis d;
  d.a = {a.devices.front().device.hostname.empty() ? "a"
                                                   : std::string(a.devices.front().device.hostname),
         a.devices.front().device.platform};
  if (b != nullptr) {
    d.b = Diagnosis::Named{"b", b->devices.front().device.platform};
  }
  return d;
}
int exit_status(const Diagnosis& diagnosis) {
  constexpr std::array status = {0, 1, 2, 3};
  return status.at(static_cast<std::size_t>(diagnosis.verdict));
}

}  // namespace sapair
