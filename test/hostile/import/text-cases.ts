import { family, type HostileCase, latin1, type Row, utf8 } from "./case";

const MB = 1024 * 1024;
const utf16 = (text: string, big = false): Uint8Array => {
  const bytes = Buffer.from(text, "utf16le");
  return Uint8Array.from(big ? bytes.swap16() : bytes);
};

const PLAIN: readonly Row[] = [
  ["no byte", new Uint8Array(), "E_EMPTY"],
  ["blanks", " \t\n\u3000 \r\n", "E_EMPTY"],
  ["a mark of UTF-8 alone", Uint8Array.from([0xef, 0xbb, 0xbf]), "E_EMPTY"],
  ["a mark of UTF-16 alone", Uint8Array.from([0xff, 0xfe]), "E_EMPTY"],
  ["invisible signs alone", "\u200b\u2060\ufeff\u00ad", "E_EMPTY"],
  ["NUL bytes alone", new Uint8Array(1_000), "E_BINARY"],
  ["NUL among words", "1 范围\0\n本文件规定。", "E_BINARY"],
  ["a program", () => Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, ...new Uint8Array(500)]), "E_BINARY"],
  ["noise", () => Uint8Array.from({ length: 4_096 }, (_, at) => (at * 131 + (at >> 3)) % 256), "E_BINARY"],
  ["UTF-16 with a mark", () => Uint8Array.from([0xff, 0xfe, ...utf16("1 范围\n末尾")]), "read", "末尾"],
  ["UTF-16 the other way round", () => Uint8Array.from([0xfe, 0xff, ...utf16("1 范围\n末尾", true)]), "read", "末尾"],
  ["UTF-16 of an odd length", () => Uint8Array.from([0xff, 0xfe, ...utf16("1 范围"), 0x41]), "E_ENCODING"],
  ["UTF-16 with a lone surrogate", () => Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x00, 0xd8, 0x42, 0]), "E_ENCODING"],
  ["UTF-8 cut in a sign", () => utf8("1 范围").slice(0, -1), "E_ENCODING"],
  ["bytes that are GB 18030 by chance", Uint8Array.from([0x31, 0x20, 0xc0, 0xaf, 0x0a, 0x41]), "read", "蜡"],
  ["surrogates in UTF-8", Uint8Array.from([0x31, 0x20, 0xed, 0xa0, 0x80, 0x0a]), "E_ENCODING"],
  ["GB 18030", Uint8Array.from([0x31, 0x20, 0xb7, 0xb6, 0xce, 0xa7, 0x0a]), "read", "范围"],
  [
    "GB 18030 of four bytes",
    Uint8Array.from([0x31, 0x20, 0xb7, 0xb6, 0x81, 0x39, 0xee, 0x39, 0x0a]),
    "read",
    "范\u3400",
  ],
  ["old line ends", "1 范围\r本文件规定。\r2 要求\r末尾", "read", "末尾"],
  ["a line of a megabyte", `1 范围\n${"字".repeat(MB / 3)}`, "read", "范围"],
  ["a hundred thousand lines", "末尾\n".repeat(100_000), "read", "末尾"],
  ["fifty thousand page breaks", "末尾\f".repeat(50_000), "read", "末尾"],
  ["tabs without end", `1 范围\n${"\t".repeat(200_000)}末尾`, "read", "末尾"],
  ["tables of tabs", `${"a\tb\tc\n".repeat(20_000)}末尾`, "read", "末尾"],
  ["dots without end", `1 范围${".".repeat(MB)}x`, "read", "范围"],
  ["blanks without end", `1${" ".repeat(MB)}范围`, "read", "范围"],
  ["brackets without end", `1 范围\n${"（".repeat(MB / 4)}`, "read", "范围"],
  ["a number of 100,000 parts", "1.".repeat(100_000), "read"],
  [
    "numbers of 300 parts",
    Array.from({ length: 300 }, (_, at) => `${"1.".repeat(at)}1 末尾`).join("\n"),
    "read",
    "末尾",
  ],
  [
    "falling numbers",
    Array.from({ length: 20_000 }, (_, at) => `${999 - (at % 999)}.${at % 97} 末尾`).join("\n"),
    "read",
    "末尾",
  ],
  ["equal numbers", "4.2 末尾\n".repeat(20_000), "read", "末尾"],
  ["equal items", "a) 末尾；\n".repeat(20_000), "read", "末尾"],
  ["quotation marks that never close", `1 范围\n${"“".repeat(50_000)}`, "read", "范围"],
  ["turned directions", "\u202e1 范围\u202c\n\u20662 末尾\u2069", "read", "末尾"],
  ["signs of no plane", "1 范围\n\u{10ffff}\u{e0001}末尾", "read", "末尾"],
  ["10,000 marks on one letter", `1 范围 e${"\u0301".repeat(10_000)}`, "read", "范围"],
  ["digits of many scripts", "١ نطاق\n１　范围\n1 末尾", "read", "末尾"],
  ["numbers beyond all", `${"9".repeat(400)} 范围\n1 末尾`, "read", "末尾"],
  ["a table of contents of itself", "目次\n".repeat(20_000), "read"],
  ["page numbers without pages", Array.from({ length: 9_000 }, (_, at) => `${at}`).join("\n"), "read"],
  ["escape sequences of a terminal", "1 范围\n\u001b[31m末尾\u001b[0m", "read", "末尾"],
];

const MARKED: readonly Row[] = [
  ["links without end", `${"[".repeat(100_000)}${"](".repeat(50_000)}末尾`, "read"],
  ["emphasis without end", `${"**a ".repeat(50_000)}末尾`, "read"],
  ["comments without end", `# 1 范围\n${"<!--".repeat(50_000)}`, "read", "范围"],
  ["quotes 100,000 deep", `${">".repeat(100_000)} 末尾`, "read", "末尾"],
  ["lists 2,000 deep", Array.from({ length: 2_000 }, (_, at) => `${"  ".repeat(at)}- 末尾`).join("\n"), "read", "末尾"],
  ["a table of 50,000 columns", `|${" a |".repeat(50_000)}\n|${"-|".repeat(50_000)}\n`, "read"],
  ["a fence that never closes", "# 1 范围\n```\n末尾", "read", "末尾"],
  ["a heading of 50,000 marks", `${"#".repeat(50_000)} 末尾`, "read", "末尾"],
  ["front matter without an end", "---\na: b\n末尾", "read", "末尾"],
  ["front matter of Python", '---\n!!python/object/apply:os.system ["x"]\n---\n# 1 范围', "read", "范围"],
  ["underscores without end", `${"_a".repeat(100_000)}末尾`, "read"],
  ["backslashes without end", `${"\\".repeat(200_000)}末尾`, "read"],
  ["backticks without end", `${"`".repeat(200_000)}末尾`, "E_EMPTY"],
  ["HTML in it", "# 1 范围\n<script>x()</script>\n<details>末尾</details>", "read", "末尾"],
];

const KINDS: readonly (readonly [string, Uint8Array, string])[] = [
  ["a picture that is cut", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "E_NEEDS_RECOGNITION"],
  ["a JPEG of a head", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "E_NEEDS_RECOGNITION"],
  ["a GIF of a head", latin1("GIF89a"), "E_NEEDS_RECOGNITION"],
  [
    "a TIFF that points at itself",
    Uint8Array.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0]),
    "E_NEEDS_RECOGNITION",
  ],
  [
    "a compound file of a head",
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "E_UNSUPPORTED_FORMAT",
  ],
  ["a gzip", Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0, 0]), "E_BINARY"],
  ["a 7z", Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), "E_BINARY"],
  ["a RAR", latin1("Rar!\x1a\x07\x00"), "E_BINARY"],
  ["a database", latin1("SQLite format 3\0"), "E_BINARY"],
];

export const textCases: readonly HostileCase[] = [
  ...family("text", "a.txt", PLAIN),
  ...family("Markdown", "a.md", MARKED),
  ...family("what is no document", "a.bin", KINDS),
];
