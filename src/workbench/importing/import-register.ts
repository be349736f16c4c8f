import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { Fault, type FileOutcome, type RegisterGlance, type RegisterPreview } from "../../contract";
import { readRegister } from "../../engine/register";
import type { FileToRead } from "../../jobs";
import type { Bench } from "../bench/bench";
import { withStaged } from "../bench/staged";

/**
 * The sheets of a file that are registers, read and not yet kept.
 * @throws E_INVALID where no sheet has a row of header words, and what reading throws
 */
async function previewRegister({ isolate }: Pick<Bench, "isolate">, file: FileToRead): Promise<RegisterPreview[]> {
  const sheets = await isolate.read("sheets", file);
  const registers = sheets.map(readRegister).filter((register) => register !== null);
  if (registers.length === 0) throw new Fault("E_INVALID", { file: file.name, what: "register-header" });
  return registers;
}

/** Lines of each kind that a person is shown before the import: registers have up to some hundred thousand. */
const LINES_SHOWN = 100;

/** What a person looks over before a spreadsheet is imported: the first lines of its registers, with how many there are. */
export async function lookOverRegister(bench: Bench, { file }: { file: File }): Promise<RegisterGlance[]> {
  const registers = await withStaged(bench, file, (staged) => previewRegister(bench, staged));
  return registers.map(({ entries, refused, doubtful, ...register }) => ({
    ...register,
    entries: entries.slice(0, LINES_SHOWN),
    entryCount: entries.length,
    refused: refused.slice(0, LINES_SHOWN),
    refusedCount: refused.length,
    doubtful: doubtful.slice(0, LINES_SHOWN),
    doubtfulCount: doubtful.length,
  }));
}

/** Keeps the registers of a spreadsheet: what standards bodies say of editions, beside the texts. */
export async function importRegister(bench: Bench, { path, name }: FileToRead): Promise<FileOutcome> {
  const file = { path, name: basename(name) };
  const registers = await previewRegister(bench, file);
  const sha256 = createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
  let kept = 0;
  for (const { sheet, entries } of registers) {
    const register = { id: bench.newId(), fileName: file.name, sheet, sha256, importedAt: bench.now() };
    if (await bench.store.write.keepRegister(register, entries)) kept += 1;
  }
  const doubts = registers.flatMap(({ sheet, refused, doubtful }) => [
    ...refused.map(({ row, why }) => `${sheet}:${row}:${why}`),
    ...doubtful.map(({ row, field, written }) => `${sheet}:${row}:${field}:${written}`),
  ]);
  return {
    file: name,
    outcome: kept === 0 ? "already-there" : doubts.length > 0 ? "doubtful" : "imported",
    text: null,
    designator: null,
    clauses: 0,
    requirements: 0,
    editions: registers.reduce((sum, { entries }) => sum + entries.length, 0),
    doubts,
    fault: null,
  };
}
