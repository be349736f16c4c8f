import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ClauseUnit } from "../../../src/contract";
import { analyseText } from "../../../src/engine/analyse";
import { align } from "../../../src/engine/compare/align";

const SAMPLES = join(import.meta.dirname, "..", "..", "..", "resources", "samples");

/** Clauses of more than a few words of our samples, each wording once. */
const texts: ClauseUnit[][] = readdirSync(SAMPLES)
  .map((file) => {
    const lines = readFileSync(join(SAMPLES, file), "utf8").replace(/^#+ /gm, "").split("\n");
    const { clauses } = analyseText(
      lines.filter((text) => text.trim() !== "").map((text) => ({ kind: "paragraph", text, line: true, apart: true })),
    );
    const said = clauses.filter(({ kind, text }) => kind === "clause" && text.length > 25);
    return [...new Map(said.map((clause) => [clause.text, clause])).values()].map(({ id, number, title, text }) => ({
      id,
      number,
      title,
      text,
    }));
  })
  .filter((clauses) => clauses.length >= 10);

type Pairs = readonly (readonly [left: string, right: string])[];

/** Precision and recall of the links over all samples, `vary` making the second text and saying what answers to what. */
function measured(vary: (clauses: readonly ClauseUnit[]) => { left: ClauseUnit[]; right: ClauseUnit[]; gold: Pairs }) {
  let hits = 0;
  let found = 0;
  let known = 0;
  for (const clauses of texts) {
    const { left, right, gold } = vary(clauses);
    const answers = new Set(gold.map((pair) => pair.join(" ")));
    const links = align(left, right).rows.flatMap((row) => row.left.flatMap((a) => row.right.map((b) => `${a} ${b}`)));
    hits += links.filter((link) => answers.has(link)).length;
    found += links.length;
    known += answers.size;
  }
  expect(known).toBeGreaterThan(30);
  return { precision: hits / found, recall: hits / known };
}

const itself = (clauses: readonly ClauseUnit[]): Pairs => clauses.map(({ id }) => [id, id]);
const third = (clauses: readonly ClauseUnit[]) => clauses.filter((_, at) => at % 3 === 1);
/** Another value and one word less: what editions differ in most. */
const edited = (unit: ClauseUnit): ClauseUnit => ({
  ...unit,
  text: unit.text.replace(/\d+/, (number) => String(2 * Number(number) + 1)).replace(/应|shall /, ""),
});

/** Every fourth clause taken together with the one behind it, and which clauses went into which. */
function joined(clauses: readonly ClauseUnit[]): { whole: ClauseUnit[]; gold: Pairs } {
  const whole: ClauseUnit[] = [];
  const gold: [string, string][] = [];
  clauses.forEach((unit, at) => {
    const before = whole.at(-1);
    if (at % 4 === 1 && before) whole[whole.length - 1] = { ...before, text: `${before.text}\n${unit.text}` };
    else whole.push(unit);
    gold.push([whole.at(-1)!.id, unit.id]);
  });
  return { whole, gold };
}

test("edited clauses are found under new numbers", () => {
  const { precision, recall } = measured((clauses) => ({
    left: [...clauses],
    right: clauses.map((unit) => ({ ...edited(unit), number: `9.${unit.number}` })),
    gold: itself(clauses),
  }));
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.98);
});

test("edited clauses are found where the sections changed places", () => {
  const { precision, recall } = measured((clauses) => {
    const cut = Math.floor(clauses.length / 3);
    return {
      left: [...clauses],
      right: [...clauses.slice(2 * cut), ...clauses.slice(0, cut), ...clauses.slice(cut, 2 * cut)].map(edited),
      gold: itself(clauses),
    };
  });
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.98);
});

test.each(["left", "right"] as const)("two thirds missing on the %s invent no counterparts", (side) => {
  const { precision, recall } = measured((clauses) => {
    const kept = third(clauses);
    const whole = clauses.map(edited);
    const gold = itself(kept);
    return side === "left" ? { left: kept, right: whole, gold } : { left: whole, right: kept, gold };
  });
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

test.each(["split", "merged"] as const)("every fourth clause %s is found with both parts", (kind) => {
  const { precision, recall } = measured((clauses) => {
    const { whole, gold } = joined(clauses);
    const parts = clauses.map(edited);
    if (kind === "split") return { left: whole, right: parts, gold };
    return { left: parts, right: whole, gold: gold.map(([a, b]) => [b, a] as const) };
  });
  expect(precision).toBeGreaterThanOrEqual(0.95);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});
