import { family, type HostileCase, latin1, type Row, utf8 } from "./case";

const page = (body: string, head = '<meta charset="utf-8">'): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}<p>末尾</p></body></html>`;
const nest = (name: string, depth: number): string => `<${name}>`.repeat(depth) + `</${name}>`.repeat(depth);

const PAGES: readonly Row[] = [
  ["nothing", "<!DOCTYPE html><html></html>", "E_EMPTY"],
  ["a script alone", "<!DOCTYPE html><html><script>alert(1)</script></html>", "E_EMPTY"],
  [
    "hidden text alone",
    '<!DOCTYPE html><html><body><p hidden>x</p><p style="display:none">y</p></body></html>',
    "E_EMPTY",
  ],
  ["4,000 open elements", page("<div>".repeat(4_000)), "read", "末尾"],
  ["5,000 open elements", page("<div>".repeat(5_000)), "E_TOO_LARGE"],
  ["5,000 nested lists", page(nest("ul", 5_000)), "E_TOO_LARGE"],
  ["5,000 nested tables", page("<table><tr><td>".repeat(5_000)), "E_TOO_LARGE"],
  ["1,000 nested tables", page("<table><tr><td>".repeat(1_000)), "read", "末尾"],
  ["closing tags of nothing", page("</div></td></table></p></b>".repeat(1_000)), "read", "末尾"],
  [
    "a cell over two milliards of columns",
    page('<table><tr><td colspan="2000000000">格</td></tr></table>'),
    "read",
    "格",
  ],
  [
    "a cell over two milliards of rows",
    page('<table><tr><td rowspan="2000000000">格</td><td>b</td></tr></table>'),
    "read",
    "格",
  ],
  ["spans that are no numbers", page('<table><tr><td colspan="x" rowspan="-1">格</td></tr></table>'), "read", "格"],
  ["a list that begins at a thousand milliards", page('<ol start="1000000000000"><li>项</li></ol>'), "read", "项"],
  [
    "a list in Roman numbers from two milliards",
    page('<ol type="I" start="2000000000"><li>项</li></ol>'),
    "read",
    "项",
  ],
  ["a list that counts no number", page('<ol start="NaN"><li value="Infinity">项</li></ol>'), "read", "项"],
  ["entities that are none", page("<p>&nosuch; &#xD800; &#99999999; &amp;amp;</p>"), "read", "末尾"],
  ["an entity of NUL", page("<p>a&#0;b</p>"), "read", "末尾"],
  ["entities of a document type", `<!DOCTYPE html [<!ENTITY a "b">]>${page("<p>&a;</p>").slice(15)}`, "read", "末尾"],
  ["a comment without an end", page("<p>文</p><!-- "), "read", "文"],
  ["a title without an end", "<!DOCTYPE html><html><head><title>x<body><p>文</p></body></html>", "E_EMPTY"],
  ["a style sheet without an end", "<!DOCTYPE html><html><p>文</p><style>p{", "read", "文"],
  ["a megabyte of one attribute", page(`<p title="${"x".repeat(1_000_000)}">文</p>`), "read", "文"],
  [
    "20,000 attributes",
    page(`<p ${Array.from({ length: 20_000 }, (_, at) => `a${at}=1`).join(" ")}>文</p>`),
    "read",
    "文",
  ],
  ["an element without an end", "<!DOCTYPE html><html><p>文<p title=", "read", "文"],
  ["formulas in formulas", page(`<math>${"<msup>".repeat(200)}${"</msup>".repeat(200)}</math>`), "read", "末尾"],
  ["a formula without an end", page("<p>文</p><math><mi>x"), "read", "文"],
  ["another encoding declared", page("<p>文</p>", '<meta charset="gb2312">'), "read", "文"],
  ["an encoding that there is none of", page("<p>文</p>", '<meta charset="klingon">'), "read", "文"],
  [
    "GB 18030 declared and meant",
    () =>
      Uint8Array.from([
        ...latin1('<!DOCTYPE html><html><meta charset="gbk"><p>'),
        0xce,
        0xc4,
        ...latin1("</p></html>"),
      ]),
    "read",
    "文",
  ],
  [
    "UTF-16 with a mark",
    () => Uint8Array.from([0xff, 0xfe, ...Buffer.from(page("<p>文</p>"), "utf16le")]),
    "read",
    "文",
  ],
  [
    "UTF-8 cut in a sign",
    () => Uint8Array.from([...utf8("<!DOCTYPE html><html><p>文文文文"), 0xe6, 0x96]),
    "E_ENCODING",
  ],
  [
    "frames and objects",
    page('<iframe src="file:///etc/passwd">x</iframe><object data="x">y</object><embed src="z">'),
    "read",
    "末尾",
  ],
  ["an address of a script", page('<a href="javascript:alert(1)">链接</a>'), "read", "链接"],
  ["100,000 line breaks", page("<br>".repeat(100_000)), "read", "末尾"],
  ["50,000 links open", page("<a>".repeat(4_000)), "read", "末尾"],
  [
    "lists of Word without end",
    page("<p>文</p>", `<style>${"@list l0:level1{mso-level-text:".repeat(20_000)}</style>`),
    "read",
    "文",
  ],
  [
    "Word's numbers of numbers",
    page(
      '<p class="x">文</p>'.repeat(50),
      '<style>@list l0:level9{mso-level-style-link:x;mso-level-text:"%1%2%3%4%5%6%7%8%9";}</style>',
    ),
    "read",
    "文",
  ],
];

const archive = (parts: string, boundary = "b"): string =>
  `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="${boundary}"\n\n${parts}`;
const part = (body: string, more = ""): string => `--b\nContent-Type: text/html\n${more}\n${body}\n`;

const ARCHIVES: readonly Row[] = [
  ["no parts", archive(""), "E_DAMAGED"],
  ["a picture alone", archive("--b\nContent-Type: image/png\n\nx\n--b--"), "E_DAMAGED"],
  ["a part that is not closed", archive(part("<html><p>word</p></html>")), "read", "word"],
  ["no boundary", "MIME-Version: 1.0\nContent-Type: multipart/related\n\n--b\n\nx", "E_DAMAGED"],
  ["a boundary that is nowhere", archive(part("<html><p>word</p></html>"), "other"), "E_DAMAGED"],
  ["base64 that is none", archive(part("<<<>>>", "Content-Transfer-Encoding: base64\n")), "E_EMPTY"],
  [
    "quoted signs that are none",
    archive(part("<html><p>word=ZZ=</p></html>", "Content-Transfer-Encoding: quoted-printable\n")),
    "read",
    "word",
  ],
  ["a header of 100,000 lines", archive(`--b\n${"X: y\n".repeat(100_000)}\n<html>`), "E_DAMAGED"],
  ["10,000 parts of nothing", archive("--b\n\n".repeat(10_000)), "E_DAMAGED"],
  ["an empty page", archive(part("")), "E_EMPTY"],
];

/** More than a function takes arguments. */
const MANY = 200_000;
const LARGE: readonly Row[] = [
  [
    "a table of 200,000 cells",
    () =>
      utf8(
        `<!DOCTYPE html><html><body><table>${`<tr>${"<td>word</td>".repeat(20)}</tr>`.repeat(MANY / 20)}</table></body></html>`,
      ),
    "read",
    "word",
  ],
];

export const webCases: readonly HostileCase[] = [
  ...family("page", "a.html", PAGES),
  ...family("page", "a.html", LARGE),
  ...family("web archive", "a.mht", ARCHIVES),
];
