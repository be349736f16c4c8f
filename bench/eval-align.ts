/**
 * `npm run eval:align -- DATA`: accuracy of the alignment on every folder DATA/align-LANGUAGE/PAIR with left.jsonl,
 * right.jsonl (clause JSONL) and gold.jsonl. Beside the answers it measures what must not happen: links between
 * unrelated texts, and wrong links where most of one side is missing.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { ClauseUnit } from "../src/contract";
import { align as alignTexts } from "../src/engine/compare/align";
import { readTermBase } from "../src/workbench/library/term-base";
import { foldersIn, readPairs, type TextPair, thinned } from "./align-pairs";
import { f1, macroF1, precision, recall, type Score, score, sum } from "./align-score";

/** The term base that ships with the program: texts in two languages meet in it. */
const terms = await readTermBase(join(import.meta.dirname, "..", "..", "..", "resources"));
const align = (left: readonly ClauseUnit[], right: readonly ClauseUnit[]) => alignTexts(left, right, { terms });

const three = (value: number) => value.toFixed(3);

function line(name: string, result: Score): string {
  const labels = [...result.labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, tally]) => `${label} ${f1(tally).toFixed(2)}`);
  return `${name.padEnd(24)} pair ${three(f1(result.pair))}  changed ${three(f1(result.changed))}  macro ${three(macroF1(result))}  (${labels.join(", ")})`;
}

/** Of texts of different pairs: links a clause of the smaller text, and the matched share of each. */
function unrelated(lefts: readonly TextPair[], rights: readonly TextPair[]): { falseLinks: number; shares: number[] } {
  let links = 0;
  let clauses = 0;
  const shares: number[] = [];
  for (const a of lefts) {
    for (const b of rights) {
      if (a === b) continue;
      const { rows, matchedShare } = align(a.left, b.right);
      for (const row of rows) links += row.left.length * row.right.length;
      shares.push(matchedShare);
      clauses += Math.min(a.left.length, b.right.length);
    }
  }
  return { falseLinks: links / (clauses || 1), shares };
}

const measure = (pair: TextPair) => score(pair.gold, align(pair.left, pair.right).rows);

function evaluate(pairs: readonly TextPair[]): void {
  const scores = pairs.map(measure);
  scores.forEach((result, i) => {
    console.log(line(pairs[i]!.name, result));
  });
  console.log(line("all", sum(scores)));
  const { falseLinks, shares } = unrelated(pairs, pairs);
  const lowest = Math.min(...pairs.map(({ left, right }) => align(left, right).matchedShare));
  console.log(`unrelated texts: ${three(falseLinks)} false links a clause`);
  console.log(
    `matched share: pairs ${three(lowest)} and more, unrelated texts ${three(Math.max(0, ...shares))} and less`,
  );
  const thin = sum([1, 2, 3, 4, 5].flatMap((seed) => pairs.map((pair) => measure(thinned(pair, seed)))));
  console.log(
    `70 % of the right side left out: precision ${three(precision(thin.pair))}, recall ${three(recall(thin.pair))}`,
  );
}

const data = process.argv[2] ?? process.env.RONGBIAO_DATA;
if (!data || !existsSync(data)) {
  console.log("eval:align needs a folder with align-*/PAIR/{left,right,gold}.jsonl: npm run eval:align -- DATA");
  process.exit(data ? 2 : 0);
}
const sets = new Map(
  foldersIn(data)
    .filter((name) => name.startsWith("align-"))
    .map((name) => [name, readPairs(join(data, name))]),
);
for (const [name, pairs] of sets) {
  console.log(`\n${name}`);
  evaluate(pairs);
}
const [chinese, english] = [sets.get("align-zh"), sets.get("align-en")];
if (chinese && english) {
  const { falseLinks, shares } = unrelated(chinese, english);
  console.log(
    `\nChinese against English: ${three(falseLinks)} false links a clause, matched share ${three(Math.max(...shares))} and less`,
  );
}
