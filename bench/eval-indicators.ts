/**
 * `npm run eval:indicators -- DATA [--wrong]`: verdicts and coverage on DATA/indicators/pairs.jsonl (also under
 * DATA/dev), and on the pairs of bench/indicators, which were written and labelled before the engine had seen them.
 * With `--wrong` every row and coverage that differs from the label is shown. With `--mutants` instead: how many of the
 * provisions of these sets, changed so that they ask for something else, are still said to cover what they were.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { judgeIndicators } from "../src/engine/indicators";
import { coveredMutants } from "./indicator-mutants";
import { type IndicatorScore, matchRows, scorePair, sumScores } from "./indicator-score";
import { type ExpectedPair, parsePairLines } from "./pair-line";

const OWN = "bench/indicators";

/** Sets by name; the project's own are read from the folder the program is called in. */
function readSets(data: string | undefined): Map<string, ExpectedPair[]> {
  const sets = new Map<string, ExpectedPair[]>();
  if (existsSync(OWN)) {
    for (const file of readdirSync(OWN).sort()) {
      sets.set(join(OWN, file), parsePairLines(readFileSync(join(OWN, file), "utf8")));
    }
  }
  if (data === undefined) return sets;
  const file = ["dev/indicators", "indicators", "."]
    .map((folder) => join(data, folder, "pairs.jsonl"))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`no indicators/pairs.jsonl in ${data}`);
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");
  sets.set(
    file,
    lines.map((line) => JSON.parse(line) as ExpectedPair),
  );
  return sets;
}

const share = (part: number, whole: number): string => (whole === 0 ? "–" : (part / whole).toFixed(3));

function report(name: string, score: IndicatorScore): void {
  console.log(
    `${name}: ${score.pairs} pairs, ${score.rows} rows\n` +
      `  false covers ${score.falseCovers} of ${score.notCovered}\n` +
      `  missed covers ${score.missedCovers} of ${score.covered} (${share(score.missedCovers, score.covered)})\n` +
      `  rows right ${share(score.right, score.rows)}, found ${share(score.found, score.rows)}\n` +
      `  conflicts found ${score.conflictsRight}, wrong ${score.conflictsWrong}`,
  );
}

/** Shows where the judgement of a pair differs from its label. */
function showWrong(pair: ExpectedPair): void {
  const judgement = judgeIndicators({ text: pair.left }, { text: pair.right });
  const matched = matchRows(pair.rows, judgement.rows);
  const right = pair.rows.every((row, index) => matched[index]?.verdict === row.verdict);
  if (right && judgement.covers === pair.covers && judgement.conflict === pair.conflict) return;
  console.log(`\n${pair.id}\n  L ${pair.left}\n  R ${pair.right}`);
  const alarm = judgement.covers === "yes" && pair.covers !== "yes" ? "  FALSE COVER" : "";
  const held = judgement.heldBack.map(({ code }) => code).join(", ");
  console.log(`  covers ${pair.covers}, said ${judgement.covers}${alarm} ${held}`);
  for (const row of pair.rows) console.log(`    want ${row.left} / ${row.right} ${row.verdict}`);
  for (const row of judgement.rows) {
    console.log(`    said ${row.left.text} / ${row.right.text} ${row.verdict} [${row.item}] ${row.reason.code}`);
  }
}

/** Tells what mutants are called covered, and shows each. */
function reportMutants(sets: ReadonlyMap<string, readonly ExpectedPair[]>): void {
  const texts = new Set([...sets.values()].flat().flatMap(({ left, right }) => [left, right]));
  const { tried, covered } = coveredMutants([...texts]);
  for (const { kind, left, right } of covered) console.log(`${kind}\n  ${left}\n  ${right}`);
  console.log(`mutants of ${texts.size} provisions called covered: ${covered.length} of ${tried}`);
}

function main(): void {
  const flags = process.argv.slice(2);
  const data = flags.find((flag) => !flag.startsWith("--"));
  const sets = readSets(data);
  if (flags.includes("--mutants")) {
    reportMutants(sets);
    return;
  }
  for (const [name, pairs] of sets) {
    const scores = pairs.map((pair) => scorePair(pair, judgeIndicators({ text: pair.left }, { text: pair.right })));
    report(name, sumScores(scores));
    if (flags.includes("--wrong")) for (const pair of pairs) showWrong(pair);
  }
}

main();
