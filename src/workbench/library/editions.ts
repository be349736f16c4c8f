import { type Designator, isAmendmentTo, isOfAmendment, type TextSummary } from "../../contract";

export const designatorOf = ({ metadata }: TextSummary): Designator | null => metadata.designator.value;

const changeOf = (text: TextSummary): string => designatorOf(text)?.change ?? "";

/** Whether a text is an edition of a standard; an amendment is none. */
export function isEdition(text: TextSummary): boolean {
  const own = designatorOf(text);
  return own !== null && !isOfAmendment(own);
}

/** Whether a text is an amendment, of whatever edition. */
export function isAmendmentText(text: TextSummary): boolean {
  const own = designatorOf(text);
  return own !== null && isOfAmendment(own);
}

/** Sorts editions of one standard by age; one printed again with its changes follows the one without. */
function ageOf(text: TextSummary): string {
  const { year, revision } = designatorOf(text) ?? { year: null, revision: null };
  return `${year ?? "0000"}${revision ?? ""}${changeOf(text)}`;
}

/** Whether `other` is a later edition of the standard that `text` is an edition of. */
export const isNewerEdition = (text: TextSummary, other: TextSummary): boolean =>
  other.standard !== "" && other.standard === text.standard && isEdition(other) && ageOf(other) > ageOf(text);

/** Whether `other` is an amendment 修改单 to the edition that `text` is. */
export function isAmendment(text: TextSummary, other: TextSummary): boolean {
  const [edition, amendment] = [designatorOf(text), designatorOf(other)];
  if (edition === null || amendment === null || text.standard === "") return false;
  return other.standard === text.standard && isAmendmentTo(edition, amendment);
}

const countOf = (amendment: TextSummary): number => Number(/\d+/.exec(changeOf(amendment))?.[0] ?? 0);

/** The amendments of an edition among these texts, the first issued first. */
export const amendmentsOf = (text: TextSummary, texts: readonly TextSummary[]): TextSummary[] =>
  texts
    .filter((other) => isAmendment(text, other))
    .sort(
      (a, b) => countOf(a) - countOf(b) || Number(a.importedAt > b.importedAt) - Number(a.importedAt < b.importedAt),
    );
