import {
  AlignmentType,
  Document,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { describe, expect, it } from "vitest";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";
import { abstract, inList, level, makeDocx, num, p, run, style } from "./docx-maker";

const numberedOf = async (bytes: Uint8Array) => {
  const { blocks } = await readBlocks(bytes, "a.docx");
  const { clauses } = structureDocument(blocks, { fileName: "a.docx" });
  return clauses
    .filter(({ number }) => number !== null)
    .map(({ kind, number, title }) => `${kind} ${number} ${title}`.trim());
};

/** As Word writes: numbers through heading styles, a table, a footnote, a running head. */
const wordLike = async (): Promise<Uint8Array> => {
  const levels = ["%1", "%1.%2", "%1.%2.%3"].map((text, at) => ({
    level: at,
    format: LevelFormat.DECIMAL,
    text,
    alignment: AlignmentType.LEFT,
  }));
  const items = [{ level: 0, format: LevelFormat.LOWER_LETTER, text: "%1)", alignment: AlignmentType.LEFT }];
  const heading = (text: string, at: number) =>
    new Paragraph({
      text,
      heading: [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][at]!,
      numbering: { reference: "clauses", level: at },
    });
  const item = (text: string) => new Paragraph({ text, numbering: { reference: "items", level: 0 } });
  const cells = (...texts: string[]) =>
    new TableRow({ children: texts.map((text) => new TableCell({ children: [new Paragraph(text)] })) });
  const document = new Document({
    numbering: {
      config: [
        { reference: "clauses", levels },
        { reference: "items", levels: items },
      ],
    },
    footnotes: { 1: { children: [new Paragraph("由合同规定。")] } },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph("GB/T 99002—2026")] }) },
        children: [
          heading("范围", 0),
          new Paragraph("本文件规定了示例设备的要求。"),
          heading("要求", 0),
          heading("工作温度", 1),
          new Paragraph({ children: [new TextRun("设备应："), new FootnoteReferenceRun(1)] }),
          item("在 -40 ℃～+70 ℃ 工作；"),
          item("不损坏。"),
          heading("外观", 1),
          new Paragraph("表 1 限值"),
          new Table({ rows: [cells("项目", "值"), cells("质量", "3 kg")] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

/** As LibreOffice writes: list styles on each paragraph, direct formatting, bookmarks and proofing marks between runs. */
const libreOfficeLike = (): Uint8Array => {
  const numbering =
    abstract(1, level(0, "decimal", "%1 "), level(1, "decimal", "%1.%2 ")) +
    abstract(2, level(0, "bullet", "")) +
    num(1, 1) +
    num(2, 2);
  const styles =
    style("Normal", "Normal", "") +
    style("Heading1", "Heading 1", `${inList(1)}<w:outlineLvl w:val="0"/>`, "Normal") +
    style("Heading2", "Heading 2", `${inList(1, 1)}<w:outlineLvl w:val="1"/>`, "Normal");
  const h = (at: number, text: string) =>
    p(
      `<w:bookmarkStart w:id="0" w:name="_Toc"/>${run(text.slice(0, 1))}<w:proofErr w:type="spellStart"/>${run(text.slice(1))}<w:bookmarkEnd w:id="0"/>`,
      `<w:pStyle w:val="Heading${at + 1}"/>${inList(1, at)}<w:rPr/>`,
    );
  const body =
    h(0, "范围") +
    p("本文件适用于示例设备。") +
    h(0, "要求") +
    h(1, "振动") +
    p("设备应能承受下列振动：", '<w:pStyle w:val="Normal"/>') +
    p("10 Hz～500 Hz；", inList(2)) +
    p("加速度 20 m/s²。", inList(2)) +
    "<w:sectPr/>";
  return makeDocx({ body, numbering, styles });
};

describe("documents of the usual writers", () => {
  it("of Word's kind give the clauses that it prints", async () => {
    expect(await numberedOf(await wordLike())).toEqual([
      "clause 1 范围",
      "clause 2 要求",
      "clause 2.1 工作温度",
      "list-item a)",
      "list-item b)",
      "clause 2.2 外观",
      "table 表1 限值",
    ]);
  });

  it("of LibreOffice's kind do so too", async () => {
    expect(await numberedOf(libreOfficeLike())).toEqual(["clause 1 范围", "clause 2 要求", "clause 2.1 振动"]);
  });
});
