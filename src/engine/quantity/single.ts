import { COUNT_UNIT, countedAhead } from "./counted";
import { readDigits } from "./numbers/numbers";
import { NO_CONTEXT, type ReadUnit, readUnit, toSi, unitOver } from "./units/unit-reader";
import { type Cursor, PLAIN_UNIT, type Shape, type Valued } from "./valued";

/** `允差的1/4`: a share of what stands before. */
const FRACTION_BEFORE = /的 ?$|[于过≤≥<>] ?$|of $/;

/** `3:1`, and `1/4` where a share is meant. */
export const readRatio = (cursor: Cursor, first: Valued): Shape | null => {
  if (first.unit) return null;
  const behind = cursor.text.slice(first.end, first.end + 12);
  const share = FRACTION_BEFORE.test(cursor.text.slice(Math.max(0, first.number.start - 3), first.number.start));
  const found =
    /^\/(\d{1,4})(?= of\b| ?的)/.exec(behind) ??
    /^ ?: ?(\d{1,3}(?: \d{3})+|\d+(?:\.\d+)?)(?![\d:])/.exec(behind) ??
    (share ? /^\/(\d{1,3})(?![\d/.]|-)/.exec(behind) : null);
  if (!found || Number(found[1]!.replaceAll(" ", "")) === 0) return null;
  const value = first.number.value / Number(found[1]!.replaceAll(" ", ""));
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
const MULTIPLE_BEHIND = /^ (?:the |its |that |rated|nominal|as |of (?!each|every|any))/;
const PER_BEFORE =
  /每(?:一)?(秒|分钟|分|小时|天|日|周|月|年|平方厘米|平方分米|平方米|立方米|厘米|米|毫升|升|公里|[kc]?m[²³23]?|kg|g|L|h|min)[^\d，。；;,、\n]{0,8}$/;
const PER_AHEAD = /^ (?:(?:[a-z][a-z-]* ){0,3}per|(?:[a-z][a-z-]* ){1,3}(?:every|each|an?)) /;
const TIME_BEHIND = /^(?:second|minute|hour|day|week|month|year)\b/;

interface Rate {
  readonly end: number;
  readonly unit: ReadUnit;
  /** What a count of one is in that unit. */
  readonly factor: number;
}

/** `1,000 messages per second`, `one failure per 10 000 h`: whatever is counted, so much of it in a time or a length. */
export const rateAhead = (cursor: Cursor, end: number): Rate | null => {
  const found = PER_AHEAD.exec(cursor.text.slice(end, end + 60))?.[0];
  if (found === undefined) return null;
  const at = end + found.length;
  const isPer = found.endsWith(" per ");
  if (!isPer && !TIME_BEHIND.test(cursor.text.slice(at, at + 8))) return null;
  const many = isPer ? readDigits(cursor.text, at) : null;
  const below = readUnit(cursor.text, many?.end ?? at, cursor.context);
  if (!below || below.unit.dimension["count"] !== undefined) return null;
  const unit = unitOver({ count: 1 }, below.unit.dimension);
  return { end: below.end, unit, factor: 1 / (below.unit.factor * (many?.value ?? 1)) };
};

/** A single value; a counter may stand a word or two behind (`500 mating cycles`), a rate before (`每分钟10次`). */
export const readSingle = (cursor: Cursor, first: Valued, difference: boolean): Shape | null => {
  const { text } = cursor;
  let { unit, end } = first;
  if (unit === null) {
    if (/[A-Za-zμΩ]/.test(text.charAt(end))) return null;
    const rate = rateAhead(cursor, end);
    if (rate) {
      const value = first.number.value * rate.factor;
      const { damaged } = first.number;
      return { end: rate.end, low: value, high: value, nominal: value, unit: rate.unit, form: "value", damaged };
    }
    const length = countedAhead(text, first.number.start, end);
    if (length !== null) {
      end += length;
      unit = { ...COUNT_UNIT, end };
    } else if (first.number.inWords) unit = { ...COUNT_UNIT, end };
  }
  if (unit?.written === "times" && MULTIPLE_BEHIND.test(text.slice(end, end + 16))) {
    unit = { ...PLAIN_UNIT, end, written: "times" };
  }
  const value = toSi(first.number.value, unit?.unit ?? PLAIN_UNIT.unit, difference);
  return { end, low: value, high: value, nominal: value, unit, form: "value", damaged: first.number.damaged };
};

/** What so much is told for, right before it or behind what it is of. */
const EACH_BEFORE = /每(年|月|周|日|天|小时|分钟|秒|平方米|立方米|米|千克|公里|吨) ?$/;
const OF_BEHIND = /^ of (?:[a-z]+ ){1,2}per /;

const toldFor = (cursor: Cursor, start: number, { unit, end }: Shape): ReadUnit | null => {
  const before = cursor.text.slice(Math.max(0, start - 16), start);
  const written = (unit?.dimension === "count" ? PER_BEFORE : EACH_BEFORE).exec(before)?.[1];
  if (written !== undefined) return { ...readUnit(written, 0, NO_CONTEXT)!, end };
  const behind = OF_BEHIND.exec(cursor.text.slice(end, end + 40))?.[0].length;
  const below = behind === undefined ? null : readUnit(cursor.text, end + behind, cursor.context);
  return below?.unit.dimension["count"] === undefined ? below : null;
};

/** So much in the time or on the area that is told beside it: `每分钟10次`, `每平方米150 g～200 g`, `200 g of glue per m²`. */
export const withRate = (cursor: Cursor, start: number, shape: Shape): Shape => {
  const { unit, low, high, nominal, form } = shape;
  const below = unit === null || (form !== "value" && form !== "range") ? null : toldFor(cursor, start, shape);
  if (!unit || !below || unit.unit.offset !== undefined) return shape;
  const { factor, dimension } = below.unit;
  return {
    ...shape,
    end: below.end,
    low: low / factor,
    high: high / factor,
    nominal: nominal === null ? null : nominal / factor,
    unit: { ...unitOver(unit.unit.dimension, dimension), end: below.end },
  };
};

const CODE = /IP ?[0-6X][0-9X]K?(?![\dA-Za-z])/y;

/** A degree of protection (IEC 60529): `IP67`. */
export const readCode = (text: string, at: number): Shape | null => {
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
