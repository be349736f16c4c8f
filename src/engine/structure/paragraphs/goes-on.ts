import { isOpenEnded, VERB } from "../labels/title-like";
import type { Unit } from "../unit";
import { itemMarks } from "./pieces";

/** Words that a margin breaks are this many signs from it at least. */
const BROKEN = 45;
const ENDS_LIST_ITEM = /[,;]\s(?:and|or)$/;
/** A number of one or two levels with its unit: no number of a clause. */
const VALUE = /^[±+-]?\d+(?:[.,]\d+)?(?:\s\d{3})*\s?(?![\d.,)）、．])\S/;
/** What makes a Chinese sentence of a line: no title and no row of a table has it. */
const SENTENCE_ZH = /，|应[能当有在为按符不由]|不[得应宜能]|必?须|是指/;
const ENDED_ZH = /[。；：！？.:;!?”）)]$/;

/** Whether a printed line goes on from the one before, where neither white space nor a full line says so. */
export function goesOn(unit: Unit, before: Unit, fullWidth: number): boolean {
  if (goesOnInEnglish(unit.text, before.text)) return true;
  if (isOpenEnded(before.text) && !ENDS_LIST_ITEM.test(before.text)) return VALUE.test(unit.text) || !isItem(unit.text);
  return goesOnInChinese(unit.text, before.text, fullWidth);
}

/** A number alone counts no item in the midst of a sentence. */
const isItem = (text: string): boolean => itemMarks(text).some(({ style }) => style !== "1");

/** The next line begins in lower case below a line that a margin broke, or ends the sentence that has begun there. */
function goesOnInEnglish(text: string, before: string): boolean {
  if (!/[A-Za-z,]$/.test(before)) return false;
  const endsSentence = VERB.test(before) && /\.$/.test(text);
  return /^[a-z]{2}/.test(text) ? before.length >= BROKEN || endsSentence : endsSentence && VALUE.test(text);
}

/** A sentence without its end, which goes on with a value, or on one of the longest lines with words. */
function goesOnInChinese(text: string, before: string, fullWidth: number): boolean {
  if (ENDED_ZH.test(before) || !/[。；]/.test(text)) return false;
  if (/^\d/.test(text)) return SENTENCE_ZH.test(before) && !isItem(text);
  if (!/^[\u3400-\u9fff]/.test(text) || itemMarks(text).length > 0) return false;
  return before.length >= fullWidth * 0.9 && (before.includes("、") || SENTENCE_ZH.test(before));
}
