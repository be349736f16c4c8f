import type { ClauseAddress, ClauseExcerpt, Project, Side } from "../../contract";
import { Fault } from "../../contract";
import type { Db } from "../db";
import { type Sql, sql } from "../sql";
import { type ExcerptRow, excerptOf, selectExcerpts } from "./excerpts";
import { textRow } from "./text-row";

/** One point of a queue without its state, which follows from the ledger. */
export interface ItemRow {
  readonly id: string;
  readonly project: string;
  readonly position: number;
  readonly left: ClauseAddress;
  readonly right: ClauseAddress;
  readonly candidate: string | null;
}

interface StoredProject {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly createdAt: string;
  readonly requiresApproval: number;
}

interface StoredItem {
  readonly id: string;
  readonly project: string;
  readonly position: number;
  readonly left_text: string;
  readonly left_clause: string;
  readonly right_text: string;
  readonly right_clause: string;
  readonly candidate: string | null;
}

const addressesOf = (row: Pick<StoredItem, "left_text" | "left_clause" | "right_text" | "right_clause">) => ({
  left: { text: row.left_text, clause: row.left_clause },
  right: { text: row.right_text, clause: row.right_clause },
});

const itemOf = (row: StoredItem): ItemRow => ({
  id: row.id,
  project: row.project,
  position: row.position,
  ...addressesOf(row),
  candidate: row.candidate,
});

const selectItems = (where: Sql): Sql => sql`
  SELECT queue_item.id, project, position, l.id AS left_text, left_clause, r.id AS right_text, right_clause, candidate
  FROM queue_item JOIN text l ON l.row = left_text JOIN text r ON r.row = right_text
  ${where} ORDER BY project, position`;

function sidesOf(db: Db, project: string): Side[] {
  return db
    .all<{ side: Side }>(sql`SELECT side FROM project_side WHERE project = ${project} ORDER BY position`)
    .map(({ side }) => side);
}

export const projectReads = (db: Db) => ({
  projects(): Project[] {
    const rows = db.all<StoredProject>(sql`
      SELECT id, name, scope, created_at AS createdAt, requires_approval AS requiresApproval
      FROM project ORDER BY created_at, id`);
    return rows.map((row) => ({
      ...row,
      requiresApproval: row.requiresApproval === 1,
      requiredSides: sidesOf(db, row.id),
    }));
  },
  project(id: string): Project {
    const found = this.projects().find((project) => project.id === id);
    if (!found) throw new Fault("E_NOT_FOUND", { what: "project", id });
    return found;
  },
  queue(project: string): ItemRow[] {
    return db.all<StoredItem>(selectItems(sql`WHERE project = ${project}`)).map(itemOf);
  },
  queueItem(id: string): ItemRow {
    const row = db.get<StoredItem>(selectItems(sql`WHERE queue_item.id = ${id}`));
    if (!row) throw new Fault("E_NOT_FOUND", { what: "item", id });
    return itemOf(row);
  },
  /** The points that conclusions of other rooms are on and the queue lacks, where both texts and clauses are here. */
  pointsToTakeUp(project: string): NewItem[] {
    const isHere = (text: Sql, clause: Sql): Sql => sql`(${clause} = '' OR EXISTS (
      SELECT 1 FROM clause WHERE clause.text = ${text} AND clause.id = ${clause}))`;
    const rows = db.all<Omit<StoredItem, "position" | "project" | "candidate">>(sql`
      SELECT DISTINCT item AS id, left_text, left_clause, right_text, right_clause
      FROM conclusion JOIN text l ON l.id = left_text JOIN text r ON r.id = right_text
      WHERE project = ${project} AND NOT EXISTS (SELECT 1 FROM queue_item WHERE queue_item.id = item)
        AND ${isHere(sql`l.row`, sql`left_clause`)} AND ${isHere(sql`r.row`, sql`right_clause`)}
      ORDER BY conclusion.at, item`);
    return rows.map((row) => ({ ...addressesOf(row), id: row.id, candidate: null }));
  },
  /** Excerpts of the clauses at these addresses, in their order; a whole text is its first clause. */
  excerpts(addresses: readonly ClauseAddress[]): ClauseExcerpt[] {
    return addresses.map(({ text, clause }) => {
      const which = clause === "" ? sql`AND gone IS NOT 'taken-out'` : sql`AND clause.id = ${clause}`;
      const row = db.get<ExcerptRow>(
        sql`${selectExcerpts(sql`WHERE clause.text = ${textRow(text)} ${which}`)} ORDER BY clause.position, clause.row LIMIT 1`,
      );
      if (!row) throw new Fault("E_NOT_FOUND", { what: "clause", id: clause, text });
      return { ...excerptOf(row), clause };
    });
  },
});

export interface NewItem {
  readonly id: string;
  readonly left: ClauseAddress;
  readonly right: ClauseAddress;
  readonly candidate: string | null;
}

function addItem(db: Db, project: string, item: NewItem): number {
  const { changes } = db.run(sql`
    INSERT OR IGNORE INTO queue_item
      (id, project, position, left_text, left_clause, right_text, right_clause, candidate)
    SELECT ${item.id}, ${project}, coalesce(max(position) + 1, 0), ${textRow(item.left.text)}, ${item.left.clause},
           ${textRow(item.right.text)}, ${item.right.clause}, ${item.candidate}
    FROM queue_item WHERE project = ${project}`);
  return changes;
}

export const projectWrites = (db: Db) => ({
  /** Puts pairs at the end of a queue; those already in it are passed over. */
  addToQueue(project: string, items: NewItem[]): number {
    return items.reduce((added, item) => added + addItem(db, project, item), 0);
  },
});

/** A project as its ledger's first entry founds it. */
export function insertProject(db: Db, project: Project): void {
  db.run(sql`
    INSERT OR IGNORE INTO project (id, name, scope, created_at, requires_approval)
    VALUES (${project.id}, ${project.name}, ${project.scope}, ${project.createdAt}, ${project.requiresApproval})`);
  project.requiredSides.forEach((side, position) => {
    db.run(sql`
      INSERT OR IGNORE INTO project_side (project, position, side) VALUES (${project.id}, ${position}, ${side})`);
  });
}
