import type { IndicatorRow } from "../../../contract";
import type { Reading } from "../reading/facts";
import type { FactPair } from "../values/pair";
import { isChinese } from "../vocabulary/content";

/** What the guards look at. */
export interface Case {
  readonly left: Reading;
  readonly right: Reading;
  readonly pairs: readonly FactPair[];
  readonly rows: readonly IndicatorRow[];
}

export const inOneLanguage = ({ left, right }: Case): boolean =>
  isChinese(left.prepared.text) === isChinese(right.prepared.text);

/** Whether words can be held against words: those of one language, and not of a text against itself. */
export const haveOwnWords = (one: Case): boolean =>
  one.left.prepared.text !== one.right.prepared.text && inOneLanguage(one);

/** The Chinese and the English of two readings in two languages; null of one language. */
export const chineseAndEnglish = (one: Case): readonly [Reading, Reading] | null => {
  if (inOneLanguage(one)) return null;
  return isChinese(one.left.prepared.text) ? [one.left, one.right] : [one.right, one.left];
};
