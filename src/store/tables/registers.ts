import type { RegisterEntry, RegisterSummary } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";

interface NewRegister extends Omit<RegisterSummary, "entries"> {
  readonly sha256: string;
}

/** Who takes whose place, as either of both may say. */
const replacementsOf = ({ standard, replaces, replacedBy }: RegisterEntry): [standard: string, replaced: string][] => [
  ...replaces.map((old): [string, string] => [standard, old.standard]),
  ...replacedBy.map((newer): [string, string] => [newer.standard, standard]),
];

export const registerReads = (db: Db) => ({
  registers(): RegisterSummary[] {
    return db.all(sql`
      SELECT id, file_name AS fileName, sheet, imported_at AS importedAt,
             (SELECT count(*) FROM register_entry WHERE register = register.row) AS entries
      FROM register ORDER BY row`);
  },
  /**
   * What registers say of editions of these standards and of all that took their place, step by step; of one edition,
   * only what the newest register says.
   */
  registerFamily(standards: string[]): RegisterEntry[] {
    const rows = db.all<{ entry: string }>(sql`
      WITH RECURSIVE family (standard) AS (
        SELECT value FROM json_each(${JSON.stringify(standards)})
        UNION
        SELECT register_replacement.standard FROM register_replacement JOIN family ON replaced = family.standard
      )
      SELECT entry, max(register) FROM register_entry JOIN family USING (standard)
      GROUP BY designator ORDER BY designator`);
    return rows.map(({ entry }) => JSON.parse(entry) as RegisterEntry);
  },
});

export const registerWrites = (db: Db) => ({
  /** Keeps a register; false where the same sheet of the same file is there already. */
  keepRegister({ id, fileName, sheet, sha256, importedAt }: NewRegister, entries: RegisterEntry[]): boolean {
    if (db.get(sql`SELECT 1 FROM register WHERE sha256 = ${sha256} AND sheet = ${sheet}`)) return false;
    const { row } = db.run(sql`
      INSERT INTO register (id, file_name, sheet, sha256, imported_at)
      VALUES (${id}, ${fileName}, ${sheet}, ${sha256}, ${importedAt})`);
    for (const entry of entries)
      db.run(sql`
        INSERT INTO register_entry (register, designator, standard, entry)
        VALUES (${row}, ${entry.designator}, ${entry.standard}, ${JSON.stringify(entry)})`);
    for (const [standard, replaced] of entries.flatMap(replacementsOf))
      db.run(sql`
        INSERT OR IGNORE INTO register_replacement (register, standard, replaced)
        VALUES (${row}, ${standard}, ${replaced})`);
    return true;
  },
  removeRegister(id: string): boolean {
    return db.run(sql`DELETE FROM register WHERE id = ${id}`).changes > 0;
  },
});
