import { KEPT_AT, type ReadQuantity } from "../../quantity";
import type { Segment } from "./segment";

/** Chinese: a marker of circumstance follows the value before anything else is said. */
const ZH_BEHIND =
  /^[ ]?(?:\([^()]*\))?[ ]?(?:的)?(?:[\u4e00-\u9fff]{0,10}?)(?:时|下|处|中|后|条件|环境|期间|频段内|范围内|内)(?!应?为|工作时间|容)/;
const ZH_BEFORE = /(?:^|[^应为])(?:在|于|当|以|经|按|(?<![孔间中轴节])距)(?:[\u4e00-\u9fff ]{0,8})$/;
const ZH_PREPOSED =
  /(?:在|于|当|以|经|按|(?<![孔间中轴节])距|距离|(?<![使采应适])用)(?:直流|交流|温度|气压|电压|频率|海拔|相对湿度|负载|压力)? ?$/;
const EN_BEFORE =
  /(?:^|[\s(])(?:at|under|after|when|during|across|against an?|for an?|with an?|in an?|on the|on a|using)(?: (?!least|most|shall|be)[a-z-]+){0,6}? ?$/i;
const EN_RANGE_BEFORE =
  /(?:^|[\s(])(?:from|in|over|between|within|across|at)(?: (?!least|most|shall|be)[a-z-]+){0,6}? ?$/i;
const EN_PERIOD = /\b(?:in|over|during|every|per)(?: any| each| a)? ?$/i;
/** `1×10⁻¹¹ over 100 s`: no bound of the time, but the time over which. */
const EN_OVER = /^ ?over(?: any| a period of)? ?$/i;
const ATTRIBUTE = /\b(?:the|an?|each) ?$/i;
const TIME_WITHIN = /^ ?(?:之|以)?内/;

/** `8 h漂移不大于0.5 %`: the time over which something is observed. */
const OVER_TIME = /^ ?(?:内?的?)?(?:零点?漂移|漂移|稳定[度性]|变化|波动|平均|自放电|压降|吸水)/;

/** `在5 min内的示值下降不超过1 %`: within what time is counted, not how soon something must be done. */
const PERIOD = /^ ?(?:之|以)?内(?:的|[^，。；]{0,12}(?:不|≤|≥|至少|至多|小于|大于|优于|低于|高于))/;
/** `shall not exceed 2 kPa within 30 min`; what is to fall to less than a value within a time is done sooner or later. */
const EN_WITHIN = /\bwithin(?: (?:any|a|the first|a period of))? ?$/i;
const EN_REACHED = /(?<!limited |restricted |equal |up )\bto (?:[a-z]+ ){0,4}$/i;
const isPeriodOf = (bounded: ReadQuantity | undefined, beforeIt: string, before: string): boolean =>
  (bounded?.comparator === "at-most" || bounded?.comparator === "less-than") &&
  bounded.dimension !== "s" &&
  EN_WITHIN.test(before) &&
  !EN_REACHED.test(beforeIt);
const isPeriod = (quantity: ReadQuantity, after: string): boolean => quantity.dimension === "s" && PERIOD.test(after);
/** `加速到50 km/h的时间不大于10 s`, `通过45 μm筛孔的不少于95 %`: belongs to the name of what is bounded behind it. */
const IN_NAME = /^ ?[\u4e00-\u9fff]{0,6}的[\u4e00-\u9fff]{0,12}(?:应|须|不|至少|≤|≥|大于|小于|优于) ?/;
/** `28 d抗压强度不低于42.5 MPa` */
const OF_AGE =
  /^ ?(?:龄期)?的?[\u4e00-\u9fff]{0,4}(?:强度|硬度|收缩率?|膨胀率?|吸水率|蠕变|伸长率|损失率?)(?:应|须|不|≥|≤|为)/;
/** `-40 ℃运动黏度不大于1 500 mm²/s` */
const OF_STATE = /^ ?的?[\u4e00-\u9fff]{2,8}(?:应|须|不|≥|≤|为|大于|小于)/;
/** `在18 ℃～26 ℃范围内可调`: what can be set, and no circumstance. */
const ADJUSTABLE = /^ ?(?:的)?(?:范围)?内?(?:连续|无级|任意)?(?:可调|可设|可变(?!形)|调节|设定)/;
/** `从20 ℃升温至60 ℃` */
const FROM = /(?:从|自|由) ?$/;
const ONWARD = /^ ?[\u4e00-\u9fff]{0,6}[到至]/;
/** How many are taken is asked for, though it be said as a circumstance: `sampled at 8 units`. */
const SAMPLED = /抽[取样检查]|\bsampled\b/i;
/** `……不大于5 %，测试负载为额定负载的50 %`: at what the value before is measured. */
export const MEASURED_AT =
  /^ ?(?:测试|测量|检测)时?的?(?:负载|温度|电压|电流|频率|距离|速度|转速|载荷|压力)(?:应)?(?:为|取)/;
/** `100 m长电缆的衰减`: which thing is spoken of. */
const LONG_THING = /^ ?[长高厚宽深]的?[\u4e00-\u9fff]{1,8}的/;

/** `with an error within ±2°`, `to an accuracy of 0.1 mm`: how far off is asked for, and no case in which something else holds. */
const OF_ERROR =
  /\b(?:tolerance|accuracy|error|deviation|uncertainty)s?(?: (?:of|within|not exceeding|better than|at most|(?:not|no) (?:more|greater) than))* ?$/i;

const inBracket = (segment: Segment, at: number): boolean => {
  const before = segment.text.slice(0, at - segment.start);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
};

const MODAL = /应|须|不得|必须|\b(?:shall|must)\b/;
const SCOPE_BEHIND =
  /^ ?(?:及?以[上下])?(?:[未没不无仍][\u4e00-\u9fff]{1,6})?的[\u4e00-\u9fff]|^ (?:[a-z-]+ ){0,3}(?:shall|must)\b/i;
/** `For voltages over 36 V, earthing shall be provided.` */
const SCOPE_AHEAD = /^ ?(?:for|where|in|with) [^,]*$/i;
const CLOSED = /^ ?$/;
/** `No more than two faults shall occur` bounds the faults, it does not say which faults are meant. */
const ONLY_BOUND =
  /^ ?(?:(?:no|not|at|up|more|less|fewer|than|least|most|to|an?|the|maximum|minimum|of|only|exactly) ?)+$/i;

/** `长度超过2 m的，应加固定`, `停机满12个月的，……`: a clause that ends so says of what, or when, the next one speaks. */
const isNominalised = (segment: Segment, text: string): boolean =>
  /的 ?$/.test(segment.text) && text.charAt(segment.end) === "，" && !MODAL.test(segment.text);

/**
 * `应检测厚度大于20 mm的焊缝`: what is done to the thing leaves it as it is, so the bound says to which. What makes it or
 * chooses it (`应设厚度不小于2 mm的护板`) bounds it.
 */
const DEALT_WITH =
  /(?:应当?|须)(?:能(?:够)?|定期|及时|逐[个件台项]?)*(?:对(?![应比称])|检[测查验定修]|探伤|评[审估价]|记录|登记|报告|标[记识注]|审[查核]|监[测控视督]|试验|测[量试定]|复[验查核检]|巡[查检]|清[理洗除]|更换|拆除|处理|修[理复补]|返[修工]|剔除|加固|培训|统计)[^，。；\d]{0,16}$/;
/** `应为工作三年以上的人员建立档案`, but not `应为厚度不小于2 mm的钢板`. */
const FOR_WHOM = /(?:应当?|须)为[^，。；\d]{2,16}$/;
const DONE_FOR =
  /^ ?(?:及?以[上下])?的[\u4e00-\u9fff]{2,8}(?:建立|办理|提供|配备|缴纳|购买|设[立置]|安排|出具|颁发|申请|保留|发放)/;
const ENGLISH_DEALT_WITH =
  /(?:^|\b(?:shall|must|to) )(?:inspect|test|examine|records?|logs?|report|check|review|audit|monitor|mark|label|replace|repair|reject|discard|identify|assess|register|investigate|notify)\b[^,.;\d]*$/i;
const isDealtWith = (before: string, after: string, { comparator }: ReadQuantity): boolean =>
  (DEALT_WITH.test(before) && SCOPE_BEHIND.test(after)) ||
  (FOR_WHOM.test(before) && DONE_FOR.test(after)) ||
  ((comparator === "more-than" || comparator === "less-than") && ENGLISH_DEALT_WITH.test(before));

/** `at least 120 °C where plates are thicker than 25 mm`: for which things, however it is said behind the modal word. */
const ENGLISH_CASE = /\b(?:where|when|whenever|wherever|if)\b(?:(?!\b(?:shall|must)\b)[^,;.])*$/i;

/**
 * Whether a bound stands before the modal word, beside the name of what the sentence is said of: `Voltages above 30 V shall`
 * says of which things it speaks (`which`); of `a margin of at least 6 dB shall` the words do not tell (`unclear`).
 */
export const limitsWhat = (
  { quantity, segment }: { readonly quantity: ReadQuantity; readonly segment: Segment },
  text: string,
): "which" | "unclear" | null => {
  if (isNominalised(segment, text)) return "unclear";
  if (quantity.comparator === null || quantity.form !== "value") return null;
  const [before, after] = [text.slice(segment.start, quantity.start), text.slice(quantity.end, segment.end)];
  if (isDealtWith(before, after, quantity) || ENGLISH_CASE.test(before)) return "unclear";
  if (MODAL.test(before) || EXCEPTED.test(before)) return null;
  if (
    !SCOPE_BEHIND.test(after) &&
    !(SCOPE_AHEAD.test(before) && CLOSED.test(after) && /[,，]/.test(text.charAt(segment.end)))
  )
    return null;
  if (ONLY_BOUND.test(before)) return /up to ?$/i.test(before) ? "unclear" : null;
  const strict = quantity.comparator === "more-than" || quantity.comparator === "less-than";
  const named = /[\u4e00-\u9fff]{2}(?:不|大于|小于|高于|低于|超过|至少|至多|≤|≥)/.test(before);
  return strict || named || /^ ?及?以[上下]/.test(after) ? "which" : "unclear";
};

/** `质量超过20 kg，应设提手`: when, and no value that is asked for. */
const EXCEPTED = /(?<!排)除(?!了)|\bexcept/i;
export const tellsWhen = (
  { quantity, segment }: { readonly quantity: ReadQuantity; readonly segment: Segment },
  text: string,
): boolean =>
  (quantity.comparator === "more-than" || EXCEPTED.test(text.slice(segment.start, quantity.start))) &&
  !MODAL.test(segment.text) &&
  /^(?:的[^，。；\d]*外)?$/.test(text.slice(quantity.end, segment.end).trim()) &&
  /^，[^，。；\d]*(?:应|须|不得|必须)/.test(text.slice(segment.end));

/** Whether a quantity stands in the position of a circumstance (`在25 ℃下`, `at 500 V d.c.`, `（40 ℃）`) rather than of a value. */
export const standsAsCondition = (quantity: ReadQuantity, segment: Segment, index: number): boolean => {
  const previous = segment.quantities[index - 1];
  const next = segment.quantities[index + 1];
  const text = segment.text;
  const before = text.slice((previous?.end ?? segment.start) - segment.start, quantity.start - segment.start);
  const after = text.slice(quantity.end - segment.start, (next?.start ?? segment.end) - segment.start);
  if (quantity.dimension === "count" && SAMPLED.test(text)) return false;
  if (OF_ERROR.test(before)) return false;
  if (quantity.comparator === null && MEASURED_AT.test(text)) return true;
  if (quantity.form === "code" || /选择(?!性)|选用|选取|任选/.test(text)) return false;
  if (inBracket(segment, quantity.start) && !quantity.text.startsWith("(") && !quantity.text.startsWith("（")) {
    return (
      segment.quantities.some((other) => other !== quantity && !inBracket(segment, other.start)) ||
      quantity.comparator === null
    );
  }
  if (next !== undefined && isPeriod(quantity, text.slice(quantity.end - segment.start))) return true;
  if (quantity.dimension === "s" && TIME_WITHIN.test(after)) return false;
  if (KEPT_AT.test(before) && !ZH_BEHIND.test(after)) return false;
  if (quantity.dimension === "s" && next !== undefined && quantity.comparator === null && OVER_TIME.test(after))
    return true;
  if (ADJUSTABLE.test(after)) return false;
  if (quantity.dimension === "s" && quantity.comparator === null && next !== undefined && OF_AGE.test(after))
    return true;
  const bounded = quantity.comparator === null && next !== undefined && next.comparator !== null;
  if (bounded && (IN_NAME.test(after) || (quantity.dimension === "K" && OF_STATE.test(after) && before.trim() === "")))
    return true;
  if (quantity.comparator === null && next !== undefined && FROM.test(before) && ONWARD.test(after)) return true;
  if (next !== undefined && LONG_THING.test(after) && quantity.comparator === null) return true;
  // an error within ±3 m is an error, not a place; what changes within ±10 % is a circumstance
  if (quantity.form === "deviation" && /^ ?(?:以|之|范围)?内(?!(?:变[化动]|波动|改变)[时后])/.test(after)) return false;
  const english = !/[\u4e00-\u9fff]/.test(text);
  if (!english) {
    if (ZH_BEHIND.test(after) && !/(?:应|须|需)(?:为|在)? ?$/.test(before)) return true;
    if (/应在 ?$/.test(before) && ZH_BEHIND.test(after) && /工作|贮存|运行|进行/.test(after)) return true;
    return quantity.comparator === null && (ZH_PREPOSED.test(before) || (ZH_BEFORE.test(before) && next !== undefined));
  }
  if (quantity.dimension === "s" && previous !== undefined && EN_OVER.test(before)) return true;
  const beforeBounded = text.slice(0, (previous?.start ?? segment.start) - segment.start);
  if (quantity.dimension === "s" && isPeriodOf(previous, beforeBounded, before)) return true;
  if (quantity.comparator !== null && quantity.form === "value") return false;
  if (quantity.form === "range" || quantity.form === "tolerance") return EN_RANGE_BEFORE.test(before);
  if (quantity.dimension === "s" && EN_PERIOD.test(before) && previous !== undefined) return true;
  if (ATTRIBUTE.test(before) && /^ [a-z]/i.test(after)) return true;
  return EN_BEFORE.test(before);
};
