import type { Migration } from "./migration";

const LIBRARY = `
CREATE TABLE library (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL,
  suite TEXT NOT NULL,
  created_at TEXT NOT NULL,
  revision INTEGER NOT NULL,
  nonce TEXT
) STRICT;

CREATE TABLE preference (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE content (
  row INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  bytes INTEGER NOT NULL
) STRICT;

CREATE TABLE chunk (
  content INTEGER NOT NULL REFERENCES content ON DELETE CASCADE,
  position INTEGER NOT NULL,
  data BLOB NOT NULL CHECK (length(data) <= 1048576),
  PRIMARY KEY (content, position)
) STRICT;
`;

const TEXTS = `
CREATE TABLE text (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source INTEGER NOT NULL REFERENCES content,
  standard TEXT NOT NULL,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  encoding TEXT,
  language TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  sample INTEGER NOT NULL,
  clauses INTEGER NOT NULL,
  requirements INTEGER NOT NULL,
  marking_level TEXT NOT NULL,
  marking_term REAL,
  marking_written TEXT,
  marking_caveats TEXT NOT NULL,
  marking_state TEXT NOT NULL,
  marking_basis TEXT NOT NULL
) STRICT;
CREATE INDEX text_by_source ON text (source);
CREATE INDEX text_by_standard ON text (standard);

CREATE TABLE metadata (
  text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  field TEXT NOT NULL,
  value TEXT,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'confirmed')),
  place TEXT NOT NULL,
  doubtful INTEGER NOT NULL,
  PRIMARY KEY (text, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE clause (
  row INTEGER PRIMARY KEY,
  text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  id TEXT NOT NULL,
  parent TEXT,
  number TEXT,
  title TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  normative INTEGER,
  cells TEXT,
  place TEXT,
  UNIQUE (text, id)
) STRICT;

CREATE TABLE provision (
  clause INTEGER NOT NULL REFERENCES clause ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  body TEXT,
  type TEXT NOT NULL,
  negative INTEGER NOT NULL,
  verb TEXT,
  inherited INTEGER NOT NULL,
  PRIMARY KEY (clause, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE quantity (
  clause INTEGER NOT NULL REFERENCES clause ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  body TEXT,
  low REAL,
  high REAL,
  unit TEXT NOT NULL,
  bound TEXT NOT NULL,
  sense TEXT NOT NULL,
  subject TEXT,
  PRIMARY KEY (clause, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reference (
  clause INTEGER NOT NULL REFERENCES clause ON DELETE CASCADE,
  position INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  body TEXT,
  designator TEXT NOT NULL,
  standard TEXT,
  dated INTEGER NOT NULL,
  cited_clause TEXT,
  normative INTEGER,
  PRIMARY KEY (clause, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX reference_by_standard ON reference (standard);

CREATE TABLE note (
  text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  place TEXT,
  PRIMARY KEY (text, position)
) STRICT, WITHOUT ROWID;

CREATE VIRTUAL TABLE clause_terms USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = "ascii tokenchars '-./:+_%'"
);
-- terms gather in memory up to this many bytes: one segment a transaction, not many small ones to be merged
INSERT INTO clause_terms (clause_terms, rank) VALUES ('hashsize', 8388608);
`;

const MARKING = `
CREATE TABLE marking_confirmation (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL,
  marking TEXT NOT NULL,
  "by" TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX marking_confirmation_by_text ON marking_confirmation (text);
`;

const JUDGEMENT = `
CREATE TABLE candidate (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  left_text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  left_clause INTEGER NOT NULL REFERENCES clause ON DELETE CASCADE,
  right_text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  right_clause INTEGER NOT NULL REFERENCES clause ON DELETE CASCADE,
  score REAL NOT NULL,
  confidence TEXT NOT NULL,
  relationship TEXT NOT NULL,
  evidence TEXT NOT NULL,
  dismissed_because TEXT
) STRICT;
CREATE INDEX candidate_by_score ON candidate (score DESC, row);
CREATE INDEX candidate_by_texts ON candidate (left_text, right_text);
CREATE INDEX candidate_by_right_text ON candidate (right_text);
CREATE INDEX candidate_by_left ON candidate (left_clause);
CREATE INDEX candidate_by_right ON candidate (right_clause);

CREATE TABLE examination (
  text INTEGER PRIMARY KEY REFERENCES text ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('left', 'right'))
) STRICT;

CREATE TABLE comparison (
  left_text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  right_text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
  engine TEXT NOT NULL,
  content INTEGER NOT NULL REFERENCES content,
  PRIMARY KEY (left_text, right_text)
) STRICT, WITHOUT ROWID;
CREATE INDEX comparison_by_right_text ON comparison (right_text);
CREATE INDEX comparison_by_content ON comparison (content);
`;

const REVIEW = `
CREATE TABLE project (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  scope TEXT NOT NULL,
  created_at TEXT NOT NULL,
  requires_approval INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE project_side (
  project TEXT NOT NULL REFERENCES project,
  position INTEGER NOT NULL,
  side TEXT NOT NULL,
  PRIMARY KEY (project, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  organization TEXT NOT NULL,
  side TEXT NOT NULL,
  role TEXT NOT NULL,
  clearance TEXT NOT NULL
) STRICT;

CREATE TABLE public_key (
  id TEXT PRIMARY KEY,
  suite TEXT NOT NULL,
  "key" TEXT NOT NULL,
  purpose TEXT NOT NULL,
  participant TEXT NOT NULL REFERENCES participant (id),
  valid_from TEXT NOT NULL,
  revoked_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX public_key_by_participant ON public_key (participant);

CREATE TABLE queue_item (
  id TEXT PRIMARY KEY,
  project TEXT NOT NULL REFERENCES project,
  position INTEGER NOT NULL,
  left_text INTEGER NOT NULL REFERENCES text,
  left_clause TEXT NOT NULL,
  right_text INTEGER NOT NULL REFERENCES text,
  right_clause TEXT NOT NULL,
  candidate TEXT,
  UNIQUE (project, position),
  UNIQUE (project, left_text, left_clause, right_text, right_clause)
) STRICT, WITHOUT ROWID;
CREATE INDEX queue_item_by_candidate ON queue_item (candidate);
CREATE INDEX queue_item_by_left_text ON queue_item (left_text);
CREATE INDEX queue_item_by_right_text ON queue_item (right_text);

CREATE TABLE opinion (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  item TEXT NOT NULL REFERENCES queue_item,
  participant TEXT NOT NULL REFERENCES participant (id),
  category TEXT NOT NULL,
  body TEXT NOT NULL,
  proposed_change TEXT NOT NULL,
  resolution TEXT,
  resolution_reason TEXT NOT NULL,
  remark TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX opinion_by_item ON opinion (item);
CREATE INDEX opinion_by_participant ON opinion (participant);
`;

const LEDGER = `
CREATE TABLE ledger_entry (
  hash TEXT PRIMARY KEY,
  suite TEXT NOT NULL,
  ledger TEXT NOT NULL,
  replica TEXT NOT NULL,
  seq INTEGER NOT NULL,
  prev TEXT,
  parents TEXT NOT NULL,
  at TEXT NOT NULL,
  type TEXT NOT NULL,
  commitment TEXT NOT NULL,
  content TEXT,
  salt TEXT,
  UNIQUE (ledger, replica, seq)
) STRICT;

CREATE TABLE conclusion (
  id TEXT PRIMARY KEY,
  project TEXT NOT NULL,
  item TEXT NOT NULL,
  left_text TEXT NOT NULL,
  left_clause TEXT NOT NULL,
  right_text TEXT NOT NULL,
  right_clause TEXT NOT NULL,
  disposition TEXT NOT NULL,
  relationship TEXT NOT NULL,
  rationale TEXT NOT NULL,
  reason TEXT NOT NULL,
  at TEXT NOT NULL,
  supersedes TEXT,
  entry TEXT NOT NULL UNIQUE REFERENCES ledger_entry
) STRICT;
CREATE INDEX conclusion_by_item ON conclusion (item);
CREATE INDEX conclusion_by_project ON conclusion (project);
CREATE INDEX conclusion_by_supersedes ON conclusion (supersedes);

CREATE TABLE sign_off (
  id TEXT PRIMARY KEY,
  conclusion TEXT NOT NULL,
  participant TEXT NOT NULL,
  side TEXT NOT NULL,
  manner TEXT NOT NULL,
  meaning TEXT NOT NULL,
  at TEXT NOT NULL,
  key_id TEXT,
  scan TEXT,
  entry TEXT NOT NULL UNIQUE REFERENCES ledger_entry
) STRICT;
CREATE INDEX sign_off_by_conclusion ON sign_off (conclusion);

CREATE TABLE approval (
  id TEXT PRIMARY KEY,
  project TEXT NOT NULL,
  authority TEXT NOT NULL,
  document_number TEXT NOT NULL,
  date TEXT NOT NULL,
  scan TEXT,
  entry TEXT NOT NULL UNIQUE REFERENCES ledger_entry
) STRICT;
CREATE INDEX approval_by_project ON approval (project);

CREATE TABLE approval_conclusion (
  approval TEXT NOT NULL REFERENCES approval,
  position INTEGER NOT NULL,
  conclusion TEXT NOT NULL,
  PRIMARY KEY (approval, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX approval_conclusion_by_conclusion ON approval_conclusion (conclusion);

CREATE TABLE package (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  project TEXT NOT NULL,
  audience TEXT NOT NULL,
  file_name TEXT NOT NULL,
  content INTEGER NOT NULL REFERENCES content,
  at TEXT NOT NULL,
  verification TEXT NOT NULL,
  entry TEXT NOT NULL UNIQUE REFERENCES ledger_entry
) STRICT;
CREATE INDEX package_by_content ON package (content);
`;

const WORK = `
CREATE TABLE edit (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  subject TEXT NOT NULL,
  undone_at TEXT
) STRICT;

CREATE TABLE edit_row (
  edit INTEGER NOT NULL REFERENCES edit,
  position INTEGER NOT NULL,
  target TEXT NOT NULL,
  "key" TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL,
  PRIMARY KEY (edit, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE job (
  row INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  doing TEXT NOT NULL,
  done INTEGER NOT NULL,
  total INTEGER NOT NULL,
  input TEXT NOT NULL,
  result TEXT,
  fault TEXT,
  started_at TEXT NOT NULL
) STRICT;
CREATE INDEX job_by_state ON job (state);

CREATE TABLE import_file (
  job TEXT NOT NULL REFERENCES job (id),
  position INTEGER NOT NULL,
  path TEXT NOT NULL,
  name TEXT NOT NULL,
  outcome TEXT,
  PRIMARY KEY (job, position)
) STRICT, WITHOUT ROWID;
`;

/** The first schema: docs/library.md explains every table. */
export const first: Migration = {
  version: 10,
  script: [LIBRARY, TEXTS, MARKING, JUDGEMENT, REVIEW, LEDGER, WORK].join(""),
};
