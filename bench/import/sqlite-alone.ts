import Database from "better-sqlite3";

/** Tables of a library that an import writes to, in the order of their foreign keys. */
const TABLES = ["content", "chunk", "text", "metadata", "clause", "provision", "quantity", "reference", "note"];

/** The text that a row belongs to, so that the rows of one transaction of the import stay together. */
const TEXT_OF: Readonly<Record<string, string>> = {
  content: "SELECT row FROM text WHERE source = t.row",
  chunk: "SELECT row FROM text WHERE source = t.content",
  text: "t.row",
  metadata: "t.text",
  clause: "t.text",
  note: "t.text",
  provision: "SELECT text FROM clause WHERE row = t.clause",
  quantity: "SELECT text FROM clause WHERE row = t.clause",
  reference: "SELECT text FROM clause WHERE row = t.clause",
};

type Row = Record<string, unknown>;

/**
 * Inserts the rows of a library into a bare database: the same tables and indexes, the same number of texts a
 * transaction, WAL and synchronous=FULL, titles and texts indexed by FTS5 with unicode61; nothing is read or computed. FTS5
 * merges its segments as it comes, or as seldom as the library's own index of words is set to.
 */
export function insertAlone(
  library: string,
  path: string,
  batches: readonly number[],
  merges: "as it comes" | "as seldom as the library",
): { seconds: number; processor: number; rows: number } {
  const source = new Database(library, { readonly: true });
  const target = new Database(path);
  for (const [name, value] of [
    ["journal_mode", "WAL"],
    ["synchronous", 2],
    ["foreign_keys", 1],
  ] as const)
    target.pragma(`${name} = ${value}`);
  const schema = source.prepare(
    "SELECT sql FROM sqlite_schema WHERE tbl_name IN (SELECT value FROM json_each(?)) AND sql IS NOT NULL",
  );
  for (const { sql } of schema.all(JSON.stringify(TABLES)) as { sql: string }[]) target.exec(sql);
  target.exec(
    "CREATE VIRTUAL TABLE words USING fts5 (title, body, content = '', contentless_delete = 1, tokenize = 'unicode61')",
  );
  if (merges !== "as it comes")
    target.exec("INSERT INTO words (words, rank) VALUES ('automerge', 32), ('crisismerge', 64)");
  const rowsOf = new Map(TABLES.map((table) => [table, rowsByText(source, table)]));
  const inserts = new Map(TABLES.map((table) => [table, inserter(source, target, table)]));
  const words = target.prepare("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)");
  let rows = 0;
  let text = 0;
  const insertText = (): void => {
    text++;
    for (const table of TABLES) {
      for (const row of rowsOf.get(table)!.get(text) ?? []) {
        inserts.get(table)!(row);
        rows++;
      }
    }
    for (const { row, title, body } of rowsOf.get("clause")!.get(text) ?? []) words.run(row, title, body);
  };
  const begun = performance.now();
  const used = process.cpuUsage();
  for (const batch of batches) {
    target
      .transaction(() => {
        for (let count = 0; count < batch; count++) insertText();
      })
      .immediate();
  }
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(used);
  source.close();
  target.close();
  return { seconds, processor: (user + system) / 1e6, rows };
}

function rowsByText(source: Database.Database, table: string): Map<number, Row[]> {
  const rows = source.prepare(`SELECT t.*, (${TEXT_OF[table]}) AS of_text FROM ${table} AS t`).all() as Row[];
  return Map.groupBy(rows, ({ of_text }) => of_text as number);
}

function inserter(source: Database.Database, target: Database.Database, table: string): (row: Row) => void {
  const columns = (source.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);
  const names = columns.map((column) => `"${column}"`).join(", ");
  const insert = target.prepare(`INSERT INTO ${table} (${names}) VALUES (${columns.map(() => "?").join(", ")})`);
  return (row) => void insert.run(columns.map((column) => row[column]));
}
