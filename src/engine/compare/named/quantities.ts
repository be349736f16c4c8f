import { type IndicatorJudgement, LIMIT_SIGN, type NamedChange, type Verdict } from "../../../contract";
import { nounBefore, type ReadQuantity, readBetween } from "../../quantity";
import { alikeAround } from "../align/alike-ends";
import { essence } from "../align/same";
import { gapsBetween } from "./gaps";

type Nature = NamedChange["nature"];

interface Placed extends ReadQuantity {
  readonly noun: string | null;
}

/** Floating-point noise of unit conversion. */
const SAME_VALUE = 1e-9;

const near = (a: number | null, b: number | null) =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= SAME_VALUE * Math.max(Math.abs(a), Math.abs(b)));

const sameValue = (a: ReadQuantity, b: ReadQuantity) =>
  a.dimension === b.dimension && near(a.low, b.low) && near(a.high, b.high) && (a.low !== null || a.text === b.text);

const sameQuantity = (a: ReadQuantity, b: ReadQuantity) => sameValue(a, b) && a.comparator === b.comparator;

/** How far back the noun of a quantity is looked for. */
const NOUN_REACH = 30;

/** The quantities between two ends of sentences; a number without unit and bound (`HTTP/1.1`, `304`) is a name rather than a value. */
function placed(text: string, from: number, to: number): Placed[] {
  return readBetween(text, from, to)
    .filter((quantity) => !quantity.bare || quantity.comparator !== null)
    .map((quantity) => ({
      ...quantity,
      noun: nounBefore(text.slice(Math.max(0, quantity.start - NOUN_REACH), quantity.start)),
    }));
}

/** Partners within a gap: of the same dimension and noun first, then of the same dimension, in order. */
function pairUp(left: readonly Placed[], right: readonly Placed[]): [Placed | null, Placed | null][] {
  const free = new Set(right);
  const pairs = new Map<Placed, Placed>();
  const seek = (fits: (a: Placed, b: Placed) => boolean) => {
    for (const a of left) {
      const b = pairs.has(a) ? undefined : [...free].find((candidate) => fits(a, candidate));
      if (!b) continue;
      pairs.set(a, b);
      free.delete(b);
    }
  };
  seek(sameValue);
  seek((a, b) => a.dimension === b.dimension && a.noun !== null && a.noun === b.noun);
  seek((a, b) => a.dimension === b.dimension);
  return [
    ...left.map((a): [Placed | null, Placed | null] => [a, pairs.get(a) ?? null]),
    ...[...free].map((b): [null, Placed] => [null, b]),
  ];
}

const NATURE_OF: Partial<Record<Verdict, Nature>> = {
  "right-stricter": "tightened",
  "left-stricter": "loosened",
  mixed: "shifted",
};

/** Which of two binds: its verb is a change of its own, which says nothing of the values. */
const BY_VERB: ReadonlySet<string> = new Set(["modality-weaker", "modality-stronger"]);

/** What the judgement of the indicators says of these two values, if it took them for one indicator. */
function judged(a: ReadQuantity, b: ReadQuantity, judgement: IndicatorJudgement | null): Nature | undefined {
  const row = judgement?.rows.find(
    ({ left, right }) =>
      left.text !== null && right.text !== null && left.text.includes(a.text) && right.text.includes(b.text),
  );
  return row && !BY_VERB.has(row.reason.code) ? NATURE_OF[row.verdict] : undefined;
}

/**
 * Direction where the sentence itself bounds the value: a higher lower limit, a lower upper limit, a narrower tolerance
 * are tighter. A bare value or range says nothing of its sense.
 */
function bounded(a: ReadQuantity, b: ReadQuantity): Nature {
  const [from, to] = [a.nominal, b.nominal];
  if (a.form === "tolerance" && b.form === "tolerance" && near(from, to)) {
    const width = (q: ReadQuantity) => (q.high ?? 0) - (q.low ?? 0);
    return width(b) < width(a) ? "tightened" : "loosened";
  }
  if (a.comparator !== b.comparator || from === null || to === null || from === to) return "shifted";
  if (a.comparator === "at-least" || a.comparator === "more-than") return to > from ? "tightened" : "loosened";
  if (a.comparator === "at-most" || a.comparator === "less-than") return to < from ? "tightened" : "loosened";
  return "shifted";
}

const SIGN: Readonly<Record<string, string>> = LIMIT_SIGN;
const withSign = (quantity: ReadQuantity) => `${SIGN[quantity.comparator ?? ""] ?? ""}${quantity.text}`;

function name(a: Placed | null, b: Placed | null, judgement: IndicatorJudgement | null): NamedChange[] {
  const change = (nature: Nature, left: string | null, right: string | null): NamedChange[] => [
    { category: "quantity", nature, left, right },
  ];
  if (!a) return b ? change("added", null, withSign(b)) : [];
  if (!b) return change("dropped", withSign(a), null);
  if (sameQuantity(a, b)) return essence(a.text) === essence(b.text) ? [] : change("unit-only", a.text, b.text);
  if (sameValue(a, b)) return change("operator-changed", withSign(a), withSign(b));
  return change(judged(a, b, judgement) ?? bounded(a, b), withSign(a), withSign(b));
}

/** A quantity that stands elsewhere now was neither dropped nor added. */
function withoutMoved(pairs: readonly [Placed | null, Placed | null][]): [Placed | null, Placed | null][] {
  const added = new Set(pairs.flatMap(([a, b]) => (a === null && b ? [b] : [])));
  const moved = new Set<Placed>();
  for (const [a, b] of pairs) {
    const again = a && !b ? [...added].find((other) => sameQuantity(a, other)) : undefined;
    if (!a || !again) continue;
    added.delete(again);
    moved.add(a).add(again);
  }
  return pairs.filter(([a, b]) => !(a && moved.has(a)) && !(b && moved.has(b)));
}

/** What became of the quantities of a clause; in the sentences in which both texts begin and end alike nothing did. */
export function quantityChanges(left: string, right: string, judgement: IndicatorJudgement | null): NamedChange[] {
  const { head, leftEnd, rightEnd } = alikeAround(left, right);
  const { gaps, common } = gapsBetween(placed(left, head, leftEnd), placed(right, head, rightEnd), sameQuantity);
  const pairs = withoutMoved(gaps.flatMap((gap) => pairUp(gap.left, gap.right)));
  return [...common, ...pairs].flatMap(([a, b]) => name(a, b, judgement));
}
