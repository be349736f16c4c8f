import type { Language, NamedChange, Provision, ProvisionType } from "../../../contract";
import { once } from "../../once";
import { readProvision, type Saying, sayingsOf } from "../../provisions";
import { indexTerms } from "../../tokens";
import { gapsBetween } from "./gaps";

/** How far a provision binds (GB/T 1.1-2020, Annex C); an instruction binds as a requirement does. */
const STRENGTH: Readonly<Record<ProvisionType, number>> = {
  requirement: 3,
  instruction: 3,
  recommendation: 2,
  permission: 1,
  statement: 0,
  none: 0,
};

/** Share of common terms below which two sentences are not the same provision. */
const SAME_PROVISION = 0.3;
/** Sentences of one gap that are compared each with each; longer gaps only in order. */
const MOST_COMPARED = 40;

const termsOf = once(({ text }: Provision): ReadonlySet<string> => new Set(indexTerms(text)));

function likeness(a: Provision, b: Provision): number {
  const [ours, theirs] = [termsOf(a), termsOf(b)];
  let common = 0;
  for (const term of ours) if (theirs.has(term)) common++;
  return (2 * common) / (ours.size + theirs.size || 1);
}

/** The sentences of a gap that are two versions of one. */
function versions(left: readonly Provision[], right: readonly Provision[]): [Provision, Provision][] {
  if (left.length === 1 && right.length === 1) return [[left[0]!, right[0]!]];
  const free = new Set(right.slice(0, MOST_COMPARED));
  const pairs: [Provision, Provision][] = [];
  for (const a of left.slice(0, MOST_COMPARED)) {
    let best: Provision | null = null;
    for (const b of free) {
      const like = likeness(a, b);
      if (like >= SAME_PROVISION && (!best || like > likeness(a, best))) best = b;
    }
    if (!best) continue;
    free.delete(best);
    pairs.push([a, best]);
  }
  return pairs;
}

/** The verb, or where there is none the beginning of the sentence. */
const QUOTED = 40;
const said = ({ verb, text }: Provision) => verb ?? (text.length <= QUOTED ? text : `${text.slice(0, QUOTED)}…`);

function name(a: Provision, b: Provision): NamedChange[] {
  const binding = [STRENGTH[a.type], STRENGTH[b.type]] as const;
  if (Math.max(...binding) === 0 || a.type === "none" || b.type === "none") return [];
  const isNegated = a.negative !== b.negative && Math.min(...binding) > 0;
  if (!isNegated && binding[0] === binding[1]) return [];
  const nature = isNegated ? "negated" : binding[1] > binding[0] ? "strengthened" : "weakened";
  return [{ category: "modality", nature, left: said(a), right: said(b) }];
}

/** Whether the sentences of a clause bind more, less, or to the contrary. */
export function modalityChanges(left: string, right: string, language: Language): NamedChange[] {
  const { gaps } = gapsBetween(sayingsOf(left), sayingsOf(right), (a, b) => a.text === b.text);
  const read = (sayings: readonly Saying[]) => sayings.map((saying) => readProvision(saying, { language }));
  return gaps.flatMap((gap) => versions(read(gap.left), read(gap.right))).flatMap(([a, b]) => name(a, b));
}
