import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { z } from "zod";
import { ClauseUnit, Fault } from "../../contract";

const ClauseLine = ClauseUnit.extend({ id: ClauseUnit.shape.id.min(1) });

/** Beyond this a file does not fit into one string of the engine that runs us (V8: 2^29 − 24 characters). */
const JSON_LINES_BYTES = 512 * 1024 * 1024;

/** The bytes of a file on this machine, refused by size before they are read. */
export async function readFileWithin(path: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const { size } = await stat(path);
    if (size > limit) throw new Fault("E_TOO_LARGE", { file: path, limit, found: size });
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof Fault) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new Fault(code === "ENOENT" ? "E_NOT_FOUND" : "E_UNREADABLE", { file: path }, { cause: error });
  }
}

/** Clause JSONL (docs/formats.md): one clause a line, ids unique in the file, document order. */
export const readClauseLines = (path: string): Promise<ClauseUnit[]> => readJsonLines(path, ClauseLine);

export async function readJsonLines<T extends { id: string }>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  return parseJsonLines(await readFileWithin(path, JSON_LINES_BYTES), basename(path), schema);
}

/**
 * JSON values, one a line, each with an `id` of its own; a byte order mark and blank lines are tolerated, other fields
 * are ignored.
 * @throws E_INVALID with file and line
 */
export function parseJsonLines<T extends { id: string }>(bytes: Uint8Array, file: string, schema: z.ZodType<T>): T[] {
  const values: T[] = [];
  const lineOf = new Map<string, number>();
  for (const [at, line] of decodeUtf8(bytes, file).split("\n").entries()) {
    if (line.trim() === "") continue;
    const value = parseLine(line, schema, { file, line: at + 1 });
    const earlier = lineOf.get(value.id);
    if (earlier !== undefined)
      throw new Fault("E_INVALID", { file, line: at + 1, what: `id ${value.id} = line ${earlier}` });
    lineOf.set(value.id, at + 1);
    values.push(value);
  }
  if (values.length === 0) throw new Fault("E_EMPTY", { file });
  return values;
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Fault("E_ENCODING", { file }, { cause });
  }
}

function parseLine<T>(line: string, schema: z.ZodType<T>, place: { file: string; line: number }): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Fault("E_INVALID", { ...place, what: "JSON" }, { cause });
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Fault("E_INVALID", { ...place, what: issue?.path.join(".") || "JSON object" }, { cause: parsed.error });
}
