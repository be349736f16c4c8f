/**
 * The unit table. Factors to SI after: SI Brochure 9th ed. (BIPM 2019) tables 2–8; NIST SP 811 (2008) App. B for
 * units outside SI; IEC 60027-3 for logarithmic quantities; GB 3100–3102-1993 for the Chinese names.
 * A dimension is a product of powers of base symbols; units without a physical dimension that must not be mixed
 * (grades, hardness scales, counts) have a base symbol of their own.
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

const M: Dimension = { m: 1 };
const KG: Dimension = { kg: 1 };
const S: Dimension = { s: 1 };
const A: Dimension = { A: 1 };
const K: Dimension = { K: 1 };
const ONE: Dimension = {};
const PA: Dimension = { kg: 1, m: -1, s: -2 };
const N: Dimension = { kg: 1, m: 1, s: -2 };
const J: Dimension = { kg: 1, m: 2, s: -2 };
const W: Dimension = { kg: 1, m: 2, s: -3 };
const V: Dimension = { kg: 1, m: 2, s: -3, A: -1 };
const OHM: Dimension = { kg: 1, m: 2, s: -3, A: -2 };
const HZ: Dimension = { s: -1 };
const COUNT: Dimension = { count: 1 };
const PER_S = (base: Dimension): Dimension => ({ ...base, s: (base["s"] ?? 0) - 1 });
const V_PER_M: Dimension = { kg: 1, m: 1, s: -3, A: -1 };
const YEAR = 365.25 * 86_400;
const G_N = 9.80665;
/** One revolution as an angle. */
const TURN = 2 * Math.PI;

const unit = (factor: number, dimension: Dimension): Unit => ({ factor, dimension });

/** Symbols that take SI prefixes, each with the prefixes met in standards (so that `min`, `ft`, `cd` stay whole). */
const PREFIXABLE: Readonly<Record<string, readonly [prefixes: string, base: Unit]>> = {
  m: ["kdcmμunp", unit(1, M)],
  s: ["mμunp", unit(1, S)],
  g: ["kmμu", unit(1e-3, KG)],
  A: ["kKmμunp", unit(1, A)],
  K: ["m", unit(1, K)],
  mol: ["mμ", unit(1, { mol: 1 })],
  cd: ["m", unit(1, { cd: 1 })],
  Hz: ["TGMkKm", unit(1, HZ)],
  N: ["MkKm", unit(1, N)],
  Pa: ["GMkKhm", unit(1, PA)],
  J: ["MkKmμ", unit(1, J)],
  W: ["GMkKmμunp", unit(1, W)],
  V: ["MkKmμun", unit(1, V)],
  Ω: ["TGMkKmμ", unit(1, OHM)],
  ohm: ["TGMkm", unit(1, OHM)],
  F: ["mμunp", unit(1, { kg: -1, m: -2, s: 4, A: 2 })],
  H: ["mμun", unit(1, { kg: 1, m: 2, s: -2, A: -2 })],
  S: ["mμu", unit(1, { kg: -1, m: -2, s: 3, A: 2 })],
  T: ["mμun", unit(1, { kg: 1, s: -2, A: -1 })],
  Wb: ["mμ", unit(1, { kg: 1, m: 2, s: -2, A: -1 })],
  lm: ["k", unit(1, { lm: 1 })],
  lx: ["k", unit(1, { lm: 1, m: -2 })],
  Bq: ["GMk", unit(1, { Bq: 1 })],
  Gy: ["kmμ", unit(1, { Gy: 1 })],
  Sv: ["mμ", unit(1, { Sv: 1 })],
  eV: ["GMk", unit(1.602176634e-19, J)],
  bar: ["m", unit(1e5, PA)],
  L: ["mμ", unit(1e-3, { m: 3 })],
  l: ["m", unit(1e-3, { m: 3 })],
  Ah: ["mk", unit(3600, { A: 1, s: 1 })],
  Wh: ["mkKM", unit(3600, J)],
  VA: ["kKM", unit(1, { VA: 1 })],
  var: ["kM", unit(1, { VA: 1 })],
  bit: ["TGMkK", unit(1, { bit: 1 })],
  bps: ["TGMkK", unit(1, { bit: 1, s: -1 })],
  B: ["TGMkK", unit(8, { bit: 1 })],
  KiB: ["", unit(8 * 2 ** 10, { bit: 1 })],
  MiB: ["", unit(8 * 2 ** 20, { bit: 1 })],
  GiB: ["", unit(8 * 2 ** 30, { bit: 1 })],
  TiB: ["", unit(8 * 2 ** 40, { bit: 1 })],
  rem: ["mμ", unit(1e-2, { Sv: 1 })],
  Ci: ["mμ", unit(3.7e10, { Bq: 1 })],
  Bd: ["Mk", unit(1, { bit: 1, s: -1 })],
  rad: ["mμ", unit(1, { rad: 1 })],
  gn: ["m", unit(G_N, { m: 1, s: -2 })],
  in: ["μum", unit(0.0254, M)],
  kgf: ["", unit(G_N, N)],
  gf: ["", unit(G_N / 1000, N)],
  tf: ["", unit(1000 * G_N, N)],
  ppm: ["", unit(1e-6, ONE)],
  gal: ["", unit(3.785411784e-3, { m: 3 })],
  St: ["c", unit(1e-4, { m: 2, s: -1 })],
  P: ["c", unit(0.1, { kg: 1, m: -1, s: -1 })],
};

const PREFIXES: Readonly<Record<string, number>> = {
  T: 1e12,
  G: 1e9,
  M: 1e6,
  k: 1e3,
  K: 1e3,
  h: 1e2,
  d: 1e-1,
  c: 1e-2,
  m: 1e-3,
  μ: 1e-6,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
};

/** Symbols and words taken as they stand. */
const PLAIN: Readonly<Record<string, Unit>> = {
  // time
  min: unit(60, S),
  h: unit(3600, S),
  hr: unit(3600, S),
  hrs: unit(3600, S),
  d: unit(86_400, S),
  a: unit(YEAR, S),
  sec: unit(1, S),
  mins: unit(60, S),
  // length, area, volume, speed
  mil: unit(2.54e-5, M),
  ft: unit(0.3048, M),
  yd: unit(0.9144, M),
  nmi: unit(1852, M),
  "n mile": unit(1852, M),
  "nautical mile": unit(1852, M),
  "nautical miles": unit(1852, M),
  mile: unit(1609.344, M),
  miles: unit(1609.344, M),
  Å: unit(1e-10, M),
  ha: unit(1e4, { m: 2 }),
  kn: unit(1852 / 3600, { m: 1, s: -1 }),
  knots: unit(1852 / 3600, { m: 1, s: -1 }),
  mph: unit(0.44704, { m: 1, s: -1 }),
  // mass, force, pressure, energy
  t: unit(1000, KG),
  lb: unit(0.45359237, KG),
  lbs: unit(0.45359237, KG),
  oz: unit(0.028349523125, KG),
  lbf: unit(4.4482216152605, N),
  psi: unit(6894.757293168, PA),
  psig: unit(6894.757293168, PA),
  atm: unit(101_325, PA),
  mmHg: unit(133.322387415, PA),
  inHg: unit(3386.388640341, PA),
  mmH2O: unit(9.80665, PA),
  Torr: unit(133.322368421, PA),
  torr: unit(133.322368421, PA),
  cal: unit(4.1868, J),
  kcal: unit(4186.8, J),
  hp: unit(745.699871582, W),
  // temperature
  "℃": { factor: 1, dimension: K, offset: 273.15 },
  "°C": { factor: 1, dimension: K, offset: 273.15 },
  "° C": { factor: 1, dimension: K, offset: 273.15 },
  degC: { factor: 1, dimension: K, offset: 273.15 },
  摄氏度: { factor: 1, dimension: K, offset: 273.15 },
  "℉": { factor: 5 / 9, dimension: K, offset: 459.67 * (5 / 9) },
  "°F": { factor: 5 / 9, dimension: K, offset: 459.67 * (5 / 9) },
  "° F": { factor: 5 / 9, dimension: K, offset: 459.67 * (5 / 9) },
  // angle
  "°": unit(Math.PI / 180, { rad: 1 }),
  "′": unit(Math.PI / 10_800, { rad: 1 }),
  "″": unit(Math.PI / 648_000, { rad: 1 }),
  deg: unit(Math.PI / 180, { rad: 1 }),
  // ratios
  "%": unit(0.01, ONE),
  "‰": unit(0.001, ONE),
  "%RH": unit(0.01, ONE),
  "% RH": unit(0.01, ONE),
  "%R.H.": unit(0.01, ONE),
  ppb: unit(1e-9, ONE),
  "×": unit(1, ONE),
  // fuel consumption
  "L/100 km": unit(1e-8, { m: 2 }),
  "L/100km": unit(1e-8, { m: 2 }),
  // rotation, rates, data
  r: unit(TURN, { rad: 1 }),
  rev: unit(TURN, { rad: 1 }),
  rpm: unit(TURN / 60, { rad: 1, s: -1 }),
  RPM: unit(TURN / 60, { rad: 1, s: -1 }),
  fps: unit(1, PER_S(COUNT)),
  bits: unit(1, { bit: 1 }),
  byte: unit(8, { bit: 1 }),
  bytes: unit(8, { bit: 1 }),
  Kbps: unit(1e3, { bit: 1, s: -1 }),
  px: unit(1, COUNT),
  lp: unit(1, COUNT),
  // electricity, light, radiation
  nit: unit(1, { cd: 1, m: -2 }),
  Gs: unit(1e-4, { kg: 1, s: -2, A: -1 }),
  Oe: unit(1000 / (4 * Math.PI), { A: 1, m: -1 }),
  C: unit(1, { C: 1 }),
  KLOC: unit(1000, { loc: 1 }),
  // hardness scales and codes
  HRC: unit(1, { HRC: 1 }),
  HRB: unit(1, { HRB: 1 }),
  HRA: unit(1, { HRA: 1 }),
  HBW: unit(1, { HB: 1 }),
  HB: unit(1, { HB: 1 }),
  HBS: unit(1, { HB: 1 }),
  HV: unit(1, { HV: 1 }),
  HA: unit(1, { HA: 1 }),
  "Shore A": unit(1, { HA: 1 }),
  邵氏A: unit(1, { HA: 1 }),
  pH: unit(1, { pH: 1 }),
  // logarithmic
  dB: unit(1, { dB: 1 }),
  "dB(A)": unit(1, { dB: 1 }),
  "dB(C)": unit(1, { dB: 1 }),
  "dB (A)": unit(1, { dB: 1 }),
  dBA: unit(1, { dB: 1 }),
  dBc: unit(1, { dBc: 1 }),
  "dBc/Hz": unit(1, { dBc: 1, s: 1 }),
  dBi: unit(1, { dBi: 1 }),
  Np: unit(8.685889638, { dB: 1 }),
  dBm: { factor: 1e-3, dimension: W, decibels: 10 },
  dBW: { factor: 1, dimension: W, decibels: 10 },
  dBV: { factor: 1, dimension: V, decibels: 20 },
  dBmV: { factor: 1e-3, dimension: V, decibels: 20 },
  dBμV: { factor: 1e-6, dimension: V, decibels: 20 },
  dBuV: { factor: 1e-6, dimension: V, decibels: 20 },
  "dB(μV)": { factor: 1e-6, dimension: V, decibels: 20 },
  "dBμV/m": { factor: 1e-6, dimension: V_PER_M, decibels: 20 },
  "dBuV/m": { factor: 1e-6, dimension: V_PER_M, decibels: 20 },
  "dB(μV/m)": { factor: 1e-6, dimension: V_PER_M, decibels: 20 },
  dBμA: { factor: 1e-6, dimension: A, decibels: 20 },
  "dBμA/m": { factor: 1e-6, dimension: { A: 1, m: -1 }, decibels: 20 },
  dBpW: { factor: 1e-12, dimension: W, decibels: 10 },
  dBpT: { factor: 1e-12, dimension: { kg: 1, s: -2, A: -1 }, decibels: 20 },
};

/** 0 dBd = 2.15 dBi: the half-wave dipole over the isotropic radiator. */
const DBD_OVER_DBI = 2.15;
const SHIFTED: Readonly<Record<string, Unit>> = {
  dBd: { factor: 1, dimension: { dBi: 1 }, offset: DBD_OVER_DBI },
};

/** English and Chinese names, read after an optional blank. Counters keep their word beside the dimension. */
const WORDS: Readonly<Record<string, Unit>> = {
  second: unit(1, S),
  seconds: unit(1, S),
  minute: unit(60, S),
  minutes: unit(60, S),
  hour: unit(3600, S),
  hours: unit(3600, S),
  day: unit(86_400, S),
  days: unit(86_400, S),
  week: unit(604_800, S),
  weeks: unit(604_800, S),
  month: unit(YEAR / 12, S),
  months: unit(YEAR / 12, S),
  year: unit(YEAR, S),
  years: unit(YEAR, S),
  millisecond: unit(1e-3, S),
  milliseconds: unit(1e-3, S),
  microseconds: unit(1e-6, S),
  metre: unit(1, M),
  metres: unit(1, M),
  meter: unit(1, M),
  meters: unit(1, M),
  millimetre: unit(1e-3, M),
  millimetres: unit(1e-3, M),
  millimeters: unit(1e-3, M),
  centimetres: unit(1e-2, M),
  kilometres: unit(1e3, M),
  kilometers: unit(1e3, M),
  inch: unit(0.0254, M),
  inches: unit(0.0254, M),
  feet: unit(0.3048, M),
  foot: unit(0.3048, M),
  kilogram: unit(1, KG),
  kilograms: unit(1, KG),
  grams: unit(1e-3, KG),
  pound: unit(0.45359237, KG),
  pounds: unit(0.45359237, KG),
  volt: unit(1, V),
  volts: unit(1, V),
  kilovolts: unit(1e3, V),
  millivolts: unit(1e-3, V),
  ampere: unit(1, A),
  amperes: unit(1, A),
  amps: unit(1, A),
  milliamperes: unit(1e-3, A),
  ohms: unit(1, OHM),
  milliohm: unit(1e-3, OHM),
  milliohms: unit(1e-3, OHM),
  kilohms: unit(1e3, OHM),
  megohm: unit(1e6, OHM),
  megohms: unit(1e6, OHM),
  watt: unit(1, W),
  watts: unit(1, W),
  newtons: unit(1, N),
  hertz: unit(1, HZ),
  kilohertz: unit(1e3, HZ),
  megahertz: unit(1e6, HZ),
  degrees: unit(Math.PI / 180, { rad: 1 }),
  "degrees Celsius": { factor: 1, dimension: K, offset: 273.15 },
  "degrees Fahrenheit": { factor: 5 / 9, dimension: K, offset: 459.67 * (5 / 9) },
  kelvin: unit(1, K),
  kelvins: unit(1, K),
  percent: unit(0.01, ONE),
  "per cent": unit(0.01, ONE),
  "parts per million": unit(1e-6, ONE),
  decibels: unit(1, { dB: 1 }),
  litres: unit(1e-3, { m: 3 }),
  liters: unit(1e-3, { m: 3 }),
  "line pairs": unit(1, COUNT),
  秒: unit(1, S),
  秒钟: unit(1, S),
  毫秒: unit(1e-3, S),
  微秒: unit(1e-6, S),
  分: unit(60, S),
  分钟: unit(60, S),
  小时: unit(3600, S),
  个小时: unit(3600, S),
  天: unit(86_400, S),
  日: unit(86_400, S),
  昼夜: unit(86_400, S),
  周: unit(604_800, S),
  星期: unit(604_800, S),
  月: unit(YEAR / 12, S),
  个月: unit(YEAR / 12, S),
  年: unit(YEAR, S),
  季度: unit(YEAR / 4, S),
  米: unit(1, M),
  毫米: unit(1e-3, M),
  厘米: unit(1e-2, M),
  微米: unit(1e-6, M),
  纳米: unit(1e-9, M),
  千米: unit(1e3, M),
  公里: unit(1e3, M),
  海里: unit(1852, M),
  英寸: unit(0.0254, M),
  英尺: unit(0.3048, M),
  平方米: unit(1, { m: 2 }),
  立方米: unit(1, { m: 3 }),
  升: unit(1e-3, { m: 3 }),
  毫升: unit(1e-6, { m: 3 }),
  千克: unit(1, KG),
  公斤: unit(1, KG),
  克: unit(1e-3, KG),
  毫克: unit(1e-6, KG),
  吨: unit(1000, KG),
  牛: unit(1, N),
  牛顿: unit(1, N),
  千牛: unit(1e3, N),
  帕: unit(1, PA),
  千帕: unit(1e3, PA),
  兆帕: unit(1e6, PA),
  个大气压: unit(101_325, PA),
  伏: unit(1, V),
  伏特: unit(1, V),
  千伏: unit(1e3, V),
  毫伏: unit(1e-3, V),
  安: unit(1, A),
  安培: unit(1, A),
  毫安: unit(1e-3, A),
  微安: unit(1e-6, A),
  欧: unit(1, OHM),
  欧姆: unit(1, OHM),
  兆欧: unit(1e6, OHM),
  毫欧: unit(1e-3, OHM),
  瓦: unit(1, W),
  千瓦: unit(1e3, W),
  毫瓦: unit(1e-3, W),
  赫: unit(1, HZ),
  赫兹: unit(1, HZ),
  千赫: unit(1e3, HZ),
  兆赫: unit(1e6, HZ),
  吉赫: unit(1e9, HZ),
  分贝: unit(1, { dB: 1 }),
  流明: unit(1, { lm: 1 }),
  勒克斯: unit(1, { lm: 1, m: -2 }),
  坎德拉: unit(1, { cd: 1 }),
  度: unit(Math.PI / 180, { rad: 1 }),
  节: unit(1852 / 3600, { m: 1, s: -1 }),
  转: unit(TURN, { rad: 1 }),
  倍: unit(1, ONE),
  行: unit(1, { loc: 1 }),
  级: unit(1, { grade: 1 }),
};

/** Words that count things. */
export const COUNTERS: readonly string[] = [
  ..."次 个 台 件 套 只 支 份 根 组 批 片 块 条 处 位 名 人 张 袋 箱 辆 枚 点 路 帧 轮 遍 项 种 层 对 门 发 滴 周期 个周期 循环 个循环 颗 匝 芯 通道 像素 人次 样品 字 字节位".split(
    " ",
  ),
  ..."times cycles cycle samples sample units unit pieces specimens shocks shock drops drop sweeps sweep pulses pulse operations insertions impacts blows frames lines pixels channels pairs bends discharges strokes revolutions matings reviews copies defects failures".split(
    " ",
  ),
];

const build = (): Map<string, Unit> => {
  const table = new Map<string, Unit>();
  for (const [symbol, [prefixes, base]] of Object.entries(PREFIXABLE)) {
    table.set(symbol, base);
    for (const prefix of prefixes) {
      table.set(prefix + symbol, { factor: base.factor * (PREFIXES[prefix] ?? 1), dimension: base.dimension });
    }
  }
  for (const source of [PLAIN, SHIFTED, WORDS]) {
    for (const [symbol, base] of Object.entries(source)) table.set(symbol, base);
  }
  for (const counter of COUNTERS) table.set(counter, unit(1, COUNT));
  return table;
};

/** Every unit by its writing. */
export const UNITS: ReadonlyMap<string, Unit> = build();
export const LONGEST_UNIT = Math.max(...[...UNITS.keys()].map((key) => key.length));

/** Names of coherent derived units by dimension (SI Brochure table 4), where the name reads better. */
const SI_NAMES: readonly (readonly [string, Dimension])[] = [
  ["Pa", PA],
  ["N", N],
  ["J", J],
  ["W", W],
  ["V", V],
  ["Ω", OHM],
  ["Hz", HZ],
  ["F", PREFIXABLE["F"]![1].dimension],
  ["H", PREFIXABLE["H"]![1].dimension],
  ["S", PREFIXABLE["S"]![1].dimension],
  ["T", PREFIXABLE["T"]![1].dimension],
  ["Wb", PREFIXABLE["Wb"]![1].dimension],
  ["V/m", V_PER_M],
  ["lx", { lm: 1, m: -2 }],
  ["m/s²", { m: 1, s: -2 }],
  ["m/s", { m: 1, s: -1 }],
  ["(m/s²)²/Hz", { m: 2, s: -3 }],
  ["C", { A: 1, s: 1 }],
  ["bit/s", { bit: 1, s: -1 }],
  ["cd/m²", { cd: 1, m: -2 }],
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
