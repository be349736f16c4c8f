import Database from "better-sqlite3";
import { Fault } from "../contract";
import type { Sql } from "./sql";

type Row = Record<string, unknown>;

/** Set on every connection and asserted: a library may come from someone else, and a decision may not be lost. */
const PRAGMAS: readonly (readonly [name: string, value: number])[] = [
  ["synchronous", 2],
  ["foreign_keys", 1],
  ["trusted_schema", 0],
  ["cell_size_check", 1],
  ["mmap_size", 0],
  ["fullfsync", 1],
  ["checkpoint_fullfsync", 1],
  // what is removed is written over: a library can be given away
  ["secure_delete", 1],
];

/** Wait at most this long for another connection of this program. */
const BUSY_MS = 5_000;
/** Statements kept prepared; queries are constants of the code, so this is not reached. */
const STATEMENTS_KEPT = 500;

function assertPragmas(raw: Database.Database): void {
  for (const [name, value] of PRAGMAS) {
    raw.pragma(`${name} = ${value}`);
    const set = raw.pragma(name, { simple: true });
    // mmap_size answers nothing where memory mapping is compiled out
    if (set !== value && set !== undefined) throw new Fault("E_INTERNAL", { message: `PRAGMA ${name} is ${set}` });
  }
}

/** The table that a statement writes, for the list of changed tables of a revision. */
const writtenTable = (text: string): string | undefined =>
  /^\s*(?:INSERT(?: OR \w+)? INTO|UPDATE|DELETE FROM)\s+(\w+)/i.exec(text)?.[1];

/** One connection with its prepared statements. */
export class Db {
  readonly #raw: Database.Database;
  readonly #statements = new Map<string, { statement: Database.Statement; table: string | undefined }>();
  readonly #changed = new Set<string>();

  constructor(
    readonly path: string,
    options: { readonly: boolean },
  ) {
    this.#raw = new Database(path, { readonly: options.readonly, timeout: BUSY_MS });
    try {
      assertPragmas(this.#raw);
    } catch (error) {
      this.#raw.close();
      throw error;
    }
  }

  #prepared(text: string) {
    const known = this.#statements.get(text);
    if (known) return known;
    if (this.#statements.size >= STATEMENTS_KEPT) this.#statements.clear();
    const made = { statement: this.#raw.prepare(text), table: writtenTable(text) };
    this.#statements.set(text, made);
    return made;
  }

  all<T = Row>({ text, values }: Sql): T[] {
    return this.#prepared(text).statement.all(...values) as T[];
  }

  get<T = Row>({ text, values }: Sql): T | undefined {
    return this.#prepared(text).statement.get(...values) as T | undefined;
  }

  /** Row by row, for results that should not be held whole. */
  each<T = Row>({ text, values }: Sql): IterableIterator<T> {
    return this.#prepared(text).statement.iterate(...values) as IterableIterator<T>;
  }

  run({ text, values }: Sql): { changes: number; row: number } {
    const { statement, table } = this.#prepared(text);
    const { changes, lastInsertRowid } = statement.run(...values);
    if (table && changes > 0) this.#changed.add(table);
    return { changes, row: Number(lastInsertRowid) };
  }

  /** Several statements without parameters: migrations. */
  script(text: string): void {
    this.#raw.exec(text);
  }

  pragma(text: string): unknown {
    return this.#raw.pragma(text, { simple: true });
  }

  /** All or nothing; nested calls join the outer one. */
  transaction<T>(work: () => T): T {
    return this.#raw.inTransaction ? work() : this.#raw.transaction(work).immediate();
  }

  /** The tables written since the last call. */
  takeChanged(): string[] {
    const tables = [...this.#changed].sort();
    this.#changed.clear();
    return tables;
  }

  async backup(path: string): Promise<void> {
    await this.#raw.backup(path);
  }

  close(): void {
    this.#statements.clear();
    this.#raw.close();
  }
}
