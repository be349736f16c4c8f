import {
  isContainer,
  isInAnnex,
  isPart,
  isRomanSection,
  isSection,
  isSectionOfArticle,
  isSubpart,
  isTitleOfAct,
  type Label,
} from "../labels/label";
import { isAnnexesTitle, isExplanationTitle, isFrontMatterTitle } from "../labels/titles";
import type { Draft } from "./tree";

/** A heading that is open at a place of the text: what follows may stand in it. */
export interface Section {
  readonly draft: Draft;
  readonly label: Label | null;
  readonly level: number | null;
}

/** Numbers begin anew under it. */
export const isBeginning = (label: Label | null, { title }: Draft): boolean =>
  label === null ? isExplanationTitle(title) : isContainer(label) || isPart(label) || label.scheme === "outline";

/** Whether an unnumbered heading of a level goes under an open section. */
export function isAbove(section: Section, level: number | null): boolean {
  if (level === null) return false;
  return section.level === null ? section.label !== null : section.level < level;
}

/** Whether a numbered heading goes under the innermost of the open sections. */
export function holds(sections: readonly Section[], label: Label, level: number | null): boolean {
  if (label.anew) return false;
  const section = sections.at(-1)!;
  const above = section.label;
  if (above === null)
    return (
      isExplanationTitle(section.draft.title) ||
      isOfUnnumbered(section.draft.title, label) ||
      (label.scheme === "article" && isSupplement(section.draft.title)) ||
      (section.level !== null &&
        level !== null &&
        section.level < level &&
        !isBehindForeword(section.draft.title, label))
    );
  if (label.scheme === "method") return isProperPrefix(above.path, label.path);
  if (isPart(above)) return !isPart(label) && !isContainer(label);
  if (label.scheme === "outline") return above.scheme === "division";
  if (isTitleOfAct(above) && label.scheme === "decimal") return true;
  if (isRomanSection(above) || isSubpart(above) || above.scheme === "outline") return label.scheme === "decimal";
  if (isSection(label) && above.scheme === "decimal") return above.path.length === 1;
  if (isSection(above) && label.scheme === "decimal") return label.path.length > 1;
  if (isSectionOfArticle(label)) return above.scheme === "article" && isProperPrefix(above.path, label.path);
  if (label.scheme === "article")
    return above.scheme === "division" || (above.scheme === "annex" && isContainer(above));
  if (label.scheme === "division") return above.scheme === "division" && above.path[0]! < label.path[0]!;
  if (label.scheme === "control") return above.scheme === "decimal" || isProperPrefix(above.path, label.path);
  if (above.scheme === "control") return false;
  if (isContainer(above) && !isInAnnex(label)) return label.scheme === "decimal";
  return isProperPrefix(above.path, label.path) || isChapterItself(above, label, sections.at(-2)?.label);
}

/**
 * Templates of GB/T 1.1 set the titles of foreword and introduction (前言、引言标题) a level above chapters, which stand in neither:
 * what an introduction counts begins with 0.1.
 */
const isBehindForeword = (title: string, { path }: Label): boolean =>
  (isFrontMatterTitle(title) || /^引[\s\u3000]*言$/.test(title)) && path[0] !== 0;

/** Above the last articles of a statute of books; elsewhere it is a chapter with a number. */
const isSupplement = (title: string): boolean => /^附\s*则$/.test(title);

/** `A1.` below the word for annexes alone, `G.1` below the glossary. */
const isOfUnnumbered = (title: string, label: Label): boolean =>
  label.scheme === "annex" &&
  !isContainer(label) &&
  (isAnnexesTitle(title) || (label.number[0] === title[0] && /^[A-Z]\p{L}+$/u.test(title)));

const isProperPrefix = (above: readonly number[], below: readonly number[]): boolean =>
  above.length < below.length && above.every((part, i) => part === below[i]);

/** US documents print the chapter itself as `1.0`; below a chapter `A`, `A.0` is but the first of its clauses. */
const isChapterItself = (above: Label, below: Label, around: Label | null | undefined): boolean =>
  above.path.length === 2 &&
  above.path[1] === 0 &&
  below.path[0] === above.path[0] &&
  below.path[1] !== 0 &&
  (around == null || !isProperPrefix(around.path, above.path));
