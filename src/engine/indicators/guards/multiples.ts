import type { Mention, Property } from "../../quantity";
import type { Fact } from "../reading/fact";
import type { Reading } from "../reading/facts";
import { isOneThing } from "../statements/wording";
import type { FactPair } from "../values/pair";

/** So many times what, and of what: `the burst pressure shall be at least 4 times the working pressure`. */
interface Multiple {
  readonly subject: Property | null;
  readonly base: Property | null;
}

const IS_MULTIPLE = /\btimes\b|倍/;
const isMultiple = ({ quantity }: Fact): boolean =>
  quantity !== null && quantity.dimension === "" && IS_MULTIPLE.test(quantity.text);

/** What stands between so many times and what they are of: `the maximum`, `its`; `1.5倍的额定载荷`, `工作压力的4倍`. */
const BEFORE_BASE = /^ (?:(?:the|its|of|that|maximum|minimum|highest|lowest) ){0,3}$|^的?(?:最[大高小低])?$/;
const BEHIND_BASE = /^ ?的? ?$/;

const multipleOf = ({ mentions, segments, prepared: { text } }: Reading, fact: Fact): Multiple => {
  const segment = segments[fact.segment];
  const near = mentions.filter(
    ({ start, end }) =>
      segment && start >= segment.start && end <= segment.end && (end <= fact.start || start >= fact.end),
  );
  const isBase = ({ start, end }: Mention): boolean =>
    start >= fact.end ? BEFORE_BASE.test(text.slice(fact.end, start)) : BEHIND_BASE.test(text.slice(end, fact.start));
  const base = near.find(isBase);
  const others = near.filter((mention) => mention !== base);
  const subject = others.findLast(({ end }) => end <= fact.start) ?? others.find(({ start }) => start >= fact.end);
  return { subject: subject?.property ?? null, base: base?.property ?? null };
};

const isOne = (one: Property | null, other: Property | null): boolean =>
  one !== null && other !== null && isOneThing(one, other);

/** Whether two values are multiples, of which the words of two languages tell that they are of one thing, and of what. */
export const isMultiplePair = ({ left, right }: FactPair): boolean => isMultiple(left) && isMultiple(right);
export const isSameMultiple = (left: Reading, right: Reading, pair: FactPair): boolean => {
  const [ours, theirs] = [multipleOf(left, pair.left), multipleOf(right, pair.right)];
  return isOne(ours.base, theirs.base) && isOne(ours.subject, theirs.subject);
};
