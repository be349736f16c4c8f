import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { f1, type GoldRow, macroF1, precision, score, sum } from "../../../bench/align-score";
import { ClauseUnit } from "../../../src/contract";
import { align } from "../../../src/engine/compare/align";
import { readTermBase } from "../../../src/workbench/term-base";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const FOLDER = join(ROOT, "bench", "align-zh-en");
/** What was reached, docs/accuracy.md; never worse. */
const RATCHET = { pair: 0.95, changed: 0.909, macro: 0.665, precision: 0.975 };

const terms = await readTermBase(join(ROOT, "resources"));
const read = (pair: string, file: string): unknown[] =>
  readFileSync(join(FOLDER, pair, file), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

const pairs = readdirSync(FOLDER).map((name) => {
  const [left, right] = ["left.jsonl", "right.jsonl"].map((file) =>
    read(name, file).map((line) => ClauseUnit.parse(line)),
  );
  return { name, left: left!, right: right!, gold: read(name, "gold.jsonl") as GoldRow[] };
});

test("the alignment of the held-out Chinese and English texts has not become worse", () => {
  const reached = sum(pairs.map(({ left, right, gold }) => score(gold, align(left, right, { terms }).rows)));
  expect(f1(reached.pair)).toBeGreaterThanOrEqual(RATCHET.pair);
  expect(f1(reached.changed)).toBeGreaterThanOrEqual(RATCHET.changed);
  expect(macroF1(reached)).toBeGreaterThanOrEqual(RATCHET.macro);
  expect(precision(reached.pair)).toBeGreaterThanOrEqual(RATCHET.precision);
});

test.each(pairs)("$name: English against Chinese finds what Chinese against English finds", ({ left, right }) => {
  const links = (a: ClauseUnit[], b: ClauseUnit[]) =>
    align(a, b, { terms }).rows.flatMap((row) =>
      row.left.flatMap((x) => row.right.map((y) => [x, y].toSorted().join())),
    );
  expect(links(right, left).toSorted()).toEqual(links(left, right).toSorted());
});
