import { isUnnumbered } from "../headings/unnumbered";
import type { Paragraph } from "../paragraphs/paragraphs";

/**
 * The headings that are the title of the document, as long as no clause has begun: all of a cover, up to the first number;
 * where the headings have no numbers, the one of the highest level that all others stand under, or that all text does.
 */
export function titleOf(paragraphs: readonly Paragraph[]): Paragraph | "all" | undefined {
  const isNumbered = paragraphs.some(({ label }) => label !== null);
  if (isNumbered && !isUnnumbered(paragraphs.map(({ unit }) => unit))) return "all";
  const highest = paragraphs.filter(({ unit }) => unit.block.headingLevel === 1);
  return highest.length === 1 || highest[0] === paragraphs[0] ? highest[0] : undefined;
}
