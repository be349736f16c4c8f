import type { TableCell } from "../../contract";
import { fold } from "../quantity";
import { NO_CONTEXT, readUnit } from "../quantity/unit-reader";
import { HAN } from "../tokens";
import { toGrid } from "./grid";

/** A column's name, and the unit of its numbers where it gives one: `长度 m`, `功率，W`, `质量（kg）`, `Length, mm`. */
interface Column {
  readonly name: string;
  readonly unit: string;
}

const UNIT_BEHIND = /^(.*?[^\s,，/(（])\s*(?:[,，/]\s*|[(（]\s*|\s)([^\s,，()（）]{1,12})\s*[)）]?$/;
const GLUED_PERCENT = /^(.*[\u3400-\u9fff])([%％‰℃])$/;

const isUnit = (written: string): boolean => {
  const text = fold(written);
  return readUnit(text, 0, NO_CONTEXT)?.end === text.length;
};

function columnOf(head: string): Column {
  const found = UNIT_BEHIND.exec(head.trim()) ?? GLUED_PERCENT.exec(head.trim());
  return found !== null && isUnit(found[2]!) ? { name: found[1]!, unit: found[2]! } : { name: head.trim(), unit: "" };
}

/** Columns that give the unit of the row; that count it or name a clause; that say how or when it holds. */
const UNIT_COLUMN = /^(?:计量)?单位$|^units?$/i;
const PLACE = /^(?:序号|编号|.*(?:章条|条款|条文)号?|no\.?|clauses?)$/i;
const REMARK =
  /^(?:备注|说明|(?:检验|试验|测试)?方法|(?:试验|检验|测试)?条件|remarks?|notes?|(?:test )?(?:methods?|conditions?))$/i;
const CLAUSE_NUMBER = /^(?:[A-Z]\.?)?\d+(?:\.\d+)*$/;
/** Columns whose name says only that they hold values. */
const VALUES =
  /^(?:技术|性能)?(?:指标|要求|参数|数值|限值|规定值|允许值|标准值|内容)$|^(?:values?|requirements?|limits?|specified value)$/i;

const NUMBER = /^(?:[<>≤≥±]|不[大小高低多少]于|不超过|[大小]于)?\s*[-−–+]?\d[\d.,~～±×+−–\s-]*$/;

/**
 * A table as sentences, one a cell: what its row and its column are called, the value with the unit that the head gives, and in
 * brackets by what method and when (GB/T 1.1-2020, 9.11). Null where it has no head, or its rows are called by numbers, which
 * would be values: then its text stands.
 */
export function toldTable(cells: readonly TableCell[]): string | null {
  const { columns: heads, rows } = toGrid(cells);
  const columns = heads.map(columnOf);
  const isAside = ({ name }: Column): boolean => PLACE.test(name) || REMARK.test(name);
  const first = columns.findIndex((column) => !isAside(column));
  if (first < 0 || columns.length - first < 2 || rows.length === 0) return null;
  if (heads.some((head) => /\d{2,}/.test(head)) || rows.some((row) => NUMBER.test(row[first]?.trim() ?? "")))
    return null;
  const unitColumn = columns.findIndex(({ name }) => UNIT_COLUMN.test(name));
  const signs = heads.some((head) => HAN.test(head)) ? CHINESE : ENGLISH;
  const sentences = rows.flatMap((row) => {
    const cell = (c: number): string => (row[c] ?? "").replace(/\s+/g, " ").trim();
    const named = columnOf(cell(first));
    const remarks = columns.flatMap(({ name }, c) =>
      REMARK.test(name) && !isEmpty(cell(c)) && !CLAUSE_NUMBER.test(cell(c)) ? [signs.remark(name, cell(c))] : [],
    );
    return columns.flatMap((column, c) => {
      const value = cell(c);
      if (c <= first || c === unitColumn || isAside(column) || isEmpty(value)) return [];
      const unit = column.unit || named.unit || (unitColumn < 0 ? "" : cell(unitColumn));
      const subject = VALUES.test(column.name) ? named.name : signs.of(column.name, named.name);
      return [`${subject}${signs.colon}${value}${NUMBER.test(value) && unit ? ` ${unit}` : ""}${remarks.join("")}`];
    });
  });
  return sentences.length === 0 ? null : sentences.join(signs.stop);
}

const isEmpty = (value: string): boolean => value === "" || /^[—–-]+$/.test(value);

/** How a sentence is put together in either language. */
const CHINESE = {
  of: (name: string, row: string) => `${row}的${name}`,
  remark: (name: string, said: string) => `（${name}：${said}）`,
  colon: "：",
  stop: "；\n",
};
const ENGLISH: typeof CHINESE = {
  of: (name, row) => `${name} of ${row}`,
  remark: (name, said) => ` (${name}: ${said})`,
  colon: ": ",
  stop: ";\n",
};
