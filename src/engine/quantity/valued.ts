import { type ReadNumber, readDigits } from "./numbers/numbers";
import { NO_CONTEXT, type ReadUnit, readUnit, type UnitContext } from "./units/unit-reader";

/** The text being read, folded, and what the words of units mean in it. */
export interface Cursor {
  readonly text: string;
  readonly context: UnitContext;
}

/** A number with the unit behind it, if there is one. */
export interface Valued {
  readonly number: ReadNumber;
  readonly unit: ReadUnit | null;
  readonly end: number;
}

/** How a quantity is written; a list is put together from single values by who knows the sentence. */
export type QuantityForm = "value" | "range" | "tolerance" | "deviation" | "code" | "list";

/** What a value and the signs around it say together; `low` and `high` in SI. */
export interface Shape {
  readonly end: number;
  readonly low: number;
  readonly high: number;
  readonly nominal: number | null;
  readonly unit: ReadUnit | null;
  readonly form: QuantityForm;
  readonly damaged: boolean;
  readonly relative?: boolean;
}

/** Beyond so many blanks something else begins; `plus or minus` folds to as many and a sign. */
const WIDEST_GAP = 16;
export const skipBlank = (text: string, at: number): number => {
  let next = at;
  while (next < at + WIDEST_GAP && text.charAt(next) === " ") next++;
  return next;
};

/** Hardness scales and currencies stand before their values: `HRC 40～45`, `£5,000`. */
const SCALE_BEFORE =
  /(?<![A-Za-z])(HRC|HRB|HRA|HBW|HBS|HB|HV|HK|HLD|USD|EUR|GBP|CNY|RMB|[£€$¥]|人民币|(?<=\b)[Gg]rade) ?$/;

const scaleBefore = (text: string, at: number): ReadUnit | null => {
  const found = SCALE_BEFORE.exec(text.slice(Math.max(0, at - 6), at));
  const unit = found?.[1] === undefined ? null : readUnit(found[1].replace(/^grade$/i, "级"), 0, NO_CONTEXT);
  return unit && { ...unit, end: 0 };
};

/** The number with the unit behind it, or the hardness scale before it. */
export const withUnit = (cursor: Cursor, number: ReadNumber): Valued => {
  const unit = readUnit(cursor.text, number.end, cursor.context);
  const scale = unit === null ? scaleBefore(cursor.text, number.start) : null;
  if (scale) return { number, unit: scale, end: number.end };
  if (unit) return { number, unit, end: unit.end };
  const last = number.damaged ? null : unitOfLast(cursor, number);
  return { number, unit: last && { ...last, end: number.end }, end: number.end };
};

/** What parts numbers that have their unit with the last of them: `5、10、15 mm`, `10 and 20 Hz`, `1.2/50 μs`. */
const JOINED = /^(?: ?[、/] ?|, (?:and |or )?| and | or | ?[和或及与] ?| ?[×xX*] ?)/;
const MOST_JOINED = 8;
const BETWEEN_SIZES = /[×xX*]/;

/** The unit of the last of the numbers that stand joined behind `end`, for those before it. */
const unitOfLast = (cursor: Cursor, number: ReadNumber): ReadUnit | null => {
  let end = number.end;
  let isSize = false;
  for (let count = 0; count < MOST_JOINED; count++) {
    const sign = JOINED.exec(cursor.text.slice(end, end + 6))?.[0];
    // `1/3` is a share, `1/100 s` a part of a second
    if (sign === undefined || (sign.includes("/") && number.value === 1)) return null;
    isSize ||= BETWEEN_SIZES.test(sign);
    const next = readDigits(cursor.text, end + sign.length);
    if (!next || next.damaged) return null;
    const unit = readUnit(cursor.text, next.end, cursor.context);
    if (unit) return isSize && unit.dimension !== "m" && unit.dimension !== "count" ? null : unit;
    end = next.end;
  }
  return null;
};

/** Units that are told with their parts behind: `6°30′`, `1 h 30 min`, `5 ft 6 in`; metres and kilograms are not. */
const WHOLES = /^(?:°|′|ft|feet|foot|英尺|lbs?|pounds?|h|hr|hours?|min|minutes?|days?|years?|个?小时|分钟?|年|天)$/;
const DIGITS_BEHIND = /^ ?(?=\d)/;
/** Minutes and seconds of arc as they are typed. */
const ARC_BEHIND = /^ ?(?:(′|')(?!')|″|"|'')/;

const partUnit = (cursor: Cursor, at: number, isAngle: boolean): ReadUnit | null => {
  if (!isAngle) return readUnit(cursor.text, at, cursor.context);
  const arc = ARC_BEHIND.exec(cursor.text.slice(at, at + 3));
  const unit = arc && readUnit(arc[1] === undefined ? "″" : "′", 0, cursor.context);
  return unit && { ...unit, end: at + arc[0].length };
};

/** The value with the smaller units right behind it added: one quantity, however many units it is told in. */
const withParts = (cursor: Cursor, whole: Valued): Valued => {
  const { unit, number } = whole;
  if (unit === null || !WHOLES.test(unit.written)) return whole;
  const sign = number.value < 0 ? -1 : 1;
  let { end } = whole;
  let { value } = number;
  for (let least = unit.unit.factor; ; ) {
    const gap = DIGITS_BEHIND.exec(cursor.text.slice(end, end + 2))?.[0].length;
    const part = gap === undefined ? null : readDigits(cursor.text, end + gap);
    const small = part && partUnit(cursor, part.end, unit.dimension === "rad");
    if (!part || !small || small.dimension !== unit.dimension || small.unit.factor >= least) break;
    value += (sign * part.value * small.unit.factor) / unit.unit.factor;
    least = small.unit.factor;
    end = small.end;
  }
  return { number: { ...number, value }, unit, end };
};

/** The number in digits at `at` with its unit; null where none stands. */
export const readValued = (cursor: Cursor, at: number): Valued | null => {
  const number = readDigits(cursor.text, at);
  return number ? withParts(cursor, withUnit(cursor, number)) : null;
};

/** A pure number. */
export const PLAIN_UNIT: ReadUnit = {
  end: 0,
  unit: { factor: 1, dimension: {} },
  dimension: "",
  si: "1",
  written: "",
};
