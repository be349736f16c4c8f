import type { Block, Clause, Provision, StructuredText } from "../contract";
import { readProvisions, readReferences, readVerbTable, type VerbTable } from "./provisions";
import { toContractQuantities } from "./quantity";
import { type StructureHint, structureDocument } from "./structure";

/** Titles under which a document says what its verbs mean, and sentences that only such a place has. */
const USAGE_TITLE = /用词|用语说明|verbal forms|conventions|requirements? (?:language|terminology)/i;
const USAGE_TEXT = /非这样做不可|[“"'‘](?:shall|must)[”"'’]/i;

/** A stem announces what follows: it ends in a colon, or says so. */
const ANNOUNCES = /[：:]\s*$|下列|以下|如下|following|as follows/i;

const TABLE_CITED = /(?:表|table)[A-Z]?\.?[\dIVX]+(?:[.-]\d+)*/gi;
const folded = (text: string): string => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** The document's own table of verbs (GB/T 1.1-2020 leaves none; engineering codes end with 本规范用词说明). */
function verbTableOf(clauses: readonly Clause[]): VerbTable | null {
  const inUsage = new Set<string>();
  for (const { id, parent, title, text } of clauses) {
    if (USAGE_TITLE.test(title) || USAGE_TEXT.test(text) || (parent !== null && inUsage.has(parent))) inUsage.add(id);
  }
  if (inUsage.size === 0) return null;
  return readVerbTable(
    clauses
      .filter(({ id }) => inUsage.has(id))
      .map(({ text }) => text)
      .join("\n"),
  );
}

/** The provision that a list hangs on: the last of its parent, where that announces it. */
function listStem(parent: Clause | undefined): Provision | null {
  const last = parent?.provisions.at(-1);
  return last && ANNOUNCES.test(last.text) ? last : null;
}

/** The provisions that cite each table, by its number; the first that asks something wins. */
function tableStems(clauses: readonly Clause[]): ReadonlyMap<string, Provision> {
  const stems = new Map<string, Provision>();
  for (const provision of clauses.flatMap(({ provisions }) => provisions)) {
    if (provision.type === "none" || provision.type === "statement") continue;
    for (const [number] of folded(provision.text).matchAll(TABLE_CITED)) {
      if (!stems.has(number)) stems.set(number, provision);
    }
  }
  return stems;
}

/**
 * Reads provisions, quantities and references into the clauses of a structured text. A list item takes the verb of its
 * stem, a table that of the sentence that cites it; a document's own table of verbs wins (engine: provisions).
 */
export function analyseClauses({ language, clauses }: Pick<StructuredText, "language" | "clauses">): Clause[] {
  const verbs = verbTableOf(clauses);
  const read = new Map<string, Clause>();
  const readOne = (clause: Clause, stem: Provision | null): void => {
    const context = verbs ? { language, stem, verbs } : { language, stem };
    read.set(clause.id, {
      ...clause,
      provisions: readProvisions(clause.text, context),
      quantities: toContractQuantities(clause.text),
      references: readReferences(clause.text, { language }),
    });
  };
  for (const clause of clauses) {
    if (clause.kind === "table") continue;
    readOne(clause, clause.kind === "list-item" ? listStem(read.get(clause.parent ?? "")) : null);
  }
  const tables = clauses.filter(({ kind }) => kind === "table");
  const stems = tables.length > 0 ? tableStems([...read.values()]) : new Map();
  for (const table of tables) readOne(table, stems.get(folded(table.number ?? "")) ?? null);
  return clauses.map(({ id }) => read.get(id)!);
}

/** One text understood: clause tree and front matter, and in every clause its provisions, quantities and references. */
export function analyseText(blocks: readonly Block[], hint: StructureHint = {}): StructuredText {
  const structured = structureDocument(blocks, hint);
  return { ...structured, clauses: analyseClauses(structured) };
}
