import { COUNT, type Unit, unit } from "./dimension";
import { COUNTERS, NAMES } from "./unit-names";
import { symbols } from "./unit-symbols";

/** Every unit by its writing: symbol, name or counter. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...symbols(),
  ...Object.entries(NAMES),
  ...COUNTERS.map((counter) => [counter, unit(1, COUNT)] as const),
]);
export const LONGEST_UNIT = Math.max(...[...UNITS.keys()].map((key) => key.length));
