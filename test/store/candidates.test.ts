import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type CandidateState, type FoundCandidate, MEASURES } from "../../src/contract";
import type { Store } from "../../src/store";
import { Db } from "../../src/store/db";
import { APPLICATION_ID } from "../../src/store/header";
import { makeSchema, migrate } from "../../src/store/migrations";
import { sql } from "../../src/store/sql";
import { insertProject } from "../../src/store/tables/projects";
import { AT, addTexts, clause, openTestStore, packed, temporaryFolder } from "./helpers";

const RIGHT = ["1", "2", "3", "4"];
const evidence = { terms: [], quantities: [], references: [], reasons: [] };
const measured = (title: number) => MEASURES.map((name) => (name === "title" ? title : 0));

/** A text of a clause, an item of a list and another clause, against one of four clauses. */
async function withTexts() {
  const folder = temporaryFolder();
  const store = await openTestStore(folder);
  const [left, right] = await addTexts(store, folder, [
    { source: "left", clauses: [clause("1"), clause("a", { kind: "list-item" }), clause("2")] },
    { source: "right", clauses: RIGHT.map((id) => clause(id)) },
  ]);
  const job = { id: "j", kind: "candidates", state: "running", doing: "", done: 0, total: 0 } as const;
  await store.write.startJob({ ...job, result: null, fault: null, startedAt: AT, input: {} });
  const find = (rows: readonly (readonly [clause: string, counterpart: string, score: number, title?: number])[]) => {
    const found = rows.map(
      ([ours, theirs, score, title = 0]): FoundCandidate => ({
        id: `${ours}-${theirs}`,
        left: { text: left!, clause: ours },
        right: { text: right!, clause: theirs },
        score,
        confidence: "high",
        relationship: "intersects",
        evidence,
        measures: measured(title),
      }),
    );
    return store.write.replaceCandidates({ job: job.id, left: [left!], right: [right!], found: [packed(found)] });
  };
  return { store, left: left!, find };
}

const idsOf = async (store: Store, filter: { state?: CandidateState; project?: string; left?: string } = {}) => {
  const { total, candidates } = await store.read.candidates({ ...filter, offset: 0, limit: 100 });
  expect(candidates).toHaveLength(total);
  return candidates.map(({ id }) => id);
};

describe("candidates in the library", () => {
  it("stand by score, items of lists behind whole clauses that are as sure, and each on one page", async () => {
    const { store, find } = await withTexts();
    await find([
      ["1", "1", 0.5],
      ["1", "2", 0.9],
      ["a", "3", 0.9],
      ["2", "3", 0.7],
      ["2", "4", 0.7],
    ]);
    const all = await idsOf(store);
    expect(all).toEqual(["1-2", "2-3", "2-4", "a-3", "1-1"]);
    const page = (offset: number) => store.read.candidates({ offset, limit: 2 });
    const pages = await Promise.all([0, 2, 4].map(page));
    expect(pages.flatMap(({ candidates }) => candidates.map(({ id }) => id))).toEqual(all);
  });

  it("are in exactly one state each, and as many as are listed", async () => {
    const { store, find, left } = await withTexts();
    await find(RIGHT.map((id, at) => ["1", id, 0.8 - at / 10]));
    await store.write.dismissCandidates(["1-2"], "对象不同", { at: "", what: "candidate.dismissed", subject: "" });
    expect(await idsOf(store, { state: "dismissed" })).toEqual(["1-2"]);
    expect(await idsOf(store, { state: "open", left })).toEqual(["1-1", "1-3", "1-4"]);
    expect(await idsOf(store, { state: "in-project" })).toEqual([]);
    expect(await idsOf(store)).toHaveLength(RIGHT.length);
  });

  it("found again go to their new place, also in the order that a project has learned", async () => {
    const { store, find } = await withTexts();
    const project = "p";
    const beside = new Db(store.path, { readonly: false });
    insertProject(beside, {
      id: project,
      name: "",
      scope: "",
      createdAt: "",
      requiredSides: [],
      requiresApproval: false,
    });
    beside.close();
    await find([
      ["1", "1", 0.5, 1],
      ["2", "2", 0.6, 0],
    ]);
    const order = { score: 1, weights: measured(2), accepted: 1, rejected: 1, at: "" };
    await store.write.setLearnedOrder(project, order);
    expect(await idsOf(store, { project })).toEqual(["1-1", "2-2"]);
    await find([
      ["1", "1", 0.5, 0],
      ["2", "2", 0.6, 1],
      ["2", "3", 0.9, 0],
    ]);
    expect(await idsOf(store, { project })).toEqual(["2-2", "2-3", "1-1"]);
    expect(await idsOf(store, { project, state: "open" })).toEqual(["2-2", "2-3", "1-1"]);
    await store.write.setLearnedOrder(project, null);
    expect(await idsOf(store, { project })).toEqual(["2-3", "2-2", "1-1"]);
  });

  it("of an older library get their places when it is opened", async () => {
    const db = new Db(join(temporaryFolder(), "old.rongbiao"), { readonly: false });
    makeSchema(db, 120);
    db.pragma("user_version = 120");
    db.script(`
      INSERT INTO content (row, sha256, bytes) VALUES (1, '', 0);
      INSERT INTO text (row, id, source, standard, file_name, format, encoding, language, imported_at, sample, clauses,
        requirements, marking_level, marking_caveats, marking_state, marking_basis)
      VALUES (1, 't', 1, '', '', 'txt', 'utf-8', 'zh', '', 0, 2, 0, 'public', '[]', 'proposed', 'none');
      INSERT INTO clause (row, text, id, number, title, kind, body)
      VALUES (1, 1, '1', '', '', 'clause', ''), (2, 1, 'a', '', '', 'list-item', '');
      INSERT INTO candidate (row, id, left_text, left_clause, right_text, right_clause, score, confidence, relationship, evidence)
      VALUES (1, 'item', 1, 2, 1, 1, 0.9, 'high', 'equal', '{}'), (2, 'low', 1, 1, 1, 1, 0.2, 'high', 'equal', '{}'),
             (3, 'clause', 1, 1, 1, 2, 0.8, 'high', 'equal', '{}')`);
    migrate(db, APPLICATION_ID);
    const rows = db.all<{ id: string }>(sql`SELECT id FROM candidate ORDER BY place DESC`);
    db.close();
    expect(rows.map(({ id }) => id)).toEqual(["clause", "item", "low"]);
  });
});
