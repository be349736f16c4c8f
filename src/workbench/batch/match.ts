import type { Match } from "../../contract";
import { findMatches } from "../../engine/match";
import { readTermBase } from "../library/term-base";
import { readClauseLines } from "./json-lines";

export interface MatchFiles {
  readonly left: string;
  readonly right: string;
  readonly top: number;
  readonly resourcesFolder: string;
}

/** Ranks for each clause of one JSONL file the clauses of another. */
export async function matchFiles(files: MatchFiles): Promise<Match[]> {
  const [left, right, terms] = await Promise.all([
    readClauseLines(files.left),
    readClauseLines(files.right),
    readTermBase(files.resourcesFolder),
  ]);
  return findMatches(left, right, { top: files.top, terms });
}
