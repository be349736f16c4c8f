import type { Quantity } from "../src/contract";
import { readProvisions } from "../src/engine/provisions";
import { toContractQuantities } from "../src/engine/quantity";

/** A labelled sentence: `TEXT ⇒ TYPES | QUANTITIES` (see the head of bench/sentences/held-out-1.txt). */
export interface LabelledSentence {
  readonly text: string;
  /** Types of its provisions, `R` or `R-` where it denies. */
  readonly types: readonly string[];
  readonly quantities: readonly LabelledQuantity[];
}

interface LabelledQuantity {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly bound: Quantity["bound"];
}

/** Right, found and wanted. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

const LETTERS: Readonly<Record<string, string>> = {
  requirement: "R",
  instruction: "I",
  recommendation: "C",
  permission: "P",
  statement: "S",
  none: "N",
};

/**
 * Units of the labels: the coherent SI unit, how many of it one is, and where its zero lies. Written down here once more,
 * so that a wrong factor in the program's own table shows.
 */
const UNITS: Readonly<Record<string, readonly [si: string, factor: number, zero?: number]>> = {
  "-": ["", 1],
  "1": ["1", 1],
  "%": ["1", 0.01],
  级: ["1", 1],
  元: ["CNY", 1],
  Hz: ["Hz", 1],
  kHz: ["Hz", 1e3],
  MHz: ["Hz", 1e6],
  GHz: ["Hz", 1e9],
  "r/min": ["rad·s⁻¹", Math.PI / 30],
  L: ["m³", 1e-3],
  mL: ["m³", 1e-6],
  "L/min": ["m³·s⁻¹", 1e-3 / 60],
  "ml/min": ["m³·s⁻¹", 1e-6 / 60],
  "mm²": ["m²", 1e-6],
  "m²": ["m²", 1],
  "m³": ["m³", 1],
  ml: ["m³", 1e-6],
  "mL/min": ["m³·s⁻¹", 1e-6 / 60],
  "m³/(h·人)": ["m³·s⁻¹", 1 / 3600],
  bar: ["Pa", 1e5],
  psi: ["Pa", 6894.757293168],
  K: ["K", 1],
  "°": ["rad", Math.PI / 180],
  HRC: ["HRC", 1],
  T: ["T", 1],
  A: ["A", 1],
  lx: ["lx", 1],
  km: ["m", 1e3],
  gn: ["m/s²", 9.80665],
  "m/s": ["m/s", 1],
  "mm/min": ["m/s", 1e-3 / 60],
  "1/a": ["s⁻¹", 1 / (365.25 * 86_400)],
  "1/月": ["s⁻¹", 12 / (365.25 * 86_400)],
  "1/s": ["s⁻¹", 1],
  "1/mL": ["m⁻³", 1e6],
  "mol/L": ["m⁻³·mol", 1e3],
  "μg/kg": ["1", 1e-9],
  "g/m²": ["kg·m⁻²", 1e-3],
  "g/m³": ["kg·m⁻³", 1e-3],
  "W/m²": ["kg·s⁻³", 1],
  "dB/oct": ["dB·oct⁻¹", 1],
  µs: ["s", 1e-6],
  nmi: ["m", 1852],
  kn: ["m/s", 1852 / 3600],
  "V/m": ["V/m", 1],
  "mm/r": ["m·rad⁻¹", 1e-3 / (2 * Math.PI)],
  "m³/h": ["m³·s⁻¹", 1 / 3600],
  kVA: ["VA", 1e3],
  J: ["J", 1],
  kJ: ["J", 1e3],
  "mg/kg": ["1", 1e-6],
  bit: ["bit", 1],
  mW: ["W", 1e-3],
  "°/h": ["rad·s⁻¹", Math.PI / 180 / 3600],
  "mm²/s": ["m²·s⁻¹", 1e-6],
  mΩ: ["Ω", 1e-3],
  "mL/(80cm²h)": ["m/s", 1e-6 / 80e-4 / 3600],
  Pa: ["Pa", 1],
  kPa: ["Pa", 1e3],
  MPa: ["Pa", 1e6],
  Ω: ["Ω", 1],
  kΩ: ["Ω", 1e3],
  MΩ: ["Ω", 1e6],
  N: ["N", 1],
  kN: ["N", 1e3],
  N·m: ["J", 1],
  V: ["V", 1],
  mV: ["V", 1e-3],
  kV: ["V", 1e3],
  μA: ["A", 1e-6],
  W: ["W", 1],
  dB: ["dB", 1],
  dBi: ["dBi", 1],
  s: ["s", 1],
  ms: ["s", 1e-3],
  min: ["s", 60],
  h: ["s", 3600],
  d: ["s", 86_400],
  月: ["s", (365.25 * 86_400) / 12],
  month: ["s", (365.25 * 86_400) / 12],
  a: ["s", 365.25 * 86_400],
  year: ["s", 365.25 * 86_400],
  m: ["m", 1],
  cm: ["m", 1e-2],
  mm: ["m", 1e-3],
  μm: ["m", 1e-6],
  µm: ["m", 1e-6],
  in: ["m", 0.0254],
  "m/s²": ["m/s²", 1],
  "km/h": ["m/s", 1 / 3.6],
  g: ["kg", 1e-3],
  mg: ["kg", 1e-6],
  kg: ["kg", 1],
  t: ["kg", 1e3],
  "mg/m³": ["kg·m⁻³", 1e-6],
  "cd/m²": ["cd/m²", 1],
  "g²/Hz": ["(m/s²)²/Hz", 9.80665 ** 2],
  "℃": ["K", 1, 273.15],
  "°C": ["K", 1, 273.15],
  "℃/min": ["K·s⁻¹", 1 / 60],
  nF: ["F", 1e-9],
  "dBc/Hz": ["dBc/Hz", 1],
  tex: ["kg·m⁻¹", 1e-6],
  "1/m": ["m⁻¹", 1],
  "1/in": ["m⁻¹", 1 / 0.0254],
  "1/kg": ["kg⁻¹", 1],
  "1/h": ["s⁻¹", 1 / 3600],
  kcal: ["J", 4186.8],
  "′": ["rad", Math.PI / 180 / 60],
  "″": ["rad", Math.PI / 180 / 3600],
  "kg/m³": ["kg·m⁻³", 1],
  ppm: ["1", 1e-6],
  "L/100km": ["m²", 1e-3 / 1e5],
  "μg/g": ["1", 1e-6],
  "kN/m²": ["Pa", 1e3],
  HV: ["HV", 1],
  GB: ["bit", 8e9],
  nm: ["m", 1e-9],
  "°F": ["K", 5 / 9, (459.67 * 5) / 9],
  "kbit/s": ["bit/s", 1e3],
  行: ["loc", 1],
  "mm/s": ["m/s", 1e-3],
  pt: ["m", 0.0254 / 72],
  "s/m": ["m⁻¹·s", 1],
  "1/m²": ["m⁻²", 1],
  "MJ/m³": ["Pa", 1e6],
  mil: ["rad", Math.PI / 3200],
  "A/W": ["A·kg⁻¹·m⁻²·s³", 1],
  "t/h": ["kg·s⁻¹", 1e3 / 3600],
  mH: ["H", 1e-3],
  clo: ["K·kg⁻¹·s³", 0.155],
  "mΩ/m": ["A⁻²·kg·m·s⁻³", 1e-3],
  "℃/h": ["K·s⁻¹", 1 / 3600],
  "°C/h": ["K·s⁻¹", 1 / 3600],
  "nm/cm": ["1", 1e-7],
  mK: ["K", 1e-3],
  "mg/L": ["kg·m⁻³", 1e-3],
  "dB/km": ["dB·m⁻¹", 1e-3],
  "kg/J": ["m⁻²·s²", 1],
  "bit/s": ["bit/s", 1],
  MB: ["bit", 8e6],
  "μg/cm²": ["kg·m⁻²", 1e-5],
  "h/a": ["1", 3600 / (365.25 * 86_400)],
  "ppm/a": ["Hz", 1e-6 / (365.25 * 86_400)],
  N·s: ["kg·m·s⁻¹", 1],
  "kg/m²": ["kg·m⁻²", 1],
  mA: ["A", 1e-3],
  mJ: ["J", 1e-3],
  "MJ/kg": ["m²·s⁻²", 1e6],
  dBc: ["dBc", 1],
  "m/min": ["m/s", 1 / 60],
  "J/m": ["N", 1],
  "°/s": ["rad·s⁻¹", Math.PI / 180],
  mrad: ["rad", 1e-3],
  "Bq/m³": ["Bq·m⁻³", 1],
  mmHg: ["Pa", 133.322387415],
  "gal/min": ["m³·s⁻¹", 3.785411784e-3 / 60],
  kA: ["A", 1e3],
  loc: ["loc", 1],
  目: ["mesh", 1],
  GBP: ["GBP", 1],
  USD: ["USD", 1],
  "1/m³": ["m⁻³", 1],
  "1/min": ["s⁻¹", 1 / 60],
  "N/m": ["kg·s⁻²", 1],
  "kg/(m²d)": ["kg·m⁻²·s⁻¹", 1 / 86_400],
  "L/(m²min)": ["m/s", 1e-3 / 60],
  "mL/h": ["m³·s⁻¹", 1e-6 / 3600],
  "ml/h": ["m³·s⁻¹", 1e-6 / 3600],
  "Pa/m²": ["kg·m⁻³·s⁻²", 1],
  "µV/K": ["A⁻¹·K⁻¹·kg·m²·s⁻³", 1e-6],
  ns: ["s", 1e-9],
  μs: ["s", 1e-6],
  C: ["C", 1],
  Ah: ["C", 3600],
  "kN/s": ["kg·m·s⁻³", 1e3],
  "mm/kV": ["A·kg⁻¹·m⁻¹·s³", 1e-6],
  "MPa/s": ["kg·m⁻¹·s⁻³", 1e6],
  ksi: ["Pa", 6894757.293168],
  ft: ["m", 0.3048],
  lb: ["kg", 0.45359237],
  VA: ["VA", 1],
  gal: ["m³", 3.785411784e-3],
};

const NUMBER = "[+-]?\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?";
const VALUE = new RegExp(`^(${NUMBER})\\s*(\\S*)$`);
const RANGE = new RegExp(`^(${NUMBER})\\s*([^\\s~\\d±]*)~(${NUMBER})\\s*(\\S+)$`);
const TOLERANCE = new RegExp(`^(${NUMBER})?±(${NUMBER})(%?)\\s+(\\S+)$`);
const BOUNDS: Readonly<Record<string, Quantity["bound"]>> = {
  "≥": "at-least",
  "≤": "at-most",
  ">": "more-than",
  "<": "less-than",
  "=": "value",
  "#": "list",
};

/** Levels over a reference: the SI unit, the reference in it, and 10 for powers, 20 for amplitudes. */
const LEVELS: Readonly<Record<string, readonly [si: string, reference: number, decibels: number]>> = {
  dBm: ["W", 1e-3, 10],
  dBμV: ["V", 1e-6, 20],
  "dBμV/m": ["V/m", 1e-6, 20],
};

function unitOf(name: string): readonly [si: string, factor: number, zero?: number] {
  const level = LEVELS[name];
  const unit = level === undefined ? UNITS[name] : ([level[0], 1] as const);
  if (unit === undefined) throw new Error(`no unit ${name}`);
  return unit;
}

/** A value in SI; a difference has no zero point. */
function inSi(value: string, name: string, isDifference = false): number {
  const level = LEVELS[name];
  if (level !== undefined) return level[1] * 10 ** (Number(value) / level[2]);
  const [, factor, zero = 0] = unitOf(name);
  return Number(value) * factor + (isDifference ? 0 : zero);
}

function labelledQuantity(written: string): LabelledQuantity {
  const text = written.trim();
  // a degree of protection is a code: two digits, no number
  if (text.endsWith("IP")) return { low: null, high: null, unit: "1", bound: BOUNDS[text.slice(0, 1)]! };
  const tolerance = TOLERANCE.exec(text);
  if (tolerance !== null) {
    const [, middle, part, percent, name] = tolerance as unknown as [
      string,
      string | undefined,
      string,
      string,
      string,
    ];
    const half = percent === "%" ? (Math.abs(inSi(middle!, name, true)) * Number(part)) / 100 : inSi(part, name, true);
    const at = middle === undefined ? 0 : inSi(middle, name);
    return { low: at - half, high: at + half, unit: unitOf(name)[0], bound: "tolerance" };
  }
  const range = RANGE.exec(text);
  if (range !== null) {
    const [, low, lowUnit, high, name] = range as unknown as [string, string, string, string, string];
    const [from, to] = [inSi(low, lowUnit === "" ? name : lowUnit), inSi(high, name)];
    return { low: from, high: to, unit: unitOf(name)[0], bound: "range" };
  }
  const value = VALUE.exec(text.slice(1));
  const bound = BOUNDS[text.slice(0, 1)];
  if (value === null || bound === undefined) throw new Error(`no quantity: ${written}`);
  const at = inSi(value[1]!, value[2]!);
  const unit = unitOf(value[2]!)[0];
  if (bound === "at-least" || bound === "more-than") return { low: at, high: null, unit, bound };
  return { low: bound === "at-most" || bound === "less-than" ? null : at, high: at, unit, bound };
}

export function parseSentences(file: string): LabelledSentence[] {
  return file
    .split("\n")
    .filter((line) => line.includes(" ⇒ ") && !line.startsWith("#"))
    .map((line) => {
      const [text, labels] = line.split(" ⇒ ") as [string, string];
      const [types = "", quantities = ""] = labels.split("|");
      return {
        text,
        types: types.trim().split(/\s+/),
        quantities: quantities
          .split(" ; ")
          .filter((one) => one.trim() !== "")
          .map(labelledQuantity),
      };
    });
}

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-6 * Math.max(1e-12, Math.abs(a), Math.abs(b));

/** How many of the wanted are found, each found thing counted once. */
function countOf<T, U>(wanted: readonly T[], found: readonly U[], same: (a: T, b: U) => boolean): Counts {
  const left = [...found];
  let right = 0;
  for (const one of wanted) {
    const at = left.findIndex((other) => same(one, other));
    if (at < 0) continue;
    left.splice(at, 1);
    right++;
  }
  return { right, found: found.length, wanted: wanted.length };
}

export interface SentenceScore {
  readonly types: Counts;
  readonly quantities: Counts;
  /** What was found, in the manner of the labels. */
  readonly found: string;
}

const shown = ({ low, high, unit, bound }: LabelledQuantity): string => `${bound} ${low}..${high} ${unit}`;

/** Types (with denial) and quantities (interval in SI, unit, bound) that the program reads in a sentence. */
export function scoreSentence({ text, types, quantities }: LabelledSentence): SentenceScore {
  const language = /[\u4e00-\u9fff]/.test(text) ? "zh" : "en";
  const provisions = readProvisions(text, { language }).map(
    ({ type, negative }) => `${LETTERS[type]}${negative ? "-" : ""}`,
  );
  const read = toContractQuantities(text);
  return {
    types: countOf(types, provisions, (a, b) => a === b),
    quantities: countOf(
      quantities,
      read,
      (a, b) => near(a.low, b.low) && near(a.high, b.high) && a.unit === b.unit && a.bound === b.bound,
    ),
    found: `${provisions.join(" ")} | ${read.map(shown).join(" ; ")}`,
  };
}

export const sumCounts = (counts: readonly Counts[]): Counts =>
  counts.reduce(
    (sum, { right, found, wanted }) => ({
      right: sum.right + right,
      found: sum.found + found,
      wanted: sum.wanted + wanted,
    }),
    { right: 0, found: 0, wanted: 0 },
  );

export const f1Of = ({ right, found, wanted }: Counts): number => (2 * right) / Math.max(1, found + wanted);
