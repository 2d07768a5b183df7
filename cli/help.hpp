// The words of --help, in both languages.

#pragma once

#include "checker/catalogue.hpp"

namespace sapair::cli::help {

// clang-format off
inline constexpr Sentence program = {
    "IPsec トンネルの両端のルータの表示を突き合わせ、何がどちらの端で誤っているかを判定します。",
    "Compares what both ends of an IPsec tunnel print, and names what is wrong and on which end."};
inline constexpr Sentence program_examples = {
    "例:\n"
    "  sapair check site-a.txt site-b.txt            両端の表示を突き合わせる\n"
    "  sapair check --a a1.txt a2.txt --b b.txt      片端に複数のファイルがある場合\n"
    "  ssh router show ipsec sa | sapair check - b.txt\n"
    "  sapair commands yamaha                        ルータで実行するコマンド\n"
    "  sapair explain psk-mismatch                   原因の説明\n"
    "\n"
    "終了ステータス: 0 正常、1 警告のみ、2 断または次回のネゴシエーションで必ず断、3 判定できない",
    "Examples:\n"
    "  sapair check site-a.txt site-b.txt            compare both ends\n"
    "  sapair check --a a1.txt a2.txt --b b.txt      several files of one end\n"
    "  ssh router show ipsec sa | sapair check - b.txt\n"
    "  sapair commands yamaha                        what to run on the router\n"
    "  sapair explain psk-mismatch                   what a cause means\n"
    "\n"
    "Exit status: 0 healthy, 1 warnings only, 2 broken or certain to break at the next negotiation, 3 could not tell"};

inline constexpr Sentence check = {"両端の表示から、トンネルの状態と原因を判定する", "Say from both ends' output whether the tunnel is up, and what is wrong"};
inline constexpr Sentence check_more = {
    "SIDE は、ファイル、ディレクトリ（その中の全ファイルが一方の端の資料）、または -（標準入力）です。\n"
    "SIDE が 1 つの場合は片端だけの診断を行い、もう一方の端で何を確認すればよいかを示します。\n"
    "\n"
    "例:\n"
    "  sapair check site-a.txt site-b.txt\n"
    "  sapair check tokyo/ osaka/ --format markdown -o ticket.md\n"
    "  sapair check --a a.txt a-log.txt --b b.txt --platform b=cisco",
    "SIDE is a file, a directory (every file in it is evidence of that end), or - (standard input).\n"
    "With one SIDE the diagnosis is one-ended and says what the other end could settle.\n"
    "\n"
    "Examples:\n"
    "  sapair check site-a.txt site-b.txt\n"
    "  sapair check tokyo/ osaka/ --format markdown -o ticket.md\n"
    "  sapair check --a a.txt a-log.txt --b b.txt --platform b=cisco"};
inline constexpr Sentence parse = {"表示を読み取り、SA のモデルとして出力する", "Print what was understood of a text, as a model of its SAs"};
inline constexpr Sentence parse_more = {
    "例:\n"
    "  sapair parse site-a.txt                   JSON（sapair.model/1）\n"
    "  sapair parse site-a.txt --format table    SA の一覧表",
    "Examples:\n"
    "  sapair parse site-a.txt                   JSON (sapair.model/1)\n"
    "  sapair parse site-a.txt --format table    the lists of SAs for a person"};
inline constexpr Sentence explain = {"原因またはルールの意味を説明する", "Say what a cause or a rule means"};
inline constexpr Sentence explain_more = {
    "引数なしで、すべての原因の一覧を表示します。\n\n例:\n  sapair explain\n  sapair explain stale-sa --lang en",
    "Without an argument it lists all causes.\n\nExamples:\n  sapair explain\n  sapair explain stale-sa --lang ja"};
inline constexpr Sentence commands = {"対応している表示と、ルータで実行するコマンドを表示する", "List what to run on a router, and so what is understood"};
inline constexpr Sentence commands_more = {
    "調べる順に並んでいます。\n\n例:\n  sapair commands\n  sapair commands cisco\n  sapair commands --format markdown",
    "In the order of a diagnosis.\n\nExamples:\n  sapair commands\n  sapair commands cisco\n  sapair commands --format markdown"};
inline constexpr Sentence redact = {"鍵やパスワードを伏せて、他人に渡せるテキストにする", "Print a text with its secrets masked, safe to share"};
inline constexpr Sentence redact_more = {
    "事前共有鍵、パスワード、SNMP コミュニティ、表示された SA の鍵、秘密鍵を *** に置き換えます。\n"
    "一度見つかった値は、テキスト全体で伏せます。それ以外は 1 バイトも変えません。\n"
    "\n"
    "例:\n"
    "  sapair redact site-a.txt > share-a.txt\n"
    "  sapair redact --addresses site-a.txt -o share-a.txt",
    "Pre-shared keys, passwords, SNMP communities, printed keys of SAs and private keys become ***.\n"
    "A value found once is masked wherever it stands. All else stays, byte for byte.\n"
    "\n"
    "Examples:\n"
    "  sapair redact site-a.txt > share-a.txt\n"
    "  sapair redact --addresses site-a.txt -o share-a.txt"};

inline constexpr Sentence option_help = {"この説明を表示する", "Print this help"};
inline constexpr Sentence option_version = {"バージョンを表示する", "Print the version"};
inline constexpr Sentence option_format = {"出力形式", "Format of the result"};
inline constexpr Sentence option_lang = {"表示言語（既定は LC_ALL / LC_MESSAGES / LANG）", "Language (default: LC_ALL, LC_MESSAGES or LANG)"};
inline constexpr Sentence option_colour = {"色を付ける（NO_COLOR があれば付けない）", "Colour (NO_COLOR turns it off)"};
inline constexpr Sentence option_output = {"結果をファイルに書く", "Write the result to a file"};
inline constexpr Sentence option_quiet = {"注意を表示しない（エラーは表示する）", "No notes on standard error, only errors"};
inline constexpr Sentence option_verbose = {"省略せずすべて表示する", "Show everything that is otherwise shortened"};
inline constexpr Sentence option_platform = {"機種を指定する（例: a=yamaha、b=cisco）。通常は自動判別", "What the router is (a=yamaha, b=cisco); usually found out"};
inline constexpr Sentence option_platform_one = {"機種を指定する（例: yamaha）。通常は自動判別", "What the router is (yamaha); usually found out"};
inline constexpr Sentence option_a = {"A 側のファイル", "Files of end a"};
inline constexpr Sentence option_b = {"B 側のファイル", "Files of end b"};
inline constexpr Sentence option_side = {"片端の表示", "What one end printed"};
inline constexpr Sentence option_files = {"ルータの表示を保存したファイル（- は標準入力）", "Files of what routers print (- is standard input)"};
inline constexpr Sentence option_cause = {"原因（psk-mismatch など）またはルール", "A cause (psk-mismatch, for example) or a rule"};
inline constexpr Sentence option_whose = {"機種（yamaha、wa、ix、cisco、asa）", "A platform (yamaha, wa, ix, cisco, asa)"};
inline constexpr Sentence option_addresses = {"IP アドレスも例示用アドレスに置き換える（同じアドレスは同じアドレスに）", "Replace addresses too: the same one by the same example address"};
// clang-format on

}  // namespace sapair::cli::help
