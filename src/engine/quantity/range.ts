import { COUNT_UNIT } from "./counted";
import { readShareAt, readWords } from "./in-words";
import { rateAhead } from "./single";
import { readUnit, toSi } from "./units/unit-reader";
import { type Cursor, PLAIN_UNIT, readValued, type Shape, type Valued } from "./valued";

const RANGE_MARK = /^ ?(?:~|…|\.\.\.|至|到|–) ?|^ (?:(?:[ad]\.c\.|[AD]C|r\.m\.s\.|rms) )?(?:to|through|thru) /;
/** `HV 500～HV 600`, `φ10～φ12 mm` */
const SCALE_AGAIN = /^(?:H(?:RC|RB|RA|BW|BS|B|V|K|LD)|[φΦ]|R[az]|[£€$¥]) ?/;
/** `36 in (914 mm) to 42 in (1067 mm)`: the value once more in another unit. */
const AGAIN = /^ ?\([-+]?\d[^()]{1,16}\)(?= ?(?:~|至|到|to ))/;
const AGAIN_BEHIND = /^ ?\([-+]?\d[^()]{1,16}\)/;
const RANGE_AND = /^ ?(?:和|与|及) ?|^ (?:(?:[ad]\.c\.|[AD]C|r\.m\.s\.|rms) )?and /;

/** `一万元以上十万元以下`, `5 ℃以上35 ℃以下`. */
const FROM = /^ ?以上[,、]? ?/;
/** `满一年不满三年` */
const SHORT_OF = /^ ?(?:以上)?[,，、]? ?但?不[满足] ?/;
const UP_TO = /^ ?(?:以下|以内)/;

const BETWEEN_BEFORE = /(?:在|介于|between|from) ?$/i;

/** `φ30-0.02 mm`: a size with its lower deviation. */
const lowerLimit = (first: Valued, { number, unit, end }: Valued): Shape => {
  const [low, high] = [first.number.value - number.value, first.number.value].map((value) =>
    toSi(value, (unit ?? PLAIN_UNIT).unit),
  ) as [number, number];
  return { end, low, high, nominal: high, unit, form: "tolerance", damaged: first.number.damaged || number.damaged };
};

/** `10 Hz～55 Hz～10 Hz`: there and back. */
const andBack = (cursor: Cursor, second: Valued): number => {
  const mark = RANGE_MARK.exec(cursor.text.slice(second.end, second.end + 6))?.[0];
  return (mark === undefined ? null : readValued(cursor, second.end + mark.length))?.end ?? second.end;
};

/** `幅宽的1/3～1/2`: from one share to another. */
const FRACTIONS = /^(\d{1,2})\/(\d{1,2}) ?(?:[~–至到]|to) ?(\d{1,2})\/(\d{1,2})(?![\d.]| ?(?:in\b|inch|英寸))/;

/** A range of shares at the number that begins it. */
export const readFractions = ({ text }: Cursor, first: Valued): Shape | null => {
  const { start } = first.number;
  const found = /\d/.test(text.charAt(start - 1)) ? null : FRACTIONS.exec(text.slice(start, start + 16));
  if (!found) return null;
  const [over, under, upper, lower] = found.slice(1).map(Number) as [number, number, number, number];
  if (under === 0 || lower === 0) return null;
  const ends = [over / under, upper / lower];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  return { end: start + found[0].length, low, high, nominal: null, unit: PLAIN_UNIT, form: "range", damaged: false };
};

/** `10 min–45 min–10 min/121 ℃`: how long heating, holding and cooling last, one after the other. */
const STAGES = /^ ?[–-] ?\d+(?:\.\d+)? ?min(?: ?[–-] ?\d+(?:\.\d+)? ?min)? ?\/ ?\d+ ?[℃°]/;

/** A range of which each end is told again in brackets, as its own values tell it. */
const readRangeToldTwice = (
  cursor: Cursor,
  first: Valued,
  length: number,
  start: number,
  difference: boolean,
): Shape | null => {
  const shape = readRange(cursor, { ...first, end: first.end + length }, start, difference);
  const behind = shape === null ? null : AGAIN_BEHIND.exec(cursor.text.slice(shape.end, shape.end + 20));
  return shape && { ...shape, end: shape.end + (behind?.[0].length ?? 0) };
};

/** `-55 ℃～+70 ℃`, `10-500 Hz`, `between 10 V and 30 V`; but `1.2 N·m through 15 removals` is kept as long as that. */
export const readRange = (cursor: Cursor, first: Valued, start: number, difference: boolean): Shape | null => {
  const { text } = cursor;
  if (first.unit?.dimension === "s" && STAGES.test(text.slice(first.end, first.end + 32))) return null;
  const again = first.unit === null ? null : AGAIN.exec(text.slice(first.end, first.end + 24));
  if (again !== null) return readRangeToldTwice(cursor, first, again[0].length, start, difference);
  const rest = text.slice(first.end, first.end + 12);
  const shortOf = SHORT_OF.exec(rest)?.[0];
  const from = shortOf === undefined ? FROM.exec(rest)?.[0] : undefined;
  const mark =
    shortOf ??
    from ??
    RANGE_MARK.exec(rest)?.[0] ??
    (BETWEEN_BEFORE.test(text.slice(Math.max(0, start - 9), start)) ? RANGE_AND.exec(rest)?.[0] : undefined) ??
    /^ ?- ?(?=[-+\d])/.exec(rest)?.[0];
  if (mark === undefined) return null;
  const sign = SCALE_AGAIN.exec(text.slice(first.end + mark.length, first.end + mark.length + 5))?.[0].length ?? 0;
  const at = first.end + mark.length + sign;
  const second = readShareAt(cursor, at) ?? readValued(cursor, at) ?? readWords(cursor, at);
  if (!second) return null;
  const upTo = from === undefined ? null : UP_TO.exec(text.slice(second.end, second.end + 4));
  if (from !== undefined && upTo === null) return null;
  const hyphen = mark.trim() === "-";
  if (hyphen && !second.unit) return null;
  if (hyphen && !first.unit && second.number.value < first.number.value) return lowerLimit(first, second);
  if (first.unit && second.unit && first.unit.dimension !== second.unit.dimension) return null;
  if (/^ thr/.test(mark) && first.unit && !second.unit) return null;
  const close = /^ ?\) ?/.exec(text.slice(second.end, second.end + 3));
  const bracketed = text.charAt(start - 1) === "(" && close !== null && second.unit === null;
  const behind = bracketed && close ? readUnit(text, second.end + close[0].length, cursor.context) : null;
  const counted = second.unit ?? behind ?? first.unit;
  const unit = counted ?? (second.number.inWords ? COUNT_UNIT : null);
  const rate = counted === null ? rateAhead(cursor, second.end) : null;
  const si = (read: Valued): number => toSi(read.number.value, (read.unit ?? unit ?? PLAIN_UNIT).unit, difference);
  const ends = [first, second].map((read) => si(read) * (rate?.factor ?? 1));
  return {
    end: rate?.end ?? behind?.end ?? andBack(cursor, second) + (upTo?.[0].length ?? 0),
    low: Math.min(...ends),
    high: Math.max(...ends),
    nominal: null,
    unit: rate?.unit ?? unit,
    form: "range",
    damaged: first.number.damaged || second.number.damaged,
  };
};
