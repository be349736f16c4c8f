import { type Column, columnsUnder } from "./open-columns";
import type { OpenCell } from "./open-rows";
import type { Cell, Row } from "./rows";
import type { Rule } from "./rules";

const centreOf = ({ left, right }: Column): number => (left + right) / 2;

/** The columns over which each of some words on one line stand, by the rule below them, or by where they are. */
function spansOf(
  words: readonly Cell[],
  columns: readonly Column[],
  below: readonly Rule[],
): { from: number; to: number }[] {
  const spans = words.map((cell) => columnsUnder(cell, columns));
  for (const { from, to } of below) {
    const under = columns.flatMap((column, at) => (from <= centreOf(column) && centreOf(column) <= to ? [at] : []));
    const over = words.flatMap((cell, at) => (from <= centreOf(cell) && centreOf(cell) <= to ? [at] : []));
    if (under.length < 2 || over.length === 0) continue;
    // several words above one rule share its columns: each column belongs to the nearest
    for (const index of over) {
      const own = under.filter((at) => {
        const far = (other: number) => Math.abs(centreOf(words[other]!) - centreOf(columns[at]!));
        return over.every((other) => far(index) <= far(other));
      });
      if (own.length > 0) spans[index] = { from: own[0]!, to: own.at(-1)! };
    }
  }
  return spans;
}

/**
 * The cells of the head of a table that has no lines between its columns: one row, or two where words of it stand over
 * several columns that have heads of their own.
 * @param rules within the head: those below what stands over several columns
 */
export function openHead(lines: readonly Row[], columns: readonly Column[], rules: readonly Rule[]): OpenCell[] {
  const stacks = columns.map((): Cell[] => []);
  const over: { from: number; to: number; base: number; line: Cell }[] = [];
  for (const { cells, base } of lines) {
    const below = rules.filter(({ at }) => at > base && lines.every((other) => other.base <= base || other.base > at));
    const spans = spansOf(cells, columns, below);
    for (const [at, line] of cells.entries()) {
      const { from, to } = spans[at]!;
      if (from === to) stacks[from]!.push(line);
      else over.push({ from, to, base, line });
    }
  }
  const groups = [...Map.groupBy(over, ({ from, to }) => `${from} ${to}`).values()];
  const depth = groups.length > 0 ? 2 : 1;
  const heads = groups.map((own): OpenCell => ({ ...own[0]!, row: 0, rows: 1, lines: own.map(({ line }) => line) }));
  const isUnder = (at: number): boolean => over.some(({ from, to }) => from <= at && at <= to);
  return [
    ...heads,
    ...stacks.map((own, at): OpenCell => {
      const row = isUnder(at) ? 1 : 0;
      return { from: at, to: at, row, rows: depth - row, lines: own };
    }),
  ];
}
