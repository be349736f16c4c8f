import { serialize } from "node:v8";
import { Fault } from "../contract";
import type { Db } from "./db";
import { asFault } from "./faults";
import { backUp, type OpenSetup, openOwned, openReadOnly } from "./open";
import { readerOf } from "./reader";
import { nextRevision } from "./tables/library";
import { writerOf } from "./writer";

/** One call of a method by name; with `packed` the answer comes serialised, for someone farther on. */
export interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly packed: boolean;
}

export interface Change {
  readonly revision: number;
  readonly tables: readonly string[];
}

/** What a thread does: answers calls on its one connection. */
export interface Server {
  readonly opened: { readonly replica: string | null; readonly isNewPlace: boolean };
  answer(call: Call): unknown;
  backUp(path: string): Promise<void>;
  close(): void;
}

/** Rows that only say how a job goes; windows hear of them by the event stream, not by a revision. */
const NO_REVISION = new Set(["job", "import_file"]);

type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

function methodOf(methods: Methods, name: string): (...args: unknown[]) => unknown {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method) throw new Fault("E_INTERNAL", { message: `no method ${name}` });
  return method.bind(methods) as (...args: unknown[]) => unknown;
}

function answerRead(db: Db, methods: Methods, { method, args, packed }: Call): unknown {
  try {
    const value = methodOf(methods, method)(...args);
    return packed ? { packed: new Uint8Array(serialize(value)) } : value;
  } catch (error) {
    throw asFault(error, db.path);
  }
}

function answerWrite(db: Db, methods: Methods, { method, args }: Call, onChange: (change: Change) => void): unknown {
  let change: Change | undefined;
  try {
    const value = db.transaction(() => {
      const result = methodOf(methods, method)(...args);
      const tables = db.takeChanged().filter((table) => !NO_REVISION.has(table));
      if (tables.length > 0) change = { revision: nextRevision(db), tables };
      return result;
    });
    if (change) onChange(change);
    return value;
  } catch (error) {
    db.takeChanged();
    throw asFault(error, db.path);
  }
}

/** Owns a library: the only connection that writes. */
export function serveWrites(setup: OpenSetup, onChange: (change: Change) => void): Server {
  const { db, replica, isNewPlace, close } = openOwned(setup);
  const methods = writerOf(db);
  return {
    opened: { replica, isNewPlace },
    answer: (call) => answerWrite(db, methods, call, onChange),
    backUp: (path) => backUp(db, path),
    close,
  };
}

/** Reads a library, beside its owner or alone. */
export function serveReads({ path, profileFolder }: Pick<OpenSetup, "path" | "profileFolder">): Server {
  const db = openReadOnly(path, profileFolder);
  const methods = readerOf(db);
  return {
    opened: { replica: null, isNewPlace: false },
    answer: (call) => answerRead(db, methods, call),
    backUp: (path) => backUp(db, path),
    close: () => db.close(),
  };
}
