import { type Dimension, dimensionKey, siUnit, type Unit } from "./dimension";
import { LONGEST_UNIT, UNITS } from "./units";

/** A unit expression read from a text. */
export interface ReadUnit {
  readonly end: number;
  readonly unit: Unit;
  readonly dimension: string;
  readonly si: string;
  readonly written: string;
}

const LETTER = /[A-Za-zμΩ]/;
const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** Longest chain of factors such as kg·m²/(s³·A) that is followed. */
const MOST_FACTORS = 6;

/** `18 in total` counts no inches; `2 a day` no years. */
const PREPOSITION_IN =
  /^(?:in (?:total|all|the|a|an|any|each|one|every|order|sequence|series|accordance|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b|in \d|a [a-z])/;

/** Longest unit writing at `at`; a Latin writing must not run on into another letter. */
const atom = (text: string, at: number): string | null => {
  for (let length = Math.min(LONGEST_UNIT, text.length - at); length > 0; length--) {
    const written = text.substr(at, length);
    if (!UNITS.has(written)) continue;
    if (LETTER.test(written.charAt(length - 1)) && LETTER.test(text.charAt(at + length))) continue;
    if (PREPOSITION_IN.test(text.slice(at, at + 12))) continue;
    return written;
  }
  return null;
};

/** Exponent after a factor: ², ⁻¹, ^2, or a plain 2 or 3 directly behind a symbol (m/s2). */
const exponent = (text: string, at: number, plain: boolean): { end: number; power: number } => {
  let end = at;
  let sign = 1;
  if (text.charAt(end) === "⁻") {
    sign = -1;
    end++;
  }
  const superscript = SUPERSCRIPTS.indexOf(text.charAt(end));
  if (superscript >= 0 && text.charAt(end) !== "") return { end: end + 1, power: sign * superscript };
  const caret = /^\^\(?([-+]?\d)\)?/.exec(text.slice(at, at + 5));
  if (caret) return { end: at + caret[0].length, power: Number(caret[1]) };
  if (plain && /^[23](?![\d.])/.test(text.slice(at, at + 2))) return { end: at + 1, power: Number(text.charAt(at)) };
  return { end: at, power: 1 };
};

const CONTEXT_ACCELERATION =
  /加速度|冲击|振动|碰撞|颠簸|离心|过载|扫频|正弦|功率谱|爬升|shock|vibrat|accelerat|sinus|sweep|bump|crash/i;
const CONTEXT_MASS = /质量|重量|净重|毛重|mass|weigh/i;

/** `g` is the acceleration of free fall in a text on shock or vibration, else the gram. */
export const gravityContext = (text: string): boolean => CONTEXT_ACCELERATION.test(text) && !CONTEXT_MASS.test(text);

const GRAVITY: Unit = { factor: 9.80665, dimension: { m: 1, s: -2 } };

const lookUp = (written: string, gravity: boolean): Unit | undefined =>
  written === "g" && gravity ? GRAVITY : UNITS.get(written);

const times = (left: Dimension, right: Dimension, power: number): Dimension => {
  const product: Record<string, number> = { ...left };
  for (const [base, own] of Object.entries(right)) product[base] = (product[base] ?? 0) + own * power;
  return product;
};

/** `g/100 g`, `mL/(80 cm²·h)`: so many of the unit below. */
const COUNTED_BELOW = /^(?:100 ?0? ?|\((?:\d{1,4} ?)?)(?=[A-Za-zμ])/;

const JOIN = /^(?: ?· ?|\*|(?:per|each) | per | ?\/ ?|[.])/;

/**
 * Reads a unit expression (`m/s²`, `N·m`, `g²/Hz`, `次/min`, `bits per second`) beginning at `at`, blanks allowed before it.
 * `gravity`: whether `g` stands for free fall, see {@link gravityContext}.
 */
export const readUnit = (text: string, start: number, gravity: boolean): ReadUnit | null => {
  let at = start;
  while (text.charAt(at) === " " && at - start < 2) at++;
  const first = atom(text, at);
  if (first === null) return null;
  let end = at;
  let factor = 1;
  let dimension: Dimension = {};
  let joined: Unit | null = null;
  let direction = 1;
  let isOpen = false;
  let written: string | null = first;
  for (let count = 0; written !== null && count < MOST_FACTORS; count++) {
    const behind = exponent(text, end + written.length, /[a-z]$/.test(written) || written === "m");
    const squared = behind.power > 1 && written === "g";
    const found = lookUp(written, gravity || squared);
    if (!found) break;
    const power = behind.power * direction;
    factor *= found.factor ** power;
    dimension = times(dimension, found.dimension, power);
    joined = count === 0 && behind.power === 1 ? found : null;
    end = behind.end;
    const join = JOIN.exec(text.slice(end, end + 5));
    if (!join || (join[0] === "." && !/^\.[A-Za-zμΩ]/.test(text.slice(end, end + 2)))) break;
    const below = /\//.test(join[0]) ? COUNTED_BELOW.exec(text.slice(end + join[0].length, end + 12)) : null;
    const next = end + join[0].length + (below?.[0].length ?? 0);
    written = atom(text, next);
    if (written === null || (join[0] === "." && written.length > 2)) break;
    if (/\/|per|each/.test(join[0])) direction = -1;
    factor /= Number(/\d+/.exec(below?.[0] ?? "")?.[0] ?? 1);
    isOpen ||= below?.[0].startsWith("(") === true;
    end = next;
  }
  if (isOpen && text.charAt(end) === ")") end++;
  const unit: Unit = joined ?? { factor, dimension };
  return { end, unit, dimension: dimensionKey(dimension), si: siUnit(dimension), written: text.slice(at, end) };
};

/** A value in `unit` brought to SI; a `difference` of temperatures takes no offset. */
export const toSi = (value: number, unit: Unit, difference = false): number => {
  if (unit.decibels !== undefined) return unit.factor * 10 ** (value / unit.decibels);
  return value * unit.factor + (difference ? 0 : (unit.offset ?? 0));
};
