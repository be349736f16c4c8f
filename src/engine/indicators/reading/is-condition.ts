import { demands } from "../vocabulary/modality";
import { type Desk, inBracket, type Placed } from "./place";

const TEST_STEP =
  /跌落|落下|坠落|冲击|振动|浸|霉菌|试验(?!后)|老炼|淋|盐雾|湿热|暴露|插拔|堆码|静电|冷冻|放置|drop|immers|test|expos|withstand|vibrat|shock|spray/i;

/** `50 Hz、1.5 kV交流电压`: the frequency of an alternating test voltage is a circumstance of it. */
const isMainsFrequency = (one: Placed, mains: readonly Placed[], desk: Desk): boolean =>
  one.quantity.dimension === "s-1" &&
  one.quantity.form === "value" &&
  mains.some((other) => other.subject.property?.id === "test-voltage") &&
  /交流|有效值|工频|\bAC\b|a\.c\.|r\.?m\.?s/.test(desk.prepared.text);

/** An insulation resistance is measured at a voltage, which is no test of its own. */
const isMeasuringVoltage = (one: Placed, mains: readonly Placed[]): boolean =>
  one.subject.property?.id === "test-voltage" &&
  mains.length > 0 &&
  mains.every((other) => other.subject.property?.id === "insulation-resistance");

/** What is bounded from above by words of its own; `within 10 s` tells of a deed, not of a value. */
const isLimit = ({ quantity, segment }: Placed): boolean =>
  (quantity.comparator === "at-most" || quantity.comparator === "less-than") &&
  !/^ ?(?:之|以)?内/.test(segment.text.slice(quantity.end - segment.start)) &&
  !/\bwithin ?$/.test(segment.text.slice(0, quantity.start - segment.start));

/** `弯折180°`: how far a test bends. */
const BENT = /(?:弯折|弯曲|折叠|对折|扭转|弯)(?:角度)?(?:为)? ?$/;
const isBent = ({ quantity, segment }: Placed): boolean =>
  quantity.dimension === "rad" && BENT.test(segment.text.slice(0, quantity.start - segment.start));

const isSevere = (one: Placed): boolean =>
  isBent(one) ||
  (!isLimit(one) &&
    (one.quantity.dimension === "count" || ["severe", "severe-low"].includes(one.subject.property?.way ?? ""))) ||
  (["temperature", "humidity"].includes(one.subject.property?.id ?? "") && TEST_STEP.test(one.segment.text));

/** `保温2 h后通电`: how long a test holds before its next step. */
const HELD_FOR = /(?:保温|保压|保持|放置|静置|恢复|浸泡|干燥|持续)(?:时间)?(?:为|不少于|至少)? ?$/;
const isHeldFor = (one: Placed, desk: Desk): boolean =>
  HELD_FOR.test(desk.prepared.text.slice(one.segment.start, one.quantity.start)) &&
  desk.segments.some((other) => other.part === one.segment.part && /试验|test/i.test(other.text));

/** `在水压3 MPa下保持2 h`: what a test puts on, and for how long. */
const UNDER_WHICH_HELD =
  /^ ?(?:的)?(?:[直交]流)?(?:电流|电压|压力|拉力) ?$|^ ?(?:的[\u4e00-\u9fff]{1,6})?(?:作用)?下(?:应)?(?:保持|保压|静置|停留|持续|历时|通电|通流)(?:时间)?(?:不少于|至少|为)? ?$/;

/** Whether a value is what the thing is put under, for a time told right behind it. */
export const isHeldUnder = ({ quantity, segment }: Placed, text: string): boolean => {
  const next = segment.quantities.find(({ start }) => start >= quantity.end);
  return (
    quantity.dimension !== "K" && next?.dimension === "s" && UNDER_WHICH_HELD.test(text.slice(quantity.end, next.start))
  );
};

/** `应能在水深40 m处工作` */
const WORKS_THERE =
  /^[^，。；\d]{0,8}?(?:[下处中内]|地区|区域|环境)(?:仍)?(?:正常|可靠|安全|稳定|连续)*地?(?:工作|运行|使用|航行|作业|飞行|行驶|起降|通信|返航)/;
/** `质量不大于5 kg，在-40 ℃下不应开裂`: the circumstance of a clause with a verb and no other value of its own. */
const isOfOwnClause = (one: Placed, all: readonly Placed[]): boolean => {
  const { segment, quantity, index } = one;
  const before = segment.text.slice(0, quantity.start - segment.start);
  const after = segment.text.slice(quantity.end - segment.start);
  if (/应能?(?:够)?[在于][^，。；]*$/.test(before) && WORKS_THERE.test(after)) return true;
  if (all.some((other) => other !== one && other.index === index)) return false;
  return /\b(?:shall|must)\b/i.test(before) || demands(after.split(/[，。；]/, 1)[0]!);
};

/**
 * Whether a quantity in the position of a circumstance is one: not where nothing else in the sentence has a value
 * (`应能在-40 ℃下工作`), nor where it is a step of a test (`从1.2 m高度跌落3次后`).
 */
export const isCondition = (one: Placed, all: readonly Placed[], desk: Desk): boolean => {
  const samePart = all.filter((other) => other.segment.part === one.segment.part && other !== one);
  const mains = samePart.filter((other) => !other.condition);
  if (isMainsFrequency(one, mains, desk)) return true;
  if (!one.condition) return false;
  if (isMeasuringVoltage(one, mains)) return true;
  const bracketed = (other: Placed): boolean =>
    inBracket(desk.prepared.text, other.segment.start, other.quantity.start);
  // where all values stand in the bracket they are what the sentence is about: `冲击试验（30 g，11 ms）后应无损坏`
  if (bracketed(one)) return samePart.some((other) => !bracketed(other));
  if (mains.length === 0 || isOfOwnClause(one, all)) return false;
  const { property, far } = one.subject;
  const range = one.quantity.dimension === "s-1" && one.quantity.form === "range";
  if (property?.id === "confidence" || range) return true;
  const beside = mains.filter((other) => other.index === one.index);
  const inTest = TEST_STEP.test(
    desk.segments
      .filter((other) => other.part === one.segment.part)
      .map((other) => other.text)
      .join("，"),
  );
  if (isHeldUnder(one, desk.prepared.text)) return false;
  const exposed = ["temperature", "humidity"].includes(property?.id ?? "") && beside.length > 0;
  if (inTest && exposed && beside.every((other) => ["s", "count"].includes(other.quantity.dimension))) return false;
  const step = TEST_STEP.test(one.segment.text);
  if (step && property?.way === "severe" && !far && property.id !== "altitude") return false;
  if (step && ["count", "m s-2"].includes(one.quantity.dimension)) return false;
  if (one.quantity.dimension === "s" && (/试验/.test(one.segment.text) || isHeldFor(one, desk))) return false;
  return !mains.every(isSevere);
};
