import { isTermsTitle } from "./titles";
import type { Draft } from "./tree";

/** Numbered clauses under 术语和定义 that have no numbered children are entries of terms. */
export function nameTerms(drafts: readonly Draft[]): void {
  const parents = new Set(
    drafts.filter((draft) => draft.kind === "clause" && draft.number !== null).map((draft) => draft.parent),
  );
  for (const draft of drafts) {
    if (draft.kind !== "clause" || draft.number === null || parents.has(draft)) continue;
    if (!isBelowTerms(draft) || /缩略语|符号|abbreviat|symbol/i.test(draft.title)) continue;
    draft.kind = "term-entry";
    nameByColon(draft);
  }
}

/** `3.1 hop: way of a packet …`: the term is run into its definition. */
function nameByColon(draft: Draft): void {
  const [first = ""] = draft.paragraphs;
  const term = draft.title === "" ? /^([^:：。，]{1,40})[:：]\s*(?=\S)/.exec(first) : null;
  if (term === null) return;
  draft.title = term[1]!;
  draft.paragraphs[0] = first.slice(term[0].length);
}

function isBelowTerms(draft: Draft): boolean {
  for (let above = draft.parent; above !== null; above = above.parent) if (isTermsTitle(above.title)) return true;
  return false;
}
