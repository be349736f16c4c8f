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
