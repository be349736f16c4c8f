import { type Comparator, isPeriod, type Property, propertyById, type ReadQuantity } from "../../quantity";
import { type Desk, inBracket, type Placed } from "./place";

/**
 * Quantities that only together are one value, or that another one scales: lists, formulas, upper and lower
 * deviations, dimensions in series, amounts per length or area, levels relative to the carrier.
 */
type Rework = (placed: readonly Placed[], desk: Desk) => Placed[];

const between = (desk: Desk, left: Placed, right: Placed): string =>
  desk.prepared.text.slice(left.quantity.end, right.quantity.start);

const joined = (
  left: Placed,
  right: Placed,
  desk: Desk,
  change: Partial<ReadQuantity>,
  start = left.quantity.start,
): Placed => ({
  ...left,
  quantity: {
    ...left.quantity,
    start,
    end: right.quantity.end,
    text: desk.prepared.source.slice(start, right.quantity.end),
    ...change,
  },
});

/** Joins neighbours for which `join` gives a common quantity. */
const joining =
  (join: (left: Placed, right: Placed, desk: Desk) => Placed | null): Rework =>
  (placed, desk) => {
    const result: Placed[] = [];
    for (const one of placed) {
      const last = result.at(-1);
      const both = last ? join(last, one, desk) : null;
      if (both) result[result.length - 1] = both;
      else result.push(one);
    }
    return result;
  };

const LIST_BETWEEN = /^ ?(?:、|或|和|及|,|，| or | and |, ) ?$/;

/** `2400 bit/s、4800 bit/s、9600 bit/s` */
const lists = joining((left, right, desk) => {
  const alike =
    left.index === right.index &&
    right.quantity.form === "value" &&
    !right.quantity.bare &&
    left.quantity.dimension === right.quantity.dimension;
  if (!alike || left.condition !== right.condition || !LIST_BETWEEN.test(between(desk, left, right))) return null;
  if (left.subject.property?.id !== right.subject.property?.id) return null;
  const { low, high } = left.quantity;
  return joined(left, right, desk, {
    low: Math.min(low ?? 0, right.quantity.low ?? 0),
    high: Math.max(high ?? 0, right.quantity.high ?? 0),
    nominal: null,
    form: "list",
  });
});

/** `上偏差为0，下偏差为-0.02 mm` is one deviation. */
const deviations = joining((left, right, desk) => {
  const before = desk.prepared.text.slice(left.segment.start, left.quantity.start);
  const upper = /上(?:极限)?偏差[为:是 ]*$|upper (?:limit )?deviation[a-z ]*$/i.exec(before);
  const lower = /下(?:极限)?偏差[为:是 ]*$|lower (?:limit )?deviation[a-z ]*$/i.test(between(desk, left, right));
  if (!upper || !lower) return null;
  const unit = left.quantity.bare ? right.quantity : left.quantity;
  const ends = [left.quantity.low ?? 0, right.quantity.low ?? 0];
  const whole = joined(left, right, desk, {
    ...unit,
    low: Math.min(...ends),
    high: Math.max(...ends),
    form: "deviation",
    relative: false,
    start: left.segment.start + upper.index,
    end: right.quantity.end,
    text: "",
  });
  const start = left.segment.start + upper.index;
  return {
    ...whole,
    quantity: { ...whole.quantity, text: desk.prepared.source.slice(start, right.quantity.end) },
    subject: { ...right.subject, property: propertyById("deviation") },
  };
});

/** `0.25，允许±10 %` */
const allowance = joining((left, right, desk) => {
  if (right.quantity.form !== "deviation" || left.quantity.form !== "value" || left.quantity.nominal === null)
    return null;
  if (!/^ ?[，,(]? ?(?:允许|容许) ?$/.test(between(desk, left, right))) return null;
  const value = left.quantity.nominal;
  const by = right.quantity.relative ? Math.abs(value) * (right.quantity.high ?? 0) : (right.quantity.high ?? 0);
  return joined(left, right, desk, { low: value - by, high: value + by, form: "tolerance" });
});

const FORMULA = /^ ?(?:额定(?:工作)?电压|工作电压|U[nNr]?|(?:the )?rated voltage) ?(?:加上?|\+|plus|与) ?$/i;

/** `两倍额定电压加1000 V（额定电压220 V）`: counted out where the rated value is given, else left open. */
const formulas: Rework = (placed, desk) =>
  joining((left, right) => {
    if (left.quantity.dimension !== "" || !FORMULA.test(between(desk, left, right))) return null;
    const rated = placed.find(
      (one) =>
        one.quantity.start > right.quantity.end &&
        /额定电压 ?$|rated voltage[a-z ]*$/i.test(desk.prepared.text.slice(one.segment.start, one.quantity.start)),
    );
    const value = rated ? (left.quantity.low ?? 0) * (rated.quantity.low ?? 0) + (right.quantity.low ?? 0) : null;
    const whole = joined(left, right, desk, {
      ...right.quantity,
      low: value,
      high: value,
      nominal: value,
      damaged: false,
      start: left.quantity.start,
      end: right.quantity.end,
      text: "",
    });
    return {
      ...whole,
      subject: { property: propertyById("test-voltage"), noun: null, far: false },
      quantity: { ...whole.quantity, text: desk.prepared.source.slice(left.quantity.start, right.quantity.end) },
    };
  })(placed, desk).filter((one, _, all) => {
    const formula = all.find((other) => FORMULA_TEXT.test(other.quantity.text));
    return !(
      formula &&
      one !== formula &&
      inBracket(desk.prepared.text, one.segment.start, one.quantity.start) &&
      one.quantity.start - formula.quantity.end < 12
    );
  });
const FORMULA_TEXT = /额定(?:工作)?电压|rated voltage/i;

const SERIES = /^ ?[×xX*] ?$/;
const AXES: Readonly<Record<string, string>> = {
  长: "length",
  宽: "width",
  高: "height",
  深: "height",
  厚: "thickness",
  length: "length",
  width: "width",
  height: "height",
  depth: "height",
};

/** `（长×宽×高）……440 mm×300 mm×88 mm`: each dimension by the order given. */
const series: Rework = (placed, desk) =>
  placed.map((one, i) => {
    let first = i;
    while (
      first > 0 &&
      placed[first - 1]!.index === one.index &&
      SERIES.test(between(desk, placed[first - 1]!, placed[first]!))
    )
      first--;
    const next = placed[i + 1];
    const inSeries =
      first < i || (next !== undefined && next.index === one.index && SERIES.test(between(desk, one, next)));
    if (!inSeries) return one;
    const names =
      /([长宽高深厚]|length|width|height|depth) ?[×xX*] ?([长宽高深厚]|length|width|height|depth)(?: ?[×xX*] ?([长宽高深厚]|length|width|height|depth))?/i.exec(
        one.segment.text,
      );
    const order = names ? names.slice(1) : ["length", "width", "height"];
    const axis = AXES[(order[i - first] ?? "").toLowerCase()];
    if (axis === undefined) return one;
    const head = placed[first]!.quantity;
    const unit = one.quantity.bare ? placed.slice(i).find((other) => !other.quantity.bare)?.quantity : undefined;
    const scale =
      unit?.nominal && unit.low !== null && one.quantity.low !== null && unit.bare === false
        ? { dimension: unit.dimension, unit: unit.unit }
        : {};
    return {
      ...one,
      quantity: { ...one.quantity, ...scale, comparator: one.quantity.comparator ?? head.comparator },
      subject: { property: propertyById(axis), noun: order[i - first] ?? null, far: false },
    };
  });

const PER = /每 ?$|\bper ?$/i;
const PER_DIMENSION = new Set(["loc", "m", "m2", "m3", "kg", "s", "count"]);

const UPKEEP =
  /备份|检查|巡检|巡查|校[准验]|检定|维护|保养|更换|清[洗洁]|润滑|测试|演练|培训|考核|评审|审[核计查]|监测|检测|盘点|消毒|通风|除锈|涂[漆装]|刷漆|加油|注油|换油|探伤|标定|试运转|排[污水放]|疏通|充[电放]|轮换|翻[堆垛]|倒垛|复[查核训]|会哨|点名|清点|抽查|巡护|除[尘草]/;

/** `每季度检查一次`: the only such period that is no unit of a rate. */
const QUARTERLY = /每(?:个)?季度?[^，。；\d]{0,14}$/;
const QUARTER = 7_889_400;
const INTERVAL = propertyById("interval");
const CALIBRATION = propertyById("calibration-validity");
/** `calibrated annually` tells how long a calibration holds. */
const periodic = ({ segment }: Placed): Property | null =>
  /校准|检定|\bcalibrat/i.test(segment.text) ? CALIBRATION : INTERVAL;

/** `每年校准一次` is only as a whole what is asked for; what is done stays a word of the sentence. */
const withWhole = (one: Placed, desk: Desk): Placed => {
  const from = desk.prepared.text.slice(one.segment.start, one.quantity.start).lastIndexOf("每");
  if (from < 0 || /\d/.test(one.quantity.text)) return one;
  const text = desk.prepared.source.slice(one.segment.start + from, one.quantity.end);
  return { ...one, quantity: { ...one.quantity, text } };
};

/** `每6个月校验一次`, `每年评审1次`: done anew after so long at the latest. */
const periodOf = (one: Placed, per: Placed | null, desk: Desk, once = 1): Placed => {
  const period = (per?.quantity.low ?? once) / (one.quantity.low ?? 1);
  const isCounted = per !== null && /\d/.test(per.quantity.text) && one.quantity.low === 1;
  const written = isCounted ? per : withWhole(one, desk);
  return {
    ...written,
    subject: { ...one.subject, property: periodic(one) },
    condition: false,
    quantity: {
      ...written.quantity,
      low: period,
      high: period,
      nominal: period,
      dimension: "s",
      unit: "s",
      comparator: "at-most",
    },
  };
};

/** `reviewed weekly` */
const asPeriod = (one: Placed): Placed => ({
  ...one,
  subject: { ...one.subject, property: periodic(one) },
  condition: false,
  quantity: { ...one.quantity, comparator: "at-most" },
});

const isUpkeep = (one: Placed, from: number, desk: Desk): boolean =>
  one.quantity.form === "value" &&
  one.quantity.comparator !== "at-most" &&
  UPKEEP.test(desk.prepared.text.slice(from, one.segment.end));

const HOUR = 3_600;
/** `每2年复审一次`: what is demanded once in a long time is done anew, whatever it is. */
const isDoneAnew = (one: Placed, per: Placed | null): boolean =>
  (per?.quantity.low ?? 0) >= HOUR &&
  one.quantity.low === 1 &&
  one.quantity.comparator === null &&
  /[应须]/.test(one.segment.text) &&
  !/允许/.test(one.segment.text);

/** `每1000行代码……0.5个` is 0.5 per 1000 lines. */
const rates: Rework = (placed, desk) => {
  const result: Placed[] = [];
  let per: Placed | null = null;
  for (const one of placed) {
    const before = desk.prepared.text.slice(one.segment.start, one.quantity.start);
    if (PER.test(before) && PER_DIMENSION.has(one.quantity.dimension) && one.quantity.low) {
      per = one;
      continue;
    }
    if (isPeriod(one.quantity.text)) {
      result.push(asPeriod(one));
      continue;
    }
    const isTimed = per?.index === one.index && per.quantity.dimension === "s" && one.quantity.dimension === "count";
    if (isTimed && (isUpkeep(one, one.segment.start, desk) || isDoneAnew(one, per))) {
      result.push(periodOf(one, per, desk));
      per = null;
    } else if (one.quantity.dimension === "count s-1" && isUpkeep(one, one.segment.start, desk)) {
      result.push(periodOf(one, null, desk));
    } else if (one.quantity.dimension === "count" && QUARTERLY.test(before) && isUpkeep(one, one.segment.start, desk)) {
      result.push(periodOf(one, null, desk, QUARTER));
    } else if (per && per.segment.part === one.segment.part && one.quantity.dimension === "count") {
      const scale = 1 / (per.quantity.low ?? 1);
      const by = (value: number | null): number | null => (value === null ? null : value * scale);
      const { low, high, nominal } = one.quantity;
      result.push({
        ...one,
        quantity: {
          ...one.quantity,
          low: by(low),
          high: by(high),
          nominal: by(nominal),
          dimension: `count ${per.quantity.dimension}-1`,
        },
      });
    } else result.push(one);
  }
  return result;
};

const BELOW_CARRIER = /比载波(?:电平)?低[^，。；]{0,8}$|低于载波(?:电平)?[^，。；]{0,8}$/;
const BELOW_CARRIER_BEHIND = /^ ?(?:以上)? ?(?:below|down from) (?:the )?carrier/i;

/** What bounds the distance below it from one side bounds the level from the other. */
const LEVEL_BELOW: { readonly [distance in Comparator]?: Comparator } = {
  "at-least": "at-most",
  better: "at-most",
  "more-than": "less-than",
  "at-most": "at-least",
  "less-than": "more-than",
};

/** `比载波低80 dB以上` is at most -80 dBc, as is `80 dB below the carrier` without a bound; `at most 80 dB below` is at least so much. */
const carrier: Rework = (placed, desk) =>
  placed.map((one) => {
    const { dimension, low, high, comparator, start, end } = one.quantity;
    if (dimension !== "dB" || low === null || high !== low) return one;
    const before = desk.prepared.text.slice(one.segment.start, start);
    const behind = desk.prepared.text.slice(end, one.segment.end);
    if (!BELOW_CARRIER.test(before) && !BELOW_CARRIER_BEHIND.test(behind)) return one;
    return {
      ...one,
      quantity: {
        ...one.quantity,
        low: -low,
        high: -low,
        nominal: -low,
        dimension: "dBc",
        unit: "dBc",
        comparator: LEVEL_BELOW[comparator ?? "at-least"] ?? comparator,
      },
    };
  });

const STEPS: readonly Rework[] = [formulas, deviations, allowance, series, rates, carrier, lists];

/** Applies all of the above, in order. */
export const rework: Rework = (placed, desk) => STEPS.reduce((sofar, step) => step(sofar, desk), [...placed]);
