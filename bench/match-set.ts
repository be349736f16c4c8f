import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ClauseUnit } from "../src/contract";
import { matcher, type Proposal } from "../src/engine/match";
import type { GoldLink } from "./match-metrics";

/** Two sides with the answers that somebody has given. */
export interface MatchSet {
  readonly name: string;
  readonly source: readonly ClauseUnit[];
  readonly target: readonly ClauseUnit[];
  readonly gold: readonly GoldLink[];
}

const lines = (file: string): unknown[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

/** The clauses of a JSON Lines file. */
export const unitsIn = (file: string): ClauseUnit[] => lines(file).map((line) => ClauseUnit.parse(line));

/** Folders of folders of DATA whose names begin so. */
const foldersOf = (data: string, prefix: string): string[] =>
  readdirSync(data)
    .filter((folder) => folder.startsWith(prefix))
    .flatMap((folder) => readdirSync(join(data, folder)).map((set) => join(folder, set)))
    .filter((name) => existsSync(join(data, name, "gold.jsonl")))
    .sort();

export const readSets = (data: string): MatchSet[] =>
  foldersOf(data, "match-").map((name) => ({
    name,
    source: unitsIn(join(data, name, "source.jsonl")),
    target: unitsIn(join(data, name, "target.jsonl")),
    gold: lines(join(data, name, "gold.jsonl")) as GoldLink[],
  }));

/** For each set its sources against a text of the same language that has nothing to do with them: no answer is right. */
export function unrelatedSets(data: string, sets: readonly MatchSet[]): MatchSet[] {
  return sets.flatMap(({ name, source }) => {
    const language = name.startsWith("match-zh") ? "align-zh" : "align-en";
    const other = foldersOf(data, language).find((folder) => /rfc|wenzhi/.test(folder));
    if (other === undefined) return [];
    return [{ name: `${name} against ${other}`, source, target: unitsIn(join(data, other, "left.jsonl")), gold: [] }];
  });
}

/** What is proposed for each source, best first, by source. */
export function proposalsFor({ source, target }: MatchSet, top: number): Map<string, readonly Proposal[]> {
  const match = matcher(source, target, { top });
  return new Map(source.map(({ id }, at) => [id, match(at)]));
}
