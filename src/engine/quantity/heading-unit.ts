import { type ReadUnit, readUnit, toSi, type UnitContext } from "./units/unit-reader";
import type { QuantityForm } from "./valued";

/**
 * A table gives the unit of its numbers once, in the cell that names them: `抗拉强度/MPa`, `质量（kg）`, or in a cell of
 * its own (GB/T 1.1-2020, 9.11).
 */

const BOUND = "(?:不(?:大|小|低|高|少|多)于|不超过|大于|小于|至少|至多|[≥≤<>]|±)?";
const TAIL = `[ :|，]*${BOUND} ?$`;
const BESIDE = new RegExp(
  `[\\u4e00-\\u9fff)]/ ?(\\([^()，。；]{1,16}\\)|[^\\s:|，。；/()]{1,12}(?:/[^\\s:|，。；/()]{1,6})?)${TAIL}`,
);
const BRACKETED = new RegExp(`(?<![图表款项条式例])[\\u4e00-\\u9fff] ?\\(([^()，。；\\u4e00-\\u9fff]{1,16})\\)${TAIL}`);
const OWN_CELL = new RegExp(`[\\u4e00-\\u9fff][)]?[ ]*[:|][ ]*([^\\s:|，。；\\u4e00-\\u9fff]{1,12})[ ]*[|，]${TAIL}`);

/** How far back in the line the cell is looked for. */
const REACH = 60;

const wholeUnit = (cell: string, context: UnitContext): ReadUnit | null => {
  const written = cell.replace(/^\(|\)$/g, "").trim();
  const unit = readUnit(written, 0, context);
  return unit && unit.end === written.length ? unit : null;
};

const unitBefore = (text: string, start: number, context: UnitContext): ReadUnit | null => {
  const line =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[\n。；]/)
      .at(-1) ?? "";
  for (const pattern of [BESIDE, BRACKETED, OWN_CELL]) {
    const cell = pattern.exec(line)?.[1];
    const unit = cell === undefined ? null : wholeUnit(cell, context);
    if (unit) return unit;
  }
  return null;
};

/** A quantity as far as it may lack a unit. */
interface Measured {
  readonly start: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly nominal: number | null;
  readonly unit: string;
  readonly dimension: string;
  readonly form: QuantityForm;
  readonly relative: boolean;
  readonly damaged: boolean;
  readonly inWords: boolean;
  readonly bare: boolean;
}

/** A number without a unit in the unit that the cell before it names; as it is where none does. */
export const withHeadedUnit = <Q extends Measured>(quantity: Q, text: string, context: UnitContext): Q => {
  if (!quantity.bare || quantity.relative || quantity.damaged || quantity.inWords) return quantity;
  const found = unitBefore(text, quantity.start, context);
  if (!found) return quantity;
  const difference = quantity.form === "deviation";
  const si = (value: number | null): number | null => (value === null ? null : toSi(value, found.unit, difference));
  return {
    ...quantity,
    low: si(quantity.low),
    high: si(quantity.high),
    nominal: si(quantity.nominal),
    unit: found.si,
    dimension: found.dimension,
    bare: false,
  };
};
