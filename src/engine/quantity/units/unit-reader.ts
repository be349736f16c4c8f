import { once } from "../../once";
import { pairAt } from "../../tokens/pair-at";
import { SUPERSCRIPTS } from "../numbers/numbers";
import { OTHER_WORD } from "./counters";
import { CELSIUS, COUNT, type Dimension, dimensionKey, STANDARD_GRAVITY, siUnit, type Unit, unit } from "./dimension";
import { UNITS } from "./units";

/** A unit expression read from a text. */
export interface ReadUnit {
  readonly end: number;
  readonly unit: Unit;
  readonly dimension: string;
  readonly si: string;
  readonly written: string;
}

const LETTER = /[A-Za-zμΩ]/;
/** Longest chain of factors such as kg·m²/(s³·A) that is followed. */
const MOST_FACTORS = 6;

/** `18 in total` counts no inches; `2 a day` no years. */
const PREPOSITION_IN =
  /^(?:in (?:total|all|the|a|an|any|each|one|every|order|sequence|series|accordance|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b|in \d|a [a-z])/;

/** How long the longest unit is that begins with two signs: most pairs begin none, and their first sign may be one. */
const LONGEST_FROM = new Map<number, number>();
for (const written of UNITS.keys()) {
  const pair = pairAt(written, 0);
  LONGEST_FROM.set(pair, Math.max(LONGEST_FROM.get(pair) ?? 0, written.length));
}

/** Longest unit writing at `at`; a Latin writing must not run on into another letter. */
const atom = (text: string, at: number): string | null => {
  const longest = LONGEST_FROM.get(pairAt(text, at)) ?? 1;
  if ((longest === 1 && !UNITS.has(text.charAt(at))) || OTHER_WORD.test(text.slice(at, at + 2))) return null;
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const written = text.substr(at, length);
    if (!UNITS.has(written)) continue;
    if (LETTER.test(written.charAt(length - 1)) && LETTER.test(text.charAt(at + length))) continue;
    // `50H7` is a fit, `2A12` an alloy
    if (/^[A-Z]$/.test(written) && /\d/.test(text.charAt(at + length))) continue;
    if (PREPOSITION_IN.test(text.slice(at, at + 12))) continue;
    if (written === "×" && /^ ?\d/.test(text.slice(at + 1, at + 3))) continue;
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
  if (plain && /^[23](?!\d|\.\d)/.test(text.slice(at, at + 2))) return { end: at + 1, power: Number(text.charAt(at)) };
  return { end: at, power: 1 };
};

const CONTEXT_ACCELERATION =
  /加速度|冲击|振动|碰撞|颠簸|离心|过载|扫频|正弦|功率谱|爬升|环境力|抗过载|shock|vibrat|accelerat|sinus|sweep|bump|crash/i;
const CONTEXT_MASS = /质量|重量|净重|毛重|mass|weigh/i;

/** Words whose meaning as a unit the text decides. */
export interface UnitContext {
  /** `g` is the acceleration of free fall in a text on shock or vibration, else the gram. */
  readonly gravity: boolean;
  /** `mg` is a thousandth of it in a text on inertial instruments. */
  readonly inertial: boolean;
  /** The mil is the angle of artillery (6400 to the turn) in a text on aiming, else a thousandth of an inch. */
  readonly aiming: boolean;
  /** 磅 is the typographic point in a text on letters, else the pound. */
  readonly print: boolean;
  /** 节 is the knot in a text on speed, else it counts links and sections. */
  readonly knots: boolean;
  /** 位 is the bit in a text on keys and words of data, else it counts persons and places. */
  readonly bits: boolean;
  /** 行 is a line of code in a text on programs, else any row. */
  readonly code: boolean;
  /** 分 is a point in a text on marks, else the minute. */
  readonly marks: boolean;
  /** 度 is the degree Celsius in a text on temperature, else that of angle. */
  readonly warmth: boolean;
  /** `C` is the degree Celsius in a text on temperature that speaks of no charge, else the coulomb. */
  readonly celsius: boolean;
  /** 度 is a degree of the scale of earthquakes. */
  readonly quake: boolean;
}

export const NO_CONTEXT: UnitContext = {
  gravity: false,
  inertial: false,
  aiming: false,
  print: false,
  knots: false,
  bits: false,
  code: false,
  marks: false,
  warmth: false,
  celsius: false,
  quake: false,
};

/** Read from the words of the text, and only where one of the doubtful units stands. */
class TextContext implements UnitContext {
  constructor(private readonly text: string) {}

  get gravity() {
    return CONTEXT_ACCELERATION.test(this.text) && !CONTEXT_MASS.test(this.text);
  }
  get inertial() {
    return /加速度计|偏值|零偏|accelerometer/i.test(this.text);
  }
  get aiming() {
    return /瞄|射击|散布|准星|炮|\b(?:sight|boresight|aim|gun)/i.test(this.text);
  }
  get print() {
    return /字号|字体|字高|行间?距|字间?距/.test(this.text);
  }
  get knots() {
    return /航速|风速|流速|速度/.test(this.text);
  }
  get bits() {
    return /密钥|字长|位宽|总线|量化|寄存器|处理器|加密|算法|地址|采集|转换器|模数|数模|单片机|A\/D|D\/A|编码/.test(
      this.text,
    );
  }
  get code() {
    return /代码|源程序|语句|函数|软件/.test(this.text);
  }
  get marks() {
    return /得分|评分|满分|百分制|计分|打分|成绩|考核|总分|考试/.test(this.text);
  }
  get warmth() {
    return /温/.test(this.text) && !/角/.test(this.text);
  }
  get celsius() {
    return (
      /温|temperature|heated|cooled|oven|ambient/i.test(this.text) && !/电荷|charge[sd]?\b|coulomb/i.test(this.text)
    );
  }
  get quake() {
    return /烈度/.test(this.text);
  }
}

export const unitContextOf = (text: string): UnitContext => new TextContext(text);

const IN_CONTEXT: readonly (readonly [written: string, context: keyof UnitContext, unit: Unit])[] = [
  ["g", "gravity", unit(STANDARD_GRAVITY, { m: 1, s: -2 })],
  ["mg", "inertial", unit(1e-3 * STANDARD_GRAVITY, { m: 1, s: -2 })],
  ["μg", "inertial", unit(1e-6 * STANDARD_GRAVITY, { m: 1, s: -2 })],
  ["mil", "aiming", unit(Math.PI / 3200, { rad: 1 })],
  ["磅", "print", unit(0.0254 / 72, { m: 1 })],
  ["节", "knots", unit(1852 / 3600, { m: 1, s: -1 })],
  ["位", "bits", unit(1, { bit: 1 })],
  ["行", "code", unit(1, { loc: 1 })],
  ["分", "marks", unit(1, COUNT)],
  ["度", "warmth", CELSIUS],
  ["C", "celsius", CELSIUS],
  ["度", "quake", unit(1, { grade: 1 })],
];

/** Nothing but an acceleration is squared where `g` is (`g²/Hz`), and nothing but a mass is told for a volume or a mass. */
const lookUp = (written: string, context: UnitContext, isSquared: boolean, isMass: boolean): Unit | undefined =>
  IN_CONTEXT.find(
    ([one, key]) => one === written && (context[key] || (isSquared && one === "g")) && !(isMass && /g$/.test(one)),
  )?.[2] ?? UNITS.get(written);

/** A share that no acceleration has, or what has a mass: `g/cm³`, `mg/L`, `227 g钢球`; it has `g/s`, `g/√Hz`. */
const SHARE_OF_MASS =
  /^ ?\/ ?(?!√|Hz|[mμ]?s(?![a-z])|min)|^ ?的?(?:[实空]心)?(?:钢|铁|铝|铅|重)?(?:球|锤|锥|砝码|重物|破片|弹头)|^ (?:[a-z]+ )?(?:ball|hammer|weight|fragment|projectile)\b/;

const times = (left: Dimension, right: Dimension, power: number): Dimension => {
  const product: Record<string, number> = { ...left };
  for (const [base, own] of Object.entries(right)) product[base] = (product[base] ?? 0) + own * power;
  return product;
};

/** `g/100 g`, `mL/(80 cm²·h)`, `per 1 000 h`: so many of the unit below. */
const COUNTED_BELOW =
  /^ ?(?:\(?(?!1 ?[a-z])(?:(?:\d{1,3}(?:[ ,]\d{3})+|\d+(?:\.\d+)?) ?)|\()(?=[A-Za-zμΩ\u4e00-\u9fff])/;

const numberIn = (below: string): number => Number(below.replace(/[ ,()]/g, "") || 1);
const BULK = /^(?:count|kg|m3?)$/;
/** Whether so much of one is told for a number of the other (`N/5 cm`, `次/24 h`); `24 V/5 A`, `1 500 V/60 s` are two values. */
const isToldFor = (above: Dimension, below: Dimension, number: number): boolean => {
  const [over, under] = [dimensionKey(above), dimensionKey(below)];
  if (over === under) return number % 100 === 0 && BULK.test(under);
  return /^(?:m[23]?|kg)$/.test(under) || (under === "s" && BULK.test(over));
};

const JOIN =
  /^(?: ?· ?|\*| ?per | an? (?=(?:minute|hour|day|week|month|year)\b)| ?\/ ?| ?每 ?(?=[A-Za-z]|[秒分天日周月年米升]|小时|平方|立方|千克|公里)|[.])/;
const BELOW = /\/|per|a|每/;

/**
 * Reads a unit expression (`m/s²`, `N·m`, `g²/Hz`, `次/min`, `bits per second`) beginning at `at`, blanks allowed before it.
 * `context`: what the words mean that the text decides, see {@link unitContextOf}.
 */
export const readUnit = (text: string, start: number, context: UnitContext): ReadUnit | null => {
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
    const isMass = direction < 0 || SHARE_OF_MASS.test(text.slice(behind.end, behind.end + 24));
    const found = lookUp(written, context, behind.power > 1, isMass);
    if (!found) break;
    const power = behind.power * direction;
    factor *= found.factor ** power;
    dimension = times(dimension, found.dimension, power);
    joined = count === 0 && behind.power === 1 ? found : null;
    end = behind.end;
    const join = JOIN.exec(text.slice(end, end + 12));
    if (!join || (join[0] === "." && !/^\.[A-Za-zμΩ]/.test(text.slice(end, end + 2)))) break;
    const isBelow = BELOW.test(join[0]);
    const below = isBelow || direction < 0 ? COUNTED_BELOW.exec(text.slice(end + join[0].length, end + 24)) : null;
    const next = end + join[0].length + (below?.[0].length ?? 0);
    written = atom(text, next);
    const isTold = below === null || !/\d/.test(below[0]) || join[0].includes("per") || direction < 0;
    if (written !== null && !isTold && !isToldFor(dimension, UNITS.get(written)?.dimension ?? {}, numberIn(below[0])))
      break;
    if (written === null || (join[0] === "." && written.length > 2)) break;
    if (isBelow) direction = -1;
    factor /= numberIn(below?.[0] ?? "");
    isOpen ||= below?.[0].trim().startsWith("(") === true;
    end = next;
  }
  if (isOpen && text.charAt(end) === ")") end++;
  const unit: Unit = joined ?? { factor, dimension };
  return { end, unit, ...namesOf(unit.dimension), written: text.slice(at, end) };
};

/** What a dimension is called: made once for each of the units of the tables. */
const namesOf = once((dimension: Dimension) => ({ dimension: dimensionKey(dimension), si: siUnit(dimension) }));

/** The coherent unit of one dimension over another. */
export const unitOver = (above: Dimension, below: Dimension): ReadUnit => {
  const dimension = times(above, below, -1);
  return {
    end: 0,
    unit: { factor: 1, dimension },
    dimension: dimensionKey(dimension),
    si: siUnit(dimension),
    written: "",
  };
};

/** A value in `unit` brought to SI; a `difference` of temperatures takes no offset. */
export const toSi = (value: number, unit: Unit, difference = false): number => {
  if (unit.decibels !== undefined) return unit.factor * 10 ** (value / unit.decibels);
  return value * unit.factor + (difference ? 0 : (unit.offset ?? 0));
};
