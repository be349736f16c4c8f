import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { DOCUMENT_LIMITS } from "../../src/contract";
import { readZip } from "../../src/formats/read/zip";
import { openTestWorkbench, temporaryFolder } from "../workbench/helpers";
import { markText } from "../workbench/line";
import { decided, release, twoTexts } from "./marked-pair";

const TIMEOUT_MS = 60_000;

/** A file as text; of an Office file the parts asked for. */
async function wordsOf(file: File, parts = /./): Promise<string> {
  if (!/\.(?:docx|xlsx)$/.test(file.name)) return file.text();
  const zip = await readZip(new Uint8Array(await file.arrayBuffer()), DOCUMENT_LIMITS);
  const names = zip.names.filter((name) => parts.test(name));
  return (await Promise.all(names.map(async (name) => new TextDecoder().decode(await zip.read(name))))).join("\n");
}

/** What stands at the head of each page, and of each sheet. */
const HEADS = /word\/header\d*\.xml|xl\/worksheets\//;

test(
  "every file that the program writes of a marked text bears its marking",
  async () => {
    const workbench = await openTestWorkbench();
    const { left, right } = await twoTexts(workbench);
    await markText(workbench, left.text, "secret");
    await markText(workbench, right.text, "public");
    const project = await decided(workbench, "标志", { left, right });
    const [job] = await workbench.jobs.list();
    const list = join(temporaryFolder(), "清单.txt");
    writeFileSync(list, "1 引用\n引用 GJB 99771—2020。\n");
    const { comparisons, projects, registers, imports } = workbench;
    const pair = { left: left.text, right: right.text, language: "zh" } as const;
    const several = { base: right.text, others: [left.text], language: "zh" } as const;
    const formats = ["html", "docx", "xlsx", "json"] as const;
    const files = await Promise.all([
      ...formats.map((format) => comparisons.report({ ...pair, format })),
      ...formats.map((format) => comparisons.severalReport({ ...several, format })),
      ...(["html", "docx", "xlsx"] as const).map((format) => projects.minutes({ project, format, language: "zh" })),
      projects.draftFile({ project, language: "zh" }),
      ...(["docx", "xlsx"] as const).flatMap((format) =>
        [{ text: left.text }, { path: list }].map((checked) =>
          registers.checkFile({ ...checked, format, language: "zh" }),
        ),
      ),
      ...(["html", "xlsx"] as const).map((format) => imports.report({ job: job!.id, format, language: "zh" })),
    ]);
    const unmarked: string[] = [];
    for (const file of files)
      if (!/机密★20年|"marking": \{\s+"level": "secret"/.test(await wordsOf(file, HEADS))) unmarked.push(file.name);
    expect(unmarked).toEqual([]);
  },
  TIMEOUT_MS,
);

test(
  "a paragraph that is marked above its text marks the workbook that holds it",
  async () => {
    const workbench = await openTestWorkbench();
    const { left, right } = await twoTexts(workbench, "（绝密）");
    await markText(workbench, left.text, "internal");
    const order = { left: left.text, right: right.text, format: "xlsx", language: "zh" } as const;
    expect(await wordsOf(await workbench.comparisons.report(order))).toContain("绝密★30年");
  },
  TIMEOUT_MS,
);

test(
  "what a person marked higher than the texts marks the minutes and the draft that quote it",
  async () => {
    const workbench = await openTestWorkbench();
    const { left, right } = await twoTexts(workbench);
    for (const { text } of [left, right]) await markText(workbench, text, "public");
    const project = await decided(workbench, "高于文本", { left, right }, "只在会上说的理由");
    await release(workbench, project, "top-secret");
    const { projects } = workbench;
    const files = await Promise.all([
      ...(["html", "docx", "xlsx"] as const).map((format) => projects.minutes({ project, format, language: "zh" })),
      projects.draftFile({ project, language: "zh" }),
    ]);
    for (const file of files) expect(await wordsOf(file)).toContain("绝密");
  },
  TIMEOUT_MS,
);

test(
  "a term base that people added to bears the marking of what nobody has marked, and the shipped one none",
  async () => {
    const { terms } = await openTestWorkbench();
    await terms.import({ file: new File(["中文,英文\n示例甲,sample a\n"], "terms.csv") });
    for (const format of ["tbx", "xlsx"] as const) {
      const words = async (source?: "own" | "shipped") =>
        wordsOf(await terms.export({ source, format, language: "zh" }));
      for (const marked of [await words(), await words("own")]) expect(marked).toContain("待定密责任人确认）：内部");
      expect(await words("shipped")).not.toContain("待定密责任人确认");
    }
  },
  TIMEOUT_MS,
);
