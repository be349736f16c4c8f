import type { Clause, StructuredText } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { readBlocks } from "../../../src/formats/read";

/** Reads a text as the file it would be; one test is then one text and what its tree is. */
export async function structured(text: string, fileName = "sample.txt"): Promise<StructuredText> {
  const { blocks } = await readBlocks(new TextEncoder().encode(text), fileName);
  return structureDocument(blocks, { fileName });
}

/** Numbers of clauses, annexes and term entries, in document order. */
export const numbersOf = ({ clauses }: StructuredText): string[] =>
  clauses
    .filter(({ kind, number }) => number !== null && ["clause", "annex", "term-entry"].includes(kind))
    .map(({ number }) => number!);

export function clauseOf({ clauses }: StructuredText, id: string): Clause {
  const clause = clauses.find((other) => other.id === id);
  if (clause === undefined) throw new Error(`no clause ${id} among ${clauses.map((other) => other.id).join(" ")}`);
  return clause;
}

export const notesOf = ({ notes }: StructuredText, kind: string): string[] =>
  notes.filter((note) => note.kind === kind).map((note) => note.text);
