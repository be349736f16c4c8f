import { blank } from "../../blank";
import { type ReadQuantity, readEnglish } from "../../quantity";

/** What belongs to a value and is judged with it: the sign that makes it a circumstance (`经500次插拔后`), its bound. */
const MARKER_BEHIND = /^ ?(?:\([^()]*\))? ?[\u4e00-\u9fff]{0,4}?[时下处内后中上](?![限偏])/;
/** The sign itself: `±0.02 %之内`, `1.2 kN拉力作用下`. */
const SIGN_OF_CASE = /(?:之|作用)?.$/;
const BESIDE_VALUE =
  /^ ?或(?:者)?更[高大多长重宽厚深久低小少短轻窄薄浅好优]|^,? ?(?:or (?:less|more|better|greater|higher|lower|longer|shorter|finer|larger|smaller)|minimum|maximum|min|max)\b\.?/i;
const BEFORE_VALUE =
  /(?:\b(?:(?:a )?(?:minimum|maximum|min\.?|max\.?)(?: of)?|(?:lower|higher|greater|longer|shorter|larger|smaller|less|more|better) than|(?:after|before|during)) ?)$|(?:低于|高于|优于|长于|短于|最[长短迟早多少](?:应)?[为是]?|[从自由]|应?(?:能)?(?:覆盖|涵盖)) ?$/i;

/** The bound of a share, before what it is a share of: `不得低于额定容量的100 %`. */
const BOUND_OF_SHARE = /不[应得宜]?[低高优长短]于(?=[\u4e00-\u9fff]{2,10}的 ?$)/;

/** The end that a limit is of, named besides: `a minimum burst pressure of 84 MPa`. */
export const END_NAMED: Readonly<Record<string, RegExp>> = {
  "lower-limit": /\bminimum\b|最小(?!值)|最低(?!值)/i,
  "upper-limit": /\bmaximum\b|最大(?!值)|最高(?!值)/i,
};

/** What a value is of by its unit alone, behind it: `6 kN的压力`, `35°的坡道`. */
const FORCE_BEHIND =
  /^ ?的?(?:压力|拉力|推力|作用力|力|载荷|负荷|荷载|重量|质量|重物|货物|物资|人员|人体|伤员)(?=[，,。；;.而且]|$)/;
const OF_VALUE: Readonly<Record<string, RegExp>> = {
  kg: FORCE_BEHIND,
  "kg m s-2": FORCE_BEHIND,
  "kg m-1 s-2": /^ ?的?(?:压力|压强|水压|气压)(?=[，,。；;.而且]|$)/,
  "A-1 kg m2 s-3": /^ ?的?电压(?=[，,。；;.而且]|$)/,
  rad: /^ ?的?(?:坡道|斜坡|坡面|坡)(?=[，,。；;.而且]|$)/,
  m: /^ ?的?(?:(?:高度|深度|长度|宽度|厚度|距离)(?=[，,。；;.而且]|$)|[高深]度?处?(?=[，,。；;.而且]|(?:自由)?[跌坠落]|$))/,
  s: /^ ?的?时间(?=[，,。；;.而且]|$)/,
  count: /^ ?的?(?:操作|动作|循环|充放电(?:循环)?)(?=[，,。；;.而且]|$)/,
};

/** What a value is of by its unit alone, ahead of it: `a distance of 1 m`, `a current of 10 A`; and `1 m distance`. */
const NAMED_BY_UNIT: Readonly<Record<string, string>> = {
  m: "distance|height|depth",
  A: "current",
  "A-1 kg m2 s-3": "voltage|potential",
  "kg m-1 s-2": "pressure",
  "kg m s-2": "force|load|pull",
  kg: "mass|weight|load",
  K: "temperature",
  s: "period|duration|time|interval",
  "kg m2 s-3": "power",
  "s-1": "frequency",
  rad: "angle",
  "m s-1": "speed|velocity",
  "m s-2": "acceleration",
};
const AHEAD = Object.fromEntries(
  Object.entries(NAMED_BY_UNIT).map(([dimension, names]) => [
    dimension,
    {
      ahead: new RegExp(
        `\\b(?:an? |the )?(?:${names})s? (?:(?:of|from|between) )?(?:(?:at|not|no|at least|at most|(?:not|no) (?:less|more|longer) than|not exceeding|up to) )?$`,
        "i",
      ),
      behind: new RegExp(`^ (?:${names})(?=[.,; ]|$)`, "i"),
    },
  ]),
);

/** To support so much of a load, or to sustain it, is to withstand it, which tells nothing beside the load. */
const LOADS: ReadonlySet<string> = new Set(["kg", "kg m s-2"]);
const BEARS =
  /(?<=\b(?:shall|must) (?:be (?:able|capable) (?:to|of) )?)(?:support|sustain|bear)(?:ing)?(?= (?:(?:an? |the )?(?:[a-z]+ ){0,2}(?:loads?|forces?|weights?|mass) of )?$)/i;

const IN_DIGITS = /^[\d\s.,]*(?= [a-z]{4,})/i;
const COUNTED_BEHIND = /^ [a-z]{4,}/i;
const lengthInWords = (text: string): number | undefined => {
  const end = readEnglish(text, 0)?.end;
  return end !== undefined && COUNTED_BEHIND.test(text.slice(end)) ? end : undefined;
};

/** What is counted is no part of a number: `after 10 000 operations` is not `after 10 000 mating cycles`, nor `four copies` `four pages`. */
const endOfNumber = ({ text, start, end, dimension }: ReadQuantity): number =>
  dimension === "count" ? start + (IN_DIGITS.exec(text)?.[0].length ?? lengthInWords(text) ?? end - start) : end;

/** What a unit says of its own: so much for each square metre. */
export const PER_UNIT: readonly (readonly [dimension: string, words: RegExp])[] = [
  ["m-2", /单位面积上?(?:的)?|每平方米的?|\bper unit area\b/gi],
  ["m-3", /单位体积的?|每立方米的?|\bper unit volume\b/gi],
  ["m-1", /单位长度的?|每米的?|\bper unit length\b/gi],
];

/** A value in a text, with what was read of it. */
interface Value {
  readonly start: number;
  readonly end: number;
  readonly quantity: ReadQuantity | null;
}

/** A text without a value and the words that belong to it: its marker, its bound, what it is of by its unit. */
export const withoutValue = (written: string, { start, end: last, quantity }: Value): string => {
  let text = written;
  const end = quantity ? endOfNumber({ ...quantity, end: last }) : last;
  const dimension = quantity?.dimension ?? "";
  const what = OF_VALUE[dimension]?.exec(text.slice(end)) ?? AHEAD[dimension]?.behind.exec(text.slice(end));
  if (what) text = blank(text, end, end + what[0].length);
  const marker = MARKER_BEHIND.exec(text.slice(end));
  if (marker) {
    const sign = SIGN_OF_CASE.exec(marker[0])![0].length;
    text = blank(text, end + marker[0].length - sign, end + marker[0].length);
  }
  const beside = BESIDE_VALUE.exec(text.slice(end))?.[0].length ?? 0;
  const before = BEFORE_VALUE.exec(text.slice(0, start))?.[0].length ?? 0;
  const share = BOUND_OF_SHARE.exec(text.slice(0, start));
  if (share) text = blank(text, share.index, share.index + share[0].length);
  const bears = LOADS.has(dimension) ? BEARS.exec(text.slice(0, start - before)) : null;
  if (bears) text = blank(text, bears.index, bears.index + bears[0].length);
  const named = AHEAD[dimension]?.ahead.exec(text.slice(0, start - before))?.[0].length ?? 0;
  return blank(text, start - before - named, end + beside);
};
