import { isMeasured, type Property } from "../../quantity";
import type { Fact } from "../reading/fact";
import { contained, isChinese, wordsOf } from "../vocabulary/content";
import { canonical } from "../vocabulary/synonyms";
import { type FactPair, related } from "./pair";

/**
 * Values that were paired by their names and are not of one thing: each side asks for its own, and the table shows two
 * rows of one side each. Where one thing is only looked at in another state or by another method, the row is one and
 * not comparable (`contrast.ts`).
 */

/** What lies at the other end of a distance or an insulation: `与电缆的净距`, `距地面的高度`, `对地绝缘电阻`, `绕组间绝缘电阻`. */
const OTHER_END: readonly RegExp[] = [
  /[与距至和]([\u4e00-\u9fff]{1,8}?)(?:之间)?的?(?:最小|最大)?(?:水平|垂直)?(?:净距|距离|间距|间隙|高度)(?=[^\u4e00-\u9fff]|应|须|不|为)/,
  /([\u4e00-\u9fff]{0,6}(?:对[\u4e00-\u9fff]{1,4}?|间))的?(?:冲击电压|试验电压|绝缘电阻|耐压|泄漏电流)/,
  /应能?(?:承受|经受)(对[\u4e00-\u9fff]{1,4}|[\u4e00-\u9fff]{0,2}间)(?= ?#)/,
  /\bbetween (?:the )?[a-z -]+? and (?:the )?([a-z -]+?) shall\b/i,
];

const endOf = (stretch: string): string | null => {
  for (const pattern of OTHER_END) {
    const found = pattern.exec(stretch)?.[1];
    if (found) return found;
  }
  return null;
};

/** Names of the body of a machine, by which it is earthed. */
const EARTH = /[地壳]$|机架$|机座$/;
const SIGNS_OF_EARTH = 4;
const isEarth = (end: string): boolean => end.length <= SIGNS_OF_EARTH && EARTH.test(end) && !/地面$/.test(end);

/** `任意两个端子` and `相邻两个端子` are ends of one kind, `外壳` and `机壳` mostly one. */
const isOneEnd = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((end) => end.replace(/(?:之)?间$|^对/g, "")) as [string, string];
  const shared = [...wordsOf(a)].some((word) => wordsOf(b).has(word));
  return shared || a.includes(b) || b.includes(a) || (isEarth(a) && isEarth(b));
};

/** The other ends of two measures; one that is named more fully, or that the other names as its first, is the same. */
const endsDiffer = (left: Fact, right: Fact): boolean => {
  const [ours, theirs] = [left, right].map(({ stretch }) => canonical(stretch)) as [string, string];
  const [a, b] = [endOf(ours), endOf(theirs)];
  return a !== null && b !== null && !isOneEnd(a, b) && !ours.includes(b) && !theirs.includes(a);
};

/** What is to be done by when: `应在5 min内到达现场`. */
const DEED = /# ?(?:之|以)?内(?!的)应?([^，。；#]{2,20})$/;
/** What is done is told by the subject. */
const UNNAMED = /^(?:予以)?(?:完成|完毕|结束|办理|实施|进行|做出|给出)$/;
/** The least share of the signs of either deed in the other. */
const SAME_DEED = 0.4;
/** Who makes a plan has done nothing yet. */
const PLANS = /计划|方案|预案/;

const deedsDiffer = (left: Fact, right: Fact): boolean => {
  if (left.quantity?.dimension !== "s" || right.quantity?.dimension !== "s") return false;
  const [ours, theirs] = [left, right].map(({ stretch }) => DEED.exec(canonical(stretch))?.[1]);
  if (!ours || !theirs || UNNAMED.test(ours) || UNNAMED.test(theirs) || /[应不]/.test(ours + theirs)) return false;
  if (PLANS.test(ours) !== PLANS.test(theirs)) return true;
  const [a, b] = [new Set(ours), new Set(theirs)];
  return contained(a, b) < SAME_DEED && contained(b, a) < SAME_DEED;
};

/** What is measured is told by its name: `铅含量` and `砷含量` are no two ways of one thing. */
const propertiesDiffer = ({ property: one, noun }: Fact, { property: other, noun: otherNoun }: Fact): boolean => {
  if (one === null || other === null || !isMeasured(one) || !isMeasured(other)) return false;
  const named = (property: Property, words: string | null): boolean =>
    words !== null && [...property.zh, ...property.en].some((name) => words.toLowerCase().includes(name));
  return !related(one, other) && named(one, noun) && named(other, otherNoun);
};

/** Whether two paired values are of two things, of which each side asks for one; not where the words around them are the same. */
export const areApart = ({ left, right }: FactPair): boolean =>
  left.stretch !== right.stretch &&
  isChinese(left.stretch) === isChinese(right.stretch) &&
  (endsDiffer(left, right) || deedsDiffer(left, right) || propertiesDiffer(left, right));
