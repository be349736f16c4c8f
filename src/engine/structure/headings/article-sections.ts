import { asSectionOfArticle, isCountedSection, type Label } from "../labels/label";
import type { PossibleHeading } from "./possible-headings";

/** Among articles Section 1 is no doubtful number, even alone on its line. */
export const OF_WORD = 3;

/**
 * Charters, constitutions and bylaws count the sections of each article anew (`Article I`, `Section 1.`): there a section
 * is a clause of its article. Regulations set sections above articles that are counted through: there a section follows
 * a chapter, and Section 2 an article. One of these in a text tells that none is of the other kind.
 */
export function underArticles(headings: readonly PossibleHeading[]): readonly PossibleHeading[] {
  const ofArticle = new Map<PossibleHeading, Label>();
  let article: Label | null = null;
  let last = 0;
  let most = 0;
  for (const heading of headings) {
    const { label, unit, weight } = heading;
    const isSection = isCountedSection(label);
    if (!unit.apart || weight < 0 || !(isSection || label.scheme === "article" || label.scheme === "division"))
      continue;
    if (!isSection) {
      article = label.scheme === "article" ? label : null;
      last = 0;
      continue;
    }
    const value = label.path[0]!;
    if (article === null || (last === 0 ? value !== 1 : value <= last)) return headings;
    ofArticle.set(heading, article);
    last = value;
    most = Math.max(most, value);
  }
  if (most < 2) return headings;
  return headings.map((heading) => {
    const above = ofArticle.get(heading);
    if (above === undefined) return heading;
    return { ...heading, label: asSectionOfArticle(heading.label, above), weight: heading.weight + OF_WORD };
  });
}
