const DIGITS = 6;

/** A normalised value as people write it: no more digits than it needs, thin spaces never. */
export function readable(value: number): string {
  const rounded = Number(value.toPrecision(DIGITS));
  const size = Math.abs(rounded);
  if (size !== 0 && (size >= 1e7 || size < 1e-4)) return rounded.toExponential().replace("e+", "e");
  return String(rounded).replace("-", "−");
}

/** A unit that people read, with how a normalised value is turned into it. */
interface Scale {
  readonly unit: string;
  readonly of: (value: number) => number;
}

const KELVIN = 273.15;
/** Below this a value in K is a difference (±2 K), not a temperature. */
const COLDEST_ABSOLUTE = 100;

/** Larger units of time, each taken from twice its length on; and how a text writes them. */
const TIMES: readonly (readonly [unit: string, seconds: number, written: RegExp])[] = [
  ["a", 31_557_600, /\d ?(?:a|年|years?)(?![a-z])/i],
  ["d", 86_400, /\d ?(?:d|天|日|days?)(?![a-z])/i],
  ["h", 3_600, /\d ?(?:h|小时|hours?|hrs?)(?![a-z])/i],
  ["min", 60, /\d ?(?:min|分钟?|minutes?)(?![a-z])/i],
];
const PERCENT = /\d ?[%％]/;

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

/**
 * The unit in which some normalised values are read: temperatures in ℃, shares in per cent where they are `written` so,
 * times as they are written, else in what fits, the units of physics with a prefix that keeps the largest value between
 * 1 and 1000.
 */
export function scaleFor(unit: string, values: readonly number[], written = ""): Scale {
  const most = Math.max(...values.map(Math.abs), 0);
  if (unit === "1" && PERCENT.test(written)) return { unit: "%", of: (value) => value * 100 };
  const asIs: Scale = { unit: unit === "1" ? "" : unit, of: (value) => value };
  if (most === 0) return asIs;
  if (unit === "K" && values.every((value) => value >= COLDEST_ABSOLUTE)) {
    return { unit: "℃", of: (kelvin) => Number((kelvin - KELVIN).toFixed(3)) };
  }
  if (unit === "s") {
    const time =
      TIMES.find(([, , said]) => said.test(written)) ??
      TIMES.find(([, seconds]) => most >= 2 * seconds && values.every((value) => value === 0 || value >= seconds / 2));
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
