import type { Comparison, SeveralLine, StructuredText } from "../../contract";

type Clauses = Pick<StructuredText, "clauses">;

/** A text held against the base: the base is the left of the comparison. */
export interface AgainstBase {
  readonly text: Clauses;
  readonly comparison: Pick<Comparison, "judgements">;
}

/** An indicator of the base is known by its clause, item and value; one that the base lacks by its item alone. */
const keyOf = (item: string, value: string | null, clauses: readonly string[]) =>
  value === null ? `- ${item}` : JSON.stringify([clauses, item, value]);

/** A row names a clause by its id, or an item of a list by its letter: that stands behind the number of the clause judged. */
function placeOf(named: string | null, judged: readonly string[], numbers: ReadonlyMap<string, string | null>) {
  if (named !== null && numbers.has(named)) return numbers.get(named) ?? null;
  const number = numbers.get(judged[0] ?? "") ?? null;
  return [number, named === number ? null : named].filter(Boolean).join(" ") || null;
}

const numbersOf = ({ clauses }: Clauses) => new Map(clauses.map(({ id, number }) => [id, number]));

/**
 * The table of indicators of several texts against one base: a line for each quantity in the order of the base, what the
 * base lacks last, and a cell for each text. Where one text answers a quantity of the base twice, the first answer stands.
 */
export function againstBase(base: Clauses, others: readonly AgainstBase[]): SeveralLine[] {
  const lines = new Map<string, { at: number; line: SeveralLine }>();
  const baseNumbers = numbersOf(base);
  const order = new Map(base.clauses.map(({ id }, at) => [id, at]));
  others.forEach(({ text, comparison }, column) => {
    const numbers = numbersOf(text);
    for (const { rows, left, right } of comparison.judgements) {
      for (const row of rows) {
        const isSilent = row.left.text === null;
        const key = keyOf(row.item, row.left.text, left);
        const known = lines.get(key) ?? {
          at: isSilent ? base.clauses.length : (order.get(row.left.clause ?? "") ?? order.get(left[0] ?? "") ?? 0),
          line: {
            item: row.item,
            base: isSilent ? null : row.left,
            place: isSilent ? null : placeOf(row.left.clause, left, baseNumbers),
            cells: others.map(() => null),
          },
        };
        lines.set(key, known);
        known.line.cells[column] ??= {
          side: row.right,
          place: placeOf(row.right.clause, right, numbers),
          verdict: row.verdict,
        };
      }
    }
  });
  return [...lines.values()].sort((a, b) => a.at - b.at).map(({ line }) => line);
}
