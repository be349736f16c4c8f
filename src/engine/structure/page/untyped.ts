import { type Block, type Clause, pagesToType, type StructureNote } from "../../../contract";

/** What is told of the pages among these blocks that nobody could read. */
export const untypedNotes = (blocks: readonly Block[]): StructureNote[] =>
  blocks.flatMap(({ kind, place }) =>
    kind === "page" ? [{ kind: "page-without-text", text: "", ...(place ? { place } : {}) } as const] : [],
  );

/**
 * Marks the clauses of a text of which pages wait to be typed: what a clause says may go on on such a page where that
 * comes before the next clause, and any of them may be spoken of there.
 */
export function markUntyped(clauses: readonly Clause[], notes: readonly StructureNote[]): Clause[] {
  const pages = pagesToType(notes);
  if (pages.length === 0) return [...clauses];
  let from = 0;
  return clauses.map((clause, at) => {
    from = clause.place?.page ?? from;
    const to = clauses[at + 1]?.place?.page ?? Number.POSITIVE_INFINITY;
    const goesOn = pages.some((page) => page > from && page <= to);
    return { ...clause, untyped: goesOn ? "next" : "elsewhere" };
  });
}
