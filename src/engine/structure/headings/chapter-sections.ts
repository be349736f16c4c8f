import { asSectionOfChapter, HUNDRED, type Label } from "../labels/label";
import type { PossibleHeading } from "./possible-headings";

/** So many sections tell that a code counts them by the chapter. */
const SECTIONS = 2;

/** Codes count the sections of a chapter from a hundred times its number on: § 701, § 702 stand in Chapter 7. */
export function underChapters(
  headings: readonly PossibleHeading[],
  divisions: readonly PossibleHeading[],
): readonly PossibleHeading[] {
  const chapters = new Map(
    divisions.flatMap(({ unit, label }) => (/^chapter/i.test(label.number) ? [[unit.index, label.path[1]!]] : [])),
  );
  const sections = new Set<PossibleHeading>();
  let chapter: number | undefined;
  for (const heading of headings) {
    chapter = chapters.get(heading.unit.index) ?? chapter;
    if (heading.unit.apart && heading.weight > 0 && isSectionOf(heading.label, chapter)) sections.add(heading);
  }
  if (sections.size < SECTIONS) return headings;
  return headings.map((heading) =>
    sections.has(heading) ? { ...heading, label: asSectionOfChapter(heading.label) } : heading,
  );
}

const isSectionOf = ({ scheme, path }: Label, chapter: number | undefined): boolean =>
  scheme === "decimal" && path.length === 1 && Math.floor(path[0]! / HUNDRED) === chapter && path[0]! % HUNDRED > 0;
