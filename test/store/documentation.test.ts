import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Db } from "../../src/store/db";
import { APPLICATION_ID } from "../../src/store/header";
import { migrate, NEWEST_VERSION } from "../../src/store/migrations";
import { sql } from "../../src/store/sql";

const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "library.md"), "utf8");

/** The tables of the newest schema, without those that SQLite makes for its full-text index. */
function tables(): string[] {
  const db = new Db(":memory:", { readonly: false });
  migrate(db, APPLICATION_ID);
  const names = db.all<{ name: string }>(sql`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'clause_terms_%'`);
  db.close();
  return names.map(({ name }) => name).sort();
}

test("every table has its heading in the specification of the library, and no heading is of a table that is not there", () => {
  const headings = [...page.matchAll(/^### (\w+)$/gm)].map(([, name]) => name!);
  expect(headings.sort()).toEqual(tables());
});

test("the specification names the newest schema", () => {
  expect(page).toContain(`schema 10–${NEWEST_VERSION}`);
});

test("every column that holds something is in the words of its table", () => {
  const db = new Db(":memory:", { readonly: false });
  migrate(db, APPLICATION_ID);
  const unnamed = tables().flatMap((table) => {
    const words = new RegExp(`^### ${table}$([^]*?)(?=^##|(?![^]))`, "m").exec(page)?.[1] ?? "";
    const columns = db.all<{ name: string }>(sql`SELECT name FROM pragma_table_info(${table})`);
    const own = columns.filter(({ name }) => !UNDERSTOOD.has(name) && !words.includes(`\`${name}\``));
    return own.map(({ name }) => `${table}.${name}`);
  });
  db.close();
  expect(unnamed).toEqual([]);
});

/** Keys and owners that the conventions or the heading explain. */
const UNDERSTOOD = new Set(
  "row text clause content register edit job left_text right_text left_clause right_clause title body at id item entry project conclusion participant relationship disposition rationale reason supersedes side manner meaning key_id scan authority document_number date approval position".split(
    " ",
  ),
);
