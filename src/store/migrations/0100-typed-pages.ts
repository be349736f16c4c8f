import type { Migration } from "./migration";

/**
 * Texts of which pages are pictures: their blocks are kept, so that the text is taken apart anew with what a person types;
 * `made_of` names the typings that its clauses are made of. `clause.untyped` marks what is not certain before.
 */
export const typedPages: Migration = {
  version: 100,
  script: `
CREATE TABLE source_blocks (
  text INTEGER PRIMARY KEY REFERENCES text ON DELETE CASCADE,
  content INTEGER NOT NULL REFERENCES content,
  typable TEXT NOT NULL,
  made_of TEXT NOT NULL
) STRICT;
CREATE INDEX source_blocks_by_content ON source_blocks (content);

ALTER TABLE clause ADD COLUMN untyped TEXT CHECK (untyped IN ('next', 'elsewhere'));
UPDATE clause SET untyped = 'elsewhere' WHERE text IN (SELECT text FROM note WHERE kind = 'page-without-text');
`,
};
