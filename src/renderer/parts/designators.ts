import { isOfAmendment, type TextSummary, textName } from "../../contract";
import { pathOf } from "../routes";
import type { Resolve } from "./clause-text";

const folded = (designator: string) =>
  designator
    .normalize("NFKC")
    .replace(/[\s]/g, "")
    .replace(/[‐-―−]/g, "-")
    .toUpperCase();
const undated = (fold: string) => fold.replace(/-(19|20)\d\d$|-\d\d$/, "");

/** The text of the library that bears a designator, by its id; an undated one gives the newest edition. */
export function textsByDesignator(texts: readonly TextSummary[]): (designator: string) => string | undefined {
  const ids = new Map<string, string>();
  const byDate = [...texts].sort((a, b) => yearOf(a) - yearOf(b));
  for (const text of byDate) {
    const designator = text.metadata.designator.value;
    if (!designator) continue;
    ids.set(folded(designator.written), text.id);
    ids.set(undated(folded(designator.written)), text.id);
  }
  return (designator) => ids.get(folded(designator));
}

/** Leads from a designator to the page of the text that bears it. */
export function resolver(texts: readonly TextSummary[]): Resolve {
  const textOf = textsByDesignator(texts);
  return (designator) => {
    const text = textOf(designator);
    return text && pathOf({ page: "text", text });
  };
}

const yearOf = (text: TextSummary) => Number(text.metadata.designator.value?.year ?? 0);

/** What a text is called by where its title stands beside it: an amendment's bears the title of what it amends. */
export const shortName = (text: Pick<TextSummary, "metadata" | "fileName">): string => {
  const designator = text.metadata.designator.value;
  const name = textName(text);
  return designator && isOfAmendment(designator) ? name.replace(/\s*《[^》]*》\s*/, " ") : name;
};

/** A text's title in the reader's language, else in the other. */
export function titleOf(text: Pick<TextSummary, "metadata">, language: "zh" | "en"): string {
  const { titleZh, titleEn } = text.metadata;
  return (language === "zh" ? (titleZh.value ?? titleEn.value) : (titleEn.value ?? titleZh.value)) ?? "";
}
