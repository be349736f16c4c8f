import { type Clause, clauseNames, type Designator, Fault, type TextSummary, type TextView } from "../../contract";
import { parseDesignator, sameEdition, sameStandard } from "../../engine/designator";

/** Shorter beginnings of an id could be a number of a standard. */
const ID_PREFIX = /^[0-9a-f]{8,64}$/;

/**
 * The text that a person means by a designator, an id (or its beginning) or words of a title. An undated designator
 * means the latest edition (GB/T 1.1—2020, 9.5.4.1.3), and never an amendment.
 * @throws E_NOT_FOUND, E_AMBIGUOUS
 */
export function resolveText(texts: readonly TextSummary[], words: string): TextSummary {
  const found = ID_PREFIX.test(words) ? texts.filter(({ id }) => id.startsWith(words)) : byDesignator(texts, words);
  const meant = found.length > 0 ? found : byTitle(texts, words);
  if (meant.length > 1)
    throw new Fault("E_AMBIGUOUS", { name: words, what: meant.map((text) => labelOf(text)).join("; ") });
  if (!meant[0]) throw new Fault("E_NOT_FOUND", { name: words });
  return meant[0];
}

const designatorOf = (text: TextSummary): Designator | null => text.metadata.designator.value;
const titleOf = ({ metadata }: TextSummary): string => metadata.titleZh.value ?? metadata.titleEn.value ?? "";
const labelOf = (text: TextSummary): string => designatorOf(text)?.written ?? (titleOf(text) || text.fileName);

function byDesignator(texts: readonly TextSummary[], words: string): TextSummary[] {
  const asked = parseDesignator(words);
  if (!asked) return [];
  const editions = texts.filter((text) => {
    const own = designatorOf(text);
    return own !== null && sameStandard(own, asked) && (asked.change !== null || own.change === null);
  });
  if (asked.year !== null)
    return editions.filter((text) => {
      const own = designatorOf(text);
      return own !== null && sameEdition(own, asked);
    });
  const latest = Math.max(...editions.map(yearOf));
  return editions.filter((text) => yearOf(text) === latest);
}

const yearOf = (text: TextSummary): number => Number(designatorOf(text)?.year ?? 0);

function byTitle(texts: readonly TextSummary[], words: string): TextSummary[] {
  const exact = texts.filter((text) => titleOf(text) === words || text.fileName === words);
  return exact.length > 0 ? exact : texts.filter((text) => words !== "" && titleOf(text).includes(words));
}

/** The clause that a person means by its number as printed, by what it is called (`3.4 a)`), or by its id. */
export function resolveClause(text: TextView, words: string): Clause {
  const number = words.normalize("NFKC").replace(/\s+/g, "");
  const names = clauseNames(text.tree);
  const found =
    text.tree.find(({ id }) => id === words) ??
    text.tree.find((clause) => clause.number === number) ??
    text.tree.find(({ id }) => names.get(id)?.replace(/\s+/g, "") === number);
  if (!found) throw new Fault("E_NOT_FOUND", { name: labelOf(text), where: words });
  return found;
}
