import { writeFileSync } from "node:fs";
import { join } from "node:path";
import readXlsxFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { DOCUMENT_LIMITS, type Language, type ReportFormat } from "../../src/contract";
import { readZip } from "../../src/formats/read/zip";
import { resolveText } from "../../src/workbench/library/resolve-text";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";
import { markText } from "./line";

const OLD = `GB/T 99511—2015 便携式照明灯
1 范围
本文件规定了便携式照明灯的要求。
2 质量
照明灯的质量应不大于2 kg。
3 照度
距离1 m处的照度应不小于300 lx。
4 外观
外壳表面应平整，无裂纹和锈蚀。
`;
const NEW = `GB/T 99511—2024 便携式照明灯
1 范围
本文件规定了便携式照明灯的要求。
2 质量
照明灯的质量应不大于1.5 kg。
3 外观
外壳表面应平整，无裂纹和锈蚀。
4 包装
每只包装箱内应附产品合格证和备用电池一组。
`;
const OWN = `Q/YB 99001—2023 便携式照明灯
1 质量
照明灯的质量应不大于2.5 kg。
`;

async function texts() {
  const folder = temporaryFolder();
  const paths = [OLD, NEW, OWN].map((text, index) => {
    const path = join(folder, `${index}.txt`);
    writeFileSync(path, text);
    return path;
  });
  const workbench = await openTestWorkbench(folder);
  for (const path of paths) await done(workbench, workbench.imports.paths({ paths: [path] }));
  const all = await workbench.library.texts();
  const idOf = (written: string) => resolveText(all, written).id;
  return {
    workbench,
    old: idOf("GB/T 99511—2015"),
    revised: idOf("GB/T 99511—2024"),
    own: idOf("Q/YB 99001—2023"),
  };
}

const sheetsOf = async (file: File) =>
  new Map((await readXlsxFile(Buffer.from(await file.arrayBuffer()))).map(({ sheet, data }) => [sheet, data]));

async function documentOf(file: File): Promise<string> {
  const parts = await readZip(new Uint8Array(await file.arrayBuffer()), DOCUMENT_LIMITS);
  return new TextDecoder().decode(await parts.read("word/document.xml"));
}

test("the comparison of two editions goes out with the foreword's list, the table of differences and the forms", async () => {
  const { workbench, old, revised } = await texts();
  const report = (format: ReportFormat, language: Language) =>
    workbench.comparisons.report({ left: old, right: revised, format, language });

  const html = await (await report("html", "zh")).text();
  expect(html).toContain("与 GB/T 99511—2015 相比，主要技术变化");
  expect(html).toContain("a) 更改了“质量”（见 2，2015 年版的 2）：量值 收紧：≤2 kg → ≤1.5 kg");
  expect(html).toContain("b) 删除了“照度”（见 2015 年版的 3）；");
  expect(html).toContain("c) 增加了“包装”（见 4）。");

  const xml = await documentOf(await report("docx", "en"));
  expect(xml).toContain("c) “包装” has been added (see 4)");
  expect(xml).toMatch(/<w:del [^>]*>.*?2 kg<\/w:delText>.*?<w:ins [^>]*>.*?1\.5 kg<\/w:t>/);

  const sheets = await sheetsOf(await report("xlsx", "zh"));
  const differences = sheets.get("与 GB T 99511—2015 的技术差异及其原因")!;
  expect(differences.slice(2).map(([clause, base, , reason]) => [clause, base, reason])).toEqual([
    ["2", "2", null],
    ["–", "3", null],
    ["4", "–", null],
  ]);
  const comments = sheets.get("变化与意见表（ISO）")!;
  expect(comments[1]).toHaveLength(8);
  expect(comments.slice(2).map((row) => [row[2], row[4], row[6]])).toEqual([
    ["2", "te", null],
    ["3", "te", null],
    ["3", "ed", null],
    ["4", "te", null],
  ]);
  const opinions = sheets.get("意见汇总处理表")!;
  expect(opinions[1]).toEqual(["序号", "标准章条编号", "意见内容", "提出单位", "处理意见", "备注"]);
  expect(opinions.slice(2).map(([index, clause, opinion]) => [index, clause, opinion])).toEqual([
    ["1", "2", null],
    ["2", "3", null],
    ["3", "4", null],
  ]);
});

test("several texts go out against their base, stricter values marked", async () => {
  const { workbench, old, revised, own } = await texts();
  const several = { base: old, others: [revised, own] };
  const { lines } = await workbench.comparisons.several(several);
  expect(lines.find(({ place }) => place === "2")?.cells.map((cell) => [cell?.place, cell?.verdict])).toEqual([
    ["2", "right-stricter"],
    ["1", "left-stricter"],
  ]);
  const sheets = await sheetsOf(
    await workbench.comparisons.severalReport({ ...several, format: "xlsx", language: "zh" }),
  );
  const [, head, ...rows] = sheets.get("多文本指标对比表")!;
  expect(head?.slice(2)).toEqual(["基准：GB/T 99511—2015", "GB/T 99511—2024", "Q/YB 99001—2023"]);
  expect(rows.map((row) => row.slice(3))).toContainEqual(["2  ≤1.5 kg\n▲ 严于基准", "1  ≤2.5 kg\n宽于基准"]);
  const xml = await documentOf(
    await workbench.comparisons.severalReport({ ...several, format: "docx", language: "en" }),
  );
  expect(xml).toContain("▲ stricter than the base");
});

test("a report bears at its head what its texts make its marking", async () => {
  const { workbench, old, revised } = await texts();
  await markText(workbench, old, "secret");
  const order = { left: old, right: revised, format: "html" as const, language: "zh" as const };
  const html = await (await workbench.comparisons.report(order)).text();
  expect(html).toMatch(/<h1>.*<\/h1>\s*<p><strong>密级（据所用文本拟定，待定密责任人确认）：机密/);
});

test("a report that nobody waits for any more is not made", async () => {
  const { workbench, old, revised } = await texts();
  const order = { left: old, right: revised, format: "xlsx" as const, language: "zh" as const };
  const gone = AbortSignal.abort();
  await expect(workbench.comparisons.report(order, gone)).rejects.toMatchObject({ code: "E_CANCELLED" });
  const several = { base: old, others: [revised], format: "docx" as const, language: "zh" as const };
  await expect(workbench.comparisons.severalReport(several, gone)).rejects.toMatchObject({ code: "E_CANCELLED" });
  expect((await workbench.comparisons.report(order)).size).toBeGreaterThan(0);
});
