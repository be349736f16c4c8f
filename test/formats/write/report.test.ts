import { describe, expect, it } from "vitest";
import { DOCUMENT_LIMITS } from "../../../src/contract";
import { readZip } from "../../../src/formats/read/zip";
import { reportDocx } from "../../../src/formats/write/report/docx";
import { reportHtml } from "../../../src/formats/write/report/html";
import { cell, heading, type MarkedReport, paragraph } from "../../../src/formats/write/report/model";

const AT = "2026-01-02T03:04:05Z";

const report: MarkedReport = {
  marked: "密级：机密",
  language: "zh",
  title: "甲 & 乙 <比对>",
  blocks: [
    heading("指标对比分析表"),
    paragraph("引号 \" 与 ' 与 <script>alert(1)</script>"),
    {
      kind: "table",
      columns: [
        { title: "军标", weight: 1, side: "left" },
        { title: "差异", weight: 2 },
      ],
      rows: [
        [
          cell("4.4.1"),
          cell("工作温度", { text: "宜", mark: "removed" }, { text: "应", mark: "added" }, "第一行\n第二行"),
        ],
      ],
    },
  ],
};

const documentXml = async (bytes: Uint8Array): Promise<string> => {
  const parts = await readZip(bytes, DOCUMENT_LIMITS);
  return new TextDecoder().decode(await parts.read("word/document.xml"));
};

describe("a report as HTML", () => {
  it("escapes all text, so that a standard's wording is never markup", () => {
    const html = reportHtml(report);
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
    expect(html).toContain("<title>甲 &amp; 乙 &lt;比对&gt;</title>");
  });

  it("stands alone: it names no address and allows no script", () => {
    const html = reportHtml(report);
    expect(html).not.toMatch(/(?:src|href)=|https?:\/\//);
    expect(html).toContain("default-src 'none'");
  });

  it("repeats its marking at the head of each page that is printed, and has nothing to repeat without one", () => {
    const head = (marked: string | null) =>
      /<table class="pages" role="presentation">\n<thead><tr><td>(.*?)<\/td>/.exec(
        reportHtml({ ...report, marked }),
      )?.[1];
    expect(head("密级：内部 <甲>")).toBe("密级：内部 &lt;甲&gt;");
    expect(head(null)).toBeUndefined();
  });

  it("marks word differences by elements that do not depend on colour", () => {
    expect(reportHtml(report)).toContain("<del>宜</del><ins>应</ins>");
  });
});

describe("a report as DOCX", () => {
  it("leaves out the signs that XML cannot hold, repeats the head of a table and breaks lines", async () => {
    const odd = { ...report, blocks: [...report.blocks, paragraph("前\u0001后\u000b\ufffe\ud800。")] };
    const xml = await documentXml(await reportDocx(odd, AT));
    expect(xml).toContain("前后。");
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml).toMatch(/第一行<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>第二行/);
  });

  it("bears its marking under its title and on every page", async () => {
    const bytes = await reportDocx(report, AT);
    expect(await documentXml(bytes)).toMatch(/乙 &lt;比对&gt;.*密级：机密.*指标对比分析表/);
    const parts = await readZip(bytes, DOCUMENT_LIMITS);
    const headers = parts.names.filter((name) => name.startsWith("word/header"));
    expect(headers).toHaveLength(1);
    expect(new TextDecoder().decode(await parts.read(headers[0]!))).toContain("密级：机密");
  });

  it("holds word differences as tracked changes with author and date", async () => {
    const xml = await documentXml(await reportDocx(report, AT));
    expect(xml).toMatch(/<w:del [^>]*w:date="2026-01-02T03:04:05Z"[^>]*>.*?宜<\/w:delText>/);
    expect(xml).toMatch(/<w:ins [^>]*w:date="2026-01-02T03:04:05Z"[^>]*>.*?应<\/w:t>/);
  });

  it("repeats the head of a table on each page and keeps line feeds", async () => {
    const xml = await documentXml(await reportDocx(report, AT));
    expect(xml).toContain("<w:tblHeader/>");
    expect(xml).toMatch(/<w:br\/><w:t[^>]*>第二行/);
  });

  it("gives the same bytes for the same report and instant", async () => {
    expect(await reportDocx(report, AT)).toEqual(await reportDocx(report, AT));
  });
});
