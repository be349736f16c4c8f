import { isContainer, isPart, type Label } from "../labels/label";
import { isTitleLike, VERB } from "../labels/title-like";
import { isExplanationTitle } from "../labels/titles";
import { bare, type Unit } from "../unit";

/** What a text begins with, whatever it is about: GB/T 1.1, engineering codes, GJB before 1996, ISO, MIL-STD-961. */
const OPENING =
  /^(?:范围|适用范围|总则|目的|概述|主题内容与适用范围|scope|general|generalprovisions|purpose|introduction|overview)$/i;

/** A chapter 1 and whether a text of its own and a chapter 2 have followed it, as they do where a text begins. */
interface Beginning {
  readonly at: number;
  readonly title: string;
  /** A text follows the title in its line: a point, as of an announcement. */
  readonly isPoint: boolean;
  /** Its level where the format marks it as a heading. */
  readonly level: number | null;
  readonly isAnew: boolean;
  hasText: boolean;
  isWhole: boolean;
  /** A higher heading has followed it: what is counted below that is counted for it. */
  isHeld: boolean;
}

/**
 * The units on which a text begins anew with no word for part, annex or explanation above it: two specifications in one
 * file, a draft behind its explanation. There chapter 1 comes again, with the title that it had or another that only
 * first chapters have, or with one of these behind points with titles of their own (`1. Name of Standard. Tokens.`);
 * where the format marks both as headings of one level, below none that is higher, any title will do.
 * Entries of contents have no text of their own, nor have items that are called as the chapters are.
 */
export function newBeginnings(units: readonly Unit[]): ReadonlySet<number> {
  const found = new Set<number>();
  let open = null as Beginning | null;
  for (const [at, unit] of units.entries()) {
    const label = unit.block.kind === "paragraph" ? unit.label : null;
    if (isExplanationTitle(unit.text) || (label !== null && (isPart(label) || isContainer(label)))) open = null;
    const isAnnounced = /[:：]$/.test(units[at - 1]?.text ?? "");
    const level = unit.block.headingLevel ?? null;
    if (open !== null && level !== null && open.level !== null && level < open.level) open.isHeld = true;
    const title = label === null || !unit.apart || isAnnounced ? null : titleOfFirst(unit, label);
    if (title !== null) {
      const isAnew: boolean = open?.isWhole === true && beginsAgain(open, title);
      if (isAnew || open?.hasText !== true)
        open = { at, ...title, isAnew, hasText: title.isPoint, isWhole: false, isHeld: false };
      continue;
    }
    if (open === null) continue;
    if (label === null || !isTitleLike(unit.text)) open.hasText = true;
    const isSecond =
      label?.scheme === "decimal" && label.path.length === 1 && label.path[0] === 2 && level === open.level;
    if (isSecond && open.hasText) {
      open.isWhole = true;
      if (open.isAnew) found.add(open.at);
    }
  }
  return found;
}

type First = Pick<Beginning, "title" | "isPoint" | "level">;

const beginsAgain = (before: Beginning, first: First): boolean =>
  !first.isPoint &&
  (before.title === first.title ||
    (first.level !== null && first.level === before.level && !before.isHeld) ||
    (OPENING.test(first.title) && (before.isPoint || OPENING.test(before.title))));

/** `Name of Standard. Tokens for …` */
const POINT = /^([A-Z][^.,:;]{2,60})\.\s+\S/;

/** The title of chapter 1, or of a first point. */
function titleOfFirst({ text, block }: Unit, { scheme, path, length }: Label): First | null {
  const level = block.headingLevel ?? null;
  if (scheme !== "decimal" || path.length !== 1 || path[0] !== 1) return null;
  const rest = text.slice(length);
  const point = POINT.exec(rest)?.[1];
  if (point !== undefined && !VERB.test(point)) return { title: bare(point), isPoint: true, level };
  return rest !== "" && isTitleLike(rest) ? { title: bare(rest).replace(/[.:]$/, ""), isPoint: false, level } : null;
}
