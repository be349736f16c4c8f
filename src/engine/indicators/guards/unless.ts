import type { Reading } from "../reading/facts";
import { conditionsOfBans } from "../reading/unless";
import { toldBy, wordsBeyond } from "../statements/wording";
import { canonical } from "../vocabulary/synonyms";

const EITHER = /或/;
const isSaidBy = (condition: string, other: string): boolean =>
  EITHER.test(condition) === EITHER.test(other) && wordsBeyond(condition, toldBy(other)).length === 0;

/**
 * `未经校准的仪器不得使用` against `未经使用的仪器不得校准`: the words are the same, and what must be done first is not; nor does
 * either of two do where both are asked.
 */
export const isBannedUnlessOther = (left: Reading, right: Reading): boolean => {
  const [ours, theirs] = [left, right].map(({ prepared }) => conditionsOfBans(prepared.text).map(canonical)) as [
    string[],
    string[],
  ];
  // a ban without a condition is more than one with it
  if (theirs.length === 0) return false;
  if (ours.length === 0) return true;
  return ours.some((one) => !theirs.some((other) => isSaidBy(one, other) && isSaidBy(other, one)));
};
