import type { TableCell } from "../../contract";
import { fold, readQuantities } from "../quantity";
import { NO_CONTEXT, readUnit } from "../quantity/units/unit-reader";
import { HAN } from "../tokens";
import { toGrid } from "./grid";

/**
 * A column's name, the unit of its numbers where it gives one (`长度 m`, `功率，W`, `质量（kg）`, `Length, mm`), and which end they
 * are where it holds the least or the greatest alone.
 */
interface Column {
  readonly name: string;
  readonly unit: string;
  readonly bound?: "least" | "most";
}

/** `功率谱密度/(g²/Hz)`: a bracket is one unit, whatever stands in it. */
const UNIT_IN_BRACKET = /^(.*?[^\s,，/(（])\s*[,，/]?\s*[(（]\s*([^\s,，()（）]{1,16})\s*[)）]$/;
const UNIT_BEHIND = /^(.*?[^\s,，/(（])\s*(?:[,，/]\s*|[(（]\s*|\s)([^\s,，()（）]{1,12})\s*[)）]?$/;
const GLUED_PERCENT = /^(.*[\u3400-\u9fff])([%％‰℃])$/;

const isUnit = (written: string): boolean => {
  const text = fold(written);
  return readUnit(text, 0, NO_CONTEXT)?.end === text.length;
};

const LEAST = /^(?:最小|最低|下限)(?:值|限值)?$|^min(?:imum|\.)?$/i;
const MOST = /^(?:最大|最高|上限)(?:值|限值)?$|^max(?:imum|\.)?$/i;

function namedUnit(head: string): Column {
  const found = [UNIT_IN_BRACKET, UNIT_BEHIND, GLUED_PERCENT]
    .map((pattern) => pattern.exec(head.trim()))
    .find((one) => one !== null && isUnit(one[2]!));
  return found ? { name: found[1]!, unit: found[2]! } : { name: head.trim(), unit: "" };
}

/** What a column is called by a head of several rows: the narrower name before the wider, as one says it. */
function columnOf(heads: readonly string[], between: string): Column {
  const levels = heads.map(namedUnit);
  const ends = levels.map(({ name }) => (LEAST.test(name) ? "least" : MOST.test(name) ? "most" : undefined));
  const bound = heads.length > 1 ? ends.find((end) => end !== undefined) : undefined;
  const names = levels.filter((_, at) => bound === undefined || ends[at] === undefined).map(({ name }) => name);
  const telling = names.length > 1 ? names.filter((name) => !VALUES.test(name)) : names;
  return {
    name: telling.reverse().join(between),
    unit: levels.findLast(({ unit }) => unit !== "")?.unit ?? "",
    ...(bound === undefined ? {} : { bound }),
  };
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

/** Whether a row is called by a value, which then says when what stands in the row holds: `30 MHz～50 MHz`, `10`. */
const isValue = (name: string): boolean =>
  NUMBER.test(name) || (/^[-−±≤≥<>]?\d/.test(name) && readQuantities(name).some(({ unit }) => unit !== ""));

/**
 * A table as sentences, one a cell: what its row and its column are called, the value with the unit that the head gives, and in
 * brackets by what method and when (GB/T 1.1-2020, 9.11); rows called by values hold in the case of these. Null where it has no
 * head, or one of numbers: then its text stands.
 */
export function toldTable(cells: readonly TableCell[]): string | null {
  const { heads, rows } = toGrid(cells);
  const signs = heads.flat().some((head) => HAN.test(head)) ? CHINESE : ENGLISH;
  const columns = heads.map((levels) => columnOf(levels, signs.between));
  const isAside = ({ name }: Column): boolean => PLACE.test(name) || REMARK.test(name);
  const first = columns.findIndex((column) => !isAside(column));
  if (first < 0 || columns.length - first < 2 || rows.length === 0) return null;
  if (heads.flat().some((head) => /\d{2,}/.test(head))) return null;
  const key = columns[first]!;
  const areCases = rows.some((row) => isValue(row[first]?.trim() ?? ""));
  if (areCases && key.name === "") return null;
  const unitColumn = columns.findIndex(({ name }) => UNIT_COLUMN.test(name));
  const subjectOf = (column: Column, row: string, value: string): string =>
    areCases
      ? signs.inCase(key.name, withUnit(value, key.unit), column.name)
      : VALUES.test(column.name)
        ? row
        : signs.of(column.name, row);
  const sentences = rows.flatMap((row) => {
    const cell = (c: number): string => (row[c] ?? "").replace(/\s+/g, " ").trim();
    const named = namedUnit(cell(first));
    const remarks = columns.flatMap(({ name }, c) =>
      REMARK.test(name) && !isEmpty(cell(c)) && !CLAUSE_NUMBER.test(cell(c)) ? [signs.remark(name, cell(c))] : [],
    );
    return columns.flatMap((column, c) => {
      const value = cell(c);
      if (c <= first || c === unitColumn || isAside(column) || isEmpty(value)) return [];
      const unit = column.unit || (areCases ? "" : named.unit) || (unitColumn < 0 ? "" : cell(unitColumn));
      const said = withUnit(value, unit);
      const bounded = column.bound !== undefined && /^[\d.]/.test(said) ? `${signs[column.bound]}${said}` : said;
      return [`${subjectOf(column, named.name, cell(first))}${signs.colon}${bounded}${remarks.join("")}`];
    });
  });
  return sentences.length === 0 ? null : sentences.join(signs.stop);
}

/** A number with the unit that its head gives. */
const withUnit = (value: string, unit: string): string => (NUMBER.test(value) && unit ? `${value} ${unit}` : value);

const isEmpty = (value: string): boolean => value === "" || /^[—–-]+$/.test(value);

/** How a sentence is put together in either language. */
const CHINESE = {
  between: "",
  least: "不小于",
  most: "不大于",
  inCase: (key: string, value: string, name: string) => `${key}为${value}时，${name}`,
  of: (name: string, row: string) => `${row}的${name}`,
  remark: (name: string, said: string) => `（${name}：${said}）`,
  colon: "：",
  stop: "；\n",
};
const ENGLISH: typeof CHINESE = {
  between: " ",
  least: "not less than ",
  most: "not more than ",
  inCase: (key, value, name) => `${name} at a ${key} of ${value}`,
  of: (name, row) => `${name} of ${row}`,
  remark: (name, said) => ` (${name}: ${said})`,
  colon: ": ",
  stop: ";\n",
};
