import {
  fits,
  type Mention,
  nounBefore,
  type Property,
  propertyById,
  type ReadQuantity,
  type Subject,
  subjectOf,
} from "../../quantity";
import { standsAsCondition } from "./conditions";
import type { FacetFinder } from "./facet-scope";
import type { Prepared } from "./prepare";
import type { Segment } from "./segment";

/** What the reading of one provision is done with. */
export interface Desk {
  readonly prepared: Prepared;
  readonly segments: readonly Segment[];
  readonly mentions: readonly Mention[];
  readonly finder: FacetFinder;
}

/** A quantity in its segment with its subject. */
export interface Placed {
  readonly quantity: ReadQuantity;
  readonly segment: Segment;
  readonly index: number;
  readonly subject: Subject;
  /** Stands in the position of a circumstance. */
  readonly condition: boolean;
}

export const inBracket = (text: string, from: number, at: number): boolean => {
  const before = text.slice(from, at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};

/** What a quantity of a dimension is of, where no word says it. */
const BY_DIMENSION: Readonly<Record<string, string>> = {
  s: "duration",
  K: "temperature",
  "m s-2": "acceleration",
  "m2 s-3": "psd",
  "s-1": "frequency",
  IP: "protection-code",
};

/** What a value of a dimension is of by what else the sentence speaks of: rain in mm/h, a voltage that must not break down. */
const TOLD_BY: readonly (readonly [dimension: string, words: RegExp, property: string])[] = [
  ["m s-1", /淋雨|降雨|\brain(?:fall)?\b/i, "rainfall"],
  ["grade", /焊缝|焊接|探伤|射线检测/, "weld-grade"],
  ["grade", /附着力/, "adhesion"],
  ["grade", /级(?:大|强|海)?[风况]|海况/, "wind-force"],
  ["A-1 kg m2 s-3", /击穿|飞弧|闪络|[承耐]受|breakdown|flash-?over|\bwithstand\b/i, "test-voltage"],
  ["kg", /承载|承重|起吊|吊运|\b(?:carry|lift|hoist)\b/i, "load-capacity"],
  ["m3", /\bholds?\b/i, "capacity"],
  ["m", /\bpump\b.*\bhead\b|\bhead\b.*\bpump\b/i, "pump-head"],
  ["m", /\bn(?:o|ot be) (?:longer|shorter) than\b/i, "length"],
];

/** What a value is of by what stands before it, whatever is named there. */
const TOLD_AHEAD: readonly (readonly [dimension: string, words: RegExp, property: string])[] = [
  ["kg m-1 s-2", /(?:充气|加压|升压|打压)[至到] ?$|\b(?:inflated|pressuri[sz]ed) to ?$/i, "pressure"],
  [
    "m",
    /(?:没入|浸入|潜入|沉入)?(?:水下|水中)(?:深度)?(?:应)?(?:不小于|不少于|至少|达)?[为是]? ?$|(?:没入|浸入|潜入|沉入) ?$/,
    "water-depth",
  ],
  [
    "s",
    /\boperat(?:e|es|ing)\b[^.;,\d]{0,30}\bfor\b(?: (?:at least|not less than|a minimum of|no less than))? ?$/i,
    "endurance",
  ],
  ["s-1", /\bfrequency\b[^.;,\d]*\baccura(?:te|cy)\b[^.;,\d]*$/i, "frequency-accuracy"],
  ["s-1", /\bfrequency\b[^.;,\d]*\bstab(?:le|ility)\b[^.;,\d]*$/i, "frequency-stability"],
  ["", /\bfrequency\b[^.;,\d]*\baccura(?:te|cy)\b[^.;,\d]*$/i, "frequency-accuracy"],
  ["", /\bfrequency\b[^.;,\d]*\bstab(?:le|ility)\b[^.;,\d]*$/i, "frequency-stability"],
  [
    "s",
    /\b(?:inspect|check|test|maintain|replac|renew|review|examin|servic)[a-z]*(?: [a-z]+){0,3} every ?$/i,
    "interval",
  ],
  ["s", /\b(?:re)?calibrat(?:ed|ion)\b[^.;,\d]*$/i, "calibration-validity"],
  [
    "s",
    /\b(?:keep|retain|archive|preserve)\b[^.;,\d]*\b(?:records?|logs?|files?|documents?|reports?|data)\b[^.;,\d]*\bfor\b[^.;,\d]*$/i,
    "retention",
  ],
  ["s", /(?:应|须)能?(?:够)?(?:持续|连续)[\u4e00-\u9fff]{2}(?:时间)?(?:不[少小]于|至少)? ?$/, "endurance"],
];

/** What a value is of by what follows it: `由DC 28 V供电`, `(24±6) V电源下`. */
const TOLD_BEHIND: readonly (readonly [dimension: string, words: RegExp, property: string])[] = [
  [
    "A-1 kg m2 s-3",
    /^ ?(?:[直交]流)?的?(?:电源(?![线端模插开])|供电)|^ ?(?:d\.?c\.?|a\.?c\.?)? ?(?:power )?supply\b/i,
    "supply-voltage",
  ],
  ["m", /^ (?:or more |or less )?(?:high|tall)\b(?! [a-z]+(?:s|ing)?\b)/i, "height"],
];

/** What is called by its length, width … at the end of a name that is not known: `车厢内部长`. */
const CALLED_BY: readonly (readonly [RegExp, string])[] = [
  [/[\u4e00-\u9fff]长$/, "length"],
  [/[\u4e00-\u9fff]宽$/, "width"],
  [/[\u4e00-\u9fff]高$/, "height"],
  [/[\u4e00-\u9fff]厚$/, "thickness"],
];
const calledBy = ({ noun }: Subject, { dimension }: ReadQuantity): string | undefined =>
  dimension === "m" ? CALLED_BY.find(([words]) => words.test(noun ?? ""))?.[1] : undefined;

/** In a test for leaks an air pressure is what is pumped in. */
const LEAK_TEST = /密封|气密|充气|充入|压力?降|泄漏|\bleak/i;

/** Properties that a topic makes more exact: the humidity under the heading 工作湿度. */
const GENERAL = new Set([
  "temperature",
  "humidity",
  "altitude",
  "pressure",
  "air-pressure",
  "frequency",
  "duration",
  "cycles",
]);
const EXACT: Readonly<Record<string, readonly string[]>> = {
  temperature: [
    "operating-temperature",
    "storage-temperature",
    "charge-temperature",
    "discharge-temperature",
    "transport-temperature",
  ],
  pressure: ["air-pressure"],
  humidity: ["operating-humidity"],
  altitude: ["operating-altitude", "transport-altitude", "drop-height"],
  duration: ["burn-in", "endurance", "warm-up", "start-time"],
  frequency: ["vibration-frequency", "frequency-band", "supply-frequency", "output-frequency"],
};

const inSegment = (one: Segment, quantity: ReadQuantity, desk: Desk): Subject => {
  const around = {
    text: desk.prepared.text,
    from: one.start,
    to: one.end,
    previousEnd: one.start,
    nextStart: one.end,
    mentions: desk.mentions,
  };
  return subjectOf({ ...quantity, start: one.end, end: one.end }, around);
};

/** `属性正确率`: named in full, if by a name that is not known; what other values of the sentence are of says nothing of it. */
const MEASURED = /[\u4e00-\u9fff]{2}(?:(?<![功频速])率|(?<![温湿高长])度|性|比)$/;

/** Subject named in earlier segments of the same part, then by the value before, then in the sentence. */
const inherited = (
  own: Subject,
  quantity: ReadQuantity,
  placed: readonly Placed[],
  desk: Desk,
  segment: Segment,
): Subject | null => {
  const earlier = desk.segments.filter((one) => one.sentence === segment.sentence && one.end <= segment.start);
  const samePart = earlier.filter((one) => one.part === segment.part && one.quantities.length === 0).reverse();
  const others = earlier.filter((one) => !samePart.includes(one)).reverse();
  for (const one of samePart) {
    const found = inSegment(one, quantity, desk);
    if (found.property !== null) return found;
  }
  const headings = desk.segments.filter((one) => one.topic && one.sentence < segment.sentence).reverse();
  const previous = placed.at(-1);
  const follows = previous !== undefined && previous.segment.sentence === segment.sentence && own.noun === null;
  if (follows && previous.quantity.dimension === quantity.dimension) return previous.subject;
  for (const one of [...(own.noun !== null && MEASURED.test(own.noun) ? [] : others), ...headings]) {
    const found = inSegment(one, quantity, desk);
    if (found.property !== null) return found;
  }
  return null;
};

/** A frequency beside a supply or an output voltage is that of the supply or the output. */
const besideVoltage = (quantity: ReadQuantity, placed: readonly Placed[], segment: Segment): Property | null => {
  if (quantity.dimension !== "s-1") return null;
  const voltage = placed.findLast(
    (one) => one.segment.sentence === segment.sentence && one.subject.property?.id.endsWith("-voltage"),
  );
  if (voltage?.subject.property?.id === "supply-voltage") return propertyById("supply-frequency");
  return voltage?.subject.property?.id === "output-voltage" ? propertyById("output-frequency") : null;
};

/** A general property under a topic that names it more exactly. */
const madeExact = (property: Property, quantity: ReadQuantity, desk: Desk, segment: Segment): Property => {
  const exact = EXACT[property.id];
  if (!exact) return property;
  const topic = desk.segments.findLast(
    (one) => one.sentence === segment.sentence && one.topic && one.start < segment.start,
  );
  if (!topic) return property;
  const found = desk.mentions.find(
    (mention) =>
      mention.start >= topic.start &&
      mention.end <= topic.end &&
      exact.includes(mention.property.id) &&
      fits(mention.property, quantity),
  );
  return found?.property ?? property;
};

/** A height told in these is a side of the thing, unless something falls that far. */
const OF_A_THING = /\d ?(?:[mcμ]m|in|inch(?:es)?)$/;
const FALLS = /跌|落|坠|抛|冲击|碰|摔|海拔|高原|\b(?:drop|fall|fell|impact|shock|altitude|toppl|tumbl)/i;
const HEIGHTS: ReadonlySet<string> = new Set(["altitude", "drop-height"]);
const asSide = (
  property: Property | null,
  { text }: ReadQuantity,
  noun: string | null,
  around: string,
): Property | null =>
  property !== null &&
  HEIGHTS.has(property.id) &&
  /高度?$|\bheight\b/i.test(noun ?? "") &&
  OF_A_THING.test(text) &&
  !FALLS.test(around)
    ? propertyById("height")
    : property;

/** `空载时不小于20 m/min`: says when, and names nothing. */
const SAYS_WHEN = /^(?:[空满半]载|[常静动]态|额定负载|[高低常]温)(?:时|下|状态下)?$/;
const withoutWhen = (own: Subject): Subject => (SAYS_WHEN.test(own.noun ?? "") ? { ...own, noun: null } : own);

const settle = (
  own: Subject,
  quantity: ReadQuantity,
  placed: readonly Placed[],
  desk: Desk,
  segment: Segment,
): Subject => {
  const further = own.property === null || own.far ? inherited(own, quantity, placed, desk, segment) : null;
  const known =
    own.property !== null &&
    (!own.far || further === null || GENERAL.has(further.property?.id ?? "") || !GENERAL.has(own.property.id))
      ? own
      : further;
  const counted = quantity.dimension === "count" && /周期|循环|cycle/i.test(quantity.text) ? "cycles" : "";
  const around = desk.segments
    .filter((one) => one.part === segment.part)
    .map((one) => one.text)
    .join("，");
  const told = quantity.bare
    ? undefined
    : TOLD_BY.find(([of, words]) => of === quantity.dimension && words.test(around));
  const leak = quantity.dimension === "kg m-1 s-2" && LEAK_TEST.test(around);
  const after = desk.prepared.text.slice(quantity.end, segment.end);
  const behind = TOLD_BEHIND.find(([of, words]) => of === quantity.dimension && words.test(after));
  const called = calledBy(own, quantity);
  const byDimension = propertyById(
    behind?.[2] ?? called ?? told?.[2] ?? BY_DIMENSION[quantity.bare ? "" : quantity.dimension] ?? counted,
  );
  const before = desk.prepared.text.slice(segment.start, quantity.start);
  const ahead = TOLD_AHEAD.find(([of, words]) => of === quantity.dimension && words.test(before));
  const named = ahead
    ? propertyById(ahead[2])
    : leak && known?.property?.id === "air-pressure"
      ? propertyById("pressure")
      : (known?.property ?? null);
  const beside = named === null || named.id === "frequency" ? besideVoltage(quantity, placed, segment) : null;
  const meant = beside ?? (named === null ? byDimension : madeExact(named, quantity, desk, segment));
  const property = asSide(meant, quantity, own.noun, around);
  return { property, noun: own.noun ?? known?.noun ?? null, far: own.far || own.property === null };
};

/** `2名艇员、6件救生衣`: how many of what follows. */
const COUNTED_BEHIND = /^ ?([\u4e00-\u9fff]{2,10}?)(?=[、，。；]|[和及与](?=\d)|$)/;
const NOTHING_NAMED = /(?:^|、|[和及与]|配备?|配有|备有|提供|[应设装]有|设置|包括|携带) ?$/;
const withCounted = (own: Subject, quantity: ReadQuantity, before: string, after: string): Subject => {
  if (quantity.dimension !== "count" || own.property !== null || !NOTHING_NAMED.test(before)) return own;
  const noun = COUNTED_BEHIND.exec(after)?.[1];
  return noun === undefined ? own : { ...own, noun };
};

/** `台面长2 000 mm、宽500 mm`: called by its side right before the value, whatever is named behind. */
const withSide = (own: Subject, quantity: ReadQuantity, before: string): Subject => {
  const noun = nounBefore(before);
  const isNamedAhead = own.property !== null && own.noun !== null && before.includes(own.noun);
  if (isNamedAhead || /[最全总等][长宽高厚]$/.test(noun ?? "")) return own;
  const side = calledBy({ ...own, noun }, quantity);
  return side === undefined ? own : { property: propertyById(side), noun, far: false };
};

/** Gives every quantity of the segments its subject. */
export const place = (desk: Desk): Placed[] => {
  const placed: Placed[] = [];
  desk.segments.forEach((segment, index) => {
    segment.quantities.forEach((quantity, i) => {
      const around = {
        text: desk.prepared.text,
        from: segment.start,
        to: segment.end,
        previousEnd: segment.quantities[i - 1]?.end ?? segment.start,
        nextStart: segment.quantities[i + 1]?.start ?? segment.end,
        mentions: desk.mentions,
      };
      const own = withCounted(
        withoutWhen(subjectOf(quantity, around)),
        quantity,
        around.text.slice(around.previousEnd, quantity.start),
        around.text.slice(quantity.end, around.nextStart),
      );
      const sided = withSide(own, quantity, around.text.slice(around.previousEnd, quantity.start));
      const subject = settle(sided, quantity, placed, desk, segment);
      placed.push({ quantity, segment, index, subject, condition: standsAsCondition(quantity, segment, i) });
    });
  });
  return placed;
};
