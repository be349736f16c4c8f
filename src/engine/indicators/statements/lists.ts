import { allMatches } from "../../all-matches";
import { type Finding, finding } from "../values/finding";

/** What both sides say, for the reason. */
type Said = Readonly<Record<string, string>>;

/** What a requirement names one after another: `不应有裂纹、起泡和锈蚀`, `shall not contain asbestos or mercury`. */
export interface NamedList {
  readonly items: readonly string[];
  /** Any one of them will do. */
  readonly either: boolean;
  /** Both 和 and 或 stand in it: which binds closer the words do not tell. */
  readonly unclear: boolean;
}

const OPENING =
  /(?:能从|可从|包括|包含|含有|不含|由|含|提供|配备|随附|具备|具有|设有|带有|存在|出现|发生|产生|标明|标注|注明|写明|载明|列明|列出|给出|标识|记录|采用|使用|选用|符合|满足|不[应得准]|不允许|严禁|禁止|说明(?!书)|应有|应无|均无|为|有|无|\b(?:(?:marked|labell?ed|supplied|provided|fitted|equipped|accompanied|protected) (?:with|by)|include|including|includes|consist of|comprise|contain|be made of|show|exhibit|have|provide|state|bear|of|be|use|free from|without|not|no))[: ]*/gi;
/** `与机壳搭接` joins no two things that are both named. */
const WITH =
  "与(?![\\u4e00-\\u9fff]{1,8}(?:搭接|连接|接触|相连|匹配|一致|相符|兼容|配合|绝缘|隔离|相同|对应|垂直|平行|同步|适应))";
const BREAK = new RegExp(`、|，|,|以及|或者|或|和|及|${WITH}|;| and | or `);
const EITHER = /或| or /;
const TAIL =
  /(?:组成|构成|等)?(?:共 ?\d+.{0,2}|共?[一二两三四五六七八九十]{1,2}(?:个?部分|个?方面|项|类|种)[\u4e00-\u9fff]{0,4})?[\s。.]*$/;
const JOINS = /和|及|与| and /;

const clean = (item: string): string =>
  item
    .replace(/^(?:and|or|any|a|an|the) /i, "")
    .replaceAll("的", "")
    .replace(/(?<=.)等(?:缺陷|现象|问题|情况)?$|(?<=.)等(?=[\u4e00-\u9fff]{2}$)/, "")
    .replace(/共? ?\d+ ?[\u4e00-\u9fff]?$/, "")
    .replace(/(?<=..)(?:功能|能力|措施|现象|缺陷|痕迹)$/, "")
    .trim();

/** Where the words that open a list end: its first item stands behind them; null where none opens it. */
export const listStart = (text: string): number | null => {
  const first = text.search(BREAK);
  const opening = allMatches(first < 0 ? text : text.slice(0, first), OPENING).at(-1);
  return opening ? opening.index + opening[0].length : null;
};

/** `Name, date and quantity shall be marked on the label`: what is said of all that is named. */
const SAID_OF_ALL = /(?<! (?:and|or|but|which|that|it|they)|[,;]) (?:shall|must) .*$/s;

const JOINED = / (?:and|or) /;

/** Reads what a requirement names; null where nothing is named. */
export const listOf = (text: string): NamedList | null => {
  // without a verb that opens it the first item carries the verb: it must then be the same on both sides
  const start = listStart(text) ?? 0;
  const named = text.slice(start).replace(SAID_OF_ALL, "");
  const rest = (JOINED.test(named) ? named : text.slice(start)).replace(TAIL, "");
  const none = NONE_OF.test(text.slice(0, start));
  const items = rest
    .split(BREAK)
    .map(clean)
    .map((item, at) => (none && at > 0 ? item.replace(/^无/, "") : item))
    .filter((item) => item !== "");
  return items.length === 0
    ? null
    : { items, either: EITHER.test(rest), unclear: EITHER.test(rest) && JOINS.test(rest) };
};

/** `应无倒伏、无损伤` denies each. */
const NONE_OF = /无 *$/;

const LEAST_SUFFIX = 2;

const has = (item: string, items: readonly string[]): boolean => items.includes(item);

/** The last item carries it for all of them (`过压、过流和短路保护`), or each carries it (`过压保护、过流保护`). */
const isOfAll = (tail: string, items: readonly string[]): boolean =>
  items.every((item) => item.endsWith(tail)) || !items.slice(0, -1).some((item) => item.endsWith(tail));

const withoutTail = (items: readonly string[], tail: string): string[] =>
  items.map((item) => (item.endsWith(tail) && item !== tail ? item.slice(0, -tail.length) : item));

/** Cuts off what the last items of two lists have in common at their end; of several such what makes most items alike. */
const withoutSharedTail = (left: readonly string[], right: readonly string[]): [string[], string[]] => {
  const [a, b] = [left.at(-1) ?? "", right.at(-1) ?? ""];
  let length = 0;
  while (length < Math.min(a.length, b.length) - 1 && a.at(-1 - length) === b.at(-1 - length)) length++;
  if (length < LEAST_SUFFIX) return [[...left], [...right]];
  const cutBy = (tail: string): [string[], string[]] => [withoutTail(left, tail), withoutTail(right, tail)];
  const alike = ([ours, theirs]: [string[], string[]]): number => ours.filter((item) => has(item, theirs)).length;
  let best = cutBy(a.slice(-length));
  for (let shorter = length - 1; shorter >= LEAST_SUFFIX; shorter--) {
    const tail = a.slice(-shorter);
    const cut = cutBy(tail);
    if (isOfAll(tail, left) && isOfAll(tail, right) && alike(cut) > alike(best)) best = cut;
  }
  return best;
};

const LEAST_PREFIX = 2;

/** `输出过载和短路`: the second is that of the output too, where the other list says so. */
const withSharedHead = (items: readonly string[], others: readonly string[]): string[] =>
  items.map((item, at) => {
    const before = items[at - 1] ?? "";
    const whole = others.find(
      (other) =>
        other.endsWith(item) &&
        other.length - item.length >= LEAST_PREFIX &&
        before.startsWith(other.slice(0, -item.length)),
    );
    return has(item, others) || whole === undefined ? item : whole;
  });

/** Named as often: `灭火器材和设施以及救援器材和设施` names its 设施 twice. */
const isContained = (items: readonly string[], others: readonly string[]): boolean => {
  const times = (item: string, within: readonly string[]) => within.filter((one) => one === item).length;
  return items.every((item) => times(item, items) <= times(item, others));
};

/** A denial before it makes another thing of it; a demand before it makes it what is asked, and not a thing. */
const TURNS = /[非不无未免半仿应须]|non|un/i;

/** `永久性标识` is a `标识`: the one item is the other with something added before it */
const narrows = (item: string, other: string): boolean =>
  other.length > 1 && !/^[应须]/.test(other) && item.endsWith(other) && !TURNS.test(item.slice(0, -other.length));

/**
 * One list within the other. What the longer one names beyond it is said as it is written: the cells of the row may show
 * only what follows the lists.
 */
const contained = (within: "left" | "right", choice: boolean, beyond: readonly string[], said: Said): Finding => {
  const verdict = (within === "left") === choice ? "left-stricter" : "right-stricter";
  if (beyond.length === 0) return finding(verdict, "list-contained", said);
  const code = choice ? "list-choice" : "list-longer";
  return finding(verdict, code, { ...said, beyond: beyond.join(/[\u4e00-\u9fff]/.test(beyond[0]!) ? "、" : ", ") });
};

const nameTheSame = (left: NamedList, right: NamedList): boolean =>
  left.either === right.either &&
  left.items.length === right.items.length &&
  left.items.every((item, at) => item === right.items[at]);

/**
 * Lists held against each other: of things required or forbidden, the longer list is stricter; of things of which any
 * one will do, the shorter. Null where the lists have nothing in common.
 */
export const compareLists = (left: NamedList, right: NamedList, negative: boolean, values: Said): Finding | null => {
  // most lists of two editions: what both name is then not sought at the ends of their items
  if (nameTheSame(left, right)) return finding("same", "list-equal", values);
  const cut = withoutSharedTail(left.items, right.items);
  const [ours, theirs] = [withSharedHead(...cut), withSharedHead(cut[1], cut[0])];
  const closer =
    ours.length === theirs.length && ours.every((item, at) => item === theirs[at] || narrows(item, theirs[at]!));
  if (closer && ours.some((item, at) => item !== theirs[at]))
    return negative ? null : finding("left-stricter", "wording-narrower", values);
  if (!ours.some((item) => has(item, theirs))) return null;
  const all = isContained(ours, theirs);
  const back = isContained(theirs, ours);
  const listed = Math.max(ours.length, theirs.length) > 1;
  const choice = !negative && listed && (left.either || right.either);
  if (all && back) {
    const same = left.either === right.either || negative || ours.length === 1;
    if (same) return finding("same", "list-equal", values);
    if (left.unclear || right.unclear) return finding("undetermined", "list-differs", values);
    return finding(right.either ? "left-stricter" : "right-stricter", "list-contained", values);
  }
  if (choice && left.either !== right.either && left.items.length > 1 && right.items.length > 1)
    return finding("undetermined", "list-differs", values);
  const beyond = (longer: NamedList, items: readonly string[], other: readonly string[]) =>
    longer.items.filter((_, at) => !has(items[at]!, other));
  if (all) return contained("left", choice, beyond(right, theirs, ours), values);
  if (back) return contained("right", choice, beyond(left, ours, theirs), values);
  return choice ? finding("undetermined", "list-differs", values) : finding("mixed", "list-differs", values);
};
