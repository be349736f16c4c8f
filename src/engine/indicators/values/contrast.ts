import type { Fact } from "../reading/fact";
import { stretchesOf } from "../reading/stretch";
import { isChinese, isEmptyEnglish, stem } from "../vocabulary/content";
import { canonical } from "../vocabulary/synonyms";

/** Where two sentences say the same but for one stretch: what stands in its place on either side. */
export interface Contrast {
  readonly left: string;
  readonly right: string;
  /** It is at the very beginning: where things may also be only named differently. */
  readonly beginning: boolean;
}

/** Longest stretch that still reads as one changed word; longer ones are sentences of their own. */
const LONGEST = { chinese: 8, english: 3 };

/** Modal and bound words, which are judged apart. */
const GRAMMAR =
  /应无|不[应得](?:有|出现|产生|发生|存在)|应当|应该|应能够?|能够|承受|经受|从|均应|必须|不得|不应|不(?:大于|小于|低于|高于|少于|多于|超过|短于|长于)|大于等于|小于等于|大于|小于|低于|高于|超过|至少|最多|以上|以下|以内|范围内?|地区|区域|[应须为是的在均都\s，,、:;。.≤≥<>]/g;

const signsOf = (text: string): string[] => [...canonical(text).replace(GRAMMAR, "")];

const wordsIn = (text: string): string[] =>
  (
    canonical(text)
      .toLowerCase()
      .match(/[a-z-]+|#/g) ?? []
  ).filter((word) => !isEmptyEnglish(word));

const commonStart = (left: readonly string[], right: readonly string[]): number => {
  let length = 0;
  while (length < Math.min(left.length, right.length) && left[length] === right[length]) length++;
  return length;
};

/** Signs of the language that only measure, so that a change between them says nothing of what is measured. */
const BOUND = /^[大小多少高低长短不]+$|超过|[优劣于至]/;
/** Names of periods, which are part of the value where it is one. */
const PERIOD = /^(?:每|[一两二三四五六七八九十半]|[年月周日天旬]|季度?|小时)+$/;
/** `-40 ℃下`, `-40 ℃环境中` are one circumstance. */
const IN_CASE = /^(?:的?(?:环境|条件|状态|情况|范围))?[下中内时处]$/;
/** Endings that only say that something is counted or measured. */
const MEASURE = /^[数量值率度密]+$/;
const ALIKE_LETTERS = 4;

const alike = (word: string, other: string): boolean =>
  word === other || (word.length >= ALIKE_LETTERS && word.slice(0, ALIKE_LETTERS) === other.slice(0, ALIKE_LETTERS));

/**
 * The one stretch in which the sentences around two values differ (`湿态` against `干态`, `mean` against `maximum`). Null
 * where they differ in more, in bound words, or in how the thing is named.
 */
export const contrastOf = (left: Fact, right: Fact): Contrast | null =>
  left.stretch === right.stretch ? null : (bracketsOf(left, right) ?? changedStretch(left, right));

const BRACKET = /\(([^()]{1,24})\)/;
const VALUES = /[#\d.%，,、]|(?<=\d ?)[A-Za-zμΩ°℃]+/g;

/** What is said in brackets on both sides, in other words (`（经向）` against `（纬向）`). */
const bracketsOf = (left: Fact, right: Fact): Contrast | null => {
  const [a, b] = [left, right].map(({ stretch }) =>
    canonical((BRACKET.exec(stretch)?.[1] ?? "").replace(VALUES, ""))
      .trim()
      .toLowerCase(),
  ) as [string, string];
  if (a === "" || b === "" || a.includes(b) || b.includes(a) || isChinese(a) !== isChinese(b)) return null;
  return a.slice(0, 2) === b.slice(0, 2) ? null : { left: a, right: b, beginning: false };
};

/** How much must agree behind a beginning that differs, and how long the beginning may be. */
const BEGINNING = { chinese: { longest: 3, tail: 6 }, english: { longest: 1, tail: 3 } };
/** Names of any product or inspection, of which one will do for the other. */
const NAMED_ALIKE = /^[机仪器]$/;
const ANY_PRODUCT =
  /^(?:鉴定|型式|出厂|交收|设备|产品|装置|系统|仪器|整机|本机|单元|部件|组件|模块|机器|样品|试样|电台|终端|车辆|主机)$/;

/** For whom or where a thing is meant, or what it is called at large: the two texts speak of their own things. */
const USE =
  /^(?:军用|民用|警用|商用|工业|通用|舰载|舰用|船用|车载|车用|机载|航空|野战|战地|野营|单兵|士兵|蛙人|潜水员?|水下|海上|陆用|加固|战术|作战|指挥所|空间|场所|建筑|工程)$/;

/** `空载时…` against `满载时…`: another circumstance or another thing, where all the rest is the same. */
const begunOtherwise = (a: readonly string[], b: readonly string[], tail: number, chinese: boolean): boolean => {
  const { longest, tail: least } = BEGINNING[chinese ? "chinese" : "english"];
  const product = [a, b].some((words) => ANY_PRODUCT.test(words.join("")));
  const telling = [a, b].every((words) => words.length === 1 && TELLING.test(words[0]!));
  return !product && a.length <= longest && b.length <= longest && (telling || tail >= least);
};

/** `抗电强度` and `介电强度`: what differs is part of two names of one property. */
const isOneProperty = (left: Fact, right: Fact, stretches: readonly string[]): boolean => {
  const names =
    left.property?.id === right.property?.id ? [...(left.property?.zh ?? []), ...(left.property?.en ?? [])] : [];
  return (
    [left, right].every(({ noun }) => noun !== null && names.includes(noun.toLowerCase())) &&
    stretches.every((stretch) => names.some((name) => name.includes(stretch)))
  );
};

/** `每6个月更换一次` against `更换周期不超过6个月` */
const HOW_OFTEN = /每[^，。；#]*#/;

/** `单根`, `每根`, `各根`: of each of them. */
const EACH = /^[单每各]$/;

/** Signs that tell one of two things from the other: `前轴` from `后轴`, `正向` from `反向`. */
const TELLING = /^[前后左右上下内外主副备正反负干湿空满冷热新旧横纵顺逆经纬静动昼夜]$/;

const changedStretch = (left: Fact, right: Fact): Contrast | null => {
  const chinese = isChinese(left.stretch);
  if (chinese !== isChinese(right.stretch) || left.stretch === "" || right.stretch === "") return null;
  const shown = stretchesOf(left, right).map((stretch) => (chinese ? signsOf(stretch) : wordsIn(stretch)));
  const [ours, theirs] = (chinese ? shown : shown.map((words) => words.map(stem))) as [string[], string[]];
  const head = commonStart(ours, theirs);
  const tail = commonStart(ours.slice(head).reverse(), theirs.slice(head).reverse());
  const [a, b] = [ours.slice(head, ours.length - tail), theirs.slice(head, theirs.length - tail)];
  const glue = chinese ? "" : " ";
  const longest = chinese ? LONGEST.chinese : LONGEST.english;
  if (head + tail < (chinese ? 4 : 2)) return null;
  if (head === 0 && (isOneProperty(left, right, [a.join(glue), b.join(glue)]) || !begunOtherwise(a, b, tail, chinese)))
    return null;
  if (a.length === 0 || b.length === 0 || a.length > longest || b.length > longest) return null;
  if (a.length === 1 && b.length === 1 && NAMED_ALIKE.test(a[0]!) && NAMED_ALIKE.test(b[0]!)) return null;
  if ([a, b].every((words) => EACH.test(words.join("")))) return null;
  if (a.includes("#") || b.includes("#") || a.some((sign) => b.some((other) => alike(sign, other)))) return null;
  const [leftShown, rightShown] = shown.map((words) => words.slice(head, words.length - tail).join(glue)) as [
    string,
    string,
  ];
  const found = { left: leftShown, right: rightShown, beginning: head === 0 };
  if (head <= 2 && USE.test(found.left) && USE.test(found.right)) return null;
  if ([found.left, found.right].some((words) => BOUND.test(words.replace(/最[大小高低]/g, "")) || MEASURE.test(words)))
    return null;
  if ([found.left, found.right].every((words) => IN_CASE.test(words))) return null;
  // the same thing in signs and in words: `AC` against `交流`
  if (isChinese(found.left) !== isChinese(found.right)) return null;
  // how often in which period is counted into the value
  if (left.quantity?.dimension === "count s-1") return null;
  if (left.quantity?.dimension === "s" && HOW_OFTEN.test(left.stretch) !== HOW_OFTEN.test(right.stretch)) return null;
  if (left.quantity?.dimension === "s" && [found.left, found.right].every((words) => PERIOD.test(words))) return null;
  return found;
};
