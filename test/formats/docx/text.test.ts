import { describe, expect, it } from "vitest";
import { inList, p, readMade, run, style } from "./docx-maker";

const textsOf = async (body: string) => (await readMade({ body })).blocks.map((block) => block.text);
const field = (code: string, result: string) =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText>${code}</w:instrText></w:r>` +
  (result === "" ? "" : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}`) +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

describe("the text of a paragraph", () => {
  it("is that of all its runs, with tabs, hyphens and raised digits", async () => {
    const raised = run("2", '<w:vertAlign w:val="superscript"/>');
    expect(
      await textsOf(p(`${run("5 m/s")}${raised}<w:r><w:tab/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t></w:r>`)),
    ).toEqual(["5 m/s²\tA-B"]);
  });

  it("shows signs of symbol fonts as what they look like", async () => {
    const sign = '<w:r><w:sym w:font="Symbol" w:char="F0B1"/></w:r>';
    const typed = run("\uf0b3", '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/>');
    expect(await textsOf(p(`${run("25 ℃")}${sign}${run("2 ℃，")}${typed}${run("5 V")}`))).toEqual(["25 ℃±2 ℃，≥5 V"]);
  });

  it("takes the results of fields and not their instructions, nested ones too", async () => {
    const nested =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>' +
      field("REF a", "隐") +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("显")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const simple = `<w:fldSimple w:instr="PAGE">${run("7")}</w:fldSimple>`;
    expect(await textsOf(p(`${run("表")}${field("SEQ 表", "3")}${nested}${simple}`))).toEqual(["表3显7"]);
  });

  it("leaves out where the file lay", async () => {
    const simple = `<w:fldSimple w:instr=" TEMPLATE \\p">${run("C:\\b.dotx")}</w:fldSimple>`;
    const place = `${field(" FILENAME \\p ", "/home/a/b.doc")}${simple}`;
    expect(await textsOf(p(`${run("甲")}${place}${run("乙")}`))).toEqual(["甲乙"]);
  });

  it("does not lose what follows a field that never ends", async () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>X</w:instrText></w:r>';
    expect(await textsOf(p(`${run("甲")}${open}`) + p("乙"))).toEqual(["甲", "乙"]);
  });

  it("reads a number laid over a circle", async () => {
    expect(await textsOf(p(`${field("eq \\o\\ac(○,3)", "")}${run("项")}`))).toEqual(["③项"]);
  });

  it("reads hyperlinks, content controls and ruby bases, but no placeholders", async () => {
    const control = (placeholder: string, content: string) =>
      `<w:sdt><w:sdtPr>${placeholder}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const ruby = `<w:r><w:ruby><w:rt>${run("pin")}</w:rt><w:rubyBase>${run("拼")}</w:rubyBase></w:ruby></w:r>`;
    const body =
      p(
        `<w:hyperlink r:id="x">${run("链")}</w:hyperlink>${control("", run("控"))}${ruby}${control("<w:showingPlcHdr/>", run("单击"))}`,
      ) + control("", p("整段"));
    expect(await textsOf(body)).toEqual(["链控拼", "整段"]);
  });

  it("is given line by line where line breaks are forced, as plain text would be", async () => {
    const { blocks } = await readMade({ body: p("<w:r><w:t>第一条 甲</w:t><w:br/><w:t>第二条 乙</w:t></w:r>") });
    expect(blocks.map(({ text, line, apart }) => ({ text, line, apart }))).toEqual([
      { text: "第一条 甲", line: true, apart: true },
      { text: "第二条 乙", line: true, apart: undefined },
    ]);
  });

  it("writes formulas on one line", async () => {
    const r = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const fraction = `<m:f><m:num>${r("a+b")}</m:num><m:den>${r("c")}</m:den></m:f>`;
    const power = `<m:sSup><m:e>${r("v")}</m:e><m:sup>${r("2")}</m:sup></m:sSup>`;
    const { blocks } = await readMade({
      body: p(`<m:oMathPara><m:oMath>${r("w=")}${fraction}${power}</m:oMath></m:oMathPara>${run("\t(1)")}`),
    });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([["formula", "w=(a+b)/cv²\t(1)"]]);
  });

  it("is bold where all of it is, by run or by style", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="B"><w:name w:val="b"/><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      p(run("全", "<w:b/>")) +
      p(run("半", "<w:b/>") + run("体")) +
      p("式", '<w:pStyle w:val="B"/>') +
      p(run("否", '<w:b w:val="0"/>'), '<w:pStyle w:val="B"/>');
    const { blocks } = await readMade({ body, styles });
    expect(blocks.map((block) => block.bold === true)).toEqual([true, false, true, false]);
  });
});

describe("headings", () => {
  it("have the level of their outline, of their style or of its name", async () => {
    const styles =
      style("a", "一级条标题", '<w:outlineLvl w:val="1"/>') +
      style("b", "二级条标题", "", "a") +
      style("c", "heading 3", "") +
      style("d", "正文", '<w:outlineLvl w:val="9"/>', "a");
    const styled = (id: string) => `<w:pStyle w:val="${id}"/>`;
    const body =
      p("甲", styled("a")) +
      p("乙", styled("b")) +
      p("丙", styled("c")) +
      p("丁", styled("d")) +
      p("戊", '<w:outlineLvl w:val="4"/>') +
      p("己");
    const { blocks } = await readMade({ body, styles });
    expect(blocks.map((block) => block.headingLevel)).toEqual([2, 2, 3, undefined, 5, undefined]);
  });
});

describe("what is not part of the text", () => {
  it("is hidden text, which is reported", async () => {
    const { blocks, notes } = await readMade({ body: p(run("见") + run("不见", "<w:vanish/>")) });
    expect(blocks.map(({ text }) => text)).toEqual(["见"]);
    expect(notes).toEqual([{ kind: "hidden-text", text: "不见" }]);
  });

  it("is a comment, which stands apart with its author", async () => {
    const comments = `<w:comment w:id="0" w:author="张三">${p("请核对")}</w:comment>`;
    const { blocks, notes } = await readMade({
      body: p(`${run("文")}<w:r><w:commentReference w:id="0"/></w:r>`),
      comments,
    });
    expect(blocks.map(({ text }) => text)).toEqual(["文"]);
    expect(notes).toEqual([{ kind: "comment", text: "张三: 请核对" }]);
  });

  it("is a running head, which is reported for the designator and marking in it", async () => {
    const { notes } = await readMade({ body: p("文"), header: p("内部★　GJB 99001—2026") });
    expect(notes).toEqual([{ kind: "header", text: "内部★　GJB 99001—2026" }]);
  });

  it("is a picture, which keeps its place", async () => {
    const picture = "<w:r><w:drawing><a:blip/></w:drawing></w:r>";
    const { blocks, notes } = await readMade({ body: p("前") + p(picture) + p("图1 示意") });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "前"],
      ["figure", ""],
      ["paragraph", "图1 示意"],
    ]);
    expect(notes).toEqual([]);
  });
});

describe("what hangs on a paragraph", () => {
  it("is a footnote, read after it", async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${p("x")}</w:footnote><w:footnote w:id="2">${p("注文")}</w:footnote>`;
    const body = p(`${run("文")}<w:r><w:footnoteReference w:id="2"/></w:r>`) + p("下一段");
    const { blocks } = await readMade({ body, footnotes });
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "文"],
      ["footnote", "注文"],
      ["paragraph", "下一段"],
    ]);
  });

  it("is a text box, once, though it is written for new and for old programs", async () => {
    const box = (outer: string) => `<w:r>${outer}</w:r>`;
    const content = `<w:txbxContent>${p("GB/T 99002—2026")}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${content}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${content}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await textsOf(p(box(both)) + p(box(`<w:pict><v:textbox>${content}</v:textbox></w:pict>`)))).toEqual([
      "GB/T 99002—2026",
      "GB/T 99002—2026",
    ]);
  });
});

describe("tracked changes", () => {
  const ins = (content: string) => `<w:ins w:id="1">${content}</w:ins>`;
  const del = (text: string) => `<w:del w:id="2"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
  const body =
    p(`${run("应")}${del("不大于 5")}${ins(run("不大于 3"))}`) +
    p(run("甲"), '<w:rPr><w:del w:id="3"/></w:rPr>') +
    p("乙") +
    p(ins(run("新段")), '<w:rPr><w:ins w:id="4"/></w:rPr>') +
    p("末段") +
    `<w:tbl><w:tr><w:tc>${p("1")}</w:tc><w:tc>${p("2")}</w:tc></w:tr><w:tr><w:trPr><w:del w:id="5"/></w:trPr><w:tc>${p(del("3"))}</w:tc><w:tc>${p(del("4"))}</w:tc></w:tr></w:tbl>`;

  it("are accepted by default and reported: deleted text never mixes in", async () => {
    const { blocks, notes } = await readMade({ body });
    expect(blocks.map(({ text }) => text)).toEqual(["应不大于 3", "甲乙", "新段", "末段", "1\t2"]);
    expect(notes[0]?.kind).toBe("tracked-changes");
  });

  it("are undone where the original is asked for", async () => {
    const { blocks } = await readMade({ body }, { trackedChanges: "original" });
    expect(blocks.map(({ text }) => text)).toEqual(["应不大于 5", "甲", "乙", "末段", "1\t2\n3\t4"]);
  });

  it("refuse the document where that is asked for, and only where there are any", async () => {
    await expect(readMade({ body }, { trackedChanges: "refused" })).rejects.toMatchObject({ code: "E_INVALID" });
    expect((await readMade({ body: p("文") }, { trackedChanges: "refused" })).blocks).toHaveLength(1);
  });

  it("of properties take the old ones with them", async () => {
    const moved = p("文", `<w:outlineLvl w:val="1"/><w:pPrChange w:id="1"><w:pPr>${inList(1)}</w:pPr></w:pPrChange>`);
    expect((await readMade({ body: moved })).blocks[0]?.headingLevel).toBe(2);
    expect((await readMade({ body: moved }, { trackedChanges: "original" })).blocks[0]?.headingLevel).toBeUndefined();
  });
});
