import { blank, blankFound } from "../../blank";
import { once } from "../../once";
import { fits, type Mention, type Property } from "../../quantity";
import type { Fact } from "../reading/fact";
import type { Reading } from "../reading/facts";
import type { Prepared } from "../reading/prepare";
import { related, sameCircumstance } from "../values/pair";
import { isIdleEnglish, stem, tellingRuns } from "../vocabulary/content";
import type { SeenFacet } from "../vocabulary/facets";
import { canonical } from "../vocabulary/synonyms";
import { END_NAMED, PER_UNIT, withoutValue } from "./beside-value";
import { kindLength } from "./kind";

const OTHER_STATISTIC = /平均|均值|典型|\b(?:mean|average|typical)/i;

/** A fact and the counterpart it was judged against; the name of a property is explained where both have it. */
export interface Judged {
  readonly fact: Fact;
  readonly as: Fact;
}

/** The sign of a circumstance behind the name of what it is a value of: `在0.8 MPa的工作压力下`. */
const MARKER_BEHIND_NAME = /^[时下处内后中]/;

/** What a thing is at work is what it is; a band (`频段`) is said of any frequency; a life may be told in operations, a flow by what is delivered. */
const plain = ({ id }: Property): string =>
  id
    .replace(/^operating-|^vibration-(?=frequency)|(?<=^frequency)-band$/, "")
    .replace(/^service-life$/, "cycle-life")
    .replace(/^flow\/delivered$/, "flow");
/** Whether two properties are one, whatever else the words tell of the situation. */
export const isOneThing = (one: Property, other: Property): boolean => plain(one) === plain(other);

/** Names that any property of their kind may go by. */
const SHORT_NAMES = new Set(["temperature", "humidity", "altitude", "pressure", "frequency", "duration", "cycles"]);

/** `贮存温度` against a temperature at which to store. */
const isOfSituation = ({ id }: Property, { property, facets }: Fact): boolean =>
  id === `${facets.get("situation")?.value}-${property?.id}`;

/** The name of what the counterpart has as well; or the short name of what both are known to have. */
const isNameOf = (name: Property, fact: Fact, as: Fact): boolean =>
  as.property !== null &&
  (isOneThing(name, as.property) ||
    isOfSituation(name, as) ||
    (fact.property?.id === as.property.id &&
      SHORT_NAMES.has(name.id) &&
      (fact.quantity === null || fits(name, fact.quantity))));

/** The name of a circumstance that both have; one without a name is known by its value. */
const isConditionOf = (name: Property, fact: Fact, as: Fact): boolean =>
  fact.conditions.some(
    (own) =>
      related(own.property, name) &&
      own.property?.id !== fact.property?.id &&
      as.conditions.some((other) =>
        other.property === null || other.property.id === as.property?.id
          ? sameCircumstance(own, other)
          : isOneThing(other.property, name),
      ),
  );

/** Methods that each word for them tells exactly, so that one will do for the other (`满载` and `额定载荷下`). */
const EXACT_METHODS = new Set([
  "weighting",
  "statistic",
  "current",
  "load",
  "posture",
  "damp heat",
  "salt mist",
  "pulse",
  "vibration",
  "path",
  "mode",
  "water",
  "wetness",
  "band of light",
  "cooling",
  "inspection severity",
]);
/** `满载时`, `额定载荷下`, `带额定载荷` */
const STATE_AHEAD = /[带在于]$/;
const STATE_BEHIND = /^ ?(?:的?(?:状态|情况|条件|运行|工作))?[时下]/;
/** Values that stand for several methods of a kind. */
const MANY_METHODS = new Set(["part", "cyclic", "acid", "trapezoid"]);

/** A method that the judged facts of both sides have alike, and of which neither speaks oftener. */
const isSharedMethod = (
  { facet, value }: SeenFacet,
  judged: readonly Judged[],
  readings: readonly Reading[],
): boolean =>
  EXACT_METHODS.has(facet.name) &&
  !MANY_METHODS.has(value) &&
  new Set(readings.map(({ seen }) => seen.filter((one) => one.facet === facet && one.value === value).length)).size ===
    1 &&
  judged.some(({ fact, as }) => [fact, as].every(({ facets }) => facets.get(facet.name)?.value === value));

/** To pass a test is what it is for. */
const PASSES = /应(?:能)?(?:够)?通过(?=[^，。；]{0,24}试验)/g;

/** The text of a side without what the judged facts are made of: values, circumstances, the names of their properties. */
const remainder = (
  reading: Reading,
  judged: readonly Judged[],
  spans: readonly (readonly [number, number])[],
  other: Reading,
): string => {
  let text = blank(reading.prepared.text, 0, reading.prepared.heading);
  const values = judged.flatMap(({ fact }) => [
    { start: fact.start, end: fact.end, quantity: fact.quantity },
    ...fact.conditions.map(({ quantity }) => ({ ...quantity, quantity })),
  ]);
  for (const value of values) text = withoutValue(text, value);
  for (const { fact } of judged) {
    const end = OTHER_STATISTIC.test(other.prepared.text) ? undefined : END_NAMED[fact.sense];
    const segment = reading.segments[fact.segment];
    const found = end && segment ? end.exec(text.slice(segment.start, fact.start)) : null;
    if (found) text = blank(text, segment!.start + found.index, segment!.start + found.index + found[0].length);
  }
  for (const [dimension, words] of PER_UNIT) {
    if (!judged.some(({ fact }) => fact.quantity?.dimension.split(" ").includes(dimension))) continue;
    text = blankFound(text, words);
  }
  for (const [start, end] of spans) text = blank(text, start, end);
  const isTwin = ({ property }: Mention): boolean =>
    reading.facts.some((fact) => fact.twin !== null && fact.property?.id === property.id);
  const isJudged = ({ property }: Mention): boolean =>
    judged.some(
      ({ fact, as }) =>
        (related(fact.property, property) && isNameOf(property, fact, as)) || isConditionOf(property, fact, as),
    );
  for (const mention of reading.mentions) {
    if (!isTwin(mention) && !isJudged(mention)) continue;
    const valued = values.some(({ end }) => /^ ?的? ?$/.test(reading.prepared.text.slice(end, mention.start)));
    const marker = valued ? (MARKER_BEHIND_NAME.exec(text.slice(mention.end))?.[0].length ?? 0) : 0;
    text = blank(text, mention.start, mention.end + marker);
  }
  for (const one of reading.seen) {
    if (!isSharedMethod(one, judged, [reading, other])) continue;
    const ahead = STATE_AHEAD.exec(text.slice(0, one.start))?.[0].length ?? 0;
    text = blank(text, one.start - ahead, one.end + (STATE_BEHIND.exec(text.slice(one.end))?.[0].length ?? 0));
  }
  return withoutObject(
    text.replace(PASSES, (found) => found.replace(/通过/, "  ")),
    reading,
  );
};

/** Behind the name of an object that is meant as a whole: not `电源` in `电源线的长度`. */
const AS_A_WHOLE = /^ ?(?:的|应|在|能|可|须|不|(?:shall|must|should|is|are|may)\b|['’]s\b)/i;

/**
 * A text without the name of what both texts are about, where a sentence speaks of it as a whole: before a verb, `的`, or
 * the name of a property or a state (`电源满载效率`).
 */
const withoutObject = (text: string, { prepared, mentions, seen }: Reading): string => {
  const { object } = prepared;
  if (!object) return text;
  const begins = new Set([...mentions, ...seen].map(({ start }) => start));
  let result = text;
  for (let at = prepared.text.indexOf(object); at >= 0; at = prepared.text.indexOf(object, at + 1)) {
    const end = at + object.length;
    if (begins.has(end) || AS_A_WHOLE.test(prepared.text.slice(end))) result = blank(result, at, end);
  }
  return result;
};

const WORD = /[a-z]{2,}/g;
/** Letters and numbers that name something: 方法A, 表3, 2025年, S1; a word of several letters is no label. */
const LABEL = /[A-Za-zⅠ-Ⅻ]*\d+(?:[.\d]*\d)?[A-Za-z]*|(?<![A-Za-z])(?!A [a-z])[A-ZⅠ-Ⅻ](?![A-Za-z-])/g;

/** How many, where no value was read: `two supports` is not `one support`. */
const NUMBER_WORD =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|both|single|double|dual|triple|half)\b/gi;

/**
 * `表2 纹波电压：`, `表3 汽油机技术参数`: the number of a table is that of the document it stands in, and that it holds
 * values goes without saying.
 */
const CAPTION = /^ *(?:表|图|table|figure) ?[A-Z]?\.?\d+(?:\.\d+)*/i;
const HOLDS_VALUES =
  /^( *(?:表|table) ?[A-Z]?\.?\d{1,4}(?:\.\d{1,4}){0,4}[^\n，。；:]*?)(?:的?主要)?(?:技术|性能|基本)?(?:参数|指标|性能|要求|数据|规格)(?= *\n)/i;

/** The labels and loose numbers of a text: they name a method, a table, a date, a grade. */
export const labelsIn = (text: string): string[] =>
  [...(text.match(LABEL) ?? []), ...(text.match(NUMBER_WORD) ?? [])].map((label) => label.toUpperCase());

/** Signs that tell where, when or which, and name nothing of which another word is made. */
const MARKERS = "上下内外前后左右中时间对";
/** Signs that only say that something is counted or measured: by themselves they name nothing. */
const MEASURES = "数量值率度性件个台只套根份条张";
/** `直径的最小值` says no more than `最小直径`. */
const SIMPLY_A_VALUE = "值";

/**
 * Whether another text has the pieces of a run of Chinese: each two signs that stand side by side must stand so there, or
 * where a word of it ends and the next begins (`产水浊度` of `产水的浊度`). The same signs in another order are other words.
 */
const isSaidIn = (run: string, other: string, signs?: ReadonlySet<string>): boolean => {
  if (run === SIMPLY_A_VALUE || other.includes(run)) return true;
  if (run.length === 1) return false;
  const isKnown = (from: number, to: number): boolean =>
    run.slice(from, to) === SIMPLY_A_VALUE ||
    (to - from === 1 && signs?.has(run[from]!) === true) ||
    ((to - from >= 2 || MEASURES.includes(run[from]!)) && other.includes(run.slice(from, to)));
  const reached = [true];
  for (let to = 1; to <= run.length; to++) reached[to] = reached.some((reach, from) => reach && isKnown(from, to));
  return reached[run.length]!;
};

/** `no lower than`, `or higher`: of a bound, and no word for which of two things is meant. */
const COMPARES =
  /\b(?:lower|higher|greater|longer|shorter|larger|smaller)(?= than\b)|(?<=\bor )(?:lower|higher|greater|longer|shorter|larger|smaller|sooner|earlier|later|faster|more often|more frequently)\b/g;

const tellingWords = (lower: string): string[] =>
  (blankFound(lower, COMPARES).match(WORD) ?? []).filter((word) => !isIdleEnglish(word));

/** A canonical text in which the words of others are sought. */
interface Told {
  readonly lower: string;
  /** Signs that are words there: `力` of `操作开关所需的力`. */
  readonly signs: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const told = (canonicalText: string): Told => {
  const lower = canonicalText.toLowerCase();
  const signs = new Set(tellingRuns(lower).filter((run) => run.length === 1 && !MARKERS.includes(run)));
  return { lower, signs, stems: new Set(tellingWords(lower).map(stem)) };
};

/** `额定工况下` and `额定工况时`; a circumstance that what is measured implies: `制动时` of a braking distance. */
const IN_CASE = /^([\u4e00-\u9fff]{2,}?)(?:状态|情况)?(?:[时下处后]|过程中|期间)$/;
/** How long a battery lasts is told of a charged one. */
const CHARGED = "充满电";
const RUN_DOWN = /^endurance|^charge-retention/;
/** What is done in a moment is over when it is done: `按下后` and `按下`, `断电后` and `断电`. */
const MOMENT = "(?:按下|松开|断开|接通|切断|断电|通电|上电|加电|开机|启动|触发|插入|拔出|投加)";
const AT_ONCE = new RegExp(`^${MOMENT}[\\u4e00-\\u9fff]{0,6}$|^[\\u4e00-\\u9fff]{0,6}${MOMENT}$`);
/** A state of the thing, though a property be named after it (`空载电压` for `开路电压`). */
const LOADED = /^[空满半]载/;
/** `用拉开法` for `（拉开法）` */
const BY_MEANS = /^[用以按]([\u4e00-\u9fff]{2,}法)$/;
/** `按下急停按钮，设备应…`, `断电保温时间`: where the event is no deed that is asked for. */
const hasEvent = (event: string, other: string): boolean =>
  new RegExp(`(?:^|[，。；])[^，。；应]*${event}(?:[^，。；应]{0,8}(?:，|时)|[\\u4e00-\\u9fff]{2,4}时间)`).test(other);
const isKnownCase = (told: string, other: string, judged: readonly Judged[]): boolean => {
  const means = BY_MEANS.exec(told)?.[1];
  if (means !== undefined) return other.includes(means);
  const event = IN_CASE.exec(told)?.[1];
  if (event === undefined) return false;
  if (!told.endsWith("后"))
    if (new RegExp(`${event}(?:(?:的?情况|状态|过程)?[时下处中)]|期间)|[以按处于]${event}`).test(other)) return true;
  if (told.endsWith("后") && AT_ONCE.test(event) && hasEvent(event, other)) return true;
  const implies = ({ fact, as }: Judged): boolean =>
    fact.property !== null &&
    fact.property === as.property &&
    !LOADED.test(event) &&
    (fact.property.zh.some((name) => name.startsWith(event)) || (event === CHARGED && RUN_DOWN.test(fact.property.id)));
  return /[时后]$/.test(told) && judged.length > 0 && judged.every(implies);
};

/** `汽油中硫的含量` and `汽油的硫含量` */
const HELD = /^(?:content-|impurity|moisture)/;
const isOfMatter = (run: string, other: string, judged: readonly Judged[]): boolean =>
  run.endsWith("中") &&
  isSaidIn(run.slice(0, -1), other) &&
  judged.some(({ fact, as }) => fact.property === as.property && HELD.test(fact.property?.id ?? ""));

/** `相邻触点间` and `相邻触点之间` */
const isBetween = (run: string, other: string): boolean =>
  run.length > 2 && run.endsWith("间") && other.includes(`${run.slice(0, -1)}之间`);

/** `机柜对磁场的屏蔽效能` and `机柜的磁场屏蔽效能` */
const isAgainst = (run: string, other: string): boolean =>
  run.indexOf("对") > 0 && other.includes(run.replace("对", ""));

/** Whether a run tells of such a circumstance, behind words that the other text has. */
const endsInKnownCase = (run: string, other: string, judged: readonly Judged[]): boolean =>
  isOfMatter(run, other, judged) ||
  isBetween(run, other) ||
  isAgainst(run, other) ||
  [...run].some(
    (_, at) => (at === 0 || isSaidIn(run.slice(0, at), other)) && isKnownCase(run.slice(at), other, judged),
  );

/** The wording of a provision, each thing by one name. */
export const canonicalIn = once(({ text }: Prepared) => canonical(text));

/** A text, and once more without the words that another may leave out: `按批进行出厂检验` and `按批出厂检验`. */
const closedUp = (written: string): string => `${written}\n${written.replace(/的|进行|予以/g, "")}`;

/** What a canonical text tells. */
export const toldBy = (written: string): Told => told(closedUp(written));

/** What a provision tells as a whole. */
export const toldIn = once((prepared: Prepared) => toldBy(canonicalIn(prepared)));

/** The same with its labels. */
const spokenIn = once((prepared: Prepared) => {
  const written = canonicalIn(prepared);
  return { labels: new Set(labelsIn(written)), told: toldIn(prepared) };
});

/** Chinese runs and English stems of a text that another does not have. */
export const wordsBeyond = (text: string, { lower, signs, stems }: Told): string[] => [
  ...tellingRuns(text).filter((run) => !isSaidIn(run, lower, signs)),
  ...tellingWords(text.toLowerCase()).filter((word) => !stems.has(stem(word))),
];

/** Who does what the left only asks to be done: `The supplier shall keep the records` for `The records shall be kept`. */
const AGENT =
  /^(?: *(?:the|each|every|an?))? *(?:supplier|contractor|manufacturer|purchaser|customer|operator|user|organi[sz]ation|company|owner|employer|laboratory|developer|application|software|program)s?(?= (?:shall|must)\b(?! be\b))/i;
const LEFT_UNDONE = /\b(?:shall|must) be [a-z]+/i;
const withoutAgent = (text: string, other: string): string =>
  LEFT_UNDONE.test(other) ? blankFound(text, AGENT) : text;

/**
 * What a side says beside what rows stand for, each thing by one name: `judged` are their facts, `spans` what was judged
 * as a statement.
 */
export const unexplained = (
  own: Reading,
  judged: readonly Judged[],
  spans: readonly (readonly [number, number])[],
  other: Reading,
  isLeft: boolean,
): string => {
  const kind = other.prepared.text === own.prepared.text || !isLeft ? 0 : kindLength(own, other);
  const start = own.prepared.heading;
  const rest = blank(remainder(own, judged, spans, other), start, start + kind);
  return canonical(isLeft ? rest : withoutAgent(rest, other.prepared.text))
    .replace(HOLDS_VALUES, "$1")
    .replace(CAPTION, "");
};

/** The words of it of which the other side has nothing: Chinese characters, English stems, labels. */
export const newWords = (rest: string, judged: readonly Judged[], other: Reading): string[] => {
  const spoken = spokenIn(other.prepared);
  const words = wordsBeyond(rest, spoken.told).filter((run) => !endsInKnownCase(run, spoken.told.lower, judged));
  return [...words, ...labelsIn(rest).filter((label) => !spoken.labels.has(label))];
};
