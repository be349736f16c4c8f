import type { Quantity } from "../../contract";
import { PatternIndex } from "../patterns/pattern-index";
import { isPeriod } from "./periods";

export type Bound = Quantity["bound"];
/** What the words around a value make of it; `better` needs to know which way is good. */
export type Comparator = Bound | "better";

/** What is above or below by a comparative: whatever is made of one of them is made of all. */
const ZH_MORE = "大于|超过|超出|高于|高出|多于|长于|迟于|晚于|重于|宽于|深于|厚于|粗于|快于|远于|陡于|强于|密于";
const ZH_LESS = "小于|少于|低于|短于|早于|轻于|窄于|浅于|薄于|细于|慢于|近于|缓于|弱于|疏于|不足";
const MORE =
  "more|greater|higher|longer|larger|bigger|heavier|hotter|warmer|thicker|wider|deeper|faster|later|older|taller|steeper|louder|brighter|stronger|further|farther|coarser|rougher";
const LESS =
  "less|lower|fewer|shorter|smaller|earlier|colder|cooler|lighter|thinner|narrower|slower|younger|shallower|nearer|closer|finer|weaker|quieter";
/** Words between a verb that is denied and its comparative; a word for a circumstance begins something else. */
const BETWEEN = String.raw`(?:(?!when\b|if\b|while\b|where\b|unless\b)[a-z]+ ){0,9}?`;
const IN_NO_CASE = String.raw`\b(?:in no (?:case|event)|at no (?:time|point)|nowhere|under no [a-z]+|on no account|never)\b[^.;,]{0,60}?`;
const NO_SINGLE = String.raw`\bno (?:(?:individual|single|one) (?:[a-z-]+ ){1,2}?|(?:[a-z-]+ )?(?:values?|results?|readings?|specimens?|samples?|units?|points?|members?) )(?:(?:shall|may|must|should|is to) )?`;

/** Bound words that end right before a value. */
const endingIn = (strings: TemplateStringsArray, ...words: string[]): RegExp =>
  new RegExp(`${String.raw(strings, ...words)} ?$`, "i");
/** Bound words that begin right behind a value. */
const beginningWith = (strings: TemplateStringsArray, ...words: string[]): RegExp =>
  new RegExp(String.raw(strings, ...words), "i");

const ZH_BEFORE: readonly (readonly [Comparator, RegExp])[] = [
  ["at-most", /(?:至少|不少于)每隔? ?$/],
  // a verb may stand between, as behind `至少`: `至多保存六个月`
  ["at-most", /(?:至多|最多)(?![^，。]{0,4}[在以按对从于每])[\u4e00-\u9fff]{1,4} ?$/],
  ["at-most", /至多每(?:年|月|周|日|天|季度?|小时)[^，。；\d]{0,16}$/],
  [
    "at-most",
    endingIn`(?:(?:不(?:应|得|能|宜|可|会|允许|许|准|致|至)?|未|没有)(?:${ZH_MORE}|(?<=[应得能可])过(?!于))(?:[\u4e00-\u9fff]{2,10}后)?|无超过|小于(?:或)?等于|小于或等于|低于或等于|≤|<=|至多|最多|控制在|限制在)[约为]?[:]?(?:[\u4e00-\u9fff]{2,8}的)?`,
  ],
  // no noun may follow: `不小于最高工作压力的4倍` is bounded from below
  ["at-most", /(?:最长|最迟|最晚|最大(?:值)?(?:允许)?|上限(?:值)?|最高(?:值)?)(?:应)?(?:为|是)?[约为]?[:]? ?$/],
  [
    "at-least",
    endingIn`(?:(?:不(?:应|得|能|宜|可|会|允许|许|准|致|至)?|未)(?:${ZH_LESS})(?:[\u4e00-\u9fff]{2,10}后)?|大于(?:或)?等于|大于或等于|高于或等于|≥|>=|至少|最少|不下于|年满|(?<![期届未不充注装灌布])满|(?<!可|能|允许[^，。；]{0,8})(?:达到?|达到了)|高达)[约为]?[:]?(?:[\u4e00-\u9fff]{2,8}的)?`,
  ],
  // a verb may stand between: `至少保存六个月`; a condition may not: `至少在20 ℃下`
  ["at-least", /(?:至少|最少)(?![^，。]{0,4}[在以按对从于每])[\u4e00-\u9fff]{1,4} ?$/],
  ["at-least", /(?:最短|最小(?:值)?|下限(?:值)?|最低(?:值)?)(?:应)?(?:为|是)?[约为]?[:]? ?$/],
  // `至少每月检查一次`: so often or oftener
  ["at-least", /(?:至少|不少于)每(?:年|月|周|日|天|季度?|小时)[^，。；\d]{0,16}$/],
  // both ends in one denial: `不应大于5 m或小于3 m`
  ["at-least", endingIn`不(?:应|得|宜)?(?:${ZH_MORE})[^，。；]{1,12}(?:或|或者|、|也不|且不)(?:${ZH_LESS})`],
  ["at-most", endingIn`不(?:应|得|宜)?(?:${ZH_LESS})[^，。；]{1,12}(?:或|或者|、|也不|且不)(?:${ZH_MORE})`],
  // counted from somewhere: `不低于室外地坪以上500 mm`, `不应低于散水面以上0.3 m`
  ["at-least", endingIn`不(?:应|得|宜)?(?:${ZH_LESS})[\u4e00-\u9fff]{2,10}以[上外下]`],
  ["at-most", endingIn`不(?:应|得|宜)?(?:${ZH_MORE})[\u4e00-\u9fff]{2,10}以[上外下]`],
  // what may not be larger: `不应有大于2 mm的裂纹` bounds the crack from above
  [
    "at-most",
    endingIn`(?:不(?:应|得|允许|准)|无(?!故障|线|损|源|人|铅|缝|功)|禁止|严禁)(?!影响|因)[^，。；:\d在当于]{0,10}(?:${ZH_MORE})(?:或?等于)?`,
  ],
  [
    "at-least",
    endingIn`(?:不(?:应|得|允许|准)|无(?!故障|线|损|源|人|铅|缝|功)|禁止|严禁)(?!影响|因)[^，。；:\d在当于]{0,10}(?:${ZH_LESS})(?:或?等于)?`,
  ],
  ["better", /(?:优于|不(?:应|得)?劣于|不(?:应|得)?差于|好于)[约为]?[:]?(?:[\u4e00-\u9fff]{2,8}的)? ?$/],
  ["more-than", endingIn`(?:${ZH_MORE}|逾|>)[约为]?(?:[\u4e00-\u9fff]{2,8}的)?`],
  ["less-than", endingIn`(?:${ZH_LESS}|未满|不满|未达到?|达不到|<)[约为]?(?:[\u4e00-\u9fff]{2,8}的)?`],
];

const EN_BEFORE: readonly (readonly [Comparator, RegExp])[] = [
  // done anew after each such time: a longer time is too long
  [
    "at-most",
    /\b(?:renewed|replaced|changed|calibrated|inspected|checked|tested|verified|reviewed|serviced|lubricated|cleaned|backed up|audited|maintained|updated|overhauled|rotated|turned|refreshed|repeated|emptied|drained|flushed|purged|recharged|re[a-z]+ed)(?: [a-z]+){0,2}? every ?$/i,
  ],
  [
    "at-most",
    /\b(?:shall|must|should) (?:report|transmit|send|broadcast|update|refresh|poll|check|back up|verify)(?: [a-z-]+){0,4}? every ?$/i,
  ],
  [
    "at-most",
    /\b(?:shall|must|should|to) be (?!recorded|measured|logged|sampled|read|taken|noted|observed|printed|stored|fixed|spaced|supported|marked)[a-z]+(?: [a-z]+){0,4}? every ?$/i,
  ],
  // the oftener the shorter: "at least every 90 days" allows 90 days at most
  ["at-most", /\bat least (?:once )?(?:every|each) ?$/i],
  ["at-most", /\bsets? the maximum(?: [a-z]+){1,5} to ?$/i],
  ["at-least", /\bsets? the minimum(?: [a-z]+){1,5} to ?$/i],
  // a denied verb turns the bound: "shall not open below 30 kPa" opens at 30 kPa or more
  [
    "at-least",
    /(?<!\bneed )\bn(?:ot|or) (?!exceed|be\b)[a-z]+ (?:[a-z]+ ){0,2}?(?:below|under(?! (?:an?|the) (?:[a-z]+ ){0,2}?(?:load|force|pull|push|weight|torque|moment|tension|pressure|stress|voltage|current)\b)|at less than)(?: an?)?(?: [a-z]+){0,3}?(?: of)? ?$/i,
  ],
  [
    "at-most",
    /(?<!\bneed )\bn(?:ot|or) (?!exceed|be\b)[a-z]+ (?:[a-z]+ ){0,2}?(?:above|over|at more than)(?: an?)?(?: [a-z]+){0,3}?(?: of)? ?$/i,
  ],
  // both ends in one denial: "shall not be more than 950 mm or less than 760 mm", "neither more than … nor less than"
  ["at-least", endingIn`\b(?:not (?:be )?|neither )(?:${MORE}) than [^.;]{1,24}? n?or (?:be )?(?:${LESS}) than`],
  ["at-most", endingIn`\b(?:not (?:be )?|neither )(?:${LESS}) than [^.;]{1,24}? n?or (?:be )?(?:${MORE}) than`],
  // "shall not show shrinkage exceeding 0.1 %"
  [
    "at-most",
    /\bnot (?!be\b|exceed)[a-z-]+ (?:(?!when\b|if\b|while\b|where\b|unless\b|at\b|in\b)[a-z]+ ){1,5}?exceeding ?$/i,
  ],
  // what no single one of many may be: "no individual value below 48 N", "no reading shall fall below 85 %"
  ["at-least", endingIn`${NO_SINGLE}(?:be |fall |drop |lie |weigh |measure )?(?:below|under|(?:${LESS}) than)`],
  ["at-most", endingIn`${NO_SINGLE}(?:be |rise |lie |weigh |measure )?(?:above|over|exceed(?:ing)?|(?:${MORE}) than)`],
  // "shall not release at a load below 80 N" releases at 80 N or more
  [
    "at-least",
    /\bnot [a-z]+ (?:[a-z]+ ){0,8}?at an? (?:load|force|pull|torque|pressure|voltage|current|speed|stress) (?:of )?(?:below|under|less than|lower than) ?$/i,
  ],
  // so does what stands before it: "in no case shall the pressure exceed 3 bar"
  ["at-most", endingIn`${IN_NO_CASE}\b(?:exceed|above|over|(?:${MORE}) than)`],
  ["at-least", endingIn`${IN_NO_CASE}\b(?:below|under|(?:${LESS}) than)`],
  ["at-most", /\bnot (?:to )?be [a-z]+ (?:[a-z]+ ){0,2}?beyond ?$/i],
  // and a denied verb with a comparative: "shall not weigh more than 25 kg", "shall not vary by more than 2 %"
  [
    "at-most",
    endingIn`(?<!\bneed )\bn(?:ot|or) (?!be\b|less|fewer|lower|shorter|smaller|more|greater|higher|longer|larger|heavier|later)[a-z-]+ ${BETWEEN}(?:${MORE}) than`,
  ],
  [
    "at-least",
    endingIn`(?<!\bneed )\bn(?:ot|or) (?!be\b|less|fewer|lower|shorter|smaller|more|greater|higher|longer|larger|heavier|later)[a-z-]+ ${BETWEEN}(?:${LESS}) than`,
  ],
  // what is absent: "no crack longer than 2 mm", "free from burrs exceeding 0.1 mm"
  [
    "at-most",
    endingIn`\b(?:no(?! (?:more|less|later|greater|fewer|lower|higher|longer|shorter)\b)|free (?:of|from)|without)(?: [a-z-]+){1,8}? (?:(?:${MORE}) than|exceeding|over|above|in excess of)`,
  ],
  // so does a denied passive: "shall not be silenced for more than 90 s"
  ["at-most", endingIn`\bnot be (?!more|greater|less)[a-z]+ ${BETWEEN}(?:${MORE}) than`],
  ["at-least", endingIn`\bnot be (?!more|greater|less)[a-z]+ ${BETWEEN}(?:${LESS}) than`],
  [
    "at-least",
    endingIn`(?:(?:not|no|never|neither|nor) (?:be |fall |drop )?(?:${LESS}|below|under)(?: than)?|at least|at or above|a minimum of|minimum(?: [a-z]+){0,4}? (?:shall be|is|of)(?: equal to)?|\ban? minimum|\bthe minimum|greater than or equal to|equal to or greater than|or above|not fall below|no later than never|≥|>=|min\.?)(?: an?)?(?: [a-z]+ of)?`,
  ],
  [
    "at-most",
    endingIn`(?:(?:not|no|never|neither|nor) (?:be |rise )?(?:${MORE}|above|over)(?: than)?|(?:not|never|nor) (?:to )?exceed(?:ing)?|(?:without|not) exceeding|at (?:the )?most|at or below|a maximum of|maximum(?: [a-z]+){0,4}? (?:shall be|is|of)(?: equal to)?|\ban? maximum|\bthe maximum|less than or equal to|equal to or less than|up to|(?:limit|restrict|confin|reduc)(?:s|es|e|ed|ing)? (?:[a-z]+ ){0,5}?to|within|≤|<=|max\.?)(?: an?)?(?: [a-z]+ of)?`,
  ],
  ["better", /(?:better than|(?:not|no) (?:be )?worse than)(?: an?)? ?$/i],
  [
    "more-than",
    endingIn`(?:(?:${MORE}) than|above|(?<!\b(?:measured|averaged|taken|distributed|calculated|swept|summed|spread|varied|reliable|proven|demonstrated|repeated|cycled|operated|sustained) |\d ?[A-Za-zμ]{1,3} )over|beyond|exceed(?:s|ed|ing)?|in excess of|upwards of|>)`,
  ],
  ["less-than", endingIn`(?:(?:${LESS}) than|below|under|short of|<)`],
];

const AFTER: readonly (readonly [Comparator, RegExp])[] = [
  [
    "at-least",
    beginningWith`^ ?(?:\([^()]{0,20}\)| of [a-z]+(?= or ))? ?(?:(?:及|或|和|或者)?以上|或(?:者)?更[高大多长重宽厚深久]|(?:(?:high|long|wide|deep|thick|old) )?or (?:${MORE}|above|over|up)\b|(?:(?:high|long|wide|deep|thick|old|of age|in (?:length|diameter|width|height)) )?and (?:above|over|upwards|up|more|larger|greater|higher|longer|older|heavier|thicker|wider|deeper)\b(?! ?[-+\d]| than)|,? ?\(?(?:minimum|min\b)|\(最小(?=[)值])|起\b|at (?:the )?least(?=[.,;)]|$))`,
  ],
  [
    "at-most",
    beginningWith`^ ?(?:\([^()]{0,20}\)| of [a-z]+(?= or ))? ?(?:(?:及|或|和)?以下|或(?:者)?更[低小少短轻窄薄浅]|之?以?内(?!容|部|径|外|聚|层|壁|腔|孔|芯|衬|装|存|置|[,，]? ?(?:不(?![得应准宜能可])|无|未|没有))|(?:(?:high|long|wide|deep|thick|old) )?or (?:${LESS}|below|under|down)\b|and (?:below|under|less|smaller|lower|shorter|younger|lighter|thinner|narrower)\b(?! ?[-+\d]| than)|,? ?\(?(?:maximum|max\b)|\(最大(?=[)值])|为[限止]|at (?:the )?most(?=[.,;)]|$))`,
  ],
  ["better", /^ ?(?:or better|或(?:者)?更[好优])/i],
];

/** `not later than 15 days before the loan`: what is latest lies so much ahead at least, what is earliest at most. */
const AHEAD: readonly (readonly [Comparator, RegExp])[] = [
  ["at-least", /\b(?:not|no) later than ?$/i],
  ["at-most", /\b(?:not|no) (?:earlier|sooner) than ?$/i],
];
const AHEAD_OF = /^ ?(?:before|prior to|in advance|ahead of|preceding)\b/i;
/** `at least quarterly`: so often, and so after that time at the latest. */
const OFTEN = /(?:至少|不少于|at least) ?$/i;
/** `held over ten consecutive cycles`: for as long as that. */
const OVER_SO_MANY = /\bover ?$/i;
/** `应当提前三十日通知`, `应于五日前提出`: so long ahead at least. */
const ZH_AHEAD = /(?:应|须)(?:(?![至最]多)[^，。；]){0,30}提前(?:至少)? ?$/;
const ZH_AHEAD_OF =
  /^(?:之)?前(?:，应|应|须|[\u4e00-\u9fff]{0,6}(?:通知|告知|提出|报告|报送|公告|公示|提交|申请|送达|备案)|，?(?:以|将|把|向)|，[^，。；]{0,24}(?:通知|告知|提出|报告|报送|公告|公示|提交|申请|送达|备案|发出))/;
const TIME_ENDS = /[日天月年周时]$/;
const DUTY = /应|须/;
/** `不少于上年度日均经营量十倍`: so many times what stands between. */
const MULTIPLES: readonly (readonly [Comparator, RegExp])[] = [
  ["at-least", endingIn`不(?:应|得|宜)?(?:${ZH_LESS})[\u4e00-\u9fff]{2,14}`],
  ["at-most", endingIn`不(?:应|得|宜)?(?:${ZH_MORE})[\u4e00-\u9fff]{2,14}`],
];

/** What belongs to the value and stands before it: `不低于HRC 58`, `≤φ50 mm`, `up to £5,000`, `不大于Ra 1.6 μm`. */
const SIGN_OF_VALUE =
  /(?:(?<![A-Za-z])(?:HRC|HRB|HRA|HBW|HBS|HB|HV|HK|HLD|USD|EUR|GBP|CNY|RMB|R[azqt]|pH)|US\$|[£€$¥φΦØ]|人民币|[Gg]rade|图上|实地|每(?:人|年|月|周|日|天|小时|分钟|秒|平方米|立方米|米|千克|公里|吨)) ?$/;

/** What every bound word before a value ends in, in either language: where nothing of it stands there, none is looked for. */
const ZH_END = /[\u4e00-\u9fff:≤≥<>=] ?$/;
const EN_END = /[a-z.≤≥<>=] ?$/i;

const ZH_BOUNDS = new PatternIndex(ZH_BEFORE, ([, pattern]) => pattern);
const EN_BOUNDS = new PatternIndex(EN_BEFORE, ([, pattern]) => pattern);

const told = (bounds: typeof ZH_BOUNDS, before: string): Comparator | null =>
  bounds.candidates(before).find(([, pattern]) => pattern.test(before))?.[0] ?? null;

const LOOK_BACK = 72;
const LOOK_AHEAD = 40;

/** Bound words right before `start` or right behind `end` of a folded text; null where the value stands bare. */
export const comparatorOf = (text: string, start: number, end: number): Comparator | null => {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start).replace(SIGN_OF_VALUE, "");
  const after = text.slice(end, end + LOOK_AHEAD);
  if (AHEAD_OF.test(after)) for (const [comparator, pattern] of AHEAD) if (pattern.test(before)) return comparator;
  if (isPeriod(text.slice(start, end)) && OFTEN.test(before)) return "at-most";
  if (text.charAt(end - 1) === "倍")
    for (const [comparator, pattern] of MULTIPLES) if (pattern.test(before)) return comparator;
  if (OVER_SO_MANY.test(before) && /\bconsecutive\b/.test(text.slice(start, end + 12))) return null;
  if (ZH_AHEAD.test(before)) return "at-least";
  if (ZH_AHEAD_OF.test(after) && TIME_ENDS.test(text.slice(start, end)) && DUTY.test(before + after)) return "at-least";
  for (const [comparator, pattern] of AFTER) if (pattern.test(after)) return comparator;
  return (
    (ZH_END.test(before) ? told(ZH_BOUNDS, before) : null) ?? (EN_END.test(before) ? told(EN_BOUNDS, before) : null)
  );
};

const APPROXIMATE_BEFORE = /(?:约|大约|近似|左右|about|approximately|approx\.|around|nominally) ?$/i;
const APPROXIMATE_AFTER = /^ ?左右/;
export const isApproximate = (text: string, start: number, end: number): boolean =>
  APPROXIMATE_BEFORE.test(text.slice(Math.max(0, start - 16), start)) ||
  APPROXIMATE_AFTER.test(text.slice(end, end + 4));
