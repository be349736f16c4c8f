const DIGITS = 6;

/** A normalised value as people write it: no more digits than it needs, thin spaces never. */
export function readable(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e7 || size < 1e-4)) return rounded.toExponential().replace("e+", "e");
  return String(rounded).replace("-", "−");
}

/** No line breaks between a number and its unit, or between its thousands. */
export const unbroken = (words: string): string => words.replace(/(\d) (?=[%‰℃°′″Ωµμ\dA-Za-z])/g, "$1\u00a0");

/** A unit that people read, with how a normalised value is turned into it. */
interface Scale {
  readonly unit: string;
  readonly of: (value: number) => number;
  /** Whether it counts decibels, so that equal steps are equal ratios. */
  readonly isLevel?: boolean;
}

const KELVIN = 273.15;
/** Below this a value in K is a difference (±2 K), not a temperature. */
const COLDEST_ABSOLUTE = 100;

type WrittenUnit = readonly [unit: string, inSi: number, written: RegExp];

/** Larger units of time, each taken from twice its length on; and how a text writes them. */
const TIMES: readonly WrittenUnit[] = [
  ["a", 31_557_600, /\d ?(?:a|年|years?)(?![a-z])/i],
  ["d", 86_400, /\d ?(?:d|天|日|days?)(?![a-z])/i],
  ["h", 3_600, /\d ?(?:h|小时|hours?|hrs?)(?![a-z])/i],
  ["min", 60, /\d ?(?:min|分钟?|minutes?)(?![a-z])/i],
];

/** By normalised unit, the units of practice in which people read its values where a text writes them so. */
const IN_PRACTICE: Readonly<Record<string, readonly WrittenUnit[]>> = {
  "1": [["%", 0.01, /\d ?[%％]/]],
  s: TIMES,
  rad: [
    ["°", Math.PI / 180, /\d ?(?:°|度|deg)/],
    ["′", Math.PI / 10_800, /\d ?(?:′|arcmin)/],
    ["″", Math.PI / 648_000, /\d ?(?:″|arcsec)/],
    ["密位", Math.PI / 3_000, /\d ?密位/],
  ],
  "rad·s⁻¹": [
    ["r/min", Math.PI / 30, /\d ?(?:r ?\/ ?min|rpm|转 ?\/ ?分|转每分)/i],
    ["°/s", Math.PI / 180, /\d ?°\/s/],
  ],
  "m/s": [
    ["km/h", 1 / 3.6, /\d ?(?:km\/h|kph|公里\/小时|千米每小时)/i],
    ["kn", 1_852 / 3_600, /\d ?(?:kn|节|knots?)(?![a-z])/i],
  ],
  C: [
    ["mA·h", 3.6, /\d ?m ?A[·. ]?h/i],
    ["A·h", 3_600, /\d ?A[·. ]?h/i],
  ],
  J: [
    ["kW·h", 3.6e6, /\d ?kW[·. ]?h/i],
    ["W·h", 3_600, /\d ?W[·. ]?h/i],
    ["N·m", 1, /\d ?N[·. ]?m(?![a-z])/],
  ],
  "m³": [
    ["mL", 1e-6, /\d ?(?:m[lL]|毫升)(?![a-z])/],
    ["L", 1e-3, /\d ?(?:[lL]|升|lit(?:er|re)s?)(?![a-z])/],
  ],
  "m³·s⁻¹": [["L/min", 1 / 60_000, /\d ?[lL]\/min/]],
  "kg·m⁻³": [
    ["mg/m³", 1e-6, /\d ?mg\/m(?:³|3)/],
    ["g/cm³", 1e3, /\d ?g\/cm(?:³|3)/],
  ],
  "K·s⁻¹": [["℃/min", 1 / 60, /\d ?(?:℃|°C|K)\/min/]],
};

/** Levels: what zero decibels are, normalised, and how many decibels a tenfold value is (10 of power, 20 of a field). */
const LEVELS: Readonly<Record<string, readonly [zero: number, tenfold: number]>> = {
  dBm: [1e-3, 10],
  dBW: [1, 10],
  "dBm/Hz": [1e-3, 10],
  "dBW/Hz": [1, 10],
  dBV: [1, 20],
  dBmV: [1e-3, 20],
  dBμV: [1e-6, 20],
  "dBμV/m": [1e-6, 20],
  dBμA: [1e-6, 20],
  "dBμA/m": [1e-6, 20],
  dBpW: [1e-12, 10],
  dBpT: [1e-12, 20],
};
const WRITTEN_LEVEL = /\d ?(dB[A-Za-zμµ()/]+)/;

/** Decibels against a zero, where the values are written so. */
function levelFor(values: readonly number[], written: string): Scale | undefined {
  const unit = WRITTEN_LEVEL.exec(written)?.[1]?.replace(/[()]/g, "").replace(/[uµ]/, "μ");
  const level = unit === undefined ? undefined : LEVELS[unit];
  if (unit === undefined || !level || values.some((value) => value <= 0)) return undefined;
  const [zero, tenfold] = level;
  return { unit, of: (value) => tenfold * Math.log10(value / zero), isLevel: true };
}

const PREFIXES: readonly (readonly [prefix: string, factor: number])[] = [
  ["G", 1e9],
  ["M", 1e6],
  ["k", 1e3],
  ["", 1],
  ["m", 1e-3],
  ["μ", 1e-6],
  ["n", 1e-9],
];
/** Units that take a prefix; compound ones (m/s², W/m²) and counts stay as they are. */
const PREFIXED = new Set(["V", "A", "W", "Hz", "Pa", "N", "J", "Ω", "F", "H", "T", "Wb", "C", "g"]);

/** `0.5 s` is not read as 500 ms. */
const isWrittenIn = (unit: string, written: string): boolean =>
  unit !== "1" && new RegExp(`\\d ?${unit}(?![\\w·/⁻²³])`).test(written);

/**
 * The unit in which some normalised values are read: levels, those of practice and of physics where they are `written` in it,
 * temperatures in ℃, else what fits, the units of physics with a prefix that keeps the largest value between 1 and 1000.
 */
export function scaleFor(unit: string, values: readonly number[], written = ""): Scale {
  const most = Math.max(...values.map(Math.abs), 0);
  const level = levelFor(values, written);
  if (level) return level;
  const practice = IN_PRACTICE[unit]?.find(([, , said]) => said.test(written));
  if (practice) return { unit: practice[0], of: (value) => value / practice[1] };
  const asIs: Scale = { unit: unit === "1" ? "" : unit, of: (value) => value };
  if (most === 0 || isWrittenIn(unit, written)) return asIs;
  if (unit === "K" && values.every((value) => value >= COLDEST_ABSOLUTE)) {
    return { unit: "℃", of: (kelvin) => Number((kelvin - KELVIN).toFixed(3)) };
  }
  if (unit === "s") {
    const time = TIMES.find(
      ([, seconds]) => most >= 2 * seconds && values.every((value) => value === 0 || value >= seconds / 2),
    );
    if (time) return { unit: time[0], of: (value) => value / time[1] };
  }
  if (unit === "m" && most < 1) return { unit: "mm", of: (value) => value * 1000 };
  const prefix = PREFIXED.has(unit) || unit === "s" ? PREFIXES.find(([, factor]) => most >= factor) : undefined;
  if (!prefix || (unit === "s" && prefix[1] > 1)) return asIs;
  return { unit: prefix[0] + unit, of: (value) => value / prefix[1] };
}

export function byteSize(bytes: number): string {
  const units = ["B", "KB", "MB", "GB"];
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${size < 10 && unit > 0 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
