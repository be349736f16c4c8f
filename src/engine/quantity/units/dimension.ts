/**
 * Dimensions, what a unit is, and how an SI unit is printed (SI Brochure 9th ed., BIPM 2019, table 4). A dimension is a
 * product of powers of base symbols; units without a physical dimension that must not be mixed (grades, hardness
 * scales, counts) have a base symbol of their own.
 */
export type Dimension = Readonly<Record<string, number>>;

export interface Unit {
  readonly factor: number;
  readonly dimension: Dimension;
  /** Added after the factor: temperatures on a shifted scale. */
  readonly offset?: number;
  /** Value in the unit is `decibels` · log10(SI / factor): 10 for powers, 20 for amplitudes. */
  readonly decibels?: number;
}

export const METRE: Dimension = { m: 1 };
export const KILOGRAM: Dimension = { kg: 1 };
export const SECOND: Dimension = { s: 1 };
export const AMPERE: Dimension = { A: 1 };
export const KELVIN: Dimension = { K: 1 };
export const RATIO: Dimension = {};
export const PASCAL: Dimension = { kg: 1, m: -1, s: -2 };
export const NEWTON: Dimension = { kg: 1, m: 1, s: -2 };
export const JOULE: Dimension = { kg: 1, m: 2, s: -2 };
export const WATT: Dimension = { kg: 1, m: 2, s: -3 };
export const VOLT: Dimension = { kg: 1, m: 2, s: -3, A: -1 };
export const OHM: Dimension = { kg: 1, m: 2, s: -3, A: -2 };
export const HERTZ: Dimension = { s: -1 };
export const FARAD: Dimension = { kg: -1, m: -2, s: 4, A: 2 };
export const HENRY: Dimension = { kg: 1, m: 2, s: -2, A: -2 };
export const SIEMENS: Dimension = { kg: -1, m: -2, s: 3, A: 2 };
export const TESLA: Dimension = { kg: 1, s: -2, A: -1 };
export const WEBER: Dimension = { kg: 1, m: 2, s: -2, A: -1 };
export const LUX: Dimension = { lm: 1, m: -2 };
export const COUNT: Dimension = { count: 1 };
export const PER_S = (base: Dimension): Dimension => ({ ...base, s: (base["s"] ?? 0) - 1 });
export const V_PER_M: Dimension = { kg: 1, m: 1, s: -3, A: -1 };
export const YEAR = 365.25 * 86_400;
export const STANDARD_GRAVITY = 9.80665;
/** One revolution as an angle. */
export const TURN = 2 * Math.PI;

/** A unit of one factor to SI. */
export const unit = (factor: number, dimension: Dimension): Unit => ({ factor, dimension });

export const CELSIUS: Unit = { factor: 1, dimension: KELVIN, offset: 273.15 };
export const FAHRENHEIT: Unit = { factor: 5 / 9, dimension: KELVIN, offset: 459.67 * (5 / 9) };

/** Names of coherent derived units by dimension (SI Brochure table 4), where the name reads better. */
const SI_NAMES: readonly (readonly [string, Dimension])[] = [
  ["Pa", PASCAL],
  ["N", NEWTON],
  ["J", JOULE],
  ["W", WATT],
  ["V", VOLT],
  ["Ω", OHM],
  ["Hz", HERTZ],
  ["F", FARAD],
  ["H", HENRY],
  ["S", SIEMENS],
  ["T", TESLA],
  ["Wb", WEBER],
  ["V/m", V_PER_M],
  ["lx", LUX],
  ["m/s²", { m: 1, s: -2 }],
  ["m/s", { m: 1, s: -1 }],
  ["(m/s²)²/Hz", { m: 2, s: -3 }],
  ["C", { A: 1, s: 1 }],
  ["bit/s", { bit: 1, s: -1 }],
  ["cd/m²", { cd: 1, m: -2 }],
  ["dBc/Hz", { dBc: 1, s: 1 }],
];

/** Canonical key of a dimension: base symbols in code-point order with their powers. */
export const dimensionKey = (dimension: Dimension): string =>
  Object.keys(dimension)
    .filter((base) => dimension[base] !== 0)
    .sort()
    .map((base) => `${base}${dimension[base] === 1 ? "" : dimension[base]}`)
    .join(" ");

const NAME_BY_KEY = new Map(SI_NAMES.map(([name, dimension]) => [dimensionKey(dimension), name]));
const SUPERSCRIPT = new Map([..."-0123456789"].map((char, i) => [char, "⁻⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(i)]));
const raise = (power: number): string => [...String(power)].map((char) => SUPERSCRIPT.get(char) ?? "").join("");

/** Printed SI unit of a dimension; `1` for pure numbers and counts. */
export const siUnit = (dimension: Dimension): string => {
  const key = dimensionKey(dimension);
  const name = NAME_BY_KEY.get(key);
  if (name !== undefined) return name;
  const parts = Object.keys(dimension)
    .filter((base) => dimension[base] !== 0 && base !== "count" && base !== "grade")
    .sort()
    .map((base) => (dimension[base] === 1 ? base : base + raise(dimension[base] ?? 1)));
  return parts.length === 0 ? "1" : parts.join("·");
};
