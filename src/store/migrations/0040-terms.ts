import type { Migration } from "./migration";

/** Terms that people add to the term base that ships with the program. */
export const terms: Migration = {
  version: 40,
  script: `
CREATE TABLE term (
  chinese TEXT NOT NULL,
  english TEXT NOT NULL,
  file_name TEXT NOT NULL,
  PRIMARY KEY (chinese, english)
) STRICT, WITHOUT ROWID;
`,
};
