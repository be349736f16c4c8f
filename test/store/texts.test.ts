import { expect, test } from "vitest";
import type { Clause } from "../../src/contract";
import { addTexts, clause, openTestStore, temporaryFolder } from "./helpers";

const rich: Clause = clause("4.1", {
  title: "温度",
  text: "设备应在 -40 ℃～+55 ℃ 下工作，见 GB/T 2423.1。",
  normative: true,
  cells: [{ row: 0, col: 0, rowSpan: 1, colSpan: 1, text: "项目", header: true }],
  place: { page: 3, line: 7 },
  provisions: [
    {
      start: 0,
      end: 21,
      text: "设备应在 -40 ℃～+55 ℃ 下工作",
      type: "requirement",
      negative: false,
      verb: "应",
      inherited: false,
    },
  ],
  quantities: [
    {
      start: 5,
      end: 17,
      text: "−40 ℃～+55 ℃",
      low: 233.15,
      high: 328.15,
      unit: "K",
      bound: "range",
      sense: "operating-range",
      subject: "设备",
    },
  ],
  references: [
    { start: 0, end: 1, text: "GB/T 2423.1", designator: "GB/T 2423.1", dated: false, clause: "5", normative: null },
  ],
});

test("a text comes back as it was structured, with spans whose words differ from the clause's own", async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  const [id] = await addTexts(store, folder, [{ source: "一", clauses: [rich, clause("4.2", { parent: "4.1" })] }]);
  const view = await store.read.text(id!);
  const expected = { ...rich, provisions: [{ ...rich.provisions[0]!, text: rich.provisions[0]!.text }] };
  expect(view.tree).toEqual([expected, clause("4.2", { parent: "4.1" })]);
  expect(view).toMatchObject({ clauses: 2, requirements: 1, fileName: "0.txt", sample: false });
});

test("what was stored is taken for whole when it is read, also words that were cut within a sign", async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  const cut = { ...rich.quantities[0]!, subject: "\ud840", low: -0, high: null };
  const half = { ...rich, quantities: [cut] };
  const [whole, halved] = await addTexts(store, folder, [
    { source: "一", clauses: [rich, clause("4.2", { parent: "4.1" })] },
    { source: "二", clauses: [half, clause("4.2", { text: "写作 \\ud840 的字" })] },
  ]);
  expect(await store.read.currentClauses(whole!)).toHaveLength(2);
  const [first, second] = await store.read.currentClauses(halved!);
  expect([first!.quantities[0]!.subject, second!.text]).toEqual(["\ufffd", "写作 \\ud840 的字"]);
});

test("a text without designator and system asks a person about both", async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  const [id] = await addTexts(store, folder, [{ source: "一" }]);
  const summary = await store.read.textSummary(id!);
  expect(summary.doubts).toBe(2);
  expect(summary.metadata.system).toMatchObject({ value: null, doubtful: true });
});

test("the same bytes are stored once and reported as already there", async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  await addTexts(store, folder, [{ source: "一" }, { source: "一" }]);
  expect(await store.read.texts()).toHaveLength(1);
});

test("a removed text leaves nothing behind, neither rows nor bytes nor index", async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  const [id] = await addTexts(store, folder, [{ source: "一" }]);
  expect(await store.read.clausesWith(["内"], 10)).toHaveLength(1);
  expect(await store.write.removeTexts([id!])).toBe(1);
  expect(await store.write.removeTexts([id!])).toBe(0);
  expect(await store.read.texts()).toEqual([]);
  expect(await store.read.clausesWith(["内"], 10)).toEqual([]);
  await expect(store.read.content(id!)).rejects.toMatchObject({ code: "E_NOT_FOUND" });
});

test("a source above one chunk comes back byte for byte", async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  const source = "标准".repeat(500_000);
  const [id] = await addTexts(store, folder, [{ source }]);
  expect(Buffer.from(await store.read.content(id!)).toString()).toBe(source);
});

test("a correction is undone as one edit, also where the field was not found before", async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  const [id] = await addTexts(store, folder, [{ source: "一" }]);
  const before = await store.read.textSummary(id!);
  const head = { at: "2026-01-05T09:00:00.000Z", what: "metadata.corrected", subject: "一" };
  await store.write.correctMetadata(id!, { fields: { system: "military", titleZh: "低温试验" } }, head);
  expect((await store.read.textSummary(id!)).metadata.system).toMatchObject({ value: "military", state: "confirmed" });
  expect(await store.write.undoLastEdit(head.at)).toEqual(head);
  expect(await store.read.textSummary(id!)).toEqual(before);
  expect(await store.write.undoLastEdit(head.at)).toBeNull();
});

test("around a text stand the other texts of its standard, and around one without a number none", async () => {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  const texts = ["GB 1", "GB 2", "GB 1", "", ""].map((standard, at) => ({ source: `文本${at}`, standard }));
  const [one, , other, nameless] = await addTexts(store, folder, texts);
  const around = async (...ids: string[]) => (await store.read.textsOfStandards(ids)).map(({ id }) => id);
  expect(await around(one!)).toEqual([one, other]);
  expect(await around(nameless!, other!)).toEqual([one, other, nameless]);
  expect(await around()).toEqual([]);
});
