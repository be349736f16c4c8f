import { CHINESE_COUNTERS, ENGLISH_COUNTERS } from "./counters";
import { COUNT, type Unit, unit } from "./dimension";
import { names } from "./unit-names";
import { symbols } from "./unit-symbols";
import { variants } from "./unit-variants";

/** Every unit by its writing: symbol, name or counter; what is typed besides yields to what is right. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...variants(),
  ...symbols(),
  ...[...CHINESE_COUNTERS, ...ENGLISH_COUNTERS].map((counter) => [counter, unit(1, COUNT)] as const),
  ...names(),
]);
