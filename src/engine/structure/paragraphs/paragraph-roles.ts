import { isContainer, type Label } from "../labels/label";
import { isInstruction, isTitleLike, VERB } from "../labels/title-like";
import { isUnnumberedTitle } from "../labels/titles";
import type { Paragraph } from "./paragraphs";
import { captionMark, itemMarks, noteMark } from "./pieces";

/** Longest line that may serve as the title of a number or an annex on the line before. */
const TITLE_BELOW = 100;

export function isHeading(paragraph: Paragraph): boolean {
  const { block, apart } = paragraph.unit;
  if (block.kind !== "paragraph" || paragraph.text === "") return false;
  if (apart && isUnnumberedTitle(paragraph.text)) return true;
  return block.headingLevel !== undefined && paragraph.text.length <= 200 && noteMark(paragraph.text) === null;
}

export function mayBeTitle(paragraph: Paragraph, label: Label): boolean {
  const { text, unit } = paragraph;
  if (paragraph.label !== null || unit.block.kind !== "paragraph" || text.length > TITLE_BELOW) return false;
  if ((isContainer(label) || label.scheme === "division") && /^[A-Z][A-Z\s,()-]+$/.test(text)) return true;
  if (isInstruction(text) || noteMark(text) !== null || itemMarks(text).some((mark) => mark.style !== "1"))
    return false;
  // below an article and its sections stands a sentence as often as a title
  if (/[.:;]$/.test(text) && (label.scheme === "article" || VERB.test(text))) return false;
  return isTitleLike(text) || (label.path.length > 1 && !/[。；：]/.test(text));
}

export const isPlain = (paragraph: Paragraph): boolean =>
  paragraph.label === null &&
  paragraph.unit.block.kind === "paragraph" &&
  noteMark(paragraph.text) === null &&
  captionMark(paragraph.text) === null &&
  !isHeading(paragraph);
