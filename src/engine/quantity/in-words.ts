import { comparatorOf } from "./bound";
import { COUNT_UNIT, isCountInWords } from "./counted";
import { readChinese, readEnglish } from "./numbers/number-words";
import type { ReadNumber } from "./numbers/numbers";
import { readChineseShare, readEnglishShare, readShareInDigits, readTimes } from "./numbers/share-words";
import { ARTICLE, COUNTED } from "./units/counters";
import { readUnit } from "./units/unit-reader";
import { type Cursor, PLAIN_UNIT, readValued, type Valued, withUnit } from "./valued";

/** Units that follow a number in words as counters do. */
const MEASURED =
  /^ ?(?:倍|周?年|周?岁|天|日(?!常)|个?小时|个月|分钟|秒钟?|个?星期|周(?![边围期])|元|级|昼夜|个?工作日|海里|公里|千米|米|吨|公斤|平方米)/;
const STRUCTURAL_COUNT = /^ ?个?(?:相互)?(?:垂直|轴|方向|面|角|阶段|方面|部分|电源|侧|绕组|回路|性|定|样的|条件|要求)/;

/** `在两次维护之间`, `相邻两次测量`: from one to the next, not how often. */
const FROM_ONE_TO_NEXT = /^ ?[次个台](?:[\u4e00-\u9fff]{0,8})?(?:之间|间的)/;
/** `一级支流`, `三级医院`: a rank that names, where nothing bounds it. */
const RANK_OF =
  /^ ?级(?:支流|公路|铁路|河道|航道|医院|注册|建造|建筑物|堤防|消防|响应|保护|配电|负荷|教育|安全教育|文物|机构|单位|机关|资质|目录|预算|人民|政府|行政|主管|部门|法院|指标|标题|菜单)/;
/** `二次侧`, `二次供水`, `三位半`: part of a name. */
const IN_NAME =
  /^ ?[次级个](?:电源|侧|绕组|回路|轴|方向|相互|面)|^次(?:仪表|供水|加压|设备|衬砌|装修|灌浆|开发|利用|污染|创伤|事故|伤害|衍生|扬尘|配光|设计|装配|包装|代谢)|^位半/;
/** `一次充电工作时间`, `一次性`: with one charge, for one use. */
const ON_ONE = /^次(?:性|充满?电|加[注油]|装填|投料|成型|浇筑|提升|起吊|开挖|爆破)/;
const NEXT_BEFORE = /相邻$/;

/** One of something is a number where it is had: `应有一间房间`. */
const HAD_BEFORE = /(?:应有|设有|设置|[应宜须]设|配备?|配置|备有|装有|仅|只有?)$/;

/** `测三点`: places, where `三点` alone may begin a decimal. */
const POINTS = /^[测取选检布].{1,3}点$/;
/** `底漆一道，面漆二道`: behind what it counts. */
const ALONE = /^ ?[\u4e00-\u9fff][，。；、）)]/;

/** The first of a range in words has its unit with the second: `three to five days`, `三至五天`. */
const RANGE_BEHIND = /^(?: to | ?[至到~–] ?)/;

const beginsRange = (cursor: Cursor, number: ReadNumber): boolean => {
  const mark = RANGE_BEHIND.exec(cursor.text.slice(number.end, number.end + 5))?.[0];
  if (mark === undefined) return false;
  const second = readValued(cursor, number.end + mark.length) ?? readWords(cursor, number.end + mark.length);
  return second !== null && (second.unit !== null || second.number.inWords);
};

/** `漏水量为零`: the whole of what is said. */
const isWholeZero = (text: string, at: number, behind: string): boolean =>
  /[为是]$/.test(text.slice(0, at)) && /^ ?(?:[，。；,;)\n]|$)/.test(behind);

const readChineseCount = (cursor: Cursor, at: number): Valued | null => {
  const { text } = cursor;
  const number = readChinese(text, at);
  if (!number) return null;
  if (beginsRange(cursor, number)) return { number, unit: null, end: number.end };
  const behind = text.slice(number.end, number.end + 14);
  if (number.value === 0 && isWholeZero(text, at, behind)) return { number, unit: null, end: number.end };
  // `每一车辆`: every one
  if (text.charAt(at - 1) === "每" && number.value === 1 && !MEASURED.test(behind)) return null;
  const isCounted =
    text.charAt(at - 1) === "每" ||
    COUNTED.test(behind) ||
    MEASURED.test(behind) ||
    POINTS.test(text.slice(Math.max(0, at - 1), number.end + 1));
  const unit = isCounted && number.value !== 1 ? null : readUnit(text, number.end, cursor.context);
  if ((!isCounted && unit === null) || STRUCTURAL_COUNT.test(behind)) return null;
  // where a counter stands, only of one thing it matters whether it is bounded
  const bound = (!isCounted || number.value === 1) && comparatorOf(text, at, unit?.end ?? number.end) !== null;
  if (!isCounted && !bound) return null;
  if (FROM_ONE_TO_NEXT.test(behind) || NEXT_BEFORE.test(text.slice(Math.max(0, at - 2), at))) return null;
  const had = HAD_BEFORE.test(text.slice(Math.max(0, at - 2), at));
  if (number.value === 1 && ARTICLE.test(behind) && !bound && !had && !MEASURED.test(behind) && !ALONE.test(behind))
    return null;
  if (IN_NAME.test(behind) || (number.value === 1 && ON_ONE.test(behind))) return null;
  if (RANK_OF.test(behind) && comparatorOf(text, at, number.end + 1) === null) return null;
  return withUnit(cursor, number);
};

const readEnglishCount = (cursor: Cursor, at: number): Valued | null => {
  const { text } = cursor;
  const number = readEnglish(text, at);
  if (!number) return null;
  if (beginsRange(cursor, number)) return { number, unit: null, end: number.end };
  const read = withUnit(cursor, number);
  if (read.unit !== null || comparatorOf(text, at, number.end) !== null) return read;
  return isCountInWords(text, at, number.end, number.value) ? read : null;
};

/** With what sign a number begins, and so in which writing it is told; others begin none in words. */
export const isChineseSign = (sign: string): boolean => sign >= "\u3000";
const isLetter = (sign: string): boolean => /[a-z]/i.test(sign);

const shareAt = (text: string, at: number): ReadNumber | null => {
  const sign = text.charAt(at);
  if (isChineseSign(sign)) return readChineseShare(text, at);
  if (isLetter(sign)) return readEnglishShare(text, at);
  return /\d/.test(sign) ? readShareInDigits(text, at) : null;
};

/** `one-half inch`, `a quarter of an hour`: a part of a unit. */
const PART_OF_UNIT =
  /^ (?:of )?(?:an? )?(?=(?:inch|mile|hour|minute|second|foot|met(?:re|er)|millimet(?:re|er)|degree|percent|volt)s?\b)/;

/** A share at `at`, however it is written: `千分之五`, `one in ten`, `twice the`, `3/1 000`. */
export const readShareAt = ({ text, context }: Cursor, at: number): Valued | null => {
  const share = shareAt(text, at);
  if (share === null) return null;
  const gap = PART_OF_UNIT.exec(text.slice(share.end, share.end + 16))?.[0].length;
  const unit = gap === undefined ? null : readUnit(text, share.end + gap, context);
  return unit === null
    ? { number: share, unit: { ...PLAIN_UNIT, end: share.end }, end: share.end }
    : { number: share, unit, end: unit.end };
};

/** The value in words at `at`, if a counter or a unit of time follows that makes it a count. */
export const readWords = (cursor: Cursor, at: number): Valued | null => {
  const { text } = cursor;
  const share = readShareAt(cursor, at);
  if (share) return share;
  if (isChineseSign(text.charAt(at))) return readChineseCount(cursor, at);
  if (!isLetter(text.charAt(at))) return null;
  const times = readTimes(text, at);
  return times ? { number: times, unit: COUNT_UNIT, end: times.end } : readEnglishCount(cursor, at);
};
