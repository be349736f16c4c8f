import type { Clause } from "../../contract";
import { isScope } from "../scope";

/** Sections that say what a text cites and what its words mean (GB/T 1.1-2020, 8.6 and 8.7; MIL-STD-961 3.5). */
const CITED_OR_DEFINED =
  /^(?:规范性)?引用(?:文件|标准)$|^参考文献$|^术语(?:和|、|及|与)?(?:定义)?(?:(?:、|和|及)?(?:符号|代号|缩略语))*$|^(?:符号|缩略语)(?:(?:、|和|及)(?:符号|代号|缩略语))*$|^(?:normative references?|referenced documents|applicable documents|bibliography|terms(?: and definitions)?|definitions|abbreviations|symbols)\b/i;

/** Types of provisions that bind, advise or permit; a statement demands nothing. */
const DEMANDING: ReadonlySet<string> = new Set(["requirement", "instruction", "recommendation", "permission"]);
const BINDING: ReadonlySet<string> = new Set(["requirement"]);

const says = (clause: Clause, types: ReadonlySet<string>): boolean =>
  clause.provisions.some(({ type }) => types.has(type));

/** The clause and those that it stands in, innermost first. */
function withAncestors(clause: Clause, byId: ReadonlyMap<string, Clause>): Clause[] {
  const found: Clause[] = [];
  for (let at: Clause | undefined = clause; at; at = byId.get(at.parent ?? "")) found.push(at);
  return found;
}

/**
 * Clauses of a text that demand nothing of a product, so that there is nothing to judge: cover and foreword, references,
 * terms; a scope unless it requires something all the same; and prose without a demand, a value or a cell.
 */
export function informativeClauses(clauses: readonly Clause[]): Set<string> {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const isInformative = (clause: Clause): boolean => {
    const within = withAncestors(clause, byId);
    if (within.some(({ kind }) => kind === "front-matter" || kind === "term-entry")) return true;
    const titles = within.map(({ title }) => title.replace(/\s+/g, " ").trim());
    if (titles.some((title) => CITED_OR_DEFINED.test(title))) return true;
    if (titles.some(isScope) && !says(clause, BINDING)) return true;
    return (
      clause.text !== "" &&
      !clause.cells &&
      clause.quantities.length === 0 &&
      clause.provisions.length > 0 &&
      !says(clause, DEMANDING) &&
      clause.kind === "clause"
    );
  };
  return new Set(clauses.filter(isInformative).map(({ id }) => id));
}
