import type { Clause, TableCell } from "../../../contract";
import { PLACE, placeOf } from "../place";
import type { Instruction, Order } from "./instruction";

/** Heads of the columns of a table of changes: where, what stood there, what stands there now. */
const WHERE =
  /^(?:条款|章条|条文|条|章节|位置|修改位置|(?:clause|paragraph|section|location))(?:编?号|条款|序号)?(?: (?:no\.?|number))?$/i;
const OLD =
  /^(?:原(?:条文|文|内容|来)?(?:内容)?|修改前(?:的?(?:内容|条文))?|(?:existing|original|old)(?: (?:text|wording))?|from|delete)$/i;
const NEW =
  /^(?:修改后(?:的?(?:内容|条文))?|(?:修改|更改|改)为|新(?:条文|内容)|现(?:条文|文|内容)|(?:new|amended|revised)(?: (?:text|wording))?|to|substitute)$/i;

const GONE = /^(?:[（(]?删除[)）]?|[（(]?deleted?[)）]?\.?)$/i;
const NONE = /^[—–\-/无]?$/;

interface Columns {
  readonly where: number;
  readonly old: number;
  readonly now: number;
}

function columnsOf(cells: readonly TableCell[]): Columns | null {
  const heads = cells.filter(({ row }) => row === cells[0]?.row);
  const find = (form: RegExp): number => heads.find(({ text }) => form.test(text.replace(/\s+/g, "")))?.col ?? -1;
  const columns = { where: find(WHERE), old: find(OLD), now: find(NEW) };
  return Object.values(columns).includes(-1) ? null : columns;
}

function orderOf(where: string, old: string, now: string): Order {
  const written = new RegExp(`^${PLACE}$`).exec(where)?.[1];
  if (written === undefined) return { kind: "place-missing" };
  const place = placeOf(written);
  if (GONE.test(now))
    return NONE.test(old)
      ? { kind: "delete", place }
      : { kind: "replace-words", place, old, by: "", everywhere: false };
  if (NONE.test(now)) return { kind: "not-understood", places: [place] };
  if (NONE.test(old)) return { kind: "append", place, body: now };
  return { kind: "replace-words", place, old, by: now, everywhere: false };
}

/** What a table of changes orders, a row each (`条款`, `原条文`, `修改后条文`); null where a table is none. */
export function instructionsOfTable({ cells = [] }: Clause): Instruction[] | null {
  const columns = columnsOf(cells);
  if (columns === null) return null;
  const rows = new Map<number, Map<number, string>>();
  for (const { row, col, text } of cells) {
    if (row !== cells[0]!.row) rows.set(row, (rows.get(row) ?? new Map()).set(col, text.trim()));
  }
  return [...rows.values()].map((row) => {
    const [where, old, now] = [columns.where, columns.old, columns.now].map((col) => row.get(col) ?? "");
    return { words: [where, old, now].join(" | "), order: orderOf(where!, old!, now!) };
  });
}
