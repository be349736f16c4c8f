import type { AlignmentKind, ClauseUnit, NamedChange } from "../../contract";
import { align } from "../../engine/compare/align";
import { readClauseLines } from "./json-lines";
import { readFiles } from "./read-file";

/** One row of the answer of `align` (docs/formats.md). */
export interface AlignAnswer {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly relation: AlignmentKind;
  readonly changes: readonly NamedChange[];
}

/** Aligns two texts, each a file that can be imported or clause JSONL. */
export async function alignFiles(left: string, right: string): Promise<AlignAnswer[]> {
  const [leftUnits, rightUnits] = await Promise.all([unitsOf(left), unitsOf(right)]);
  return align(leftUnits, rightUnits).rows.map((row) => ({
    left: row.left,
    right: row.right,
    relation: row.kind,
    changes: row.changes,
  }));
}

async function unitsOf(path: string): Promise<readonly ClauseUnit[]> {
  if (/\.jsonl$/i.test(path)) return readClauseLines(path);
  const [read] = await readFiles([path]);
  return read!.structured.clauses;
}
