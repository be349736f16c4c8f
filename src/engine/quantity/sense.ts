import type { Sense } from "../../contract";
import { isRanked } from "./graded";
import type { Property, Way } from "./properties/properties";
import type { Purpose } from "./purpose";
import type { ReadQuantity } from "./read";

/**
 * What a set of values does. `accept`: the product's value must lie in it (narrower is stricter); `demand`: the product
 * must hold throughout it (wider is stricter); `setting`: a parameter of the method; `option`: free choice;
 * `nominal`: a bare value whose purpose the sentence does not tell.
 */
export type Role = "accept" | "demand" | "setting" | "option" | "nominal";

export interface Meaning {
  readonly role: Role;
  readonly sense: Sense;
  /** Set of values in SI; null is unbounded on that side. */
  readonly low: number | null;
  readonly high: number | null;
  /** The unbounded sides are not stated at all: a single test severity, which asks nothing of the other end. */
  readonly oneEnd: boolean;
  /** Neither the words nor the kind of value show the purpose: it is what such a value mostly is. */
  readonly guessed: boolean;
}

const meaning = (role: Role, sense: Sense, low: number | null, high: number | null, oneEnd = false): Meaning => ({
  role,
  sense,
  low,
  high,
  oneEnd,
  guessed: false,
});

const same = (meant: Meaning): Meaning => meant;
const guess = (meant: Meaning): Meaning => ({ ...meant, guessed: true });

/** Below the freezing point a test temperature is a cold one, above 30 °C a hot one; between, the words must tell. */
const COLD = 273.15;
const HOT = 303.15;

const severity = (quantity: ReadQuantity, low: boolean): Meaning => {
  const strength = quantity.form === "deviation" ? quantity.high : low ? quantity.low : quantity.high;
  return low
    ? meaning("demand", "test-severity", strength, null, true)
    : meaning("demand", "test-severity", null, strength, true);
};

const band = (quantity: ReadQuantity, role: Role, sense: Sense): Meaning =>
  meaning(role, sense, quantity.low, quantity.high);

const temperatureInTest = (quantity: ReadQuantity, purpose: Purpose): Meaning => {
  const value = quantity.low ?? 0;
  if (purpose.end !== null) return severity(quantity, purpose.end === "low");
  if (value < COLD) return severity(quantity, true);
  return value >= HOT ? severity(quantity, false) : meaning("setting", "test-condition", quantity.low, quantity.high);
};

/** Properties of the surroundings: named for operation or storage, they are what the product must stand. */
const AMBIENT = new Set(["temperature", "humidity", "altitude", "air-pressure", "pressure"]);

/** Of these the surroundings have what they have: an upper bound says how much is to be endured. */
const ENDURED = new Set(["altitude", "wind-speed"]);

const VOLT = "A-1 kg m2 s-3";
const PASCAL = "kg m-1 s-2";
/** Up to here a pressure is that of the air, and the lower, the higher the product stands. */
const AIR = 110_000;
const EITHER_WAY: ReadonlySet<string> = new Set([VOLT, PASCAL, "s-1", ""]);
const HUMID = 0.6;
const isHumid = ({ low }: ReadQuantity, property: Property | null): boolean =>
  (property?.id === "humidity" || property?.id === "operating-humidity") && (low ?? 0) >= HUMID;

/** The lower or the upper end of what the product must stand, named as such: the further out, the more is asked. */
const end = ({ low, high, comparator }: ReadQuantity, { extreme, explicit }: Purpose): Meaning => {
  const outward = extreme === "low" ? ["at-most", "less-than"] : ["at-least", "more-than"];
  if (explicit && !outward.includes(comparator ?? ""))
    return guess(
      extreme === "low" ? meaning("accept", "lower-limit", low, null) : meaning("accept", "upper-limit", null, high),
    );
  return extreme === "low"
    ? meaning("demand", "operating-range", low, null, true)
    : meaning("demand", "operating-range", null, high, true);
};

/** Of the surroundings, not of what is measured in them: `安静环境不大于3 %`. */
const isAround = ({ dimension }: ReadQuantity, property: Property | null, { around }: Purpose): boolean =>
  around && (AMBIENT.has(property?.id ?? "") || (property === null && dimension !== ""));

/** In these a resolution is the least that is told apart; in lines and bits it is how many. */
const LINEAR: ReadonlySet<string> = new Set(["m", "rad"]);

/** `均匀性优于1 %` */
const SMALL_SHARE = 0.1;

/** A single value or one with bound words. */
const limit = (quantity: ReadQuantity, property: Property | null, purpose: Purpose): Meaning => {
  const { low, high, comparator } = quantity;
  const way = property?.way ?? null;
  if (way === "setting" && comparator === null) return band(quantity, "setting", "test-condition");
  if (purpose.forbidden && comparator !== null && comparator !== "better") {
    const above = comparator === "more-than" || comparator === "at-least";
    return above ? meaning("accept", "upper-limit", null, high) : meaning("accept", "lower-limit", low, null);
  }
  if (purpose.denied && comparator === "at-least") return meaning("accept", "lower-limit", low, null);
  if (purpose.denied && comparator === "at-most") return meaning("accept", "upper-limit", null, high);
  if (purpose.handled && (comparator === "at-most" || comparator === "less-than"))
    return guess(meaning("demand", "operating-range", null, high));
  if (
    purpose.handled &&
    !purpose.capacity &&
    way !== "severe" &&
    (comparator === "at-least" || comparator === "more-than")
  )
    return guess(meaning("demand", "operating-range", low, null, true));
  if (purpose.circumstance && purpose.functional && (way === "more" || way === "less"))
    return guess(
      comparator === "at-least" || comparator === "more-than"
        ? meaning("demand", "operating-range", low, null, true)
        : meaning("demand", "operating-range", null, high, true),
    );
  const ambient = AMBIENT.has(property?.id ?? "") && purpose.situation && !purpose.test && !purpose.kept;
  const endured = ENDURED.has(property?.id ?? "");
  // how wide a band is, or where it begins, the bound alone does not tell
  if (property?.id === "frequency-band" && comparator !== null) return band(quantity, "nominal", "unknown");
  const demanded =
    way === "range" || ambient || endured || (purpose.functional && !["less", "more", "error"].includes(way ?? ""));
  if (demanded && purpose.extreme !== null && comparator !== "better") return end(quantity, purpose);
  // a working pressure is one up to which the thing must work, however it is bounded
  if (property?.id === "working-pressure" && !purpose.functional && quantity.form === "value" && (low ?? 0) > AIR)
    return comparator === "at-most" || comparator === "less-than"
      ? guess(meaning("accept", "upper-limit", null, high))
      : meaning("demand", "operating-range", null, high ?? low, true);
  const cold = quantity.dimension === "K" && property?.id !== "temperature-rise" && (high ?? COLD) < COLD;
  if (comparator === "at-most" || comparator === "less-than") {
    if (demanded && cold) return meaning("demand", "operating-range", low, null, true);
    if ((demanded || purpose.endured || (purpose.around && purpose.capability)) && quantity.dimension !== "s")
      return meaning("demand", "operating-range", null, high);
    if (way === "error") return meaning("accept", "tolerance", high === null ? null : -high, high);
    if (isAround(quantity, property, purpose)) return band(quantity, "nominal", "unknown");
    const limited = meaning("accept", "upper-limit", null, high);
    // the maximum speed may be what is to be reached as well as what may not be exceeded
    const rating = purpose.extreme === "high" && !purpose.explicit && way !== "less";
    return (AMBIENT.has(property?.id ?? "") && !purpose.kept && !purpose.capped) || rating ? guess(limited) : limited;
  }
  // of what is the better the smaller, a good value is called a high one
  if (
    comparator === "at-least" &&
    purpose.precise &&
    property?.id === "resolution-fine" &&
    LINEAR.has(quantity.dimension)
  )
    return meaning("accept", "upper-limit", null, high);
  if (comparator === "at-least" || comparator === "more-than") {
    if (demanded) {
      // of voltages and of cold, what the product must still work at lies below: `供电电压不低于18 V时应能工作`
      const downward =
        quantity.dimension === "kg m-1 s-2" || way === "severe-low" || quantity.dimension === VOLT || cold;
      if (downward) return meaning("demand", "operating-range", low, null, true);
      return meaning("demand", "operating-range", null, low, true);
    }
    if (way === "severe") return meaning("demand", "test-severity", null, low, true);
    if (isAround(quantity, property, purpose)) return band(quantity, "nominal", "unknown");
    const limited = meaning("accept", "lower-limit", low, null);
    const rating = purpose.extreme === "low" && !purpose.explicit && way !== "more";
    return AMBIENT.has(property?.id ?? "") || rating ? guess(limited) : limited;
  }
  if (comparator === "better") {
    if (way === "error") return meaning("accept", "tolerance", high === null ? null : -high, high);
    if (way === "more") return meaning("accept", "lower-limit", low, null);
    if (way === "less" || way === "severe-low") return meaning("accept", "upper-limit", null, high);
    // so small a share is none of what there should be much of, and an angle that is bettered is one of error
    if (way === null && ((quantity.dimension === "" && (high ?? 1) <= SMALL_SHARE) || quantity.dimension === "rad"))
      return guess(meaning("accept", "upper-limit", null, high));
    return band(quantity, "nominal", "unknown");
  }
  return bare(quantity, property, purpose, demanded);
};

/** A bare value of these may be a rating to be met exactly as well as a least. */
const RATED_AS_WELL = new Set([
  "data-rate",
  "bandwidth",
  "gain",
  "speed",
  "capacity",
  "storage-size",
  "calibration-validity",
  "size",
]);

/** What is a virtue of the thing elsewhere, and in a test what is put on. */
const PUT_ON = new Set(["load-capacity", "speed"]);

/** Names that a test and anything else may use: a bare 时间 is a severity only where something is tested. */
const GENERAL_PARAMETER = new Set(["duration", "cycles", "pressure", "air-velocity", "acceleration", "water-depth"]);

/** `1.5倍公称压力`: what a test applies, as a multiple of a rating. */
const MULTIPLE = /倍|\btimes\b/;

/** The numbers of a sampling plan and how long a record is kept are written bare and always mean the same. */
const ALWAYS_SO = new Set(["aql", "sample-size", "failures-allowed", "retention"]);

const bare = (quantity: ReadQuantity, property: Property | null, purpose: Purpose, demanded: boolean): Meaning => {
  const { low, high } = quantity;
  const way = property?.way ?? null;
  const temperature = quantity.dimension === "K" && property?.id !== "temperature-rise";
  if (way === "severe" && purpose.test) return severity(quantity, false);
  if (demanded && way !== "severe-low") {
    if (temperature) return temperatureInTest(quantity, { ...purpose, end: purpose.end });
    const downward = property?.id === "air-pressure" || (quantity.dimension === PASCAL && (high ?? 0) <= AIR);
    // at one voltage, one pressure, one humidity it must work, and no more is said: neither more nor less is harder
    if (!downward && EITHER_WAY.has(quantity.dimension) && !isHumid(quantity, property))
      return band(quantity, "demand", "operating-range");
    return downward
      ? meaning("demand", "operating-range", low, null, true)
      : meaning("demand", "operating-range", null, high, true);
  }
  if (way === "severe" && (purpose.test || !GENERAL_PARAMETER.has(property?.id ?? "")))
    return severity(quantity, false);
  if (way === "severe-low") return severity(quantity, true);
  // a rating elsewhere, in a test what is put on
  if (purpose.test && PUT_ON.has(property?.id ?? "")) return severity(quantity, false);
  if (!purpose.capability && property?.id === "load-capacity")
    return guess(meaning("accept", "lower-limit", low, null));
  if (!purpose.capability && RATED_AS_WELL.has(property?.id ?? "")) return band(quantity, "nominal", "nominal");
  // the whole of something cannot be exceeded
  if (quantity.text.includes("%") && low === 1 && way !== "less" && way !== "error" && !purpose.test)
    return guess(meaning("accept", "lower-limit", low, null));
  // what must be borne is no limit, though it be told as what things mostly should have less of: `应能承受300 kg的质量`
  if (way === "less" && purpose.endured) return severity(quantity, false);
  if (way === "less" && purpose.capability) return guess(severity(quantity, false));
  // what the product must be able to do (`shall lift 500 kg`) it may well be able to do more of
  const able = purpose.capability && way === "more";
  const worn = purpose.withstood && quantity.dimension === "count";
  const firm = able || worn || ALWAYS_SO.has(property?.id ?? "") || purpose.endured || isRanked(quantity.dimension);
  if (way === "more") return (firm ? same : guess)(meaning("accept", "lower-limit", low, null));
  if (way === "less") return (firm ? same : guess)(meaning("accept", "upper-limit", null, high));
  if (way === "error") return meaning("accept", "tolerance", high === null ? null : -Math.abs(high), high);
  if (purpose.test && temperature) return temperatureInTest(quantity, purpose);
  if (
    purpose.test &&
    (quantity.dimension === "s" ||
      quantity.dimension === "count" ||
      property?.id === "humidity" ||
      quantity.dimension === "m s-2")
  ) {
    return severity(quantity, false);
  }
  if (way === null && (purpose.test || purpose.capability) && (purpose.multiple || MULTIPLE.test(quantity.text)))
    return severity(quantity, false);
  if (way === null && purpose.supplied !== null)
    return (purpose.supplied === "surely" ? same : guess)(meaning("accept", "lower-limit", low, null));
  if (purpose.applied && purpose.test && (way === "nominal" || DONE.has(way))) return severity(quantity, false);
  // nothing but frost is meant by a temperature below the freezing point at which something must hold
  if (purpose.withstood && temperature)
    return (low !== null && low < COLD ? same : guess)(temperatureInTest(quantity, purpose));
  if (purpose.withstood) return (purpose.endured ? same : guess)(severity(quantity, false));
  const borne = purpose.endured && way === "band";
  const taken = !temperature && (borne || (purpose.capability && (way === null || way === "severe")));
  if (taken) return (quantity.dimension === "" && !quantity.bare ? guess : same)(severity(quantity, false));
  if (purpose.harder === "less" && (way === null || way === "severe"))
    return guess(meaning("accept", "upper-limit", null, high));
  if (purpose.harder === "more" && DONE.has(way)) return guess(severity(quantity, false));
  return band(quantity, "nominal", way === "band" || way === "nominal" ? "nominal" : "unknown");
};

/** Of these the words of the sentence may tell more than the name. */
const DONE: ReadonlySet<Way | null> = new Set([null, "severe", "band"]);

/** Ranges, bands and deviations. */
const spread = (quantity: ReadQuantity, property: Property | null, purpose: Purpose): Meaning => {
  const way = property?.way ?? null;
  if (quantity.form === "deviation") {
    if (purpose.adjustable && way !== "error") return band(quantity, "demand", "operating-range");
    // `不小于±0.1 ℃` bounds nothing that could be met
    if (!purpose.precise && (quantity.comparator === "at-least" || quantity.comparator === "more-than"))
      return band(quantity, "nominal", "unknown");
    if (way === "severe" && !purpose.erring) return severity(quantity, false);
    if (purpose.functional && way !== "error") return band(quantity, "demand", "operating-range");
    return band(quantity, "accept", "tolerance");
  }
  if (way === "setting") return band(quantity, "setting", "test-condition");
  if (purpose.adjustable) return band(quantity, "demand", "operating-range");
  if (purpose.kept && !purpose.functional) return band(quantity, "accept", "tolerance");
  const swept = SWEPT.has(property?.id ?? "") || property?.id === "altitude";
  if (swept && purpose.test && !purpose.functional) return band(quantity, "demand", "test-severity");
  const ambient = AMBIENT.has(property?.id ?? "") && purpose.situation;
  if (way === "range" || purpose.functional || ambient) {
    const endured = band(quantity, "demand", "operating-range");
    return purpose.stored && isMild(quantity) ? guess(endured) : endured;
  }
  const severe = way === "severe" || way === "severe-low";
  if (severe && purpose.test && quantity.form === "tolerance")
    return severity(nominalOnly(quantity), way === "severe-low");
  if (severe && SWEPT.has(property?.id ?? "")) return band(quantity, "demand", "test-severity");
  if ((way === "nominal" || way === null || property?.id === "frequency") && purpose.test)
    return band(quantity, "demand", "test-severity");
  if (purpose.scope) return band(quantity, "nominal", "unknown");
  const kept = band(quantity, "accept", "tolerance");
  const shown = quantity.form === "tolerance" || way === "error" || purpose.composition || isSize(quantity, purpose);
  if (shown) return kept;
  if (way === "band" && !REACHING.has(property?.id ?? "")) return kept;
  // nobody accepts what lies that far apart: so far something reaches
  if (reachOf(quantity) >= SO_FAR)
    return (purpose.capability ? same : guess)(band(quantity, "demand", "operating-range"));
  return way === "band" && reachOf(quantity) < TWICE ? kept : guess(kept);
};

/** Of these a range may be what something covers as well as what it may be. */
const REACHING: ReadonlySet<string> = new Set([
  "frequency",
  "output-frequency",
  "focal-length",
  "wavelength",
  "rotation-speed",
  "output-voltage",
  "flow",
]);
const SO_FAR = 4;
const TWICE = 2;

/** Forces by hand differ that much, temperatures are far off their nought. */
const UNTELLING: ReadonlySet<string> = new Set(["K", "kg m s-2", "kg m2 s-2"]);
/** How many times the one end of a range the other one is. */
const reachOf = ({ dimension, low, high }: ReadQuantity): number => {
  if (UNTELLING.has(dimension) || low === null || high === null) return 1;
  const [near, far] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b) as [number, number];
  return far === 0 ? 1 : far / near;
};

/** A height in millimetres is one of the thing, no height above the sea. */
const LARGEST_SIZE = 1;
const isSize = ({ dimension, high }: ReadQuantity, { sized }: Purpose): boolean =>
  sized && dimension === "m" && high !== null && high <= LARGEST_SIZE;

/** Where nobody would write what a product must stand: `2 ℃～8 ℃`, `15 ℃～25 ℃` are how medicine, food and glue are kept. */
const MILDEST = 313.15;
const isMild = ({ dimension, low, high }: ReadQuantity): boolean =>
  dimension === "K" && low !== null && high !== null && low >= COLD && high <= MILDEST;

/** Gone through from end to end; the range of any other parameter is what it may be. */
const SWEPT = new Set(["vibration-frequency", "frequency-band"]);

/** A test level with its tolerance counts as its nominal value: the tolerance is the laboratory's. */
const nominalOnly = (quantity: ReadQuantity): ReadQuantity => ({
  ...quantity,
  low: quantity.nominal,
  high: quantity.nominal,
});

const scope = ({ low, high, comparator }: ReadQuantity): Meaning =>
  comparator === "at-most" || comparator === "less-than"
    ? meaning("demand", "operating-range", null, high)
    : meaning("demand", "operating-range", low, null);

/**
 * What a quantity does (engine: strictness follows what the quantity does, never its width alone).
 * Order: surroundings of a laboratory and options first, then spreads, then limits.
 */
export const meaningOf = (quantity: ReadQuantity, property: Property | null, purpose: Purpose): Meaning => {
  const environmental = ["temperature", "humidity", "air-pressure", "pressure"].includes(property?.id ?? "");
  if (purpose.laboratory && !purpose.kept && (environmental || property === null) && quantity.comparator === null) {
    return band(quantity, "setting", "test-condition");
  }
  if (purpose.option) return band(quantity, "option", "option");
  if (purpose.protects !== null && quantity.comparator === null)
    return (purpose.protects === "surely" ? same : guess)(meaning("accept", "upper-limit", null, quantity.high));
  if (purpose.banned) return meaning("demand", "test-severity", null, quantity.high, true);
  const threshold = quantity.comparator === "more-than" || quantity.comparator === "less-than";
  if (purpose.trigger && !purpose.test && (threshold || !(purpose.functional || purpose.withstood)))
    return band(quantity, "nominal", "unknown");
  if (purpose.scoping === "which") return guess(scope(quantity));
  if (purpose.scoping === "unclear") return band(quantity, "nominal", "unknown");
  if (purpose.downward && quantity.form === "value" && property?.id === "water-depth")
    return meaning("demand", "operating-range", null, quantity.high, true);
  if (purpose.downward && quantity.form === "value")
    return meaning("demand", purpose.test ? "test-severity" : "operating-range", quantity.low, null, true);
  if (purpose.interval && quantity.comparator === null) return meaning("accept", "upper-limit", null, quantity.high);
  if (purpose.rated) return band(quantity, "nominal", "nominal");
  if (quantity.form === "list") return band(quantity, "nominal", "unknown");
  if (quantity.form === "value" || quantity.form === "code") {
    const meant = limit(quantity, property, purpose);
    // `shall form an image at 10 lx or more`: of a circumstance the bound has another sense
    return purpose.at && !purpose.endured && meant.role === "accept" ? guess(meant) : meant;
  }
  return spread(quantity, property, purpose);
};
