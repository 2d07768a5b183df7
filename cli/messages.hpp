// What the program says to its user beside the result: complaints, and what to do next. On standard
// error.

#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include "checker/catalogue.hpp"

namespace sapair::cli::say {

// clang-format off
inline constexpr Sentence error = {"エラー", "error"};
inline constexpr Sentence note = {"注意", "note"};

// ---- texts -----------------------------------------------------------------------------------------
inline constexpr Sentence how_to_collect = {
    "ルータで実行するコマンドの一覧は `sapair commands` で表示できます。",
    "`sapair commands` lists what to run on the routers."};
inline constexpr Sentence file_missing = {
    "{file}: ファイルがありません。", "{file}: there is no such file."};
inline constexpr Sentence maybe_inventory = {
    "機器名での指定（インベントリ）にはまだ対応していません。表示を保存したファイルを指定してください。",
    "Names of devices (an inventory) are not supported yet; give the file that you saved."};
inline constexpr Sentence ssh_later = {
    "{file}: SSH による収集にはまだ対応していません。ルータで表示した内容をファイルに保存し、そのファイルを指定してください。",
    "{file}: collecting over SSH is not supported yet. Save what the router prints in a file and give the file."};
inline constexpr Sentence file_denied = {
    "{file}: 読み取る権限がありません。`ls -l` で権限を確認し、読めるユーザーで実行してください。",
    "{file}: permission denied. Check its mode with `ls -l`, or run as a user who may read it."};
inline constexpr Sentence file_unreadable = {
    "{file}: 読み取れません（{reason}）。", "{file}: cannot be read ({reason})."};
inline constexpr Sentence file_empty = {
    "{file}: 中身が空です。ルータの表示を保存し直してください。",
    "{file}: is empty. Save again what the router prints."};
inline constexpr Sentence file_binary = {
    "{file}: テキストではありません（バイナリファイル）。ルータの表示をテキストで保存したファイルを指定してください。",
    "{file}: is not text but binary data. Give a text file of what the router prints."};
inline constexpr Sentence file_capture = {
    "{file}: パケットキャプチャ（{kind}）です。キャプチャの読み取りにはまだ対応していません。ルータの表示を保存したファイルを指定してください。",
    "{file}: is a packet capture ({kind}). Captures cannot be read yet; give a file of what the router prints."};
inline constexpr Sentence directory_empty = {
    "{file}: このディレクトリにはファイルがありません。片端の表示を保存したファイルを入れてください。",
    "{file}: there is no file in this directory. Put the files of one end into it."};
inline constexpr Sentence nothing_readable = {
    "{file}: 読み取れるテキストがありません。", "{file}: there is no text in it that can be read."};
inline constexpr Sentence skipped = {"{file}: 読み飛ばしました。", "{file}: skipped."};
inline constexpr Sentence no_known_output = {
    "{file}: 対応しているコマンドの出力が見つかりません（{lines} 行）。コマンドの入力行から表示の終わりまでを、そのまま貼り付けてください。",
    "{file}: no output that sapair knows was found ({lines} lines). Paste the whole output, from the line where the command was typed."};
inline constexpr Sentence undecodable = {
    "{file}: 文字コードを判別できないバイトが {count} 個あり、置き換えて読みました。",
    "{file}: {count} bytes fit no character encoding and were replaced."};
inline constexpr Sentence stdin_twice = {
    "標準入力（-）は 1 回だけ指定できます。", "standard input (-) can be given only once."};
inline constexpr Sentence same_file = {
    "{file}: 両側に同じファイルが指定されています。もう一方の端のファイルを指定してください。",
    "{file}: is given for both ends. Give the file of the other end."};
inline constexpr Sentence needs_sides = {
    "調べるテキストが指定されていません。例: sapair check site-a.txt site-b.txt",
    "no text to check was given. Example: sapair check site-a.txt site-b.txt"};
inline constexpr Sentence too_many_sides = {
    "端は 2 つまでです（{count} 個指定されています）。1 つの端に複数のファイルがある場合は --a ファイル... --b ファイル... を使ってください。",
    "a tunnel has two ends, but {count} were given. Use --a FILE... --b FILE... where one end has several files."};
inline constexpr Sentence mixed_sides = {
    "--a / --b と、オプションなしのファイル指定は同時に使えません。",
    "--a and --b cannot be mixed with files given without them."};
inline constexpr Sentence needs_a = {"--b だけが指定されています。--a も指定してください。", "--b was given without --a."};
inline constexpr Sentence needs_files = {"ファイルが指定されていません。例: sapair {verb} site-a.txt",
                                         "no file was given. Example: sapair {verb} site-a.txt"};

// ---- command line ----------------------------------------------------------------------------------
inline constexpr Sentence did_you_mean = {"（もしかして: {word}）", "(did you mean {word}?)"};
inline constexpr Sentence unknown_verb = {"「{word}」というコマンドはありません。", "there is no command \"{word}\"."};
inline constexpr Sentence verb_later = {
    "「{word}」はまだ実装されていません。今使えるのは {verbs} です。",
    "\"{word}\" is not built yet. Available now: {verbs}."};
inline constexpr Sentence needs_verb = {"コマンドを指定してください: {verbs}", "say what to do: {verbs}"};
inline constexpr Sentence unknown_option = {"{word} というオプションはありません。", "there is no option {word}."};
inline constexpr Sentence unexpected = {"余分な引数があります: {word}", "unexpected argument: {word}"};
inline constexpr Sentence bad_usage = {"使い方が正しくありません（{reason}）。", "wrong usage: {reason}."};
inline constexpr Sentence see_help = {"使い方: sapair {verb}--help", "Try: sapair {verb}--help"};
inline constexpr Sentence unknown_value = {
    "{option} に「{word}」は指定できません。指定できる値: {values}",
    "{option} cannot be \"{word}\". It can be: {values}"};
inline constexpr Sentence format_later = {
    "--format {word} はまだ実装されていません。今使えるのは {values} です。",
    "--format {word} is not built yet. Available now: {values}."};
inline constexpr Sentence format_elsewhere = {
    "このコマンドでは --format {word} は使えません。使えるのは {values} です。",
    "this command has no --format {word}. It has: {values}."};
inline constexpr Sentence unknown_platform = {
    "「{word}」という機種はありません。指定できる値: {values}",
    "there is no platform \"{word}\". There are: {values}"};
inline constexpr Sentence unknown_cause = {
    "「{word}」という原因・ルールはありません。一覧は `sapair explain` で表示できます。",
    "there is no cause or rule \"{word}\". `sapair explain` lists them."};
inline constexpr Sentence cannot_write = {"{file}: 書き込めません（{reason}）。", "{file}: cannot be written ({reason})."};
// clang-format on

}  // namespace sapair::cli::say
