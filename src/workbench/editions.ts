import type { Designator, TextSummary } from "../contract";

export const designatorOf = ({ metadata }: TextSummary): Designator | null => metadata.designator.value;

/** A change that is published by itself; `w/CHANGE 1` and `（2018年版）` are printed as whole texts again. */
const BY_ITSELF = /^(?:XG|AMENDMENT|NOTICE)/;

const changeOf = (text: TextSummary): string => designatorOf(text)?.change ?? "";
/** Whether a text is an edition of a standard; an amendment is none. */
export const isEdition = (text: TextSummary): boolean => designatorOf(text) !== null && !BY_ITSELF.test(changeOf(text));

/** Year of an edition; a revision letter orders those that bear no year. */
const baseOf = (text: TextSummary): string => {
  const { year, revision } = designatorOf(text) ?? { year: null, revision: null };
  return `${year ?? "0000"}${revision ?? ""}`;
};

/** Sorts editions of one standard by age; one printed again with its changes follows the one without. */
const ageOf = (text: TextSummary): string => `${baseOf(text)}${changeOf(text)}`;

/** Whether `other` is a later edition of the standard that `text` is an edition of. */
export const isNewerEdition = (text: TextSummary, other: TextSummary): boolean =>
  other.standard !== "" && other.standard === text.standard && isEdition(other) && ageOf(other) > ageOf(text);

/** Whether `other` is an amendment 修改单 to the edition that `text` is. */
export const isAmendment = (text: TextSummary, other: TextSummary): boolean =>
  other.standard !== "" &&
  other.standard === text.standard &&
  designatorOf(other) !== null &&
  isEdition(text) &&
  !isEdition(other) &&
  baseOf(other) === baseOf(text);

const countOf = (amendment: TextSummary): number => Number(/\d+/.exec(changeOf(amendment))?.[0] ?? 0);

/** The amendments of an edition among these texts, the first issued first. */
export const amendmentsOf = (text: TextSummary, texts: readonly TextSummary[]): TextSummary[] =>
  texts
    .filter((other) => isAmendment(text, other))
    .sort((a, b) => countOf(a) - countOf(b) || (a.importedAt < b.importedAt ? -1 : 1));
