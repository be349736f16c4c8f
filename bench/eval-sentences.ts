/**
 * Measures how sentences are read: `eval:sentences [FILE…] [--list]`, without files all of bench/sentences. Prints per
 * file precision, recall and F1 of the types of provisions (with denial) and of quantities (interval, unit, bound);
 * `--list` adds the sentences that were read otherwise than labelled.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Counts, f1Of, parseSentences, scoreSentence, sumCounts } from "./sentence-score";

const FOLDER = "bench/sentences";
const printed = (value: number): string => value.toFixed(4);
const figures = (counts: Counts): string =>
  [
    `P ${printed(counts.right / Math.max(1, counts.found))}`,
    `R ${printed(counts.right / Math.max(1, counts.wanted))}`,
    `F1 ${printed(f1Of(counts))}`,
    `of ${counts.wanted}`,
  ].join("  ");

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const files = named.length > 0 ? named : readdirSync(FOLDER).map((file) => join(FOLDER, file));
for (const file of files) {
  const sentences = parseSentences(readFileSync(file, "utf8"));
  const scores = sentences.map((sentence) => ({ sentence, ...scoreSentence(sentence) }));
  console.log(`${file}: ${sentences.length} sentences`);
  console.log(`  types       ${figures(sumCounts(scores.map(({ types }) => types)))}`);
  console.log(`  quantities  ${figures(sumCounts(scores.map(({ quantities }) => quantities)))}`);
  if (!args.includes("--list")) continue;
  const isRight = ({ right, found, wanted }: Counts): boolean => right === found && right === wanted;
  for (const { sentence, types, quantities, found } of scores) {
    if (isRight(types) && isRight(quantities)) continue;
    const what = [isRight(types) ? "" : "TYPE", isRight(quantities) ? "" : "QUANTITY"].filter(Boolean).join("+");
    const wanted = `${sentence.types.join(" ")} | ${JSON.stringify(sentence.quantities)}`;
    console.log(`  ${what}: ${sentence.text}\n    found ${found}\n    label ${wanted}`);
  }
}
