import type { Fact } from "../reading/fact";
import { type Finding, finding } from "./finding";

/** Degrees of protection (GB/T 4208, IEC 60529): digits of an IP code; X is not specified. */
const digits = (text: string): [number | null, number | null] => {
  const found = /IP ?([0-6X])([0-9X])/.exec(text.toUpperCase());
  const value = (char: string | undefined): number | null => (char === undefined || char === "X" ? null : Number(char));
  return [value(found?.[1]), value(found?.[2])];
};

/**
 * Whether meeting second digit `theirs` means meeting `ours`. Only up to 6 does a digit imply the lesser ones (IEC 60529
 * clause 6): immersion (7, and 8 that is more of it) and steam jets (9) are tests of their own. Null where the one says
 * nothing of the other.
 */
const waterOrder = (ours: number | null, theirs: number | null): number | null => {
  if (ours === theirs || ours === null) return theirs === ours ? 0 : 1;
  if (theirs === null) return -1;
  if (theirs < ours) return -1;
  const isImplied = theirs <= 6 || ours === 0 || (ours === 7 && theirs === 8);
  return isImplied ? 1 : null;
};

const dustOrder = (ours: number | null, theirs: number | null): number => {
  if (ours === theirs) return 0;
  if (ours === null) return 1;
  if (theirs === null) return -1;
  return theirs > ours ? 1 : -1;
};

/** `at most IP54` asks for no protection. */
const isCapped = ({ quantity }: Fact): boolean =>
  quantity?.comparator === "at-most" || quantity?.comparator === "less-than";

/** Compares two IP codes digit by digit. */
export const compareCodes = (left: Fact, right: Fact): Finding => {
  const values = { left: left.text, right: right.text };
  if (isCapped(left) !== isCapped(right)) return finding("undetermined", "sense-differs", values);
  const [ourDust, ourWater] = digits(left.text);
  const [theirDust, theirWater] = digits(right.text);
  const dust = dustOrder(ourDust, theirDust);
  const water = waterOrder(ourWater, theirWater);
  if (dust < 0 && (water === null || water > 0))
    return water === null
      ? finding("left-stricter", "protection-code", values)
      : finding("mixed", "protection-mixed", values);
  if (water === null) return finding("not-comparable", "protection-immersion", values);
  if (dust > 0 && water < 0) return finding("mixed", "protection-mixed", values);
  if (dust < 0 || water < 0) return finding("left-stricter", "protection-code", values);
  if (dust > 0 || water > 0) return finding("right-stricter", "protection-code", values);
  return finding("same", "equal-values", values);
};
