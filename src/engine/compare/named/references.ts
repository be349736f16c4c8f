import type { Designator, NamedChange } from "../../../contract";
import { parseDesignator, sameEdition, standardKey } from "../../designator";
import { readReferences } from "../../provisions";
import { gapsBetween } from "./gaps";

interface Cited {
  readonly key: string;
  readonly designator: Designator;
  readonly written: string;
  readonly clause: string | null;
}

/** Each standard that a text cites, once, at its first place. */
function cited(text: string): Cited[] {
  const found = new Map<string, Cited>();
  for (const reference of readReferences(text)) {
    const designator = parseDesignator(reference.designator);
    if (!designator) continue;
    const key = standardKey(designator);
    if (!found.has(key)) found.set(key, { key, designator, written: reference.text, clause: reference.clause });
  }
  return [...found.values()];
}

function change(nature: NamedChange["nature"], left: string | null, right: string | null): NamedChange {
  return { category: "reference", nature, left, right };
}

const withClause = ({ written, clause }: Cited) => (clause === null ? written : `${written}, ${clause}`);

function ofSameStandard(a: Cited, b: Cited): NamedChange[] {
  if (!sameEdition(a.designator, b.designator)) return [change("re-dated", a.written, b.written)];
  return a.clause === b.clause ? [] : [change("changed", withClause(a), withClause(b))];
}

/** What became of the standards that a clause cites: added, dropped, re-dated, replaced by another in the same place. */
export function referenceChanges(left: string, right: string): NamedChange[] {
  const before = cited(left);
  const after = cited(right);
  const kept = before.flatMap((a) => {
    const b = after.find(({ key }) => key === a.key);
    return b ? ofSameStandard(a, b) : [];
  });
  const { gaps } = gapsBetween(before, after, (a, b) => a.key === b.key);
  const isNew = ({ key }: Cited) => !before.some((a) => a.key === key);
  const isGone = ({ key }: Cited) => !after.some((b) => b.key === key);
  const others = gaps.flatMap((gap) => {
    const gone = gap.left.filter(isGone);
    const come = gap.right.filter(isNew);
    const replaced = Math.min(gone.length, come.length);
    return [
      ...gone.slice(0, replaced).map((a, k) => change("replaced", a.written, come[k]!.written)),
      ...gone.slice(replaced).map((a) => change("dropped", a.written, null)),
      ...come.slice(replaced).map((b) => change("added", null, b.written)),
    ];
  });
  return [...kept, ...others];
}
