import { abstract, docxMembers, inList, level, makeDocx, num, p, run, style } from "../../formats/docx/docx-maker";
import { makeZip } from "../../formats/zip-maker";
import { family, type HostileCase, type Row } from "./case";

const BODY = p("1 范围", inList(1)) + p("本文件规定了要求。");
const PARTS = {
  body: BODY,
  styles: style("a", "heading 1", ""),
  numbering: abstract(0, level(0, "decimal", "%1.")) + num(1, 0),
  footnotes: "",
  comments: "",
  header: p("页眉"),
};
const FILES = ["document", "styles", "numbering", "footnotes", "comments", "header"] as const;

const LAUGHS = `<!DOCTYPE x [${Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at} "${at === 0 ? "ha" : `&l${at - 1};`.repeat(10)}">`).join("")}]>`;
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** What is done to each part. Numbers, notes and names hang on all of them: a document is not read by half. */
const DAMAGES: readonly (readonly [string, string | Uint8Array, string])[] = [
  ["defines entities that multiply", `${LAUGHS}<w:x ${W}>&l9;</w:x>`, "E_HOSTILE"],
  ["names an outside entity", `<!DOCTYPE x SYSTEM "file:///etc/passwd"><w:x ${W}/>`, "E_HOSTILE"],
  ["asks another server", `<!DOCTYPE x PUBLIC "x" "http://example.invalid/x.dtd"><w:x ${W}/>`, "E_HOSTILE"],
  ["is cut", `<w:x ${W}><w:p>`, "E_DAMAGED"],
  ["is empty", "", "E_DAMAGED"],
  ["is noise", Uint8Array.from({ length: 512 }, (_, at) => (at * 37) % 256), "E_ENCODING"],
  ["has NUL bytes", `<w:x ${W}>\0</w:x>`, "E_DAMAGED"],
  ["is nested 5,000 deep", `<w:x ${W}>${"<w:p>".repeat(5_000)}${"</w:p>".repeat(5_000)}</w:x>`, "E_TOO_LARGE"],
];

const spoiled =
  (part: string, data: string | Uint8Array): (() => Uint8Array) =>
  () =>
    makeZip(docxMembers(PARTS).map((member) => (member.name === `word/${part}.xml` ? { ...member, data } : member)));

const SPOILED: readonly Row[] = FILES.flatMap((part) =>
  DAMAGES.map(([what, data, ends]): Row => [`the part ${part} ${what}`, spoiled(part, data), ends]),
);

const table = (rows: string): string => `<w:tbl>${rows}</w:tbl>`;
const row = (cells: string): string => `<w:tr>${cells}</w:tr>`;
const cell = (text: string, properties = ""): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
const nestedTables = (depth: number): string =>
  depth === 0 ? p("核心") : table(row(`<w:tc>${nestedTables(depth - 1)}${p("格")}</w:tc>`));
const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;

const content =
  (body: string, more: Partial<typeof PARTS> = {}): (() => Uint8Array) =>
  () =>
    // stored, not packed: what repeats itself would be refused for its ratio alone
    makeZip(docxMembers({ body: body + p("末尾"), ...more }).map((member) => ({ ...member, deflate: false })));

const CONTENTS: readonly Row[] = [
  [
    "a style based on itself",
    content(p("文", '<w:pStyle w:val="a"/>'), { styles: style("a", "a", "", "a") }),
    "read",
    "末尾",
  ],
  [
    "styles based on each other",
    content(p("文", '<w:pStyle w:val="a"/>'), { styles: style("a", "a", "", "b") + style("b", "b", "", "a") }),
    "read",
    "末尾",
  ],
  ["a style that is not there", content(p("文", '<w:pStyle w:val="nowhere"/>')), "read", "末尾"],
  ["a list that is not there", content(p("文", inList(99))), "read", "末尾"],
  ["a list of a definition that is not there", content(p("文", inList(1)), { numbering: num(1, 7) }), "read", "末尾"],
  ["a level of minus one", content(p("文", inList(1, -1)), { numbering: PARTS.numbering }), "read", "末尾"],
  [
    "a level of two milliards",
    content(p("文", inList(1, 2_000_000_000)), { numbering: PARTS.numbering }),
    "read",
    "末尾",
  ],
  [
    "a list that begins at two milliards in Roman numbers",
    content(p("文", inList(1)), {
      numbering:
        abstract(
          0,
          '<w:lvl w:ilvl="0"><w:start w:val="2000000000"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>',
        ) + num(1, 0),
    }),
    "read",
    "末尾",
  ],
  [
    "a label of 100,000 signs",
    content(p("文", inList(1)), { numbering: abstract(0, level(0, "decimal", "%1".repeat(50_000))) + num(1, 0) }),
    "read",
    "末尾",
  ],
  [
    "an unknown way of counting",
    content(p("文", inList(1)), { numbering: abstract(0, level(0, "klingon", "%1.")) + num(1, 0) }),
    "read",
    "末尾",
  ],
  ["a table in a table, 40 deep", content(nestedTables(40)), "read", "核心"],
  ["a table in a table, 300 deep", content(nestedTables(300)), "E_TOO_LARGE"],
  [
    "a cell that spans two milliards of columns",
    content(table(row(cell("格", '<w:gridSpan w:val="2000000000"/>')))),
    "read",
    "末尾",
  ],
  ["a cell that spans minus three columns", content(table(row(cell("格", '<w:gridSpan w:val="-3"/>')))), "read", "格"],
  ["a merged cell without a first one", content(table(row(cell("格", "<w:vMerge/>")))), "read", "末尾"],
  ["a table without rows", content("<w:tbl/>"), "read", "末尾"],
  ["a row without cells", content(table("<w:tr/>")), "read", "末尾"],
  ["10,000 columns", content(table(row(cell("格").repeat(10_000)))), "read", "末尾"],
  [
    "a field that never ends",
    content(`<w:p>${field("begin")}${run("PAGE")}${field("separate")}${run("3")}</w:p>`),
    "read",
  ],
  ["a field that ends before it begins", content(`<w:p>${field("end")}${run("文")}${field("begin")}</w:p>`), "read"],
  [
    "5,000 fields in one another",
    content(`<w:p>${field("begin").repeat(5_000)}${run("x")}${field("end").repeat(5_000)}</w:p>`),
    "read",
    "末尾",
  ],
  [
    "a footnote that is not there",
    content(`<w:p>${run("文")}<w:r><w:footnoteReference w:id="77"/></w:r></w:p>`),
    "read",
    "末尾",
  ],
  [
    "a footnote that calls itself",
    content(`<w:p>${run("文")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`, {
      footnotes: `<w:footnote w:id="1"><w:p>${run("注")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>`,
    }),
    "read",
    "末尾",
  ],
  [
    "deleted text in deleted text",
    content(`<w:p><w:del><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:del>${run("留")}</w:p>`),
    "read",
    "留",
  ],
  ["a move without an end", content(`<w:p><w:moveFromRangeStart w:id="1"/>${run("文")}</w:p>`), "read", "末尾"],
  [
    "a symbol that is no number",
    content('<w:p><w:r><w:sym w:font="Symbol" w:char="ZZZZ"/></w:r></w:p>'),
    "read",
    "末尾",
  ],
  ["an altogether hidden text", () => makeDocx({ body: p(run("藏", "<w:vanish/>")) }), "E_EMPTY"],
  ["lone surrogates by number", content(p("a&#xD800;b")), "E_DAMAGED"],
  ["bidirectional marks", content(p("\u202e1 范围\u2066")), "read", "范围"],
  ["a paragraph of a megabyte", content(p("字".repeat(350_000))), "read", "末尾"],
  ["20,000 empty paragraphs", content("<w:p/>".repeat(20_000)), "read", "末尾"],
  [
    "a picture that is not there",
    content('<w:p><w:r><w:drawing><a:blip r:embed="rId99"/></w:drawing></w:r></w:p>'),
    "read",
    "末尾",
  ],
  ["an alternative without a fallback", content("<w:p><mc:AlternateContent/></w:p>"), "read", "末尾"],
  [
    "formulas in formulas, 100 deep",
    content(`<w:p>${"<m:oMath>".repeat(100)}${"</m:oMath>".repeat(100)}</w:p>`),
    "read",
    "末尾",
  ],
];

export const wordCases: readonly HostileCase[] = [
  ...family("document", "a.docx", SPOILED),
  ...family("document", "a.docx", CONTENTS),
];
