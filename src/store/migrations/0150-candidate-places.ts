import { placeCandidates } from "../tables/candidate-places";
import type { Migration } from "./migration";

/**
 * Where each candidate stands in its lists, so that a page comes from an index: computed for each question, it took as long
 * as there were candidates (0.25 s of 375,000, 0.8 s in a learned order).
 */
export const candidatePlaces: Migration = {
  version: 150,
  script: `
DROP INDEX candidate_by_score;
ALTER TABLE candidate ADD COLUMN place REAL NOT NULL DEFAULT 0;

CREATE TABLE learned_place (
  project TEXT NOT NULL REFERENCES project (id),
  place REAL NOT NULL,
  candidate INTEGER NOT NULL REFERENCES candidate ON DELETE CASCADE,
  PRIMARY KEY (project, place DESC, candidate)
) STRICT, WITHOUT ROWID;
CREATE INDEX learned_place_by_candidate ON learned_place (candidate);

CREATE INDEX candidate_by_place ON candidate (place DESC, row);
CREATE INDEX candidate_dismissed ON candidate (place DESC, row) WHERE dismissed_because IS NOT NULL;
`,
  derive: placeCandidates,
};
