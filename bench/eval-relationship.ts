/**
 * `npm run eval:relationship -- DATA`: the relationship of clause pairs on every folder DATA/match-LANGUAGE/SET whose
 * gold.jsonl names one: what the candidates propose from wording, what the comparison concludes from its judgement, and
 * the majority class, which always says the same.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Clause, ClauseUnit, type Relationship } from "../src/contract";
import { comparePair } from "../src/engine/compare";
import { findMatches } from "../src/engine/match";

interface Answer {
  source: string;
  target: string;
  relation: Relationship;
}

const lines = (file: string): unknown[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

/** As deep as pairs are looked for among the candidates; what is not found there is in doubt, so it intersects. */
const DEPTH = 100;

function score(answers: readonly Answer[], say: (answer: Answer) => Relationship): string {
  const said = answers.map(say);
  const right = said.filter((relation, i) => relation === answers[i]!.relation).length;
  const classes = [...new Set(answers.map(({ relation }) => relation))].sort();
  const f1 = classes.map((relation) => {
    const hit = answers.filter((answer, i) => answer.relation === relation && said[i] === relation).length;
    const of = answers.filter((answer) => answer.relation === relation).length;
    return (2 * hit) / (of + said.filter((one) => one === relation).length || 1);
  });
  const macro = f1.reduce((sum, one) => sum + one, 0) / classes.length;
  const parts = classes.map((relation, k) => `${relation} ${f1[k]!.toFixed(2)}`).join(", ");
  return `accuracy ${(right / answers.length).toFixed(3)}  macro-F1 ${macro.toFixed(3)}  (${parts})`;
}

const clauseOf = (unit: ClauseUnit): Clause => ({
  id: unit.id,
  parent: null,
  number: unit.number ?? null,
  title: unit.title ?? "",
  kind: "clause",
  text: unit.text,
  normative: null,
  provisions: [],
  quantities: [],
  references: [],
});

function evaluate(folder: string): void {
  const units = (file: string) => lines(join(folder, file)).map((line) => ClauseUnit.parse(line));
  const source = units("source.jsonl");
  const target = units("target.jsonl");
  const answers = (lines(join(folder, "gold.jsonl")) as Answer[]).filter(({ relation }) => relation);
  if (answers.length === 0) return;
  const counts = Map.groupBy(answers, ({ relation }) => relation);
  const [majority] = [...counts].sort((a, b) => b[1].length - a[1].length)[0]!;
  const key = (pair: { source: string; target: string }) => `${pair.source}\t${pair.target}`;
  const guesses = new Map(findMatches(source, target, { top: DEPTH }).map((match) => [key(match), match.relation]));
  const lefts = new Map(source.map((unit) => [unit.id, unit]));
  const rights = new Map(target.map((unit) => [unit.id, unit]));
  const compared = ({ source: left, target: right }: Answer) =>
    comparePair(clauseOf(lefts.get(left)!), clauseOf(rights.get(right)!), "en").judgement.relationship;
  console.log(`${folder}: ${answers.length} pairs`);
  console.log(`  always ${majority}: ${score(answers, () => majority)}`);
  console.log(`  candidates, from wording: ${score(answers, (answer) => guesses.get(key(answer)) ?? "intersects")}`);
  console.log(`  comparison, from judgement: ${score(answers, compared)}`);
}

const data = process.argv[2] ?? process.env.RONGBIAO_DATA;
if (!data || !existsSync(data)) {
  console.log("eval:relationship needs a folder with match-*/SET: npm run eval:relationship -- DATA");
  process.exit(data ? 2 : 0);
}
for (const set of readdirSync(data).filter((name) => name.startsWith("match-"))) {
  for (const name of readdirSync(join(data, set))) {
    if (existsSync(join(data, set, name, "gold.jsonl"))) evaluate(join(data, set, name));
  }
}
