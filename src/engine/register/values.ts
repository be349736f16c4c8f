import type { NamedStandard, Status } from "../../contract";
import { findDesignators, standardKey } from "../designator";

/** Words of a status; the first that a cell holds decides, so the narrower stand before the wider. */
const STATUS_WORDS: readonly (readonly [RegExp, Status])[] = [
  [/部分(?:代替|替代|废止)|partly|partially/i, "partly-superseded"],
  [/被(?:代替|替代)|已(?:代替|替代)|superseded|replaced/i, "superseded"],
  [/即将实施|未实施|待实施|upcoming|not yet/i, "upcoming"],
  [/转(?:化|为|换)|converted/i, "converted"],
  [/新设计不(?:用|采用)|inactive for new design/i, "not-for-new-design"],
  [/废止|作废|失效|撤销|withdrawn|cancell?ed|obsolete/i, "withdrawn"],
  [/现行|有效|current|active|in force|valid/i, "current"],
];

/** The status that a register's word means; null where the word is not known. */
export const readStatus = (written: string): Status | null =>
  STATUS_WORDS.find(([words]) => words.test(written))?.[1] ?? null;

const DATE =
  /^(\d{4})\s*(?:[-/.年]\s*(\d{1,2})\s*(?:[-/.月]\s*(\d{1,2})\s*日?)?|(\d{2})(\d{2}))(?:[T\s]\d{1,2}:\d{2}.*)?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const two = (value: number): string => String(value).padStart(2, "0");

/** A calendar date as people write it (`2019-6-4`, `2019/06/04`, `2019年6月4日`, `20190604`) in ISO 8601; null where it is none. */
export function readDate(written: string): string | null {
  const match = DATE.exec(written.normalize("NFKC").trim());
  if (match === null) return null;
  const month = Number(match[2] ?? match[4]);
  const day = Number(match[3] ?? match[5] ?? 1);
  if (day < 1 || day > (DAYS[month - 1] ?? 0)) return null;
  return `${match[1]}-${two(month)}-${two(day)}`;
}

/** The standards named in a cell. */
export const readNamed = (written: string): NamedStandard[] =>
  findDesignators(written).map(({ designator }) => ({
    designator: designator.written,
    standard: standardKey(designator),
  }));
