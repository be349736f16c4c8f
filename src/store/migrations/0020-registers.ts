import type { Migration } from "./migration";

/** Registers: what standards bodies say of editions whose texts the library need not hold. */
export const registers: Migration = {
  version: 20,
  script: `
CREATE TABLE register (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  file_name TEXT NOT NULL,
  sheet TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  UNIQUE (sha256, sheet)
) STRICT;

CREATE TABLE register_entry (
  register INTEGER NOT NULL REFERENCES register ON DELETE CASCADE,
  designator TEXT NOT NULL,
  standard TEXT NOT NULL,
  entry TEXT NOT NULL,
  PRIMARY KEY (register, designator)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_entry_by_standard ON register_entry (standard);

CREATE TABLE register_replacement (
  register INTEGER NOT NULL REFERENCES register ON DELETE CASCADE,
  standard TEXT NOT NULL,
  replaced TEXT NOT NULL,
  PRIMARY KEY (register, standard, replaced)
) STRICT, WITHOUT ROWID;
CREATE INDEX register_replacement_by_replaced ON register_replacement (replaced);
`,
};
