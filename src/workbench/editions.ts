import type { Designator, TextSummary } from "../contract";

export const designatorOf = ({ metadata }: TextSummary): Designator | null => metadata.designator.value;

/** Sorts editions of one standard by age; a revision letter orders those that bear no year. */
const ageOf = (text: TextSummary): string => {
  const { year, revision } = designatorOf(text) ?? { year: null, revision: null };
  return `${year ?? "0000"}${revision ?? ""}`;
};

const isEdition = (text: TextSummary): boolean => designatorOf(text)?.change === null;

/** Whether `other` is a later edition of the standard that `text` is an edition of. */
export const isNewerEdition = (text: TextSummary, other: TextSummary): boolean =>
  other.standard !== "" && other.standard === text.standard && isEdition(other) && ageOf(other) > ageOf(text);

/** Whether `other` is an amendment 修改单 to the edition that `text` is. */
export const isAmendment = (text: TextSummary, other: TextSummary): boolean =>
  other.standard !== "" && other.standard === text.standard && !isEdition(other) && ageOf(other) === ageOf(text);
