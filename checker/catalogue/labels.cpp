#include "checker/catalogue/labels.hpp"

#include <algorithm>
#include <array>

namespace sapair {
namespace {

struct Row {
  Label label;
  Sentence words;
};

constexpr std::array rows = std::to_array<Row>({
    {Label::verdict, {"判定", "Verdict"}},
    {Label::no_cause, {"原因となる異常は見つかりませんでした。", "No cause of a fault was found."}},
    {Label::evidence, {"根拠", "Evidence"}},
    {Label::why, {"理由", "Why"}},
    {Label::remedy, {"対処", "What to do"}},
    {Label::next, {"次に確認すること", "What to run next"}},
    {Label::tunnel, {"トンネル", "Tunnel"}},
    {Label::tunnels_more,
     {"ほか {count} 本のトンネル（-v ですべて表示）", "{count} more tunnels (-v shows all)"}},
    {Label::item, {"項目", "Item"}},
    {Label::end_a, {"A 側", "End a"}},
    {Label::end_b, {"B 側", "End b"}},
    {Label::spi_a_to_b, {"SPI A→B", "SPI a -> b"}},
    {Label::spi_b_to_a, {"SPI B→A", "SPI b -> a"}},
    {Label::not_printed, {"-", "-"}},
    {Label::not_known_here, {"（表示なし）", "(not shown)"}},
    {Label::findings, {"参考情報", "Also worth knowing"}},
    {Label::read, {"読み取り", "What was read"}},
    {Label::read_lines,
     {"{lines} 行: 解釈 {understood}、対象外 {ignored}、未対応 {unrecognised}",
      "{lines} lines: {understood} understood, {ignored} ignored, {unrecognised} not recognised"}},
    {Label::unrecognised,
     {"未対応の行（判定には使っていません）", "Lines not recognised (not used for the verdict)"}},
    {Label::unrecognised_more,
     {"ほか {count} 行（-v ですべて表示）", "{count} more lines (-v shows all)"}},
    {Label::evidence_more, {"ほか {count} 行", "{count} more lines"}},
    {Label::where, {"場所", "Where"}},
    {Label::direction, {"方向", "Direction"}},
    {Label::attribute, {"各端の値", "Values"}},
    {Label::place_path, {"経路の途中", "between the ends"}},
    {Label::place_both, {"両端", "both ends"}},
    {Label::no_commands,
     {"この機種のコマンドは登録されていません。", "No command is known for this platform."}},
    {Label::one_ended,
     {"片端だけの診断です。もう一方の端の出力があれば、より確かに判定できます。",
      "A diagnosis from one end. The output of the other end would make it more certain."}},
    {Label::differs_mark, {"≠ 不一致", "!= differs"}},
    {Label::ike_sas, {"IKE SA", "IKE SAs"}},
    {Label::ipsec_sas, {"IPsec SA", "IPsec SAs"}},
    {Label::tunnels_without_sa, {"SA の無いトンネル", "Tunnels without an SA"}},
});

consteval bool in_order() {
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].label != static_cast<Label>(i) || rows[i].words.ja.empty() ||
        rows[i].words.en.empty()) {
      return false;
    }
  }
  return rows.back().label == Label::tunnels_without_sa;
}
static_assert(in_order(),
              "a row for every label, in the order of the enumerators, in both languages");

}  // namespace

Sentence label(Label label) {
  return rows.at(static_cast<std::size_t>(label)).words;
}

std::string filled(std::string_view sentence, const Args& args) {
  std::string out;
  while (!sentence.empty()) {
    const auto open = std::min(sentence.find('{'), sentence.size());
    out += sentence.substr(0, open);
    sentence.remove_prefix(open);
    const auto close = sentence.find('}');
    if (close == std::string_view::npos) {
      break;
    }
    const auto arg = args.find(std::string(sentence.substr(1, close - 1)));
    out += arg == args.end() ? "?" : arg->second;
    sentence.remove_prefix(close + 1);
  }
  return out + std::string(sentence);
}

}  // namespace sapair
