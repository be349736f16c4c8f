import type { ExportedPackage, Verification } from "../../contract";
import { Fault } from "../../contract";
import type { Db } from "../db";
import { type Sql, sql } from "../sql";
import { putContent } from "./contents";

type StoredPackage = Omit<ExportedPackage, "verification"> & { readonly verification: string };

const packageOf = (row: StoredPackage): ExportedPackage => ({
  ...row,
  verification: JSON.parse(row.verification) as Verification,
});

const selectPackages = (where: Sql): Sql => sql`
  SELECT id, project, audience, file_name AS fileName, bytes, sha256, at, verification
  FROM package JOIN content ON content.row = package.content ${where} ORDER BY package.row`;

export const packageReads = (db: Db) => ({
  packages(): ExportedPackage[] {
    return db.all<StoredPackage>(selectPackages(sql``)).map(packageOf);
  },
  exportedPackage(id: string): ExportedPackage {
    const row = db.get<StoredPackage>(selectPackages(sql`WHERE id = ${id}`));
    if (!row) throw new Fault("E_NOT_FOUND", { what: "package", id });
    return packageOf(row);
  },
});

/** Keeps an exported package; `entry` is the hash of the release that the ledger records. */
export function insertPackage(db: Db, exported: ExportedPackage, bytes: Uint8Array, entry: string): void {
  const content = putContent(db, bytes, exported.sha256);
  db.run(sql`
    INSERT INTO package (id, project, audience, file_name, content, at, verification, entry)
    VALUES (${exported.id}, ${exported.project}, ${exported.audience}, ${exported.fileName}, ${content.row},
            ${exported.at}, ${JSON.stringify(exported.verification)}, ${entry})`);
}
