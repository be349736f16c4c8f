import { describe, expect, it } from "vitest";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";

const read = (body: string, head = '<meta charset="utf-8">') =>
  readBlocks(
    new TextEncoder().encode(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`),
    "a.html",
  );
const texts = async (body: string) => (await read(body)).blocks.map((block) => block.text);

describe("HTML", () => {
  it("tells in one note what a page hides, so that nobody misses it", async () => {
    const { notes } = await read(
      '<p>见</p><div class="m">不见<script>x()</script>者<p>也</p></div><p hidden>不</p>',
      "<style>.m{display:none}</style>",
    );
    expect(notes).toEqual([{ kind: "hidden-text", text: "不见者也不" }]);
  });

  it("gives paragraphs and headings, without scripts, styles and what is hidden", async () => {
    const { blocks, format } = await read(
      '<h1>1 范围</h1><script>x()</script><style>p{}</style><p>本文件<span hidden>不见</span>规定</p><p style="display:none">不见</p><div role="heading" aria-level="3">1.1.1 一般</div>散文',
    );
    expect(format).toBe("html");
    expect(blocks.map(({ text, headingLevel }) => [text, headingLevel])).toEqual([
      ["1 范围", 1],
      ["本文件规定", undefined],
      ["1.1.1 一般", 3],
      ["散文", undefined],
    ]);
  });

  it("leaves out what the style sheet hides, and reads what it shows or hides on some media only", async () => {
    const seen = async (css: string, body: string) =>
      (await read(body, `<style>${css}</style>`)).blocks.map((block) => block.text);
    const page = '<div class="a b" id="c"><p>甲</p><p class="d">乙</p></div><p class="d">丙</p>';
    expect(await seen(".d{display:none}", page)).toEqual(["甲"]);
    expect(await seen("/* .d{} */ p.x, .a > .d { color: red; visibility: hidden }", page)).toEqual(["甲", "丙"]);
    expect(await seen("#c .d{display:none} .d{display:block}", page)).toEqual(["甲", "丙"]);
    expect(await seen(".a{display:none} .a.b{display:block}", page)).toEqual(["甲", "乙", "丙"]);
    expect(await seen(".d{display:none!important} p.d{display:block}", page)).toEqual(["甲"]);
    expect(await seen(".d{display:none} @media print{.d{display:block}}", page)).toEqual(["甲", "乙", "丙"]);
    expect(await seen("@media print{.d{display:none}} .d:hover{display:none}", page)).toEqual(["甲", "乙", "丙"]);
    expect(await seen("body,html{display:none} .d + .d, [class]{display:none}", page)).toEqual(["甲", "乙", "丙"]);
    expect(await seen(".d{display:none}", '<p class="d" style="display:block">丁</p>')).toEqual(["丁"]);
  });

  it("closes what browsers close and bears tags that nobody closes", async () => {
    expect(await texts("<p>甲<p>乙<ul><li>丙<li>丁</ul><b>戊")).toEqual(["甲", "乙", "丙", "丁", "戊"]);
  });

  it("folds white space, but puts none between Chinese characters of two lines", async () => {
    expect(await texts("<p>标准\n  化　工作 of\n this</p>")).toEqual(["标准化　工作 of this"]);
  });

  it("gives forced lines and preformatted text line by line", async () => {
    const { blocks } = await read("<p>第一条 甲<br>第二条 乙</p><pre>a\n  b</pre>");
    expect(blocks.map(({ text, line, indent }) => [text, line, indent])).toEqual([
      ["第一条 甲", true, undefined],
      ["第二条 乙", true, undefined],
      ["a", true, 0],
      ["b", true, 2],
    ]);
  });

  it("begins a paragraph behind a forced line where it is indented or the line before ends a sentence", async () => {
    const { blocks } = await read(
      "1 范围<br>　　本标准规定了木箱，适用于<br>运输。<br>2 要求<br>2.1 厚度<br>&nbsp;&nbsp;15 mm",
    );
    expect(blocks.map(({ text, apart }) => [text, apart])).toEqual([
      ["1 范围", true],
      ["本标准规定了木箱，适用于", true],
      ["运输。", false],
      ["2 要求", true],
      ["2.1 厚度", false],
      ["15 mm", true],
    ]);
  });

  it("prints the labels of lists, unless the items bring their own", async () => {
    const { blocks } = await read(
      '<ol type="a" start="3"><li>丙</li><li><p>丁</p><p>续</p></li></ol><ol><li>a) 甲</li></ol><ul><li>点<ul><li>内</li></ul></li></ul><ol style="list-style-type:none"><li>无</li></ol>',
    );
    expect(blocks.map(({ text, label, listLevel }) => [label, text, listLevel])).toEqual([
      ["c.", "丙", 0],
      ["d.", "丁", 0],
      [undefined, "续", undefined],
      [undefined, "a) 甲", 0],
      ["•", "点", 0],
      ["•", "内", 1],
      [undefined, "无", 0],
    ]);
  });

  it("prints the numbers that Word's styles carry, unless the text begins with them", async () => {
    const style = `<style>@list l0:level1 { mso-level-number-format: alpha-upper; mso-level-style-link: ANNEX; mso-level-text: "Annex\u00a0%1"; }
      @list l0:level2 { mso-level-style-link: a2; mso-level-text: "%1.%2"; } @list l1:level1 { mso-level-number-format: bullet; mso-level-style-link: dot; }</style>`;
    const { blocks } = await read(
      '<p class="ANNEX"><br/>（规范性）<br/>缺陷</p><p class="a2">A.1 原理</p><p class="a2">仪器</p><p class="dot">点</p><p class="ANNEX">糊化</p><p class="a2">概述</p>',
      `<meta charset="utf-8">${style}`,
    );
    expect(blocks.map(({ label, text }) => [label, text])).toEqual([
      ["Annex A", "（规范性）"],
      [undefined, "缺陷"],
      [undefined, "A.1 原理"],
      ["A.2", "仪器"],
      [undefined, "点"],
      ["Annex B", "糊化"],
      ["B.1", "概述"],
    ]);
  });

  it("places the cells of tables with their spans", async () => {
    const { blocks } = await read(
      "<table><caption>表 1</caption><thead><tr><th rowspan=2>项目<th colspan=2>值</tr><tr><th>小<th>大</tr></thead><tr><td>温度<td>-40<td>70</table>",
    );
    expect(blocks[0]?.text).toBe("表 1");
    expect(
      blocks[1]?.cells?.map((cell) => [cell.row, cell.col, cell.rowSpan, cell.colSpan, cell.text, cell.header]),
    ).toEqual([
      [0, 0, 2, 1, "项目", true],
      [0, 1, 1, 2, "值", true],
      [1, 1, 1, 1, "小", true],
      [1, 2, 1, 1, "大", true],
      [2, 0, 1, 1, "温度", false],
      [2, 1, 1, 1, "-40", false],
      [2, 2, 1, 1, "70", false],
    ]);
  });

  it("reads tables that lay out the page as what stands in them", async () => {
    expect(await texts("<table><tr><td>导航<td><table><tr><td><h2>2 要求</h2><p>应坚固。</p></table></table>")).toEqual(
      ["导航", "2 要求", "应坚固。"],
    );
  });

  it("reads a page within the frame of a site as text, a table with a long note as a table", async () => {
    const lines = Array.from(
      { length: 12 },
      (_, at) => `第${"一二三四五六七八九十"[at] ?? `十${"一二"[at - 10]}`}条　应当登记。<br>`,
    );
    const framed = `<table><tr><td>首页<br>政策</td><td>${lines.join("")}</td></tr></table>`;
    expect(await texts(framed)).toContain("第十二条　应当登记。");
    const { blocks } = await read(`<table><tr><td>注意</td><td>${lines.slice(0, 6).join("")}</td></tr></table>`);
    expect(blocks.map(({ kind }) => kind)).toEqual(["table"]);
  });

  it("reports navigation, comments and deleted text and keeps them out", async () => {
    const { blocks, notes } = await read(
      '<nav><a href="#a">1 范围</a></nav><p>应<del>不</del><ins>必须</ins>合格</p><div style="mso-element:comment">请核对</div>',
    );
    expect(blocks.map(({ text }) => text)).toEqual(["应必须合格"]);
    expect(notes).toEqual([
      { kind: "tracked-changes", text: "1" },
      { kind: "contents", text: "1 范围" },
      { kind: "comment", text: "请核对" },
    ]);
  });

  it("knows exponents, footnotes with their marks, and permalinks", async () => {
    const { blocks } = await read(
      '<p>10<sup>-3</sup> m<sup>2</sup>，见<a class="FootnoteRef" href="#fn1"><sup>1)</sup></a>表<a href="#x">¶</a></p><aside class="footnote"><p>按合同</p></aside>',
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "10⁻³ m²，见表"],
      ["footnote", "按合同"],
    ]);
  });

  it("writes MathML on one line and tells formulas from sentences with one in them", async () => {
    const math =
      "<math><mi>w</mi><mo>=</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msup><mi>c</mi><mn>2</mn></msup></mfrac></math>";
    const { blocks } = await read(`<div>${math} (1)</div><p>其中 ${math} 为比值</p>`);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["formula", "w=(a+b)/c² (1)"],
      ["paragraph", "其中 w=(a+b)/c² 为比值"],
    ]);
  });

  it("reads pages in the encoding that they declare", async () => {
    const gb = Uint8Array.from([...Buffer.from("<html><meta charset=gb2312><p>"), 0xb7, 0xb6, 0xce, 0xa7]);
    const { blocks, encoding } = await readBlocks(gb, "a.htm");
    expect([blocks[0]?.text, encoding]).toEqual(["范围", "gb18030"]);
  });

  it("is read out of web archives, as Word saves them under its own name", async () => {
    const mht = (encoding: string, body: string) =>
      new TextEncoder().encode(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary="--b"\r\n\r\n----b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n----b--\r\n`,
      );
    const page = '<html><meta charset="utf-8"><p>范围</p></html>';
    for (const [encoding, body] of [
      ["8bit", page],
      ["base64", Buffer.from(page).toString("base64")],
      ["quoted-printable", page.replaceAll("=", "=3D").replace("范围", "=E8=8C=83=E5=9B=\r\n=B4")],
    ] as const) {
      expect((await readBlocks(mht(encoding, body), "a.doc")).blocks.map(({ text }) => text)).toEqual(["范围"]);
    }
  });

  it("numbers headings that are items of lists through, as LibreOffice saves its outline", async () => {
    const { blocks } = await read(
      "<ol><li><h1>范围</h1></ol><p>甲。</p><ol start=2><li><h1>要求</h1><ol><li><h2>外观</h2></ol></ol><p>乙。</p>" +
        "<ol><ol start=2><li><h2>性能</h2><ol><li><h3>输出</h3></ol></ol></ol><ol start=3><li><h1>检验</h1></ol>",
    );
    const headings = blocks.filter(({ headingLevel }) => headingLevel !== undefined);
    expect(headings.map(({ label, text }) => [label, text])).toEqual([
      ["1", "范围"],
      ["2", "要求"],
      ["2.1", "外观"],
      ["2.2", "性能"],
      ["2.2.1", "输出"],
      ["3", "检验"],
    ]);
    const { clauses } = structureDocument(blocks);
    expect(clauses.map(({ number }) => number)).toEqual(["1", "2", "2.1", "2.2", "2.2.1", "3"]);
    // below a heading without a number nothing is made up
    const { blocks: others } = await read("<h1>标准</h1><ol><li><h2>范围</h2></ol>");
    expect(others.map(({ label }) => label)).toEqual([undefined, "1."]);
  });

  it("parts the number of a heading from its title where only a style does", async () => {
    expect(
      await texts(
        '<div><span class="secnum">3.3</span><span>10 mm plywood</span></div><div><span>1</span><b>范围</b></div><div><b>2</b><span>Scope</span></div><p><span class="section-number">4</span>Marking</p>',
      ),
    ).toEqual(["3.3 10 mm plywood", "1 范围", "2 Scope", "4 Marking"]);
    // a value that is cut in two, and a word that goes on
    expect(await texts("<p><span>1</span><span>0 V</span></p><p><b>3</b>D printing</p>")).toEqual([
      "10 V",
      "3D printing",
    ]);
  });

  it("reads numbers of clauses in a table beside their sentences as clauses, beside values as cells", async () => {
    const { blocks } = await read(
      "<table><tr><td>3.1.1<td><p>A crate shall be short.<p>It is.<tr><td>3.1.2<td>A crate shall be low.</table><table><tr><td>3.1<td>5 mm<tr><td>3.2<td>6 mm</table>",
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "3.1.1"],
      ["paragraph", "A crate shall be short."],
      ["paragraph", "It is."],
      ["paragraph", "3.1.2"],
      ["paragraph", "A crate shall be low."],
      ["table", "3.1\t5 mm\n3.2\t6 mm"],
    ]);
  });

  it("tells a list of links into the page as contents and the foot of the page as its foot", async () => {
    const { blocks, notes } = await read(
      '<ul><li><a href="#a">第一编 总则</a><li><a href="#b">第二编 演练</a><li><a href="#c">第三编 附则</a></ul><ul><li><a href="#a">甲</a>，见下<li><a href="#b">乙</a><li><a href="#c">丙</a></ul><main><p>正文<footer>署名</footer></main><footer>版权所有</footer>',
    );
    expect(blocks.map(({ text }) => text)).toEqual(["甲，见下", "乙", "丙", "正文", "署名"]);
    expect(notes).toEqual([
      { kind: "contents", text: "第一编 总则\n第二编 演练\n第三编 附则" },
      { kind: "footer", text: "版权所有" },
    ]);
  });

  it("counts down a reversed list that says where it begins, and guesses no number where it does not", async () => {
    const { blocks } = await read("<ol reversed start=3><li>a<li>b</ol><ol reversed><li>c<li>d</ol>");
    expect(blocks.map(({ label }) => label)).toEqual(["3.", "2.", undefined, undefined]);
  });

  it("tells the heads and feet of pages that LibreOffice writes as such", async () => {
    const { blocks, notes } = await read('<div title="header"><p>Q/XS 1</div><p>正文<div title="footer"><p>5</div>');
    expect(blocks.map(({ text }) => text)).toEqual(["正文"]);
    expect(notes.map(({ kind, text }) => [kind, text])).toEqual([
      ["header", "Q/XS 1"],
      ["footer", "5"],
    ]);
  });
});
