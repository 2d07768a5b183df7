// Where a secret stands on a line of any device: configuration lines, and keys that outputs print.
//
//   ipsec ike pre-shared-key 1 text EXAMPLE        Yamaha
//   pp auth myname user@isp.example EXAMPLE
//   ike policy P peer any key EXAMPLE mode main    NEC IX
//   pre-shared-key plain EXAMPLE                   NEC WA
//   crypto isakmp key 6 EXAMPLE address 0.0.0.0    Cisco IOS
//   pre-shared-key local EXAMPLE
//   username u privilege 15 password 7 EXAMPLE
//   snmp-server community EXAMPLE RO
//   Key: 00 11 22 33 44 55 66 77                   printed SA keys (Yamaha; 鍵 in Japanese)
//   enc cbc(aes) 0x00112233445566778899            ip xfrm state
//
// Found anywhere on a line, so that prompts, quote marks and indentation do not matter; works on
// bytes, in any encoding that contains ASCII.
//
// Accepts MORE than devices print, on purpose: a word masked in vain costs little, a secret shown
// costs much. Accepts LESS: `key` alone is a word of many outputs ("key length", "rekey"); it
// counts only where the words around it make it a secret.

#pragma once

#include "grammars/lexis.hpp"

namespace sapair::grammar::redact {

// clang-format off

// ---- the secret itself: what the actions see -----------------------------------------------------

struct no_blank  : not_one<' ', '\t', '\r', '\n'> {};
struct quoted    : sor<seq<one<'"'>, plus<not_one<'"', '\r', '\n'>>, one<'"'>>,
                       seq<one<'\''>, plus<not_one<'\'', '\r', '\n'>>, one<'\''>>> {};
struct bare      : plus<no_blank> {};
struct element   : plus<not_one<'<', '\r', '\n'>> {};              // the content of an XML element
struct hex_pairs : seq<opt<istring<'0', 'x'>>, list<plus<xdigit>, one<' ', ':', '-'>>> {};
struct hex_word  : seq<istring<'0', 'x'>, plus<alnum>> {};         // a key that somebody masked counts: 0xENCKEY
struct secret    : sor<quoted, bare> {};

// ---- the words around it -------------------------------------------------------------------------

struct word_end : not_at<sor<alnum, one<'-', '_'>>> {};
template <literal... Words> struct any_of : sor<seq<ilit<Words>, word_end>...> {};
struct arg : seq<plus<no_blank>, sp> {};

// How the value is written, in front of it: "text", "plain", "7", "hex", "ENC".
struct form_word : any_of<"text", "ascii-text", "ascii", "plain", "char", "hex", "hash", "secret", "encrypted", "cipher",
                          "simple", "clear", "local", "remote", "enc"> {};
struct form_type : seq<digit, at<blank>> {};
struct form  : seq<sor<form_word, form_type>, sp, at<no_blank>> {};
struct forms : rep_opt<3, form> {};

// What joins a name and its value: "password x", "secret=x", "Key : x", "sharedKey": "x".
struct equals : seq<opt<one<'"', '\''>>, osp, one<'=', ':'>, osp> {};
struct joined : sor<equals, sp> {};

// What follows "password" or "key" in sentences and titles, where no value follows.
struct prose : any_of<"authentication", "error", "failed", "failure", "is", "was", "are", "for", "from", "not", "required",
                      "incorrect", "invalid", "expired", "recovery", "prompt", "encryption", "aging", "received", "mismatch",
                      "or", "and", "with", "of", "in", "on", "to", "found", "method", "exchange", "length", "size", "chain",
                      "generate", "config-key"> {};
struct value : seq<not_at<prose>, secret> {};

// ---- words that announce a secret ----------------------------------------------------------------

struct psk_word : sor<ilit<"pre-shared-key">, ilit<"pre-shared-secret">, ilit<"pre_shared_key">, ilit<"presharedkey">,
                      ilit<"psksecret">> {};
struct psk_number : seq<number, sp, at<no_blank>> {};              // Yamaha: of the gateway
struct psk_owner  : seq<any_of<"address", "hostname">, sp, star<not_at<any_of<"key">>, arg>, any_of<"key">, sp> {};
struct pre_shared_key : seq<psk_word, sor<seq<one<'>'>, element>,
                                          seq<joined, opt<psk_number>, opt<psk_owner>, forms, value>>> {};
struct pre_share_key  : seq<any_of<"pre-share">, sp, any_of<"key">, sp, forms, value> {};

struct password_word : any_of<"password", "passwd", "passphrase", "secret", "shared-secret", "sharedsecret", "shared_secret",
                              "sharedkey", "shared-key", "key-string", "auth-key", "enc-key", "auth_key", "enc_key",
                              "password-encrypt"> {};
struct password : seq<password_word, joined, forms, value> {};
struct digest   : seq<number, sp, any_of<"md5", "sha1", "sha2">, sp> {};
struct digest_key : seq<any_of<"message-digest-key", "authentication-key">, sp, opt<digest>, forms, value> {};
struct nhrp     : seq<any_of<"nhrp">, sp, any_of<"authentication">, sp, forms, value> {};

// A name and its password, without a word between them.
struct user_of_ppp   : seq<any_of<"auth">, sp, any_of<"myname", "username">, sp> {};
struct user_of_login : seq<any_of<"login">, sp, any_of<"user">, sp> {};
struct user_by_number: seq<any_of<"auth">, sp, any_of<"user">, sp, number, sp> {};
struct user_of_ike   : seq<any_of<"xauth", "eap">, sp, any_of<"myname">, sp, number, sp> {};
struct user_of_nec   : seq<any_of<"authentication">, sp, any_of<"password">, sp, not_at<form>> {};
struct user_of_l2tp  : seq<any_of<"tunnel">, sp, any_of<"auth">, sp, any_of<"on">, sp> {};
struct user_of_mail  : seq<any_of<"smtp-auth", "pop-auth">, sp> {};
struct user_password : seq<sor<user_of_ppp, user_of_login, user_by_number, user_of_ike, user_of_nec, user_of_l2tp, user_of_mail>,
                           arg, forms, value> {};

struct snmp_word : seq<ilit<"snmp">, star<sor<alnum, one<'-'>>>, sp> {};
struct access    : seq<any_of<"read-only", "read-write", "ro", "rw">, sp, at<no_blank>> {};
struct snmp_community : seq<snmp_word, rep_opt<3, not_at<any_of<"community">>, arg>, any_of<"community">, sp,
                            opt<access>, forms, value> {};
struct trap_kind    : seq<any_of<"traps", "informs">, sp> {};
struct snmp_version : seq<any_of<"version">, sp, any_of<"1", "2c", "3">, sp, opt<any_of<"auth", "noauth", "priv">, sp>> {};
struct snmp_host    : seq<snmp_word, opt<any_of<"trap">, sp>, any_of<"host">, sp, arg, opt<trap_kind>, opt<snmp_version>,
                          forms, value> {};
struct snmp_hash    : seq<any_of<"md5", "sha", "sha256", "sha-256">, sp> {};
struct snmp_cipher  : seq<opt<any_of<"priv">, sp>, any_of<"des", "3des", "aes", "des-cbc", "aes128-cfb">, sp,
                          opt<number, sp, at<no_blank>>> {};
struct snmp_user    : seq<snmp_word, star<not_at<snmp_hash>, arg>, snmp_hash, value, opt<sp, snmp_cipher, value>> {};

// ---- `key`, where it means one -------------------------------------------------------------------

struct isakmp_key  : seq<any_of<"isakmp">, sp, any_of<"key">, sp, forms, value> {};
struct key_owner   : sor<seq<any_of<"ike">, sp, any_of<"policy">>, seq<any_of<"ikev2">, sp, any_of<"authentication">>,
                         seq<sor<ilit<"radius">, ilit<"tacacs">, ilit<"server">, ilit<"aaa-server">, ilit<"ppk">>,
                             star<sor<alnum, one<'-', '+'>>>>> {};
struct owned_key   : seq<key_owner, sp, star<not_at<any_of<"key">>, arg>, any_of<"key">, sp, forms, value> {};
struct written_key : seq<any_of<"key">, sp, plus<form>, value> {};
struct chain_text  : seq<any_of<"key">, sp, number, sp, lit<"--">, sp, any_of<"text">, sp, quoted> {};
struct manual_spi  : seq<any_of<"esp", "ah">, sp, arg, opt<any_of<"cipher">, sp>> {};
struct manual_key  : seq<any_of<"session-key">, sp, any_of<"inbound", "outbound">, sp, manual_spi, value,
                         opt<sp, any_of<"authenticator">, sp, value>> {};

// ---- keys of SAs as outputs print them -----------------------------------------------------------

struct eight_digits : seq<opt<istring<'0', 'x'>>, rep<8, xdigit, opt<one<' ', ':', '-'>>>> {};
struct key_in_japanese : sor<string<'\xe9', '\x8d', '\xb5'>,       // UTF-8
                             string<'\x8c', '\xae'>,               // CP932
                             string<'\xb8', '\xb0'>> {};           // EUC-JP
struct wide_colon  : string<'\xef', '\xbc', '\x9a'> {};
struct sa_key_word : sor<seq<ilit<"key">, word_end>, key_in_japanese, seq<ilit<"sk_">, plus<alpha>>, ilit<"skeyid">> {};
struct sa_key      : seq<sa_key_word, osp, sor<one<':', '='>, wide_colon>, osp, at<eight_digits>, hex_pairs> {};
struct xfrm_key    : seq<any_of<"enc", "auth", "auth-trunc", "aead">, sp, arg, hex_word> {};
struct setkey_key  : seq<one<'E', 'A'>, one<':'>, sp, arg, at<eight_digits>, hex_pairs> {};
struct psk_type    : any_of<"ascii", "text", "hex", "char", "plain"> {};
struct psk_prefix  : sor<istring<'0', 'x'>, istring<'0', 's'>> {};
struct psk_value   : sor<seq<equals, not_at<eof>, value>,
                         seq<sp, sor<quoted, seq<at<psk_prefix>, bare>, seq<psk_type, sp, forms, value>>>> {};
struct psk         : seq<any_of<"psk", "wpa-psk">, psk_value> {};
struct xauth       : seq<any_of<"eap", "xauth">, sp, quoted> {};

// A log that names a secret without telling it: "loaded ike secret 'site-b'".
struct named_only  : seq<any_of<"loaded">, sp, opt<any_of<"ike", "eap", "xauth", "ppk", "shared">, sp>, any_of<"secret", "key">> {};

struct secret_here : sor<pre_shared_key, pre_share_key, user_password, password, digest_key, nhrp, snmp_community, snmp_host,
                         snmp_user, isakmp_key, chain_text, owned_key, written_key, manual_key, sa_key, xfrm_key,
                         setkey_key, psk, xauth> {};

// ---- a line --------------------------------------------------------------------------------------

// No secret announces itself inside of a word; words are skipped whole. Not-ASCII bytes are looked at one by one.
struct first_letter : one<'p', 'P', 's', 'S', 'k', 'K', 'a', 'A', 'e', 'E', 'i', 'I', 'l', 'L', 'm', 'M', 'n', 'N', 'r', 'R',
                          't', 'T', 'w', 'W', 'x', 'X', '\xe9', '\x8c', '\xb8'> {};
struct skipped_word : plus<sor<alnum, one<'_', '-', '.'>>> {};
struct anywhere : until<eof, sor<seq<at<first_letter>, sor<named_only, secret_here>>, skipped_word, any>> {};

// `key VALUE` and nothing else: a RADIUS or TACACS+ server's block.
struct quote_marks : star<one<' ', '\t', '>', '|'>> {};
struct key_start : seq<quote_marks, opt<plus<no_blank>, one<'#'>, osp>, any_of<"key">, sp, not_at<number, osp, eof>> {};
struct key_line : seq<at<key_start, secret, osp, eof>, key_start, value, osp> {};

struct line : sor<key_line, anywhere> {};

struct key_block_begin : seq<until<lit<"-----BEGIN ">>, star<not_one<'-', '\r', '\n'>>, lit<"-----">> {};
// clang-format on

}  // namespace sapair::grammar::redact
