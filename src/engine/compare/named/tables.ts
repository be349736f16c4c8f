import type { NamedChange, TableCell } from "../../../contract";
import { essence } from "../align/same";
import { type Grid, toGrid } from "../grid";
import { gapsBetween } from "./gaps";
import { quantityChanges } from "./quantities";

const sameText = (a: string, b: string) => essence(a) === essence(b);
const label = (row: readonly string[]) => row.find((text) => text.trim() !== "")?.trim() ?? "";
const change = (nature: NamedChange["nature"], left: string | null, right: string | null): NamedChange => ({
  category: "table",
  nature,
  left,
  right,
});

/** Rows are the same row when their first cell, their name, is; unnamed ones when all their cells are. */
function sameRow(a: readonly string[], b: readonly string[]): boolean {
  const name = label(a);
  return name === "" ? sameText(a.join("|"), b.join("|")) : sameText(name, label(b));
}

/** Columns of the right table in the order of the left: by name where they have names, else by place. */
function columnPairs(left: Grid, right: Grid): { pairs: [number, number][]; dropped: number[]; added: number[] } {
  const free = new Set(right.columns.keys());
  const pairs: [number, number][] = [];
  const dropped: number[] = [];
  left.columns.forEach((column, i) => {
    const j = [...free].find((candidate) => sameText(column, right.columns[candidate]!));
    if (j === undefined) dropped.push(i);
    else {
      pairs.push([i, j]);
      free.delete(j);
    }
  });
  // A column that changed its name in its place is renamed, not dropped and added.
  for (const i of [...dropped]) {
    if (left.columns.length !== right.columns.length || !free.has(i)) continue;
    pairs.push([i, i]);
    dropped.splice(dropped.indexOf(i), 1);
    free.delete(i);
  }
  return { pairs: pairs.sort((a, b) => a[0] - b[0]), dropped, added: [...free] };
}

function cellChange(place: string, before: string, after: string): NamedChange[] {
  if (sameText(before, after)) return [];
  const [quantity, ...more] = quantityChanges(before, after, null);
  const nature = quantity?.nature === "unit-only" && more.length === 0 ? "unit-only" : "changed";
  return [change(nature, `${place}: ${before.trim()}`, `${place}: ${after.trim()}`)];
}

/** What became of a table, by row and column. */
export function tableChanges(left: readonly TableCell[], right: readonly TableCell[]): NamedChange[] {
  const before = toGrid(left);
  const after = toGrid(right);
  const columns = columnPairs(before, after);
  const { gaps, common } = gapsBetween(before.rows, after.rows, sameRow);
  const inRows = (pairs: readonly (readonly [readonly string[], readonly string[]])[]) =>
    pairs.flatMap(([a, b]) =>
      columns.pairs.flatMap(([i, j]) => {
        const place = [label(a), before.columns[i]?.trim() ?? ""].filter((part) => part !== "").join(" / ");
        return cellChange(place, a[i] ?? "", b[j] ?? "");
      }),
    );
  const rewritten = gaps.flatMap((gap) => {
    const pairs = Math.min(gap.left.length, gap.right.length);
    return [
      ...inRows(gap.left.slice(0, pairs).map((row, k) => [row, gap.right[k]!] as const)),
      ...gap.left.slice(pairs).map((row) => change("dropped", label(row), null)),
      ...gap.right.slice(pairs).map((row) => change("added", null, label(row))),
    ];
  });
  return [
    ...columns.pairs
      .filter(([i, j]) => !sameText(before.columns[i]!, after.columns[j]!))
      .map(([i, j]) => change("renamed", before.columns[i]!, after.columns[j]!)),
    ...columns.dropped.map((i) => change("dropped", before.columns[i]!, null)),
    ...columns.added.map((j) => change("added", null, after.columns[j]!)),
    ...inRows(common),
    ...rewritten,
  ];
}
