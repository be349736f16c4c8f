import {
  type NamedStandard,
  REGISTER_FIELDS,
  type RegisterEntry,
  type RegisterField,
  type RegisterPreview,
} from "../../contract";
import { parseDesignator, standardKey } from "../designator";
import { findHeader, type Header } from "./columns";
import { readDate, readNamed, readStatus } from "./values";

export interface Sheet {
  readonly name: string;
  /** Cells as text, row by row; rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
}

type Cells = Readonly<Record<RegisterField, string>>;
type Doubtful = RegisterPreview["doubtful"][number];

const EMPTY = /^[\s\-—–/、无]*$/;

function cellsOf(row: readonly string[], { fields }: Header): Cells {
  const cellOf = (field: RegisterField): string => row[fields.indexOf(field)] ?? "";
  return Object.fromEntries(REGISTER_FIELDS.map((field) => [field, cellOf(field).trim()])) as Cells;
}

const orNull = (written: string): string | null => (EMPTY.test(written) ? null : written);

/** Reads one value; what is written but not understood is told. */
function read<T>(
  cells: Cells,
  field: RegisterField,
  reader: (written: string) => T | null,
  tell: (field: RegisterField, written: string) => void,
): T | null {
  const written = cells[field];
  if (EMPTY.test(written)) return null;
  const value = reader(written);
  if (value === null) tell(field, written);
  return value;
}

const someNamed = (written: string): NamedStandard[] | null => {
  const found = readNamed(written);
  return found.length === 0 ? null : found;
};

function entryOf(cells: Cells, tell: (field: RegisterField, written: string) => void): RegisterEntry | null {
  const designator = parseDesignator(cells.designator);
  if (designator === null) return null;
  return {
    designator: designator.written,
    standard: standardKey(designator),
    titleZh: orNull(cells.titleZh),
    titleEn: orNull(cells.titleEn),
    status: read(cells, "status", readStatus, tell),
    issued: read(cells, "issued", readDate, tell),
    effective: read(cells, "effective", readDate, tell),
    withdrawn: read(cells, "withdrawn", readDate, tell),
    replaces: read(cells, "replaces", someNamed, tell) ?? [],
    replacedBy: read(cells, "replacedBy", someNamed, tell) ?? [],
    adoption: orNull(cells.adoption),
    ics: orNull(cells.ics),
    ccs: orNull(cells.ccs),
    committee: orNull(cells.committee),
  };
}

/**
 * Reads a sheet as a register by the words of its header row; null where no row names a column of designators.
 * A row whose designator cannot be read is refused, never guessed; an unreadable date or status is told and left out.
 */
export function readRegister(sheet: Sheet): RegisterPreview | null {
  const header = findHeader(sheet.rows);
  if (header === null) return null;
  const entries: RegisterEntry[] = [];
  const refused: RegisterPreview["refused"] = [];
  const doubtful: Doubtful[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of sheet.rows.entries()) {
    if (index <= header.row || row.every((cell) => cell.trim() === "")) continue;
    const place = index + 1;
    const cells = cellsOf(row, header);
    const told: Doubtful[] = [];
    const entry = entryOf(cells, (field, written) => told.push({ row: place, field, written }));
    if (entry === null) {
      refused.push({ row: place, why: EMPTY.test(cells.designator) ? "no-designator" : "unreadable-designator" });
      continue;
    }
    const before = seen.get(entry.designator);
    const first = before === undefined ? undefined : entries[before];
    if (before === undefined || first === undefined) {
      seen.set(entry.designator, entries.length);
      entries.push(entry);
      doubtful.push(...told);
    } else {
      const isOther = entry.status !== null && first.status !== null && entry.status !== first.status;
      refused.push({ row: place, why: isOther ? "contradicts" : "repeated" });
      // of two words on one edition neither is taken: a check would call in force what a later row calls superseded
      if (isOther) entries[before] = { ...first, status: null };
    }
  }
  const words = sheet.rows[header.row] ?? [];
  return {
    sheet: sheet.name,
    headerRow: header.row + 1,
    columns: words.map((word, column) => ({ header: word, field: header.fields[column] ?? null })),
    entries,
    refused,
    doubtful,
  };
}
