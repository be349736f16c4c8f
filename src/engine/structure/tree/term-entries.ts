import { isTermsTitle } from "../labels/titles";
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
    nameByRunIn(draft);
  }
}

/** `3.1 hop: way of a packet …`, `3.1 hop [b-ABC]: way …`, `3.1 hop, n—way …`: the term is run into its definition. */
const RUN_IN = /^([^:：。—]{1,60})(?:[:：]\s*|—)(?=\S)/;

function nameByRunIn(draft: Draft): void {
  const isSentence = draft.title === "" || /[.。]$/.test(draft.title);
  if (isSentence && draft.title !== "") draft.paragraphs.unshift(draft.title);
  const [first = ""] = draft.paragraphs;
  const term = isSentence ? RUN_IN.exec(first) : null;
  const [, name = "", source = ""] = /^(.*?)(\s*\[[^\]]*\])?$/.exec(term?.[1] ?? "") ?? [];
  if (isSentence) draft.title = name;
  if (term !== null) draft.paragraphs[0] = `${source} ${first.slice(term[0].length)}`.trim();
}

function isBelowTerms(draft: Draft): boolean {
  for (let above = draft.parent; above !== null; above = above.parent) if (isTermsTitle(above.title)) return true;
  return false;
}
