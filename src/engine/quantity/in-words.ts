import { comparatorOf } from "./bound";
import type { Unit } from "./dimension";
import { readChinese, readEnglish, readFractionWords, readPercentWords, readTimes } from "./numbers";
import { readUnit } from "./unit-reader";
import { type Cursor, counterAhead, PLAIN_UNIT, type Valued, withUnit } from "./valued";

const STRICT_CHINESE_COUNT =
  /^ ?(?:次|台|件|套|只|支|份|根|组|袋|箱|倍|年|天|小时|个月|个小时|分钟|元|名|人|位(?!数|小数|有效)|辆|张|层|发|门|处|级|帧|遍|轮|枚|块|片|个)/;
const ARTICLE = /^ ?(?:个|台|件|套|只|份|组|块|片|支|根|袋|箱|枚)/;
const STRUCTURAL_COUNT = /^ ?个?(?:相互)?(?:垂直|轴|方向|面|阶段|方面|部分|电源|侧|绕组|回路|性|定|样的|条件|要求)/;

const PERCENT_UNIT: Unit = { factor: 0.01, dimension: {} };
const TIMES_UNIT: Unit = { factor: 1, dimension: { count: 1 } };

/** The value in words at `at`, if a counter or a unit of time follows that makes it a count. */
export const readWords = (cursor: Cursor, at: number): Valued | null => {
  const { text } = cursor;
  const percent = readPercentWords(text, at);
  if (percent) return { number: percent, unit: { ...PLAIN_UNIT, unit: PERCENT_UNIT }, end: percent.end };
  const fraction = readFractionWords(text, at);
  if (fraction) return { number: fraction, unit: { ...PLAIN_UNIT, end: fraction.end }, end: fraction.end };
  const chinese = readChinese(text, at);
  if (chinese) {
    const behind = text.slice(chinese.end, chinese.end + 8);
    const unit = readUnit(text, chinese.end, false);
    const bound = comparatorOf(text, at, unit?.end ?? chinese.end) !== null;
    const counted = STRICT_CHINESE_COUNT.test(behind) || (bound && unit !== null);
    if (!counted || STRUCTURAL_COUNT.test(behind)) return null;
    if (chinese.value === 1 && ARTICLE.test(behind) && !bound && !/^ ?个月/.test(behind)) return null;
    if (/^ ?[次级个](?:电源|侧|绕组|回路|性|轴|方向|相互|面)/.test(behind)) return null;
    return withUnit(cursor, chinese);
  }
  const times = readTimes(text, at);
  if (times) return { number: times, unit: { ...PLAIN_UNIT, unit: TIMES_UNIT, dimension: "count" }, end: times.end };
  const english = readEnglish(text, at);
  if (!english) return null;
  const read = withUnit(cursor, english);
  if (comparatorOf(text, at, english.end) !== null) return read;
  return read.unit !== null || counterAhead(text, english.end) > 0 ? read : null;
};
