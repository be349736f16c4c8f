import type { Clause, Marking, ProvisionType, Quantity, ReadText, Reference } from "../../contract";
import { readFiles } from "./read-file";

/** The answer of `structure --json` (docs/formats.md). */
export interface StructureAnswer {
  readonly designator: string | null;
  readonly title: string;
  readonly language: "zh" | "en";
  /** As the file bears it, or as it is proposed where it bears none. */
  readonly marking: Marking;
  readonly clauses: readonly StructureClause[];
}

interface StructureClause extends Pick<Clause, "id" | "number" | "title" | "kind" | "parent" | "text"> {
  readonly provisions: readonly { readonly text: string; readonly modality: ProvisionType }[];
  readonly quantities: readonly Pick<Quantity, "text" | "low" | "high" | "unit" | "bound" | "sense">[];
  readonly references: readonly Pick<Reference, "text" | "designator" | "dated" | "clause">[];
}

/** The clause tree of a file, without a library. */
export async function structureFile(path: string): Promise<StructureAnswer> {
  const [read] = await readFiles([path]);
  return answerOf(read!);
}

function answerOf({ structured }: ReadText): StructureAnswer {
  const { front, language, clauses } = structured;
  const [first, second] = language === "zh" ? [front.titleZh, front.titleEn] : [front.titleEn, front.titleZh];
  return {
    designator: front.designator?.value.written ?? null,
    title: (first ?? second)?.value ?? "",
    language,
    marking: front.marking.value,
    clauses: clauses.map(clauseOf),
  };
}

const clauseOf = ({ id, number, title, kind, parent, text, ...found }: Clause): StructureClause => ({
  id,
  number,
  title,
  kind,
  parent,
  text,
  provisions: found.provisions.map((provision) => ({ text: provision.text, modality: provision.type })),
  quantities: found.quantities.map((q) => ({
    text: q.text,
    low: q.low,
    high: q.high,
    unit: q.unit,
    bound: q.bound,
    sense: q.sense,
  })),
  references: found.references.map((r) => ({
    text: r.text,
    designator: r.designator,
    dated: r.dated,
    clause: r.clause,
  })),
});
