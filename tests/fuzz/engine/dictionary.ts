const utf8 = new TextEncoder();

/** Texts that have broken readers before: numbers at edges, names of every object, marks that cannot be seen. */
export const NASTY_TEXTS: readonly string[] = [
  ..."\0 \t \n \r\n \r \ufeff \u2028 \u2029 \u0085 \u00a0 \u200b \u202e \u0301 \ufffd \uffff".split(" "),
  ..."- -0 +1 00 01 0x1f 1e999 -1e-999 1.5 .5 1, 1,000 ١٢ 𝟙 NaN Infinity null true undefined".split(" "),
  ..."255 256 65535 65536 2147483647 2147483648 4294967295 4294967296 9007199254740991 9007199254740993".split(" "),
  ..."18446744073709551615 18446744073709551616 999999999999999999999999999999999999 -9223372036854775808".split(" "),
  ..."__proto__ constructor toString hasOwnProperty valueOf length".split(" "),
  ...'{ } [ ] [] {} : , ; | " "" \' \\ / \\ud800 \\udc00 \\u0000 \\x = == + * % . .. ../ // # @ $ & ( ) ( < > ? ^ ~'.split(
    " ",
  ),
  " ",
  "  ",
  "=1+1",
  "\n\n",
  "\u2014 ",
  "İ",
  "ﬀ",
  "😀",
  "é",
  "e\u0301",
];

/** Bytes that are no UTF-8: stray and overlong ones, half of a surrogate pair, beyond the last character. */
const NOT_UTF8: readonly Uint8Array[] = [
  [0xff],
  [0xfe, 0xff],
  [0x80],
  [0xc0, 0x80],
  [0xc3],
  [0xe0, 0x80, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
].map((bytes) => Uint8Array.from(bytes));

/** How many times as often as any other text one of the parser's own is taken. */
const OWN = 12;

/** All of these as bytes, and the parser's own texts beside them. */
export function dictionary(own: readonly string[]): readonly Uint8Array[] {
  return [
    ...[...NASTY_TEXTS, ...Array.from({ length: OWN }, () => own).flat()].map((text) => utf8.encode(text)),
    ...NOT_UTF8,
  ];
}
