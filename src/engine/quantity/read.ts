import { type Comparator, comparatorOf, isApproximate } from "./bound";
import { fold } from "./fold";
import { maskNonQuantities } from "./mask";
import { type ReadNumber, readChinese, readDigits, readEnglish, readPercentWords, readTimes } from "./numbers";
import { gravityContext, type ReadUnit, readUnit, toSi } from "./unit-reader";
import { COUNTERS, type Unit } from "./units";

/** A quantity as read: where it stands, what it says, normalised to SI. */
export interface ReadQuantity {
  readonly start: number;
  readonly end: number;
  /** As written, without bound words. */
  readonly text: string;
  readonly low: number | null;
  readonly high: number | null;
  /** SI unit, "1" for pure numbers and counts, "" where none could be told. */
  readonly unit: string;
  /** Key of the dimension; quantities compare only within one. */
  readonly dimension: string;
  readonly form: "value" | "range" | "tolerance" | "deviation" | "code" | "list";
  readonly comparator: Comparator | null;
  /** The middle value of a tolerance, else of a single value. */
  readonly nominal: number | null;
  /** A tolerance given as a share of the nominal value that the text states elsewhere. */
  readonly relative: boolean;
  readonly damaged: boolean;
  readonly approximate: boolean;
  /** No unit was written. */
  readonly bare: boolean;
  readonly inWords: boolean;
}

interface Cursor {
  readonly text: string;
  readonly gravity: boolean;
}

interface Valued {
  readonly number: ReadNumber;
  readonly unit: ReadUnit | null;
  readonly end: number;
}

/** Beyond this a text is no provision; the rest is not read (a measured 1 MB took 0.4 s before the limit). */
export const LONGEST_PROVISION = 100_000;

const RANGE_MARK = /^ ?(?:~|…|\.\.\.|至|到|–) ?|^ to /;
const RANGE_AND = /^ ?(?:和|与|及) ?|^ and /;
const COUNTER_WORD = new Set(COUNTERS);
const STRICT_CHINESE_COUNT =
  /^ ?(?:次|台|件|套|只|支|份|根|组|袋|箱|倍|年|天|小时|个月|个小时|分钟|级|帧|遍|轮|枚|块|片|个)/;
const ARTICLE = /^ ?(?:个|台|件|套|只|份|组|块|片|支|根|袋|箱|枚)/;
const STRUCTURAL_COUNT = /^ ?个?(?:相互)?(?:垂直|轴|方向|面|阶段|方面|部分|电源|侧|绕组|回路|性|定|样的|条件|要求)/;

const skipBlank = (text: string, at: number): number => (text.charAt(at) === " " ? at + 1 : at);

/** Hardness scales stand before their values: `HRC 40～45`. */
const SCALE_BEFORE = /(?<![A-Za-z])(HRC|HRB|HRA|HBW|HBS|HB|HV) ?$/;

const scaleBefore = (text: string, at: number): ReadUnit | null => {
  const found = SCALE_BEFORE.exec(text.slice(Math.max(0, at - 4), at));
  const unit = found?.[1] === undefined ? null : readUnit(found[1], 0, false);
  return unit && { ...unit, end: 0 };
};

const withUnit = (cursor: Cursor, number: ReadNumber): Valued => {
  const unit = readUnit(cursor.text, number.end, cursor.gravity);
  const scale = unit === null ? scaleBefore(cursor.text, number.start) : null;
  if (scale) return { number, unit: scale, end: number.end };
  return { number, unit, end: unit?.end ?? number.end };
};

const readValued = (cursor: Cursor, at: number): Valued | null => {
  const number = readDigits(cursor.text, at);
  return number ? withUnit(cursor, number) : null;
};

const PLAIN_UNIT: ReadUnit = {
  end: 0,
  unit: { factor: 1, dimension: {} },
  dimension: "",
  si: "1",
  written: "",
};

/** How far before a value the words may stand that make it a difference, and not beyond a comma or colon. */
const DIFFERENCE_REACH = 16;
const AFTER_BREAK = /[^，。；:,;、\n]*$/;
const PERCENT_UNIT: Unit = { factor: 0.01, dimension: {} };
const TIMES_UNIT: Unit = { factor: 1, dimension: { count: 1 } };

const DIFFERENCE = /温升|温差|温度差|温度变化|温变|温漂|rise|difference|gradient|ΔT/i;

interface Shape {
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly nominal: number | null;
  readonly unit: ReadUnit | null;
  readonly form: ReadQuantity["form"];
  readonly damaged: boolean;
  readonly relative?: boolean;
}

const around = (value: number, minus: number, plus: number, unit: Unit, by: Unit | null, difference: boolean) => {
  const ratio = by !== null && by.offset === undefined && Object.keys(by.dimension).length === 0;
  if (ratio && Object.keys(unit.dimension).length > 0) {
    return [
      toSi(value, unit, difference) * (1 - minus * by.factor),
      toSi(value, unit, difference) * (1 + plus * by.factor),
    ] as const;
  }
  const scale = by === null || unit.decibels !== undefined ? 1 : by.factor / unit.factor;
  return [toSi(value - minus * scale, unit, difference), toSi(value + plus * scale, unit, difference)] as const;
};

/** `28 V±0.5 V`, `(28±0.5) V`, `5.0 N·m ± 5 %`, `50 +0.2/-0.1 mm`: what follows the value makes a band of it. */
const readBand = (cursor: Cursor, first: Valued, open: boolean, difference: boolean): Shape | null => {
  const { text } = cursor;
  const at = skipBlank(text, first.end);
  let minus: Valued | null = null;
  let plus: Valued | null = null;
  if (text.charAt(at) === "±") {
    plus = readValued(cursor, skipBlank(text, at + 1));
    minus = plus;
  } else {
    const up =
      text.charAt(at) === "+" || text.startsWith("(+", at)
        ? readValued(cursor, text.charAt(at) === "(" ? at + 1 : at)
        : null;
    if (!up) return null;
    const gap = /^ ?[/,，、]? ?/.exec(text.slice(up.end, up.end + 3))?.[0].length ?? 0;
    const down = /[-–]/.test(text.charAt(up.end + gap)) ? readValued(cursor, up.end + gap) : null;
    if (!down) return null;
    plus = up;
    minus = down;
  }
  if (!plus || !minus) return null;
  let end = minus.end;
  if (open || text.startsWith("(+", at)) {
    const closing = skipBlank(text, end);
    if (text.charAt(closing) !== ")") return null;
    end = closing + 1;
  }
  const behind = first.unit === null ? readUnit(text, end, cursor.gravity) : null;
  if (behind) end = behind.end;
  const unit = first.unit ?? behind ?? minus.unit;
  const by = minus.unit ?? (unit === minus.unit ? null : null);
  const [low, high] = around(
    first.number.value,
    Math.abs(minus.number.value),
    Math.abs(plus.number.value),
    unit?.unit ?? PLAIN_UNIT.unit,
    by === unit ? null : (by?.unit ?? null),
    difference,
  );
  const nominal = toSi(first.number.value, unit?.unit ?? PLAIN_UNIT.unit, difference);
  return { end, low, high, nominal, unit, form: "tolerance", damaged: first.number.damaged || minus.number.damaged };
};

/** `220(1±10 %)V`. */
const readShare = (cursor: Cursor, first: Valued, difference: boolean): Shape | null => {
  const found = /^ ?\( ?1 ?± ?(\d+(?:\.\d+)?) ?% ?\)/.exec(cursor.text.slice(first.end, first.end + 24));
  if (!found) return null;
  const behind = readUnit(cursor.text, first.end + found[0].length, cursor.gravity);
  const unit = behind ?? first.unit;
  const value = toSi(first.number.value, unit?.unit ?? PLAIN_UNIT.unit, difference);
  const share = Number(found[1]) / 100;
  const end = behind?.end ?? first.end + found[0].length;
  return {
    end,
    low: value * (1 - share),
    high: value * (1 + share),
    nominal: value,
    unit,
    form: "tolerance",
    damaged: first.number.damaged,
  };
};

const BETWEEN_BEFORE = /(?:在|介于|between|from) ?$/i;

/** `-55 ℃～+70 ℃`, `10-500 Hz`, `between 10 V and 30 V`. */
const readRange = (cursor: Cursor, first: Valued, start: number, difference: boolean): Shape | null => {
  const { text } = cursor;
  const rest = text.slice(first.end, first.end + 6);
  const mark =
    RANGE_MARK.exec(rest)?.[0] ??
    (BETWEEN_BEFORE.test(text.slice(Math.max(0, start - 9), start)) ? RANGE_AND.exec(rest)?.[0] : undefined) ??
    /^ ?- ?(?=[-+\d])/.exec(rest)?.[0];
  if (mark === undefined) return null;
  const second = readValued(cursor, first.end + mark.length);
  if (!second) return null;
  const hyphen = mark.trim() === "-";
  if (hyphen && !second.unit) return null;
  if (first.unit && second.unit && first.unit.dimension !== second.unit.dimension) return null;
  const close = /^ ?\) ?/.exec(text.slice(second.end, second.end + 3));
  const bracketed = text.charAt(start - 1) === "(" && close !== null && second.unit === null;
  const behind = bracketed && close ? readUnit(text, second.end + close[0].length, cursor.gravity) : null;
  const unit = second.unit ?? behind ?? first.unit;
  const si = (read: Valued): number => toSi(read.number.value, (read.unit ?? unit ?? PLAIN_UNIT).unit, difference);
  const ends = [si(first), si(second)];
  return {
    end: behind?.end ?? second.end,
    low: Math.min(...ends),
    high: Math.max(...ends),
    nominal: null,
    unit,
    form: "range",
    damaged: first.number.damaged || second.number.damaged,
  };
};

const readRatio = (cursor: Cursor, first: Valued): Shape | null => {
  if (first.unit) return null;
  const found = /^ ?: ?(\d+(?:\.\d+)?)(?![\d:])/.exec(cursor.text.slice(first.end, first.end + 12));
  if (!found || Number(found[1]) === 0) return null;
  const value = first.number.value / Number(found[1]);
  const end = first.end + found[0].length;
  return {
    end,
    low: value,
    high: value,
    nominal: value,
    unit: PLAIN_UNIT,
    form: "value",
    damaged: first.number.damaged,
  };
};

/** `1.5 times the rated current` is a ratio, `10 times` a count. */
const MULTIPLE_BEHIND = /^ (?:the |its |that |rated|nominal|as |of )/;
const PER_BEFORE = /每(?:一)?(秒|分钟|分|小时|天|日|周|月|年)[^\d，。；;,、\n]{0,8}$/;
const PER_TIME_AHEAD = /^ (?:[a-z][a-z-]* ){1,3}(?:per|every|each|an?) (second|minute|hour|day|week|month|year)\b/;
const COUNT_AHEAD = /^ (?:[a-z][a-z-]*(?: [a-z][a-z-]*){0,2} )?([a-z]+)/;

/** `1,000 messages per second`: whatever is counted, so much of it in a time. */
const perTime = (text: string, first: Valued): Shape | null => {
  const found = PER_TIME_AHEAD.exec(text.slice(first.end, first.end + 60));
  const period = found ? readUnit(found[1] ?? "", 0, false) : null;
  if (!found || !period) return null;
  const value = first.number.value / period.unit.factor;
  const unit = { ...PLAIN_UNIT, dimension: "count s-1", si: "s⁻¹" };
  return {
    end: first.end + found[0].length,
    low: value,
    high: value,
    nominal: value,
    unit,
    form: "value",
    damaged: first.number.damaged,
  };
};

/** A single value; a counter may stand a word or two behind (`500 mating cycles`), a rate before (`每分钟10次`). */
const readSingle = (cursor: Cursor, first: Valued, difference: boolean): Shape | null => {
  const { text } = cursor;
  let { unit, end } = first;
  if (unit === null) {
    if (/[A-Za-zμΩ]/.test(text.charAt(end))) return null;
    const rate = perTime(text, first);
    if (rate) return rate;
    const ahead = COUNT_AHEAD.exec(text.slice(end, end + 40));
    const words = ahead
      ? text
          .slice(end, end + ahead[0].length)
          .trim()
          .split(" ")
      : [];
    const at = words.findIndex((word) => COUNTER_WORD.has(word));
    if (at >= 0) {
      const length = words.slice(0, at + 1).join(" ").length + 1;
      unit = { ...PLAIN_UNIT, unit: { factor: 1, dimension: { count: 1 } }, dimension: "count", end: end + length };
      end += length;
    }
  }
  if (unit?.written === "times" && MULTIPLE_BEHIND.test(text.slice(end, end + 16))) {
    unit = { ...PLAIN_UNIT, end, written: "times" };
  }
  const per =
    unit?.dimension === "count"
      ? PER_BEFORE.exec(text.slice(Math.max(0, first.number.start - 16), first.number.start))
      : null;
  const period = per ? readUnit(per[1] ?? "", 0, false) : null;
  const scale = period ? 1 / period.unit.factor : 1;
  const value = toSi(first.number.value, unit?.unit ?? PLAIN_UNIT.unit, difference) * scale;
  const found = period && unit ? { ...unit, dimension: "count s-1", si: "s⁻¹" } : unit;
  return { end, low: value, high: value, nominal: value, unit: found, form: "value", damaged: first.number.damaged };
};

const readDeviation = (cursor: Cursor, at: number): Shape | null => {
  const read = readValued(cursor, skipBlank(cursor.text, at + 1));
  if (!read) return null;
  const value = toSi(Math.abs(read.number.value), read.unit?.unit ?? PLAIN_UNIT.unit, true);
  return {
    end: read.end,
    low: -value,
    high: value,
    nominal: null,
    unit: read.unit,
    form: "deviation",
    damaged: read.number.damaged,
    relative: read.unit?.dimension === "",
  };
};

/** `0/-0.010 mm`, `+0.02/-0.01 mm`: upper and lower deviation of a value that the text states before. */
const readLimits = (cursor: Cursor, first: Valued): Shape | null => {
  const gap = /^ ?[/,，、] ?(?=[-+–])/.exec(cursor.text.slice(first.end, first.end + 3))?.[0].length;
  if (gap === undefined || (first.number.value !== 0 && !first.number.signed)) return null;
  const second = readValued(cursor, first.end + gap);
  const unit = second?.unit ?? first.unit;
  if (!second || !unit) return null;
  const ends = [first, second].map(({ number }) => toSi(number.value, unit.unit, true)) as [number, number];
  return {
    end: second.end,
    low: Math.min(...ends),
    high: Math.max(...ends),
    nominal: null,
    unit,
    form: "deviation",
    damaged: first.number.damaged || second.number.damaged,
  };
};

const CODE = /IP ?[0-6X][0-9X]K?(?![\dA-Za-z])/y;

const readCode = (text: string, at: number): Shape | null => {
  CODE.lastIndex = at;
  const found = CODE.exec(text);
  if (!found) return null;
  return {
    end: at + found[0].length,
    low: Number.NaN,
    high: Number.NaN,
    nominal: null,
    unit: { ...PLAIN_UNIT, dimension: "IP" },
    form: "code",
    damaged: false,
  };
};

/** The value in words at `at`, if a counter or a unit of time follows that makes it a count. */
const readWords = (cursor: Cursor, at: number): Valued | null => {
  const { text } = cursor;
  const percent = readPercentWords(text, at);
  if (percent) return { number: percent, unit: { ...PLAIN_UNIT, unit: PERCENT_UNIT }, end: percent.end };
  const chinese = readChinese(text, at);
  if (chinese) {
    const behind = text.slice(chinese.end, chinese.end + 8);
    const bound = comparatorOf(text, at, chinese.end) !== null;
    const counted = STRICT_CHINESE_COUNT.test(behind) || (bound && readUnit(text, chinese.end, false) !== null);
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
  const ahead = COUNT_AHEAD.exec(text.slice(english.end, english.end + 40));
  return read.unit ||
    (ahead?.[0]
      .trim()
      .split(" ")
      .some((word) => COUNTER_WORD.has(word)) ??
      false)
    ? read
    : null;
};

const SIGN_ALLOWED_BEFORE = /[A-Za-z0-9)%℃°]$/;

const shapeAt = (
  cursor: Cursor,
  at: number,
  difference: boolean,
): { start: number; shape: Shape; inWords: boolean } | null => {
  const { text } = cursor;
  const char = text.charAt(at);
  if (char === "I") {
    const code = readCode(text, at);
    return code ? { start: at, shape: code, inWords: false } : null;
  }
  if (char === "±") {
    const deviation = readDeviation(cursor, at);
    return deviation ? { start: at, shape: deviation, inWords: false } : null;
  }
  const before = text.charAt(at - 1);
  if (/[A-Za-z_]/.test(before) && /[\dOoIlSBZ]/.test(char)) return null;
  if (
    /[-+–]/.test(char) &&
    (SIGN_ALLOWED_BEFORE.test(text.slice(Math.max(0, at - 1), at)) || !/[\d ]/.test(text.charAt(at + 1)))
  )
    return null;
  if (/[.\d]/.test(before) && /\d/.test(char)) return null;
  const words = readWords(cursor, at);
  const first = words ?? readValued(cursor, at);
  if (!first) return null;
  if (first.number.damaged && !first.unit) return null;
  const open = before === "(" && !first.unit;
  const shape =
    readShare(cursor, first, difference) ??
    readLimits(cursor, first) ??
    readBand(cursor, first, open, difference) ??
    readBand(cursor, first, false, difference) ??
    readRange(cursor, first, at, difference) ??
    readRatio(cursor, first) ??
    readSingle(cursor, first, difference);
  if (!shape) return null;
  const bracketed = before === "(" && text.slice(first.end, shape.end).includes(")");
  return { start: bracketed ? at - 1 : at, shape, inWords: words !== null };
};

const MAY_BEGIN = /[-+–±\dOoIlSBZ零一二两三四五六七八九十百千半A-Za-z]/;

const finish = (source: string, text: string, start: number, shape: Shape, inWords: boolean): ReadQuantity => {
  const code = shape.form === "code";
  return {
    start,
    end: shape.end,
    text: source.slice(start, shape.end),
    low: code ? null : shape.low,
    high: code ? null : shape.high,
    unit: shape.unit?.si ?? "",
    dimension: shape.unit?.dimension ?? "",
    form: shape.form,
    comparator: shape.form === "range" || shape.form === "tolerance" ? null : comparatorOf(text, start, shape.end),
    nominal: shape.nominal,
    relative: shape.relative ?? false,
    damaged: shape.damaged,
    approximate: isApproximate(text, start, shape.end),
    bare: shape.unit === null,
    inWords,
  };
};

/** Reads all quantities of a text, in order and without overlap. */
export const readQuantities = (source: string): ReadQuantity[] => {
  const text = fold(source.slice(0, LONGEST_PROVISION));
  const mask = maskNonQuantities(text);
  const cursor: Cursor = { text, gravity: gravityContext(text) };
  const found: ReadQuantity[] = [];
  for (let at = 0; at < text.length; ) {
    if (mask[at] === 1 || !MAY_BEGIN.test(text.charAt(at))) {
      at++;
      continue;
    }
    const words = text.slice(Math.max(0, at - DIFFERENCE_REACH), at);
    const difference = DIFFERENCE.test(words.slice(words.search(AFTER_BREAK)));
    const read = shapeAt(cursor, at, difference);
    if (!read || read.shape.end <= at) {
      at++;
      continue;
    }
    found.push(finish(source, text, read.start, read.shape, read.inWords));
    at = read.shape.end;
  }
  return found;
};
