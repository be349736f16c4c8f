import { readUnit, toSi } from "./unit-reader";
import { type Cursor, counterAhead, PLAIN_UNIT, type Shape, type Valued } from "./valued";

/** `允差的1/4`: a share of what stands before. */
const FRACTION_BEFORE = /的 ?$|[于过≤≥<>] ?$|of $/;

/** `3:1`, and `1/4` where a share is meant. */
export const readRatio = (cursor: Cursor, first: Valued): Shape | null => {
  if (first.unit) return null;
  const behind = cursor.text.slice(first.end, first.end + 12);
  const share = FRACTION_BEFORE.test(cursor.text.slice(Math.max(0, first.number.start - 3), first.number.start));
  const found =
    /^ ?: ?(\d+(?:\.\d+)?)(?![\d:])/.exec(behind) ?? (share ? /^\/(\d{1,3})(?![\d/.]|-)/.exec(behind) : null);
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

/** What is counted, by its plural alone: `16 streams`, `two supply circuits`; after `type` or `level` the number is a name. */
const WORD =
  "(?!(?:is|are|was|has|shall|must|may|can|should|will|does|and|or|of|to|in|at|for|from|with|than|the|per|by|on|before|after|as|this|its|plus|less|across|versus|applies|requires|means|gives|shows)\\b)[a-z][a-z-]{2,}";
const PLURAL_AHEAD = new RegExp(`^ (?:${WORD} ){0,2}?${WORD}(?<=s)(?<!ss)\\b`);
const NAMED_BEFORE =
  /(?:[A-Z]|\b(?:type|class|level|category|group|grade|size|phase|stage|option|mode|pin|port|zone|value|state|code)) $/;
const OF_SO_MANY = /^ (?:out )?of (?:the )?\d{1,6}(?= )/;

const pluralAhead = (text: string, start: number, end: number): number =>
  NAMED_BEFORE.test(text.slice(Math.max(0, start - 10), start))
    ? 0
    : (PLURAL_AHEAD.exec(text.slice(end, end + 48))?.[0].length ?? 0);

/** A single value; a counter may stand a word or two behind (`500 mating cycles`), a rate before (`每分钟10次`). */
export const readSingle = (cursor: Cursor, first: Valued, difference: boolean): Shape | null => {
  const { text } = cursor;
  let { unit, end } = first;
  if (unit === null) {
    if (/[A-Za-zμΩ]/.test(text.charAt(end))) return null;
    const rate = perTime(text, first);
    if (rate) return rate;
    const among = OF_SO_MANY.exec(text.slice(end, end + 20))?.[0].length ?? 0;
    if (among > 0 && counterAhead(text, end + among) > 0)
      unit = { ...PLAIN_UNIT, unit: { factor: 1, dimension: { count: 1 } }, dimension: "count", end };
    const length = counterAhead(text, end) || pluralAhead(text, first.number.start, end);
    if (unit === null && length > 0) {
      end += length;
      unit = { ...PLAIN_UNIT, unit: { factor: 1, dimension: { count: 1 } }, dimension: "count", end };
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
