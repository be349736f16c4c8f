import { Fault } from "../contract";
import { Db } from "./db";
import { makeSchema } from "./migrations";
import { sql } from "./sql";

/** SQLite's own bookkeeping (`sqlite_…`) is left out. */
const schemaOf = (db: Db): string =>
  JSON.stringify(
    db.all(sql`SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`),
  );

/**
 * Holds the schema of a file against the one that the migrations make, word for word: a library from someone else
 * may carry triggers, views or generated columns of its own.
 * @throws E_LIBRARY_DAMAGED
 */
export function assertSchema(db: Db, version: number): void {
  const own = new Db(":memory:", { readonly: false });
  try {
    makeSchema(own, version);
    if (schemaOf(own) !== schemaOf(db)) throw new Fault("E_LIBRARY_DAMAGED", { file: db.path, what: "schema" });
  } finally {
    own.close();
  }
}

/** quick_check answers "ok", or what is wrong in rows of which the first is enough. */
export function assertWhole(db: Db): void {
  if (db.pragma("quick_check(1)") !== "ok") throw new Fault("E_LIBRARY_DAMAGED", { file: db.path, what: "pages" });
}
