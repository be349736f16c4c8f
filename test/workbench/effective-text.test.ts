import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileOutcome, TextSummary } from "../../src/contract";
import { Db } from "../../src/store/db";
import { sql } from "../../src/store/sql";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench, ROOT, temporaryFolder } from "./helpers";

const idOf = (texts: readonly TextSummary[], written: string): string =>
  texts.find(({ metadata }) => metadata.designator.value?.written === written)!.id;

async function samples(folder = temporaryFolder()) {
  const workbench = await openTestWorkbench(folder);
  await done(workbench, workbench.imports.samples());
  const texts = await workbench.library.texts();
  const edition = idOf(texts, "GJB 99101—2019");
  const amendment = texts.find(({ metadata }) => metadata.designator.value?.change === "XG1")!.id;
  const civil = idOf(texts, "GB/T 99201—2021");
  return { workbench, edition, amendment, civil };
}

const importText = async (workbench: Workbench, name: string, text: string) =>
  done(workbench, workbench.imports.start({ files: [new File([text], name)] }));

describe("the sample edition with its amendment", () => {
  it("says what is in force, and by which amendment", async () => {
    const { workbench, edition, amendment } = await samples();
    const { tree, overlay, clauses } = await workbench.library.text({ text: edition });
    const of = (number: string) => tree.find((clause) => clause.number === number)!;
    expect(of("4.3.4").text).toBe("输出纹波电压（峰峰值）应不大于80 mV。");
    expect(of("4.3.3").quantities.map(({ text }) => text)).toEqual(["88 %"]);
    expect(of("4.5.2").text).toContain("放电次数应不少于每极性10次。");
    expect(of("4.7")).toMatchObject({ title: "维修性", text: "", gone: "deleted" });
    expect(of("4.4.8").references.map(({ designator }) => designator)).toEqual(["GB/T 99208—2017"]);
    expect(overlay.amendments).toMatchObject([
      { text: amendment, effective: "2023-07-01", inForce: true, instructions: 6 },
    ]);
    expect(overlay.unapplied).toEqual([]);
    expect(overlay.changes.map(({ clause }) => clause).sort()).toEqual([
      "2",
      "4.3.3",
      "4.3.4",
      "4.4.8",
      "4.5.2",
      "4.7",
    ]);
    expect(clauses).toBe(tree.length);
  });

  it("keeps what was printed", async () => {
    const { workbench, edition } = await samples();
    const printed = await workbench.library.printed({ text: edition });
    expect(printed.find(({ number }) => number === "4.3.4")?.text).toContain("100 mV");
    expect(printed.find(({ number }) => number === "4.7")?.text).toContain("30 min");
  });

  it("is compared by what is in force", async () => {
    const { workbench, edition, civil } = await samples();
    const { comparison } = await workbench.comparisons.get({ left: edition, right: civil });
    const values = comparison.judgements.flatMap(({ rows }) => rows.map(({ left }) => left.text ?? ""));
    expect(values.some((value) => value.includes("80 mV"))).toBe(true);
    expect(values.some((value) => value.includes("100 mV") || value.includes("30 min"))).toBe(false);
    expect(comparison.rows.some(({ left }) => left.includes("4.7"))).toBe(false);
  });

  it("is found and proposed by what is in force", async () => {
    const { workbench, edition } = await samples();
    await done(workbench, workbench.candidates.find({ top: 5 }));
    const { candidates } = await workbench.candidates.list({ left: edition, offset: 0, limit: 500 });
    expect(candidates.some(({ left }) => left.clause === "4.7")).toBe(false);
    expect(candidates.find(({ left }) => left.clause === "4.3.4")?.leftClause.excerpt).toContain("80 mV");
    const hits = await workbench.library.find({ words: "每极性10次", limit: 10 });
    expect(hits.map(({ clause: { text, clause } }) => [text, clause])).toContainEqual([edition, "4.5.2"]);
  });

  it("says again what was printed when the amendment is removed", async () => {
    const { workbench, edition, amendment } = await samples();
    await workbench.library.remove({ texts: [amendment] });
    const { tree, overlay } = await workbench.library.text({ text: edition });
    expect(tree).toEqual(await workbench.library.printed({ text: edition }));
    expect(tree.find(({ number }) => number === "4.7")?.text).toContain("30 min");
    expect(overlay).toEqual({ corrections: [], amendments: [], changes: [], unapplied: [] });
  });

  it("follows what people say of the amendment, and undo", async () => {
    const { workbench, edition, amendment } = await samples();
    const ripple = async () =>
      (await workbench.library.text({ text: edition })).tree.find(({ number }) => number === "4.3.4")!.text;
    await workbench.library.correct({ text: amendment, patch: { status: "withdrawn" } });
    expect(await ripple()).toContain("100 mV");
    await workbench.library.undo();
    expect(await ripple()).toContain("80 mV");
  });

  it("stays as it is when the library is opened again", async () => {
    const folder = temporaryFolder();
    const { workbench, edition } = await samples(folder);
    const before = await workbench.library.text({ text: edition });
    const { revision } = await workbench.library.info();
    await workbench.close();
    const again = await openTestWorkbench(folder);
    expect(await again.library.text({ text: edition })).toEqual(before);
    expect((await again.library.info()).revision).toBe(revision);
  });
});

describe("a library with a damaged text", () => {
  it("opens, and the text stays as it was", async () => {
    const folder = temporaryFolder();
    const { workbench, edition } = await samples(folder);
    const before = await workbench.library.text({ text: edition });
    await workbench.close();
    const db = new Db(join(folder, "library.rongbiao"), { readonly: false });
    db.run(sql`
      UPDATE chunk SET data = zeroblob(length(data)) WHERE content IN (SELECT printed FROM effective_text)`);
    db.run(sql`UPDATE effective_text SET made_of = ''`);
    db.close();
    const again = await openTestWorkbench(folder);
    expect(await again.library.text({ text: edition })).toEqual(before);
    expect((await again.library.info()).damaged).toEqual(["GJB 99101—2019"]);
    await expect(again.library.printed({ text: edition })).rejects.toMatchObject({ code: "E_LIBRARY_DAMAGED" });
  });
});

describe("an amendment that comes after a search", () => {
  it("has its edition searched again, by the words in force", async () => {
    const workbench = await openTestWorkbench();
    const sampleOf = (name: string) => join(ROOT, "resources", "samples", name);
    const both = [
      "GJB 99101-2019 军用车载电源装置通用规范（示例）.txt",
      "GBT 99201-2021 车载电源装置 通用技术条件（示例）.md",
    ];
    await done(workbench, workbench.imports.paths({ paths: both.map(sampleOf) }));
    await done(workbench, workbench.candidates.find({ top: 5 }));
    const ofClause = async (clause: string) => {
      const { candidates } = await workbench.candidates.list({ offset: 0, limit: 500 });
      return candidates.filter(({ left }) => left.clause === clause);
    };
    expect((await ofClause("4.7")).length).toBeGreaterThan(0);
    await done(workbench, workbench.imports.paths({ paths: [sampleOf("GJB 99101-2019 第1号修改单（示例）.txt")] }));
    expect(await ofClause("4.7")).toEqual([]);
    await done(workbench, workbench.candidates.find({ top: 5, onlyNew: true }));
    expect((await ofClause("4.3.4")).map(({ leftClause }) => leftClause.excerpt)[0]).toContain("80 mV");
    expect(await ofClause("4.7")).toEqual([]);
  });
});

const EDITION =
  "GJB 99611—2015\n\n样例装置 军用规范\n\n1 范围\n本规范适用于样例装置。\n\n2 要求\n\n2.1 温度\n装置应能在-40℃下工作。\n\n2.2 外观\n表面应无裂纹。\n";
const amendment = (points: string, date = "2020-01-01") =>
  `GJB 99611—2015《样例装置 军用规范》第1号修改单\n\n${date} 发布 ${date} 实施\n\n${points}\n`;

describe("an amendment", () => {
  it("may come before its edition", async () => {
    const workbench = await openTestWorkbench();
    await importText(workbench, "xg.txt", amendment("一、2.1 中“-40℃”改为“-43℃”。\n二、删除2.2。"));
    await importText(workbench, "gjb.txt", EDITION);
    const { tree } = await workbench.library.text({ text: idOf(await workbench.library.texts(), "GJB 99611—2015") });
    expect(tree.find(({ number }) => number === "2.1")?.text).toContain("-43℃");
  });

  it("is held but not applied before its date", async () => {
    const workbench = await openTestWorkbench(temporaryFolder(), { clock: () => new Date("2026-01-01T00:00:00Z") });
    await importText(workbench, "gjb.txt", EDITION);
    await importText(workbench, "xg.txt", amendment("一、2.1 中“-40℃”改为“-43℃”。\n二、删除2.2。", "2030-01-01"));
    const texts = await workbench.library.texts();
    const { tree, overlay } = await workbench.library.text({
      text: texts.find(({ fileName }) => fileName === "gjb.txt")!.id,
    });
    expect(tree.find(({ number }) => number === "2.1")?.text).toContain("-40℃");
    expect(overlay.amendments).toMatchObject([{ inForce: false, effective: "2030-01-01" }]);
  });

  it("that cannot be applied is reported where it stands", async () => {
    const workbench = await openTestWorkbench();
    await importText(workbench, "gjb.txt", EDITION);
    await importText(workbench, "xg.txt", amendment("一、2.1 中“-50℃”改为“-53℃”。\n二、删除2.9。"));
    const texts = await workbench.library.texts();
    const { overlay } = await workbench.library.text({
      text: texts.find(({ fileName }) => fileName === "gjb.txt")!.id,
    });
    expect(overlay.unapplied).toMatchObject([
      { words: "2.1 中“-50℃”改为“-53℃”", reason: "words-not-found", clauses: ["2.1"] },
      { words: "删除2.9", reason: "clause-not-found", clauses: [] },
    ]);
  });
});

describe("the report of an import", () => {
  const EDITION =
    "GJB 99881—2015\n电台规范\n\n1 范围\n本规范适用于电台。\n\n3 要求\n3.1 质量\n质量应不大于2 kg。\n3.2 功率\n功率应为5 W。\n";
  const AMENDMENT = "GJB 99881—2015 第1号修改单\n\n一、3.1中“2 kg”改为“1 kg”。\n二、3.2的允差作废。\n三、删除9.9。\n";
  const REFUSED = [
    { reason: "not-understood", words: "3.2的允差作废。", clauses: ["3.2"] },
    { reason: "clause-not-found", clauses: [] },
  ];

  it("says of an amendment what could not be applied, why, and of which clauses it speaks", async () => {
    const workbench = await openTestWorkbench(temporaryFolder());
    await importText(workbench, "e.txt", EDITION);
    const [outcome] = (await importText(workbench, "a.txt", AMENDMENT)).result as FileOutcome[];
    expect(outcome!.amendments).toMatchObject([
      { edition: "GJB 99881—2015", inForce: true, instructions: 3, refused: REFUSED },
    ]);
  });

  it("says so of the edition that an amendment was waiting for", async () => {
    const workbench = await openTestWorkbench(temporaryFolder());
    const [alone] = (await importText(workbench, "a.txt", AMENDMENT)).result as FileOutcome[];
    expect(alone!.amendments).toMatchObject([{ edition: null, refused: [] }]);
    const job = await importText(workbench, "e.txt", EDITION);
    const [outcome] = job.result as FileOutcome[];
    expect(outcome!.amendments).toMatchObject([{ amendment: "GJB 99881—2015 第1号修改单", refused: REFUSED }]);
    const report = await workbench.imports.report({ job: job.id, format: "html", language: "zh" });
    const html = await report.text();
    for (const words of ["未能执行的修改指令", "3.2的允差作废。", "没有读懂这条指令", "没有找到所指的章条"])
      expect(html).toContain(words);
  });
});
