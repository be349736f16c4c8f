import { formatNumber } from "./number-format";
import type { Level, List, Numbering } from "./numbering";

/** Counts the numbered paragraphs of a document in reading order and prints their numbers as Word does. */
export class ListCounter {
  /** Last number of each level, by definition: lists of one definition count on together. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  /** Lists that have begun anew already, each level once. */
  readonly #begun = new Set<string>();

  constructor(readonly numbering: Numbering) {}

  /** Counts one more paragraph of a list and level; undefined where nothing is printed before it. */
  next(numId: string, at: number): string | undefined {
    const list = this.numbering.get(numId);
    const level = list?.levels[at];
    if (list === undefined || level === undefined) return undefined;
    const counts = this.#counts.get(list.definition) ?? [];
    this.#counts.set(list.definition, counts);
    counts[at] = this.#nextNumber(numId, list, at, counts[at]);
    // a level that was passed over counts as begun
    for (let above = 0; above < at; above++) counts[above] ??= this.#nextNumber(numId, list, above, undefined);
    for (let below = at + 1; below < list.levels.length; below++) {
      if (restartsAfter(list.levels[below], at)) counts[below] = undefined;
    }
    const label = print(list, level, counts).trim();
    return label === "" ? undefined : label;
  }

  #nextNumber(numId: string, list: List, at: number, last: number | undefined): number {
    const start = list.startOverrides.get(at);
    const key = `${numId}/${at}`;
    if (start !== undefined && !this.#begun.has(key)) {
      this.#begun.add(key);
      return start;
    }
    return last === undefined ? (start ?? list.levels[at]?.start ?? 1) : last + 1;
  }
}

const restartsAfter = (level: Level | undefined, used: number): boolean =>
  level === undefined || level.restart === null || used < level.restart;

function print(list: List, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === "bullet") return level.text;
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const named = list.levels[at];
    const count = counts[at];
    if (named === undefined || count === undefined) return "";
    const silent = named.format === "bullet" || named.format === "none";
    // the digits of `Section 1.01` are such already
    const isPlain = level.legal && named.format !== "decimalZero";
    return silent ? "" : formatNumber(count, isPlain ? "decimal" : named.format);
  });
}
