import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import { type FileOutcome, pagesToType, type ReadText, type TextView } from "../../src/contract";
import { type FileRead, type Isolate, inThread } from "../../src/jobs";
import { sourceBlocksOf } from "../../src/jobs/typed-text";
import { Db } from "../../src/store/db";
import { sql } from "../../src/store/sql";
import { oneThread } from "../../src/workbench/runtime";
import type { Workbench } from "../../src/workbench/workbench";
import { makeOfd, runsOf } from "../formats/ofd/ofd-maker";
import { linesOf, makePdf, type Page } from "../formats/pdf/pdf-maker";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";
import { concludedOn } from "./line";

const SCAN: Page = { scan: true };
const CIVIL = "GB/T 99802—2020\n\n示例装置\n\n4 要求\n\n4.1 工作温度\n\n装置应能在-40 ℃～+55 ℃的环境温度下正常工作。\n";
const COVER = "GJB 99801—2019\n示例装置通用规范\n2019-05-01 发布";
const REQUIREMENTS = "4 要求\n4.1 工作温度\n装置应能在-40 ℃～+55 ℃的环境温度下正常工作。";
const LAST = "4.2 外观\n装置表面应无裂纹。";

interface Held {
  readonly workbench: Workbench;
  readonly folder: string;
  readonly id: string;
  readonly outcomes: FileOutcome[];
}

async function imported(pages: readonly Page[], more: { name?: string; isolate?: () => Isolate } = {}): Promise<Held> {
  const folder = temporaryFolder();
  const { name = "scan.pdf", isolate } = more;
  const runtime = isolate ? { ...oneThread, openIsolate: isolate } : oneThread;
  const workbench = await openTestWorkbench(folder, { runtime });
  const path = join(folder, name);
  writeFileSync(path, makePdf(pages));
  const job = await done(workbench, workbench.imports.paths({ paths: [path] }));
  const outcomes = job.result as FileOutcome[];
  return { workbench, folder, id: outcomes[0]!.text!, outcomes };
}

const typing = ({ workbench, id }: Held, page: number, words: string, reason = ""): Promise<TextView> =>
  workbench.library.typePage({ text: id, page, words, by: "王工", reason });

const numbersOf = ({ tree }: TextView) => tree.map(({ number, title }) => `${number ?? "·"} ${title}`);

describe("pages that nobody here can read", () => {
  it("are imported to be typed, and the report says how many", async () => {
    const { workbench, id, outcomes } = await imported([SCAN, SCAN, SCAN]);
    expect(outcomes).toMatchObject([{ outcome: "doubtful", clauses: 0, untyped: 3 }]);
    expect(outcomes[0]!.doubts).toContain("page-without-text");
    const view = await workbench.library.text({ text: id });
    expect(view).toMatchObject({ format: "pdf", untyped: 3, typable: [1, 2, 3], tree: [] });
    expect(pagesToType(view.notes)).toEqual([1, 2, 3]);
    expect(view.marking).toMatchObject({ level: "top-secret", basis: "cover-not-typed", state: "proposed" });
  });

  it("become clauses, front matter and words to be found as they are typed, in whichever order", async () => {
    const held = await imported([SCAN, SCAN, SCAN]);
    await typing(held, 3, LAST);
    await typing(held, 1, COVER);
    const view = await typing(held, 2, REQUIREMENTS);
    expect(numbersOf(view)).toEqual(["· ", "4 要求", "4.1 工作温度", "4.2 外观"]);
    expect(view.tree.map(({ place }) => place?.page)).toEqual([1, 2, 2, 3]);
    expect(view.metadata.designator.value?.written).toBe("GJB 99801—2019");
    expect(view.metadata.system.value).toBe("military");
    expect(view).toMatchObject({ untyped: 0, standard: "GJB 99801", marking: { level: "internal" } });
    const hits = await held.workbench.library.find({ words: "无裂纹", limit: 5 });
    expect(hits.some(({ clause }) => clause.text === held.id && clause.number === "4.2")).toBe(true);
  });

  it("bear the mark that is typed of the cover", async () => {
    const held = await imported([SCAN]);
    const { marking } = await typing(held, 1, `机密★10年\n${COVER}`);
    expect(marking).toMatchObject({ level: "secret", termYears: 10 });
  });

  it("of one page the last words count; undo brings back those before, and in the end the picture", async () => {
    const held = await imported([SCAN]);
    await typing(held, 1, LAST);
    const again = await typing(held, 1, LAST.replace("裂纹", "划痕"));
    expect(again.tree.at(-1)!.text).toContain("划痕");
    const { library } = held.workbench;
    expect(await library.undo()).toEqual({ undone: "page.typed" });
    expect((await library.text({ text: held.id })).tree.at(-1)!.text).toContain("裂纹");
    expect(await library.pageWords({ text: held.id, page: 1 })).toEqual({ words: LAST });
    await library.undo();
    expect(await library.text({ text: held.id })).toMatchObject({ tree: [], untyped: 1 });
  });

  it("are recorded with who and when, and can be taken back one by one", async () => {
    const held = await imported([SCAN, SCAN]);
    await typing(held, 1, REQUIREMENTS);
    const { overlay } = await typing(held, 2, LAST);
    expect(overlay.corrections).toMatchObject([
      { edit: { op: "type", page: 1 }, by: "王工" },
      { edit: { op: "type", page: 2 }, words: LAST },
    ]);
    const [first] = overlay.corrections;
    const order = { text: held.id, correction: first!.id, by: "李工", reason: "" };
    const view = await held.workbench.library.takeBackCorrection(order);
    expect(numbersOf(view)).toEqual(["4.2 外观"]);
    expect(pagesToType(view.notes)).toEqual([1]);
  });

  it("keep their words when the text is removed and imported anew", async () => {
    const held = await imported([SCAN]);
    await typing(held, 1, LAST);
    await held.workbench.library.remove({ texts: [held.id] });
    await done(held.workbench, held.workbench.imports.paths({ paths: [join(held.folder, "scan.pdf")] }));
    expect(numbersOf(await held.workbench.library.text({ text: held.id }))).toEqual(["4.2 外观"]);
  });

  it("are left out for a reason alone, which is told", async () => {
    const held = await imported([SCAN]);
    await expect(typing(held, 1, " ")).rejects.toMatchObject({ code: "E_INVALID" });
    const { notes, untyped } = await typing(held, 1, "", "空白页");
    expect(untyped).toBe(0);
    expect(notes).toMatchObject([{ kind: "page-left-out", text: "空白页", place: { page: 1 } }]);
  });

  it("are not typed where the page is none of theirs, nor beyond what a page can hold", async () => {
    const held = await imported([{ lines: linesOf(["1 Scope", "Units."]) }, SCAN]);
    await expect(typing(held, 1, LAST)).rejects.toMatchObject({ code: "E_NOT_FOUND" });
    await expect(typing(held, 3, LAST)).rejects.toMatchObject({ code: "E_NOT_FOUND" });
    await expect(typing(held, 2, "长".repeat(100_001))).rejects.toMatchObject({ code: "E_TOO_LARGE" });
  });

  it("hold corrections of the structure where they were when another page is typed before them", async () => {
    const held = await imported([SCAN, SCAN]);
    await typing(held, 2, LAST);
    const edit = { op: "label", clause: "4.2", title: "外观质量" } as const;
    await held.workbench.library.correctStructure({ text: held.id, edit, by: "王工", reason: "原文如此" });
    expect(numbersOf(await typing(held, 1, REQUIREMENTS))).toEqual(["4 要求", "4.1 工作温度", "4.2 外观质量"]);
  });
});

/** Reads a PDF as a machine with the recognition component would: every page that is a picture has these words. */
const recognising = (words: string) => (): Isolate => {
  const plain = inThread();
  return {
    ...plain,
    read: async (as, file) => {
      const found = await plain.read(as, file);
      if (as !== "textToType" || !file.name.endsWith(".pdf")) return found;
      const { summary, read } = found as FileRead;
      const text = deserialize(read.packed) as ReadText;
      const blocks = text.source!.blocks.flatMap((block) =>
        block.kind === "page"
          ? words.split("\n").map((line) => ({ ...block, kind: "paragraph" as const, text: line, confidence: 0.9 }))
          : [block],
      );
      const structured = { ...text.structured, notes: [] };
      const source = sourceBlocksOf({ blocks, notes: [] });
      return {
        summary: { ...summary, untyped: 0 },
        read: { packed: new Uint8Array(serialize({ ...text, structured, source })) },
      } as typeof found;
    },
  };
};

describe("a text whose pages were to be typed, imported again where they are recognised", () => {
  it("has the recognised words, to be confirmed, and keeps what was typed", async () => {
    const held = await imported([SCAN, SCAN]);
    await typing(held, 2, LAST);
    await held.workbench.close();
    const runtime = { ...oneThread, openIsolate: recognising(REQUIREMENTS) };
    const workbench = await openTestWorkbench(held.folder, { runtime });
    const job = await done(workbench, workbench.imports.paths({ paths: [join(held.folder, "scan.pdf")] }));
    expect((job.result as FileOutcome[])[0]!.untyped).toBeUndefined();
    const view = await workbench.library.text({ text: held.id });
    expect(numbersOf(view)).toEqual(["4 要求", "4.1 工作温度", "4.2 外观"]);
    expect(view.tree.map(({ recognised }) => recognised)).toEqual([0.9, 0.9, undefined]);
    expect(view.untyped).toBe(0);
    const typed = await workbench.library.typePage({
      text: held.id,
      page: 1,
      words: REQUIREMENTS,
      by: "王工",
      reason: "",
    });
    expect(typed.tree.map(({ recognised }) => recognised)).toEqual([undefined, undefined, undefined]);
    await workbench.library.undo();
    expect((await workbench.library.text({ text: held.id })).tree.map(({ recognised }) => recognised)).toEqual([
      0.9,
      0.9,
      undefined,
    ]);
  });

  it("is already there where nothing more can be read of it", async () => {
    const held = await imported([SCAN]);
    const job = await done(held.workbench, held.workbench.imports.paths({ paths: [join(held.folder, "scan.pdf")] }));
    expect(job.result).toMatchObject([{ outcome: "already-there" }]);
  });
});

const MIXED: Page[] = [
  { lines: linesOf(["GJB 99801—2019", "示例装置通用规范"]) },
  { lines: linesOf(["4 要求", "4.1 工作温度", "装置应能在-40 ℃～+55 ℃的环境温度下正常工作。"]) },
  { lines: linesOf(["4.2 外观", "装置表面应无裂纹。"]) },
  SCAN,
];

async function compared(pages: readonly Page[]) {
  const held = await imported(pages);
  const path = join(held.folder, "civil.txt");
  writeFileSync(path, CIVIL);
  const job = await done(held.workbench, held.workbench.imports.paths({ paths: [path] }));
  const civil = (job.result as FileOutcome[])[0]!.text!;
  const judged = async (left: string) =>
    (await held.workbench.comparisons.get({ left: held.id, right: civil })).comparison.judgements.find((one) =>
      one.left.includes(left),
    )!;
  return { held, civil, judged };
}

it("of an OFD the picture of a page is given, of a page with words none", async () => {
  const folder = temporaryFolder();
  const workbench = await openTestWorkbench(folder);
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3);
  const resources =
    '<ofd:MultiMedias><ofd:MultiMedia ID="6" Type="Image"><ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias>';
  const scan = { objects: '<ofd:ImageObject ResourceID="6" Boundary="0 0 210 297"/>' };
  const pages = [scan, { runs: runsOf(["1 范围", "本文件适用于示例装置。"]) }];
  const path = join(folder, "scan.ofd");
  writeFileSync(path, makeOfd(pages, { resources, files: { "Doc_0/Res/a.png": png } }));
  const job = await done(workbench, workbench.imports.paths({ paths: [path] }));
  const text = (job.result as FileOutcome[])[0]!.text!;
  expect(await workbench.library.text({ text })).toMatchObject({ untyped: 1, typable: [1] });
  expect((await workbench.library.pagePicture({ text, page: 1 })).bytes).toEqual(png);
  for (const page of [2, 3])
    await expect(workbench.library.pagePicture({ text, page })).rejects.toMatchObject({ code: "E_NOT_FOUND" });
});

describe("a text of which pages wait to be typed", () => {
  it("is covered nowhere, and says why, until its pages are typed or left out", async () => {
    const { held, judged } = await compared(MIXED);
    const before = await judged("4.1");
    expect(before.covers).toBe("unknown");
    expect(before.heldBack).toContainEqual({ code: "page-not-typed", values: {} });
    expect(before.rows.map(({ verdict }) => verdict)).toEqual(["same"]);
    await typing(held, 4, "", "空白页");
    expect((await judged("4.1")).covers).toBe("yes");
    await held.workbench.library.undo();
    expect((await judged("4.1")).covers).toBe("unknown");
  });

  it("decides nothing of the clause that may go on on such a page", async () => {
    const { judged } = await compared([MIXED[0]!, MIXED[1]!, SCAN, MIXED[2]!]);
    expect((await judged("4.1")).rows).toMatchObject([{ verdict: "undetermined", reason: { code: "page-not-typed" } }]);
  });

  it("is not assented to by signature before", async () => {
    const { held, civil } = await compared(MIXED);
    const { workbench, id } = held;
    const civilClause = (await workbench.library.text({ text: civil })).tree.find(({ number }) => number === "4.1")!.id;
    const pair = { left: { text: id, clause: "4.1" }, right: { text: civil, clause: civilClause } };
    const { conclusion, sign } = await concludedOn(workbench, pair);
    await expect(sign()).rejects.toMatchObject({ code: "E_NOT_TYPED", details: { count: 1 } });
    await typing(held, 4, "", "空白页");
    expect(await sign()).toMatchObject({ conclusion });
  });

  it("makes suspect what was concluded on a clause that says something else once more pages are typed", async () => {
    const { held, civil } = await compared([SCAN, SCAN]);
    const { workbench, id } = held;
    await typing(held, 1, REQUIREMENTS);
    const project = await workbench.projects.create({
      name: "示例",
      scope: "示例装置",
      requiredSides: ["military"],
      requiresApproval: false,
    });
    const pair = { left: { text: id, clause: "4.1" }, right: { text: civil, clause: "4.1" }, candidate: null };
    await workbench.projects.addToQueue({ project: project.id, pairs: [pair] });
    const [item] = await workbench.projects.queue({ project: project.id });
    await workbench.review.conclude({
      item: item!.id,
      disposition: "adopt-civil",
      relationship: "equal",
      rationale: "functional",
      reason: "文字相同",
    });
    const states = async () => (await workbench.projects.queue({ project: project.id })).map(({ state }) => state);
    expect(await states()).toEqual(["concluded"]);
    await typing(held, 2, LAST);
    expect(await states()).toEqual(["concluded"]);
    await typing(held, 2, `在此以外，装置还应能贮存。\n${LAST}`);
    expect(
      (await workbench.library.text({ text: id })).tree.find(({ id: clause }) => clause === "4.1")!.text,
    ).toContain("贮存");
    expect(await states()).toEqual(["suspect"]);
  });
});

describe("a library in which what is kept of a scan is damaged", () => {
  const damage = ({ folder }: Held): void => {
    const db = new Db(join(folder, "library.rongbiao"), { readonly: false });
    db.run(sql`UPDATE chunk SET data = zeroblob(length(data)) WHERE content IN (SELECT content FROM source_blocks)`);
    db.close();
  };

  it("keeps nothing of what is typed then, and says why", async () => {
    const held = await imported([SCAN, SCAN]);
    damage(held);
    await expect(typing(held, 1, COVER)).rejects.toMatchObject({ code: "E_LIBRARY_DAMAGED" });
    expect(await held.workbench.library.text({ text: held.id })).toMatchObject({
      untyped: 2,
      overlay: { corrections: [] },
    });
  });

  it("names the texts that what was typed before does not reach", async () => {
    const held = await imported([SCAN, SCAN]);
    await typing(held, 1, COVER);
    damage(held);
    const { undo } = held.workbench.library;
    await undo();
    expect((await held.workbench.library.info()).damaged).toEqual(["GJB 99801—2019"]);
  });
});
