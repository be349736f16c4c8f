import { type Clause, type Disposition, isBinding, type PairJudgement, type PassageRole } from "../../contract";

/** A clause with the items, notes and examples under it, in their order. */
export type WholeClause = readonly [Clause, ...Clause[]];

interface Part {
  readonly role: PassageRole;
  readonly side: "military" | "civil";
  readonly text: string;
}

const ITEMS: ReadonlySet<Clause["kind"]> = new Set(["list-item", "note", "example"]);

/** The clause of this id with what stands under it and has no number of its own kind. */
export function wholeClause(tree: readonly Clause[], id: string): WholeClause | null {
  const clause = tree.find((one) => one.id === id);
  if (!clause) return null;
  const within = new Set([id]);
  const items = tree.filter((one) => {
    const belongs = one.parent !== null && within.has(one.parent) && ITEMS.has(one.kind) && one.gone === undefined;
    if (belongs) within.add(one.id);
    return belongs;
  });
  return [clause, ...items];
}

/** Its words as they stand, an item a line. */
export const wordsOf = ([clause, ...items]: WholeClause): string =>
  [clause.text, ...items.map(({ number, title, text }) => [number, title, text].filter(Boolean).join(" "))]
    .filter((line) => line !== "")
    .join("\n");

const squeezed = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/**
 * What the military clause requires beyond the civil one: its binding sentences that the civil clause does not hold word
 * for word and of which some indicator is not met, or of which nothing was judged. Nothing where the civil clause covers
 * it; where no sentence stands out, the whole clause: a requirement is repeated rather than lost.
 */
function supplementOf(military: WholeClause, civil: WholeClause, { covers, rows }: PairJudgement): string {
  if (covers === "yes") return "";
  const there = squeezed(wordsOf(civil));
  const isMet = ({ verdict }: PairJudgement["rows"][number]) => verdict === "same" || verdict === "right-stricter";
  const beyond = military
    .flatMap(({ provisions }) => provisions.filter(isBinding))
    .filter(({ text }) => {
      if (there.includes(squeezed(text))) return false;
      const judged = rows.filter(({ left }) => left.text !== null && text.includes(left.text));
      return judged.length === 0 || !judged.every(isMet);
    });
  return beyond.length > 0 ? beyond.map(({ text }) => text).join("\n") : wordsOf(military);
}

/** The parts of a draft's clause that follow from a disposition; none where nothing of it enters the draft. */
export function composeClause(
  disposition: Disposition,
  military: WholeClause,
  civil: WholeClause,
  judgement: PairJudgement,
): Part[] {
  const ofMilitary = (role: PassageRole, text = wordsOf(military)): Part => ({ role, side: "military", text });
  const ofCivil = (role: PassageRole): Part => ({ role, side: "civil", text: wordsOf(civil) });
  const parts = (): Part[] => {
    switch (disposition) {
      case "adopt-civil":
        return [ofCivil("base")];
      case "convert-to-civil":
        return [ofMilitary("base")];
      case "civil-base-military-supplement":
        return [ofCivil("base"), ofMilitary("supplement", supplementOf(military, civil, judgement))];
      case "draft-jointly":
      case "consolidate":
        return [ofCivil("material"), ofMilitary("material")];
      case "revise":
      case "keep-military":
      case "repeal":
        return [];
    }
  };
  return parts().filter(({ text }) => text !== "");
}
