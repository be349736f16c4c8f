import { type ReadNumber, readDigits } from "./numbers";
import { COUNTERS } from "./unit-names";
import { type ReadUnit, readUnit } from "./unit-reader";

/** The text being read, folded, and whether `g` means gravity in it. */
export interface Cursor {
  readonly text: string;
  readonly gravity: boolean;
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

export const skipBlank = (text: string, at: number): number => (text.charAt(at) === " " ? at + 1 : at);

/** Hardness scales stand before their values: `HRC 40～45`. */
const SCALE_BEFORE = /(?<![A-Za-z])(HRC|HRB|HRA|HBW|HBS|HB|HV) ?$/;

const scaleBefore = (text: string, at: number): ReadUnit | null => {
  const found = SCALE_BEFORE.exec(text.slice(Math.max(0, at - 4), at));
  const unit = found?.[1] === undefined ? null : readUnit(found[1], 0, false);
  return unit && { ...unit, end: 0 };
};

/** The number with the unit behind it, or the hardness scale before it. */
export const withUnit = (cursor: Cursor, number: ReadNumber): Valued => {
  const unit = readUnit(cursor.text, number.end, cursor.gravity);
  const scale = unit === null ? scaleBefore(cursor.text, number.start) : null;
  if (scale) return { number, unit: scale, end: number.end };
  return { number, unit, end: unit?.end ?? number.end };
};

/** The number in digits at `at` with its unit; null where none stands. */
export const readValued = (cursor: Cursor, at: number): Valued | null => {
  const number = readDigits(cursor.text, at);
  return number ? withUnit(cursor, number) : null;
};

/** A pure number. */
export const PLAIN_UNIT: ReadUnit = {
  end: 0,
  unit: { factor: 1, dimension: {} },
  dimension: "",
  si: "1",
  written: "",
};

/** Words behind a number that count things; one may stand a word or two behind (`500 mating cycles`). */
const COUNT_AHEAD = /^ (?:[a-z][a-z-]*(?: [a-z][a-z-]*){0,2} )?([a-z]+)/;
const COUNTER_WORD = new Set(COUNTERS);

/** How far from `at` the counter reaches that stands among the next words, 0 where none does. */
export const counterAhead = (text: string, at: number): number => {
  const words =
    COUNT_AHEAD.exec(text.slice(at, at + 40))?.[0]
      .trim()
      .split(" ") ?? [];
  const found = words.findIndex((word) => COUNTER_WORD.has(word));
  return found < 0 ? 0 : words.slice(0, found + 1).join(" ").length + 1;
};
