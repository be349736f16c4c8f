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

/** Columns that give the unit of the row, count it or tell where more is said, and those whose name says only that they hold values. */
const UNIT_COLUMN = /^(?:计量)?单位$|^units?$/i;
const ASIDE =
  /^(?:序号|编号|备注|说明|(?:检验|试验|测试)?方法|.*(?:章条|条款|条文)号?|no\.?|remarks?|notes?|(?:test )?methods?|clauses?)$/i;
const VALUES =
  /^(?:技术|性能)?(?:指标|要求|参数|数值|限值|规定值|允许值|标准值|内容)$|^(?:values?|requirements?|limits?|specified value)$/i;

const NUMBER = /^(?:[<>≤≥±]|不[大小高低多少]于|不超过|[大小]于)?\s*[-−–+]?\d[\d.,~～±×+−–\s-]*$/;

/**
 * A table as sentences, one a cell: what its row and its column are called, and the value with the unit that the head gives
 * (GB/T 1.1-2020, 9.11). Null where it has no head, or its rows are called by numbers, which would be values: then its text stands.
 */
export function toldTable(cells: readonly TableCell[]): string | null {
  const { columns: heads, rows } = toGrid(cells);
  const columns = heads.map(columnOf);
  const first = columns.findIndex(({ name }) => !ASIDE.test(name));
  if (first < 0 || columns.length - first < 2 || rows.length === 0) return null;
  if (heads.some((head) => /\d{2,}/.test(head)) || rows.some((row) => NUMBER.test(row[first]?.trim() ?? "")))
    return null;
  const unitColumn = columns.findIndex(({ name }) => UNIT_COLUMN.test(name));
  const isChinese = heads.some((head) => HAN.test(head));
  const sentences = rows.flatMap((row) => {
    const named = columnOf(row[first] ?? "");
    return columns.flatMap(({ name, unit }, c) => {
      const value = (row[c] ?? "").replace(/\s+/g, " ").trim();
      if (c <= first || c === unitColumn || ASIDE.test(name) || value === "" || /^[—–-]+$/.test(value)) return [];
      const itsUnit = unit || named.unit || (unitColumn < 0 ? "" : (row[unitColumn] ?? "").trim());
      const subject = VALUES.test(name)
        ? named.name
        : isChinese
          ? `${named.name}的${name}`
          : `${name} of ${named.name}`;
      return [`${subject}${isChinese ? "：" : ": "}${value}${NUMBER.test(value) && itsUnit ? ` ${itsUnit}` : ""}`];
    });
  });
  return sentences.length === 0 ? null : sentences.join(isChinese ? "；\n" : ";\n");
}
