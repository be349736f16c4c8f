import { isFault } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";
import { isSheetName, readBlocks, readSheets } from "../../../src/formats/read";

/** A file that means harm or has come to it, and what must come of it: its text, or the code of its refusal. */
export interface HostileCase {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** `read`, or a code of contract/fault. */
  readonly ends: string;
  /** Words that must be there where it is read. */
  readonly says?: string;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** One byte a sign. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0) & 0xff);

/** Rows of a family: what is wrong, the file's content, how it ends, and what it must say where it is read. */
export type Row = readonly [
  what: string,
  content: string | Uint8Array | (() => Uint8Array),
  ends: string,
  says?: string,
];

export const family = (name: string, file: string, rows: readonly Row[]): HostileCase[] =>
  rows.map(([what, content, ends, says]) => ({
    name: `${name}: ${what}`,
    file,
    bytes: () => (typeof content === "string" ? utf8(content) : typeof content === "function" ? content() : content),
    ends,
    ...(says === undefined ? {} : { says }),
  }));

/** A pseudo-random sequence that is the same on every run (Lehmer, modulus 2³¹ − 1). */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

export interface Outcome {
  readonly ends: string;
  readonly text: string;
}

/** Imports a file as far as the clause tree; a fault is its code, anything else thrown is a mistake of the program. */
export async function importCase({ file, bytes }: HostileCase): Promise<Outcome> {
  try {
    if (isSheetName(file)) {
      const sheets = await readSheets(bytes(), file);
      return { ends: "read", text: sheets.flatMap(({ rows }) => rows.flat()).join("\n") };
    }
    const { blocks, notes } = await readBlocks(bytes(), file);
    const { clauses, notes: kept } = structureDocument(blocks, { fileName: file, notes });
    const texts = clauses.flatMap(({ number, title, text }) => [number ?? "", title, text]);
    return { ends: "read", text: [...texts, ...kept.map(({ text }) => text)].join("\n") };
  } catch (error) {
    if (isFault(error)) return { ends: error.code, text: "" };
    throw error;
  }
}
