import { readBand, readDeviation, readLimits, readShare } from "./band";
import { type Comparator, comparatorOf, isApproximate } from "./bound";
import { fold } from "./fold";
import { readGrade } from "./graded";
import { withHeadedUnit } from "./heading-unit";
import { isChineseSign, readWords } from "./in-words";
import { maskNonQuantities } from "./mask";
import { matchAt } from "./numbers/numbers";
import { readPeriod } from "./periods";
import { readFractions, readRange } from "./range";
import { sharedBound } from "./shared-bound";
import { readCode, readRatio, readSingle, withRate } from "./single";
import { unitContextOf } from "./units/unit-reader";
import { type Cursor, type QuantityForm, readValued, type Shape } from "./valued";

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
  readonly form: QuantityForm;
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

/** Beyond this a text is no provision; the rest is not read (a measured 1 MB took 0.4 s before the limit). */
export const LONGEST_PROVISION = 100_000;

/** How far before a value the words may stand that make it a difference, and not beyond a comma or colon. */
const DIFFERENCE_REACH = 24;
const AFTER_BREAK = /[^，。；:,;、\n]*$/;
/** `温升不大于70 K（环境温度40 ℃）`: what a bracket names by its own name is not what stands before it. */
const IN_BRACKET = /\([^()]*(?:温度|气温|ambient|temperature)[^()]*$/i;

const DIFFERENCE =
  /温升|温差|温度差|步进|步长|温度变化|变化(?=[不应小大])|误差|偏差|波动|均匀度|准确度|分辨力|回差|漂移|温变|温漂|相差|之差|比[^，。]{1,12}[高低]出?|(?:升高|降低|上升|下降)了? ?$|rise|difference|gradient|\berror|deviation|accuracy|uncertainty|fluctuat|uniformity|hysteresis|resolution|ΔT/i;
/** `3 °C above the dew point` */
const DIFFERENCE_BEHIND =
  /^ ?(?:[°℃K]C?|C|deg(?:ree)?s? C(?:elsius)?) (?:above|below|higher|lower|warmer|cooler|hotter|colder) (?:than )?(?:the|its|that|an|ambient|room)\b/;

/** `±2 °C (3.6 °F)`: the same deviation once more. */
const DEVIATION_AGAIN = /± ?[\d.]+ ?[°℃]?[CFK]? ?\($/;

const isDifferenceAt = (text: string, at: number): boolean => {
  const words = text.slice(Math.max(0, at - DIFFERENCE_REACH), at);
  return (
    DIFFERENCE.test(words.slice(Math.max(words.search(AFTER_BREAK), words.search(IN_BRACKET)))) ||
    DEVIATION_AGAIN.test(words) ||
    DIFFERENCE_BEHIND.test(text.slice(at, at + 40).replace(/^[-+±\d. ]+/, ""))
  );
};

/** `甲醇-乙腈-0.7 %磷酸`: parts of a mixture. */
const HYPHENED_BEFORE = /[\u4e00-\u9fff]-[\u4e00-\u9fff]{1,8}$/;

const SIGN_ALLOWED_BEFORE = /[A-Za-z0-9)%℃°]$/;

/** `150 mm（高）x200 mm`: by. */
const SIDE_BEFORE = /[)m\d] ?[xX]$/;

/** Letters that stand right before a length: `Ra1.6 μm`, `R5 mm`. */
const LETTER_OF_LENGTH = /(?<![A-Za-z\d])(?:R[azqt]|Rmax|SR|[RDLBHdth])$/;
const CURRENT_BEFORE = /(?<![A-Za-z])[AD]C$/;
const isMarked = (cursor: Cursor, at: number): boolean =>
  CURRENT_BEFORE.test(cursor.text.slice(Math.max(0, at - 3), at)) ||
  (LETTER_OF_LENGTH.test(cursor.text.slice(Math.max(0, at - 5), at)) &&
    readValued(cursor, at)?.unit?.dimension === "m");

const shapeAt = (
  cursor: Cursor,
  mask: Uint8Array,
  at: number,
): { start: number; shape: Shape; inWords: boolean } | null => {
  const { text } = cursor;
  const char = text.charAt(at);
  const grade = readGrade(text, at);
  if (grade) return { start: at, shape: grade, inWords: false };
  if (mask[at] === 1) return null;
  const period = readPeriod(text, at);
  if (period) return { start: at, shape: period, inWords: true };
  if (char === "每") return null;
  if (char === "I") {
    const code = readCode(text, at);
    return code ? { start: at, shape: code, inWords: false } : null;
  }
  if (char === "±") {
    const deviation = readDeviation(cursor, at);
    return deviation ? { start: at, shape: deviation, inWords: false } : null;
  }
  const before = text.charAt(at - 1);
  if (
    /[A-Za-z_]/.test(before) &&
    /[\dOoIlSBZ]/.test(char) &&
    !isMarked(cursor, at) &&
    !SIDE_BEFORE.test(text.slice(Math.max(0, at - 3), at))
  )
    return null;
  if (
    /[-+–]/.test(char) &&
    (SIGN_ALLOWED_BEFORE.test(text.slice(Math.max(0, at - 1), at)) || !/[\d ]/.test(text.charAt(at + 1)))
  )
    return null;
  if (char === "-" && HYPHENED_BEFORE.test(text.slice(Math.max(0, at - 10), at))) return null;
  if (/[.\d]/.test(before) && /[.\d]/.test(char)) return null;
  if (char === "." && /[A-Za-z]/.test(before)) return null;
  const words = readWords(cursor, at);
  const first = words ?? (isChineseSign(char) ? null : readValued(cursor, at));
  if (!first) return null;
  // `B1级` is a class
  if (first.number.damaged && (!first.unit || first.unit.dimension === "grade")) return null;
  const open = before === "(" && !first.unit;
  const difference = isDifferenceAt(text, at);
  const shape =
    readFractions(cursor, first) ??
    readShare(cursor, first, difference) ??
    readLimits(cursor, first) ??
    readBand(cursor, first, open, difference) ??
    readBand(cursor, first, false, difference) ??
    readRange(cursor, first, at, difference) ??
    readRatio(cursor, first) ??
    readSingle(cursor, first, difference);
  if (!shape) return null;
  const rated = withRate(cursor, at, shape);
  const bracketed = before === "(" && text.slice(first.end, rated.end).includes(")");
  return { start: bracketed ? at - 1 : at, shape: rated, inWords: words !== null };
};

const MAY_BEGIN = /[-+–±.\dA-Za-z每½¼¾⅓⅔⅛零一二两三四五六七八九十百千万半ⅠⅡⅢⅣⅤ]/g;
/** Within a word none begins but a code, a grade and what recognition took for a digit (`IP67`, `Ra l.6`). */
const WITHIN_WORD = /(?<=[A-Za-z0-9_])[a-km-np-z]/y;

/** The next place from `from` on where a quantity may begin; -1 where none is left. */
const nextBeginning = (text: string, from: number): number => {
  MAY_BEGIN.lastIndex = from;
  while (MAY_BEGIN.test(text)) {
    const at = MAY_BEGIN.lastIndex - 1;
    if (matchAt(WITHIN_WORD, text, at) === null) return at;
  }
  return -1;
};

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
export const readQuantities = (source: string): ReadQuantity[] => readFolded(source, fold(source));

/** The same of those that begin between two ends of sentences; what they mean the whole text tells. */
export const readBetween = (source: string, from: number, to: number): ReadQuantity[] =>
  readFolded(source, fold(source), from, to);

/** The same of a text that is folded already. */
export const readFolded = (source: string, folded: string, from = 0, to = folded.length): ReadQuantity[] => {
  const text = folded.slice(0, LONGEST_PROVISION);
  const first = nextBeginning(text, from);
  if (first < 0 || first >= to) return [];
  const mask = maskNonQuantities(text);
  const cursor: Cursor = { text, context: unitContextOf(text) };
  const found: ReadQuantity[] = [];
  let end = from;
  for (let at = first; at >= 0 && at < to; at = nextBeginning(text, end)) {
    end = at + 1;
    const read = shapeAt(cursor, mask, at);
    if (!read || read.shape.end <= at) continue;
    const quantity = withHeadedUnit(finish(source, text, read.start, read.shape, read.inWords), text, cursor.context);
    const shared = sharedBound(text, found, quantity);
    found.push(shared === null ? quantity : { ...quantity, comparator: shared });
    end = read.shape.end;
  }
  return found;
};
