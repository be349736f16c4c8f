import type { Unit } from "./units/dimension";
import { readUnit, toSi } from "./units/unit-reader";
import { type Cursor, PLAIN_UNIT, readValued, type Shape, skipBlank, type Valued } from "./valued";

/** Both ends in SI: a share of the value where the deviation is a pure number, else a difference in `by`. */
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
export const readBand = (cursor: Cursor, first: Valued, open: boolean, difference: boolean): Shape | null => {
  const { text } = cursor;
  const beside = skipBlank(text, first.end);
  // `50 ft, plus or minus 1 ft`
  const apart = first.unit !== null && text.charAt(beside) === "," ? skipBlank(text, beside + 1) : beside;
  const at = text.charAt(apart) === "±" ? apart : beside;
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
  const behind = first.unit === null ? readUnit(text, end, cursor.context) : null;
  if (behind) end = behind.end;
  const unit = first.unit ?? behind ?? minus.unit;
  // two cells of a row, `1` and `±3`, of which neither names a unit
  if (unit === null && at > first.end && text.charAt(at + 1) !== " ") return null;
  const [low, high] = around(
    first.number.value,
    Math.abs(minus.number.value),
    Math.abs(plus.number.value),
    unit?.unit ?? PLAIN_UNIT.unit,
    minus.unit === unit ? null : (minus.unit?.unit ?? null),
    difference,
  );
  const nominal = toSi(first.number.value, unit?.unit ?? PLAIN_UNIT.unit, difference);
  return { end, low, high, nominal, unit, form: "tolerance", damaged: first.number.damaged || minus.number.damaged };
};

/** `220(1±10 %)V`. */
export const readShare = (cursor: Cursor, first: Valued, difference: boolean): Shape | null => {
  const found = /^ ?\( ?1 ?± ?(\d+(?:\.\d+)?) ?% ?\)/.exec(cursor.text.slice(first.end, first.end + 24));
  if (!found) return null;
  const behind = readUnit(cursor.text, first.end + found[0].length, cursor.context);
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

/** `±0.5 mm`: a deviation from a value that the text states elsewhere. */
export const readDeviation = (cursor: Cursor, at: number): Shape | null => {
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
export const readLimits = (cursor: Cursor, first: Valued): Shape | null => {
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
