import { allMatches } from "../../all-matches";
import { isIdleEnglish, stem } from "../vocabulary/content";

/** What is named one after another: `种类、数量、规格和时间` → 种类, 数量, 规格, 时间; where the first begins no sign tells. */
const MEMBER =
  /(?<=[\u4e00-\u9fff](?:、|、?(?:以及|和|及|与|或)))[\u4e00-\u9fff]{2,8}?(?=、|以及|和|及|与|或|等|的?[，。；;]|$)|[\u4e00-\u9fff]{2}(?=、)/g;

const timesIn = (text: string, word: string): number => text.split(word).length - 1;

/**
 * Whether a member of a list is named less often on the right, though all its words stand there: they are said of another
 * thing (`收到鉴定意见` beside `重新检验、鉴定`), or carry no demand elsewhere (`规格、时间和地点`).
 */
export const lacksMember = (left: string, right: string): boolean =>
  [...new Set(allMatches(left, MEMBER).map(([word]) => word))].some(
    (word) => timesIn(right, word) < timesIn(left, word),
  );

/** Long enough to be no unit. */
const WORD = /[a-z]{4,}/g;

/**
 * Whether an English word is said less often on the right, whatever it stands in (`receiving, processing and processing of
 * returns`); one that is not said there at all is told by others.
 */
export const saysLessOften = (left: string, right: string): boolean => {
  const [ours, theirs] = [left, right].map((text) =>
    (text.toLowerCase().match(WORD) ?? []).filter((word) => !isIdleEnglish(word)).map(stem),
  ) as [string[], string[]];
  const times = (word: string, all: readonly string[]): number => all.filter((one) => one === word).length;
  return [...new Set(theirs)].some((word) => times(word, ours) > times(word, theirs));
};
