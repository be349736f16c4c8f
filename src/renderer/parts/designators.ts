import type { TextSummary } from "../../contract";
import { pathOf } from "../routes";
import type { Resolve } from "./clause-text";

const folded = (designator: string) =>
  designator
    .normalize("NFKC")
    .replace(/[\s]/g, "")
    .replace(/[‐-―−]/g, "-")
    .toUpperCase();
const undated = (fold: string) => fold.replace(/-(19|20)\d\d$|-\d\d$/, "");

/** Leads from a designator to the text of the library that bears it; an undated one to the newest edition. */
export function resolver(texts: readonly TextSummary[]): Resolve {
  const paths = new Map<string, string>();
  const byDate = [...texts].sort((a, b) => yearOf(a) - yearOf(b));
  for (const text of byDate) {
    const designator = text.metadata.designator.value;
    if (!designator) continue;
    const path = pathOf({ page: "text", text: text.id });
    paths.set(folded(designator.written), path);
    paths.set(undated(folded(designator.written)), path);
  }
  return (designator) => paths.get(folded(designator));
}

const yearOf = (text: TextSummary) => Number(text.metadata.designator.value?.year ?? 0);

/** What a text is called by: its designator, else its file. */
export const nameOf = (text: Pick<TextSummary, "metadata" | "fileName">): string =>
  text.metadata.designator.value?.written ?? text.fileName;

/** A text's title in the reader's language, else in the other. */
export function titleOf(text: Pick<TextSummary, "metadata">, language: "zh" | "en"): string {
  const { titleZh, titleEn } = text.metadata;
  return (language === "zh" ? (titleZh.value ?? titleEn.value) : (titleEn.value ?? titleZh.value)) ?? "";
}
