import { beforeEach, describe, expect, it } from "vitest";
import { rowKey } from "../../src/contract";
import { readSheets } from "../../src/formats/read";
import { reportXlsx } from "../../src/formats/write/report";
import { resolveText } from "../../src/workbench/library/resolve-text";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench } from "./helpers";

/** The two sample texts that hold indicators against each other. */
async function samplePair(workbench: Workbench): Promise<{ left: string; right: string }> {
  await done(workbench, workbench.imports.samples());
  const texts = await workbench.library.texts();
  return { left: resolveText(texts, "GJB 99101").id, right: resolveText(texts, "GB/T 99201").id };
}

const firstKey = async (workbench: Workbench, pair: { left: string; right: string }) => {
  const { comparison } = await workbench.comparisons.get(pair);
  const judgement = comparison.judgements.find(({ rows }) => rows.length > 0)!;
  return rowKey(judgement, judgement.rows[0]!);
};

/** The exported table as it comes back when a person has filled in the cells of its first row. */
async function filledIn(file: File, verdict: string): Promise<File> {
  const sheets = await readSheets(new Uint8Array(await file.arrayBuffer()), file.name);
  const table = sheets.find(({ rows }) => rows[1]?.includes("行标识"))!;
  const [marked, head, ...body] = table.rows.map((row, index) =>
    index === 2 ? [...row.slice(0, -4), verdict, "查阅试验报告", "张工", row.at(-1)!] : row,
  );
  const text = (value: string) => [{ text: value }];
  const bytes = await reportXlsx(
    {
      language: "zh",
      title: "返回",
      marked: marked![0]!,
      blocks: [
        {
          kind: "table",
          columns: head!.map((title) => ({ title, weight: 1 })),
          rows: body.map((row) => row.map(text)),
        },
      ],
    },
    "2026-01-01T00:00:00Z",
  );
  return new File([new Uint8Array(bytes)], "返回.xlsx");
}

describe("a person's verdict on a row of the indicator table", () => {
  let workbench: Workbench;
  let pair: { left: string; right: string };
  beforeEach(async () => {
    workbench = await openTestWorkbench();
    pair = await samplePair(workbench);
  });

  it("stands beside the engine's, and is gone when undone", async () => {
    const row = await firstKey(workbench, pair);
    await workbench.comparisons.giveVerdicts({
      ...pair,
      verdicts: [{ row, verdict: "mixed", reason: "方法不同", by: "李工" }],
    });
    const view = await workbench.comparisons.get(pair);
    expect(view.verdicts).toMatchObject([{ row, verdict: "mixed", reason: "方法不同", by: "李工" }]);
    await workbench.library.undo();
    expect((await workbench.comparisons.get(pair)).verdicts).toEqual([]);
  });

  it("is found whichever of the two texts is named first: the military one stands left", async () => {
    const row = await firstKey(workbench, pair);
    const turned = { left: pair.right, right: pair.left };
    await workbench.comparisons.giveVerdicts({
      ...turned,
      verdicts: [{ row, verdict: "mixed", reason: "方法不同", by: "李工" }],
    });
    const view = await workbench.comparisons.get(turned);
    expect(view).toMatchObject({ left: { id: pair.left }, right: { id: pair.right }, verdicts: [{ row }] });
    expect(view).toEqual(await workbench.comparisons.get(pair));
  });

  it("is refused for a row that the table does not have", async () => {
    const verdicts = [{ row: "[]", verdict: "same" as const, reason: "", by: "李工" }];
    await expect(workbench.comparisons.giveVerdicts({ ...pair, verdicts })).rejects.toMatchObject({
      code: "E_NOT_FOUND",
    });
  });

  it("comes back in an exported workbook that was filled in", async () => {
    const file = await workbench.comparisons.report({ ...pair, format: "xlsx", language: "zh" });
    const back = await workbench.comparisons.takeBackTable({
      ...pair,
      by: "主持人",
      file: await filledIn(file, "待定"),
    });
    expect(back).toMatchObject([
      { row: await firstKey(workbench, pair), verdict: "undetermined", reason: "查阅试验报告", by: "张工" },
    ]);
  });

  it("is refused in a returned workbook whose verdict is none of the words", async () => {
    const file = await workbench.comparisons.report({ ...pair, format: "xlsx", language: "zh" });
    const returned = await filledIn(file, "大概更严");
    await expect(workbench.comparisons.takeBackTable({ ...pair, by: "主持人", file: returned })).rejects.toMatchObject({
      code: "E_INVALID",
    });
  });
});
