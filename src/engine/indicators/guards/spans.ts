import type { Fact } from "../reading/fact";
import type { Reading } from "../reading/facts";
import type { FactPair } from "../values/pair";

/**
 * What a time is of a deed: how long it lasts, by when it is done, how often, how much later. The words for it are small
 * (`for`, `in`, `every`, `后`) and say nothing by themselves.
 */
type Span = "lasting" | "deadline" | "period" | "delay";

const BOUND =
  "(?:(?:at (?:least|most)|(?:no|not) (?:more|less|longer|shorter) than|not exceeding|up to|an? (?:minimum|maximum|period|total|time) of|an?|the) ?)*";
const AHEAD: readonly (readonly [Span, RegExp])[] = [
  ["period", new RegExp(`\\b(?:every|at intervals? of) ?${BOUND}$`, "i")],
  ["deadline", new RegExp(`\\b(?:within|in) ?${BOUND}$`, "i")],
  ["lasting", new RegExp(`\\b(?:for|lasting) ?${BOUND}$`, "i")],
];
/** `应在60 s后报警`; after how long a test is over (`96 h后，…`) tells how long it lasts. */
const LATER_BEFORE = /应(?:能)?(?:够)?在[^，。；\d]{0,6}$/;
const LATER_BEHIND = /^ ?(?:之|以)?后(?=[\u4e00-\u9fff])/;

/** What may not happen for so long may not happen within it. */
const BANS = /\b(?:not|no|never|without)\b/i;

const spanOf = ({ prepared: { text }, segments }: Reading, { start, end, segment }: Fact): Span | null => {
  const before = text.slice(segments[segment]?.start ?? 0, start);
  if (LATER_BEFORE.test(before) && LATER_BEHIND.test(text.slice(end))) return "delay";
  return AHEAD.find(([, words]) => words.test(before))?.[0] ?? null;
};

/** Whether two times that were held against each other are times of another kind: `for 5 s` and `within 5 s`. */
export const isOtherSpan = (left: Reading, right: Reading, pairs: readonly FactPair[]): boolean =>
  pairs.some((pair) => {
    if (pair.right.quantity?.dimension !== "s") return false;
    const [ours, theirs] = [spanOf(left, pair.left), spanOf(right, pair.right)];
    if (ours === theirs || theirs === null) return false;
    if (theirs === "delay") return true;
    return ours !== null && !BANS.test(left.prepared.text) && !BANS.test(right.prepared.text);
  });

/** `1.5倍额定载荷的一半`, `half of 1.5 times the rated load`: less than what the value beside it says. */
export const isShareOfIt = ({ prepared: { text }, facts }: Reading, pairs: readonly FactPair[]): boolean => {
  const paired = new Set(pairs.map((pair) => pair.right));
  return facts.some((fact) => {
    if (paired.has(fact) || fact.quantity?.dimension !== "") return false;
    const beside = (from: number, to: number, between: RegExp): boolean =>
      from <= to && between.test(text.slice(from, to));
    return [...paired].some(
      (other) =>
        beside(fact.end, other.start, /^ of (?:the )?$/) ||
        beside(other.end, fact.start, /^[\u4e00-\u9fff]{1,12}的 ?$/),
    );
  });
};

const FOR_SO_LONG = new RegExp(
  `^(?:(?!\\b(?:and|shall)\\b)[^.;])*\\bfor ?${BOUND}$|^[，、 ]*(?:并|且)?(?:持续|历时|维持)(?:时间)?(?:为|[应不][^，。；\\d]{0,4})?$`,
  "i",
);

/** `at least 12 L/min for 1 min`: what is asked for at any time is given there for so long. */
export const isOnlyForSoLong = ({ prepared: { text }, facts }: Reading, pairs: readonly FactPair[]): boolean => {
  const paired = new Set(pairs.map((pair) => pair.right));
  return facts.some(
    (fact) =>
      !paired.has(fact) &&
      fact.quantity?.dimension === "s" &&
      [...paired].some(
        ({ end, sense, part }) =>
          sense === "lower-limit" &&
          part === fact.part &&
          end <= fact.start &&
          FOR_SO_LONG.test(text.slice(end, fact.start)),
      ),
  );
};
