import type { Migration } from "./migration";

/** Segments of the match index, and how far a search for candidates has come. */
export const index: Migration = {
  version: 50,
  script: `
CREATE TABLE index_segment (
  position INTEGER PRIMARY KEY,
  generation INTEGER NOT NULL,
  content INTEGER NOT NULL REFERENCES content
) STRICT;
CREATE INDEX index_segment_by_content ON index_segment (content);

CREATE TABLE candidate_search (
  job TEXT NOT NULL REFERENCES job (id),
  text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  PRIMARY KEY (job, text)
) STRICT, WITHOUT ROWID;
CREATE INDEX candidate_search_by_text ON candidate_search (text);
`,
};
