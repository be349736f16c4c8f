import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ClauseUnit } from "../src/contract";
import { type GoldLink, shuffled } from "./match-metrics";
import { type MatchSet, unitsIn } from "./match-set";
import { parsePairLines } from "./pair-line";

const OWN = "bench/indicators";
const SEED = 7;
const HAN = /[\u3400-\u9fff]/;
/** Wording of so many signs that a clause shares with its answer is taken out where a set is made harder. */
const SHARED_RUN = 4;
/** A question of fewer Chinese signs asks nothing. */
const LEAST_SIGNS = 8;

interface Alignment {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly relation: string;
  readonly textEqual?: boolean;
  readonly uncertain?: boolean;
}

/** The clauses of former editions against those of all later ones together; what was not changed has no answer. */
function editions(data: string, language: string): MatchSet[] {
  const folder = join(data, `align-${language}`);
  if (!existsSync(folder)) return [];
  const [source, target, gold]: [ClauseUnit[], ClauseUnit[], GoldLink[]] = [[], [], []];
  for (const pair of readdirSync(folder).sort()) {
    if (!existsSync(join(folder, pair, "gold.jsonl"))) continue;
    const named = (id: string) => `${pair}/${id}`;
    const side = (name: string) =>
      unitsIn(join(folder, pair, `${name}.jsonl`)).map((unit) => ({ ...unit, id: named(unit.id) }));
    source.push(...side("left"));
    target.push(...side("right"));
    for (const line of readFileSync(join(folder, pair, "gold.jsonl"), "utf8")
      .trim()
      .split("\n")) {
      const { left, right, relation, textEqual, uncertain } = JSON.parse(line) as Alignment;
      if (relation === "equal" || textEqual || uncertain) continue;
      gold.push(...left.flatMap((one) => right.map((other) => ({ source: named(one), target: named(other) }))));
    }
  }
  return [{ name: `editions-${language}`, source, target, gold }];
}

/** Takes out every run of `SHARED_RUN` signs and more that the other text has too. */
function without(text: string, other: string): string {
  let kept = "";
  for (let at = 0; at < text.length; ) {
    let end = at + SHARED_RUN;
    if (end > text.length || !other.includes(text.slice(at, end))) {
      kept += text[at];
      at += 1;
      continue;
    }
    while (end < text.length && other.includes(text.slice(at, end + 1))) end += 1;
    kept += "，";
    at = end;
  }
  return kept;
}

/** The same set as if each answer said it in other words. */
function reworded({ name, source, target, gold }: MatchSet): MatchSet {
  const texts = new Map(target.map(({ id, text }) => [id, text]));
  const answers = Map.groupBy(gold, (link) => link.source);
  const asking = source.map((unit) => ({
    ...unit,
    text: (answers.get(unit.id) ?? []).reduce((text, link) => without(text, texts.get(link.target)!), unit.text),
  }));
  const enough = new Set(
    asking.filter(({ text }) => [...text].filter((sign) => HAN.test(sign)).length >= LEAST_SIGNS).map(({ id }) => id),
  );
  return {
    name: `${name}, reworded`,
    source: asking,
    target,
    gold: gold.filter((link) => enough.has(link.source)),
  };
}

/** Military provisions against civil ones of our own writing, in no order; many of the civil ones are nearly alike. */
function provisions(language: string): MatchSet[] {
  if (!existsSync(OWN)) return [];
  const pairs = readdirSync(OWN)
    .sort()
    .flatMap((file) => parsePairLines(readFileSync(join(OWN, file), "utf8")))
    .filter(({ left, right }) => [left, right].every((text) => HAN.test(text) === (language === "zh")));
  const units = (side: "left" | "right", seed: number) =>
    shuffled(
      pairs.map((pair, at): ClauseUnit => ({ id: `${side} ${at}`, title: null, text: pair[side] })),
      seed,
    );
  const same = Map.groupBy(
    pairs.map(({ right }, at) => ({ right, at })),
    ({ right }) => right,
  );
  const gold = pairs.flatMap(({ right }, at) =>
    same.get(right)!.map((one) => ({ source: `left ${at}`, target: `right ${one.at}` })),
  );
  return [{ name: `provisions-${language}`, source: units("left", SEED), target: units("right", SEED + 1), gold }];
}

/**
 * Sets made from what is at hand for other measures, so that a change is not judged on few questions alone: editions of
 * DATA/align-LANGUAGE, the Chinese ones also reworded, and the pairs of bench/indicators. Editions keep their order and
 * nearly all clauses have one answer, which flatters neighbours and whatever spreads answers out.
 */
export const madeSets = (data: string): MatchSet[] => [
  ...editions(data, "zh"),
  ...editions(data, "zh").map(reworded),
  ...provisions("zh"),
  ...editions(data, "en"),
  ...provisions("en"),
];
