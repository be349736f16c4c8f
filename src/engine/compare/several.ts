import type { Comparison, IndicatorRow, IndicatorSide } from "../../contract";

/** What one text says of an indicator of the base; `isStricter` where it asks more than the base does. */
export interface IndicatorCell {
  readonly side: IndicatorSide;
  readonly verdict: IndicatorRow["verdict"];
  readonly isStricter: boolean;
}

/** One quantity in all texts: the base first, then a cell for each text, null where it was not compared. */
export interface IndicatorLine {
  readonly item: string;
  /** Null where the base is silent. */
  readonly base: IndicatorSide | null;
  readonly cells: readonly (IndicatorCell | null)[];
}

/** An indicator of the base is known by its clause, item and value; one that the base lacks by its item alone. */
const keyOf = ({ left, item }: IndicatorRow, clauses: readonly string[]) =>
  left.text === null ? `- ${item}` : JSON.stringify([clauses, item, left.text]);

/**
 * The table of indicators of several texts against one base, from the comparison of the base (left) with each of them
 * (right): a line for each quantity, a column for each text. Where one text answers a quantity of the base twice, the
 * first answer stands.
 */
export function againstBase(comparisons: readonly Pick<Comparison, "judgements">[]): IndicatorLine[] {
  const lines = new Map<string, { item: string; base: IndicatorSide | null; cells: (IndicatorCell | null)[] }>();
  comparisons.forEach(({ judgements }, column) => {
    for (const { rows, left } of judgements) {
      for (const row of rows) {
        const key = keyOf(row, left);
        const line = lines.get(key) ?? {
          item: row.item,
          base: row.left.text === null ? null : row.left,
          cells: comparisons.map(() => null),
        };
        lines.set(key, line);
        line.cells[column] ??= { side: row.right, verdict: row.verdict, isStricter: row.verdict === "right-stricter" };
      }
    }
  });
  return [...lines.values()];
}
