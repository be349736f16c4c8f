import { type ComparisonView, Fault, type IndicatorRow, type RowVerdict, rowKey, type Verdict } from "../../contract";
import { rowMark } from "../../formats/write/report";
import { called } from "../../words/sides";
import { valuesOf, wordOf } from "../../words/vocabulary";
import type { Bench } from "../bench/bench";
import { withStaged } from "../bench/staged";
import { compareTexts } from "./compare-texts";

export interface GivenVerdict {
  readonly row: string;
  /** Null takes a verdict back. */
  readonly verdict: Verdict | null;
  readonly reason: string;
  readonly by: string;
}

interface Pair {
  readonly left: string;
  readonly right: string;
}

const rowsOf = ({ comparison }: ComparisonView): { key: string; row: IndicatorRow }[] =>
  comparison.judgements.flatMap((judgement) => judgement.rows.map((row) => ({ key: rowKey(judgement, row), row })));

/** @throws E_NOT_FOUND where the table has no such row */
async function keep(
  { store, now }: Bench,
  view: ComparisonView,
  verdicts: readonly GivenVerdict[],
): Promise<RowVerdict[]> {
  const [left, right] = [view.left.id, view.right.id];
  const items = new Map(rowsOf(view).map(({ key, row }) => [key, row.item]));
  for (const { row } of verdicts)
    if (!items.has(row)) throw new Fault("E_NOT_FOUND", { what: "indicator row", id: row });
  const at = now();
  const subject = [...new Set(verdicts.map(({ row }) => items.get(row)))].join(", ");
  const given = verdicts.map((verdict) => ({ ...verdict, at }));
  await store.write.setRowVerdicts(left, right, given, { at, what: "verdict.given", subject });
  return store.read.rowVerdicts(left, right);
}

/**
 * Keeps a person's verdicts on rows of an indicator table beside the engine's; can be undone.
 * @throws E_NOT_FOUND where the table has no such row
 */
export async function giveVerdicts(
  bench: Bench,
  { left, right, verdicts }: Pair & { verdicts: readonly GivenVerdict[] },
): Promise<RowVerdict[]> {
  return keep(bench, await compareTexts(bench, { left, right }), verdicts);
}

const VERDICT_OF_WORD: ReadonlyMap<string, Verdict> = new Map(
  (["zh", "en"] as const).flatMap((language) =>
    (["systems", "places"] as const).flatMap((sides) =>
      valuesOf("verdict").map(
        (verdict) => [called(wordOf("verdict", verdict, language), sides, language), verdict] as const,
      ),
    ),
  ),
);

const saysTheSame = (one: RowVerdict, other: GivenVerdict): boolean =>
  one.row === other.row && one.verdict === other.verdict && one.reason === other.reason && one.by === other.by;

/** Columns of a returned table, found by their position from the right: mark, reason, verdict. */
const FROM_RIGHT = { mark: 1, by: 2, reason: 3, verdict: 4 } as const;

/**
 * Takes back an indicator table that was exported as a workbook and filled in: a row whose last column bears the mark
 * of a row of this comparison, and whose verdict column holds a verdict, becomes a person's verdict.
 * @throws E_INVALID where a verdict is none of the words, E_NOT_FOUND where no row belongs to this comparison
 */
export async function takeBackTable(
  bench: Bench,
  { left, right, by, file }: Pair & { by: string; file: File },
): Promise<RowVerdict[]> {
  const view = await compareTexts(bench, { left, right });
  const keys = new Map(rowsOf(view).map(({ key }) => [rowMark(key), key]));
  const sheets = await withStaged(bench, file, (staged) => bench.isolate.read("sheets", staged));
  const rows = sheets.flatMap(({ name, rows: cells }) =>
    cells.map((row, index) => ({ row, place: `${name} ${index + 1}` })),
  );
  const cell = (row: readonly string[], fromRight: number): string => row.at(-fromRight)?.trim() ?? "";
  const known = rows.filter(({ row }) => keys.has(cell(row, FROM_RIGHT.mark)));
  if (known.length === 0) throw new Fault("E_NOT_FOUND", { file: file.name, what: "indicator row" });
  const verdicts = known.flatMap(({ row, place }): GivenVerdict[] => {
    const word = cell(row, FROM_RIGHT.verdict);
    if (word === "") return [];
    const verdict = VERDICT_OF_WORD.get(word);
    if (verdict === undefined) throw new Fault("E_INVALID", { file: file.name, where: place, value: word });
    const given = { verdict, reason: cell(row, FROM_RIGHT.reason), by: cell(row, FROM_RIGHT.by) || by };
    return [{ row: keys.get(cell(row, FROM_RIGHT.mark))!, ...given }];
  });
  const changed = verdicts.filter((verdict) => !view.verdicts.some((one) => saysTheSame(one, verdict)));
  return changed.length === 0 ? view.verdicts : keep(bench, view, changed);
}
