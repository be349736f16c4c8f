import { allMatches } from "../all-matches";
import { fits, type Mention } from "./mentions";
import type { Property } from "./properties/properties";
import type { ReadQuantity } from "./read";

/** What a quantity bounds, as far as its surroundings show it. */
export interface Subject {
  readonly property: Property | null;
  /** The noun as written, for people; null where none stands there. */
  readonly noun: string | null;
  /** The property was taken from further off than the quantity's own words. */
  readonly far: boolean;
}

/** Where the words of a quantity are looked for: its segment, bounded by the quantities beside it. */
export interface Surroundings {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly previousEnd: number;
  readonly nextStart: number;
  readonly mentions: readonly Mention[];
}

const MODAL_TAIL =
  /(?:应当|应该|应|须|必须|宜|可|优先|力争|能够|能|不得|不|均|都|各|共|约|其|为|是|取|达到|达|至|在|于|从|由|:|\(|=|≤|≥|<|>|\s|承受|经受|耐受|施加|不小于|不大于|不低于|不高于|不少于|不多于|不超过|不短于|不长于|小于|大于|少于|多于|长于|短于|低于|高于|超过|等于|或|优于|不劣于|最大|最小|至少|至多|按|以|用|采用|经|,|，|、)+$/;
const LAST_BREAK =
  /应(?:能够|能)?(?:承受|经受|耐受)?(?=.)|[，。；;、:()（）\n]|的(?=.)|(?<!相|绝)对(?=[\u4e00-\u9fff]{2})|与|和(?!值)|且|(?<!之)后(?!峰|备|续)|时(?![间刻延长效限期])|下(?=[\u4e00-\u9fff]{2})(?![限偏层部端侧游级盖行方面])|在(?=[\u4e00-\u9fff]{2})|内(?=应|须|不|的)|处(?=应|须|不|的)/g;
const EN_TAIL =
  /(?:\b(?:shall|should|may|must|will|be|is|are|not|of|at|to|within|a|an|the|less|more|than|least|most|exceed|have|has|lie|between|from|by|for|and|or|no|greater|equal|minimum|maximum|up|in|on|withstand|provide|last|reach|its|with|so|as)\b[ ,:]*)+$/i;
/** How far back the noun is looked for, and how much of a Chinese one is shown. */
const LOOK_BACK = 80;
const LONGEST_NOUN = 24;
const MOST_WORDS = 5;

/** `不小于额定容量的60 %` is said of what stands before, not of the rated capacity. */
const SHARE_OF = /(?:应|须)?(?:(?:不|≥|≤|达到?|大于|小于)[小大低高少多超]?[于过]?|为|取)[\u4e00-\u9fff]{2,8}的 ?$/;

const chineseNoun = (before: string): string => {
  let rest = before
    .replace(/\([^()]*\)/g, " ")
    .replace(SHARE_OF, "")
    .trim();
  for (let turn = 0, before = ""; turn < 4 && rest !== before; turn++) {
    before = rest;
    rest = rest.replace(MODAL_TAIL, "");
  }
  let cut = 0;
  for (const found of allMatches(rest, LAST_BREAK))
    if (found.index + found[0].length < rest.length) cut = found.index + found[0].length;
  return rest.slice(cut).trim();
};

const englishNoun = (before: string): string => {
  const rest = before.trim().replace(EN_TAIL, "").trim();
  const words = rest
    .slice(rest.search(/(?<![^.;:,])[^.;:,]*$/))
    .replace(/^ *(?:the|a|an|each|any|its)\b/i, "")
    .trim()
    .split(/\s+/);
  const verb = words.findLastIndex((word) =>
    /^(?:shall|should|may|must|is|are|of|and|at|with|to|be|not|in|on|for|over)$/i.test(word),
  );
  return words
    .slice(verb + 1)
    .slice(-MOST_WORDS)
    .join(" ");
};

/** What joins a statement to the one before, or the rest of a place: names nothing. */
const NO_NOUN = /^[并且和及或内外中设装有]$/;
const NAMES = /[A-Za-z_\u4e00-\u9fff]/;

/** The noun right before a value, without modal and bound words. */
export const nounBefore = (before: string): string | null => {
  const reach = before.slice(-LOOK_BACK);
  const chinese = /[\u4e00-\u9fff]/.test(reach);
  const shown = chinese
    ? chineseNoun(reach).slice(-LONGEST_NOUN).trim()
    : englishNoun(reach.length < before.length ? reach.replace(/^\S*/, "") : reach);
  return NO_NOUN.test(shown) || !NAMES.test(shown) ? null : shown;
};

/** `缺陷修复率`: what the words go on to name is another property than the one they begin with. */
const GOES_ON = /^[\u4e00-\u9fff]{2,5}(?:(?<![功频速])率|(?<![温湿高长扰])度|比)(?=应|须|宜|可|不|为|达|[ :]|$)/;

/** What may be told of anything, and then says less than what it is told of: `连续运行的时间`. */
const TOLD_OF_ANY: ReadonlySet<string> = new Set(["duration", "cycles"]);
const isOf = (one: Mention | undefined, told: Mention | undefined, text: string): boolean =>
  one !== undefined &&
  told !== undefined &&
  TOLD_OF_ANY.has(told.property.id) &&
  text.slice(one.end, told.start) === "的";

/** `自放电不超过额定容量的5 %`: what a share is of, and not what the share is. */
const OF_BASE = /^的 ?$/;
const BOUND_AHEAD = /(?:不(?:小于|大于|低于|高于|少于|多于|超过)|[≥≤]|大于|小于|低于|超过|达到|为|取|应?在) ?$/;
const isBase = (mention: Mention, quantity: ReadQuantity, text: string): boolean =>
  quantity.text.includes("%") &&
  OF_BASE.test(text.slice(mention.end, quantity.start)) &&
  BOUND_AHEAD.test(text.slice(0, mention.start));

/** `within 30 s with an error of at most 2°`: what stands right before the next value is of that one. */
const NAMES_NEXT =
  /^ (?:of|within|not exceeding|at (?:least|most)|up to|(?:of )?(?:not|no) (?:more|less|greater|lower|higher|longer) than|better than)? ?(?:at (?:least|most)|(?:not|no) (?:more|less) than)? ?$/i;
const isOfNext = (mention: Mention, { text, nextStart, to }: Surroundings): boolean =>
  nextStart < to && NAMES_NEXT.test(text.slice(mention.end, nextStart));

/**
 * The subject of a quantity: the last fitting property named before it since the previous quantity, else the first
 * one behind it (`48 h的盐雾试验`), else one further before in the same segment (`压力57 kPa、2 h`).
 */
export const subjectOf = (quantity: ReadQuantity, around: Surroundings): Subject => {
  const inside = (from: number, to: number) =>
    around.mentions.filter(
      (mention) =>
        mention.start >= from &&
        mention.end <= to &&
        fits(mention.property, quantity) &&
        !GOES_ON.test(around.text.slice(mention.end, Math.max(mention.end, quantity.start))),
    );
  const closed = /^[^()]*\)/.test(around.text.slice(around.previousEnd, quantity.start));
  const from = closed ? around.from : Math.max(around.from, around.previousEnd);
  const noun = () => nounBefore(around.text.slice(from, quantity.start));
  const all = inside(from, quantity.start);
  const shares = all.filter((mention) => !isBase(mention, quantity, around.text));
  const named = shares.length > 0 ? shares : all;
  const near = isOf(named.at(-2), named.at(-1), around.text) ? named.at(-2) : named.at(-1);
  if (near)
    return { property: near.property, noun: nounBefore(around.text.slice(from, near.end)) ?? noun(), far: false };
  const within = inside(quantity.start, quantity.end).at(0);
  if (within) return { property: within.property, noun: around.text.slice(within.start, within.end), far: false };
  const behind = inside(quantity.end, Math.min(around.to, around.nextStart)).find((one) => !isOfNext(one, around));
  if (behind) return { property: behind.property, noun: around.text.slice(behind.start, behind.end), far: false };
  const further =
    inside(around.from, quantity.start).at(-1) ?? inside(quantity.end, around.to).find((one) => !isOfNext(one, around));
  return { property: further?.property ?? null, noun: noun(), far: true };
};
