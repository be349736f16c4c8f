/** Pairs of texts with their alignment by hand: a folder each with left.jsonl, right.jsonl (clauses) and gold.jsonl. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ClauseUnit } from "../src/contract";
import type { GoldRow } from "./align-score";

export interface TextPair {
  name: string;
  left: ClauseUnit[];
  right: ClauseUnit[];
  gold: GoldRow[];
}

const lines = (file: string): unknown[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

function readPair(folder: string, name: string): TextPair {
  const units = (file: string) => lines(join(folder, name, file)).map((line) => ClauseUnit.parse(line));
  return {
    name,
    left: units("left.jsonl"),
    right: units("right.jsonl"),
    gold: lines(join(folder, name, "gold.jsonl")) as GoldRow[],
  };
}

export const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

export const readPairs = (folder: string): TextPair[] => foldersIn(folder).map((name) => readPair(folder, name));

const KEPT_SHARE = 0.3;

/** The pair with 70 % of its right side left out, by a fixed sequence. */
export function thinned(pair: TextPair, seed: number): TextPair {
  let state = seed * 7919;
  const right = pair.right.filter(() => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) / 0x7fffff < KEPT_SHARE;
  });
  const kept = new Set(right.map((unit) => unit.id));
  const gold = pair.gold
    .map((row) => ({ ...row, right: row.right.filter((id) => kept.has(id)) }))
    .filter((row) => row.left.length + row.right.length > 0);
  return { ...pair, right, gold };
}
