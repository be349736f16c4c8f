import { readDigits } from "./numbers";
import { type ReadUnit, readUnit } from "./unit-reader";
import type { Cursor, Valued } from "./valued";

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
export const withParts = (cursor: Cursor, whole: Valued): Valued => {
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
