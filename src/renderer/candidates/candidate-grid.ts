import { type CandidateMap, type TextSummary, textName } from "../../contract";

type Cell = CandidateMap["cells"][number];

/** The candidate map in the order in which it is drawn. */
export interface CandidateGrid {
  rows: TextSummary[];
  columns: TextSummary[];
  cell: (row: number, column: number) => Cell | undefined;
}

const byName = (a: TextSummary, b: TextSummary) => (textName(a) < textName(b) ? -1 : 1);

/**
 * Rows by designator; each column beside the row that it answers to most, so that what belongs together lies along
 * one diagonal and a large map can be flown over.
 */
export function candidateGrid({ left, right, cells }: CandidateMap): CandidateGrid {
  const rows = [...left].sort(byName);
  const rowAt = new Map(rows.map(({ id }, index) => [id, index]));
  const best = new Map<string, { row: number; share: number }>();
  for (const { left: of, right: column, share } of cells) {
    if (share > (best.get(column)?.share ?? 0)) best.set(column, { row: rowAt.get(of) ?? rows.length, share });
  }
  const rank = ({ id }: TextSummary) => best.get(id) ?? { row: rows.length, share: 0 };
  const columns = [...right].sort((a, b) => rank(a).row - rank(b).row || rank(b).share - rank(a).share || byName(a, b));
  const byPair = new Map(cells.map((cell) => [`${cell.left} ${cell.right}`, cell]));
  return { rows, columns, cell: (row, column) => byPair.get(`${rows[row]?.id} ${columns[column]?.id}`) };
}

/** How dark a cell is, 0 (nothing) to 5; each step a fifth of the military text. */
export const shadeOf = (share: number): number => (share === 0 ? 0 : Math.min(5, 1 + Math.floor(share * 5)));
