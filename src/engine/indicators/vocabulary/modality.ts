import { blankFound } from "../../blank";
import { IN_RESPONSE, recommendsChinese } from "../../provisions";

/** How binding a sentence is, after GB/T 1.1-2020 Annex C and ISO/IEC Directives Part 2; goals and typical values bind nobody. */
export type Modality = "shall" | "should" | "may" | "goal" | "none";

const GOAL =
  /目标值|目标为|设计目标|期望值|预期(?=[\u4e00-\u9fff]{2,6}[为是])|力争|典型值?|一般(?:为|可|不|应|取|在)|通常为?|参考值|\bgoal\b|\btarget\b|\b(?:an?|the|as|design) objective\b|objective value|\bexpected to be\b|\bcan be (?=\d)|typical(?:ly)?|nominally|usually|generally/i;
/** What recommends without a verb of Annex C; 优先权 and what is 优先 of a thing recommend nothing. */
const PREFERS =
  /优先(?![级权股]|[\u4e00-\u9fff]{0,4}(?:范围|顺序|次序))|首选|尽量|尽可能|鼓励|\bshould\b|recommended|preferabl/i;
const MAY =
  /(?<![方才])可(?!在[^，。；]{0,24}(?:调节|调整|设定|整定)|用容|用空|用带|用频|用功|用内存|用率|靠|见|接受|维|用度|用时|用性|编|调|拆|燃|追|溯|移|视|逆|变|更|听|重复|互|达性|测试性|达域|能|触及|接触|识别|辨|再生|回收|携|充电|溶|焊|塑|锻|压缩|控|比性|行性|信|疑|读|闻|察觉)(?!选用?范围)|允许(?!(?:有|最多)?\d+ ?[件个台只次]|值|偏差|误差|范围|的|供|失效数|不合格|最大|有|温|工作|使用温|电流|电压|载|应力|压力|转速|负荷|通过|承|拉|弯曲半|功率|转速|速度|使用)(?<!不允许)|\bmay\b(?! be required)|permitted|\b(?:is|are|be) allowed to\b|optional/i;
const SHALL = new RegExp(
  `(?<!${IN_RESPONSE})应(?!力|用|急|变|答|对|节)|必须|(?<![无毋不])须|不得|不准|禁止|严禁|不允许|务必|\\bshall\\b|\\bmust\\b|\\bis to\\b|\\bare to\\b|prohibited|(?<!not )required to`,
  "i",
);
/** `No crack longer than 2 mm is permitted`, `not more than one may fail`: what is denied leave is forbidden. */
const DENIED_LEAVE =
  /\b(?:no|not|none|never)\b[^,.;]{0,60}\b(?:permitted|allowed|acceptable)\b|\b(?:no|not) more than\b[^,.;]{0,40}\bmay\b/i;
/** What need not be done. */
const RELEASES =
  /不必(?!要)|[无毋不]须|\b(?:need not|(?:is|are) not (?:required|obliged|necessary)|do(?:es)? not (?:have|need) to)\b/i;
const CAN_TAKE = /可达|可选|可在(?![^，。；]{0,24}(?:调节|调整|设定|整定))|可从|可按|可由|可以|可减|可放宽|可降/;

/** Whether anything is demanded in so many words. */
export const demands = (text: string): boolean => SHALL.test(text);

/** Modality of one segment by its own words; `none` where it has no modal word and inherits. */
export const modalityOf = (segment: string): Modality => {
  if (GOAL.test(segment)) return "goal";
  if (PREFERS.test(segment) || recommendsChinese(segment)) return "should";
  if (SHALL.test(segment) || DENIED_LEAVE.test(segment)) return "shall";
  if (MAY.test(segment) || CAN_TAKE.test(segment) || RELEASES.test(segment)) return "may";
  return "none";
};

/** What is said to be possible and not demanded; `应能够` demands. */
const CAPABLE = /能够|\bcan\b/i;
export const tellsCapability = (segment: string): boolean => CAPABLE.test(segment) && !SHALL.test(segment);

const STRENGTH: Readonly<Record<Modality, number>> = { shall: 3, none: 3, should: 2, may: 1, goal: 0 };
/** A bare value in a specification binds as 应 does. */
export const strength = (modality: Modality): number => STRENGTH[modality];
/** Whether nothing binds more. */
export const isFirm = (modality: Modality): boolean => strength(modality) === STRENGTH.shall;

const DEFAULT =
  /除(?:非)?[^，。；]{0,20}?(?:另有|其他|有)[^，。；]{0,8}?(?:规定|要求|约定|说明|注明|协议|商定)(?:者)?(?:外|除外)?|未(?:另|作)[^，。；]{0,6}规定时|unless [^,.;]{0,60}?(?:otherwise|states?|specifie[sd])(?: (?:otherwise|specified|agreed|stated|noted|indicated|required))*(?: (?:in|by|on|herein)\b[^,.;()]{0,30})?|(?:by )?default|if the (?:contract|order|specification) is silent|(?:合同|订单|规范)(?:中)?(?:未|没有)(?:作)?规定时/i;
/** The value holds unless otherwise specified. */
export const isDefault = (sentence: string): boolean => DEFAULT.test(sentence);
/** The sentence without its default clause. */
export const withoutDefault = (sentence: string): string => blankFound(sentence, DEFAULT);

const DENIALS: readonly RegExp[] = [
  /不应|不得|不准|不允许|禁止|严禁|不宜|应无|均无|无(?!线|论|人|损检|源|铅|水乙)/,
  /不(?!锈|间断|同)(?=[\u4e00-\u9fff]{1,3}(?:。|，|$))/,
  // right behind the demand, or with no demand behind it: `应不需要专用工具`, `、不裂面`
  /(?:(?<=[应须能且而])|(?<=^ *|[，、])(?=[^，。；应须]*(?:[，。；]|$)))不(?![大小高低多少长短优劣早迟晚重轻宽窄厚薄]于|超过|仅|但|同|锈|间断|足|宜|可|应|得|准|允许)(?=[\u4e00-\u9fff])/,
  // a bound in words: `应不超过额定值`
  /(?<=[应须])不(?:超[过出]|[大小高低多少长短早晚迟]于)(?=[\u4e00-\u9fff]+(?:[，。；]|$))/,
  /shall not|must not|should not|without|\bfree (?:of|from)\b|\bnone\b|\bno\b(?! (?:more|less|later|greater|fewer|lower|higher))|\bnot\b(?! (?:in use|in operation|being used|operating)\b)/,
];
const NEGATIVE = new RegExp(DENIALS.map(({ source }) => source).join("|"), "i");
/** Whether a statement forbids or requires the absence of something. */
export const isNegative = (segment: string): boolean => NEGATIVE.test(segment);
