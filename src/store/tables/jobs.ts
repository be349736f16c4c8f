import type { AmendmentOutcome, FileOutcome, Job } from "../../contract";
import { Fault } from "../../contract";
import type { Db } from "../db";
import { type Sql, sql } from "../sql";

/** A job with what it was asked to do, so that it can go on after a crash. */
export type JobRow = Job & { readonly input: unknown };

type StoredJob = Omit<JobRow, "input" | "result" | "fault"> & {
  readonly input: string;
  readonly result: string | null;
  readonly fault: string | null;
};

const jobOf = (row: StoredJob): JobRow => ({
  ...row,
  input: JSON.parse(row.input),
  result: row.result === null ? null : JSON.parse(row.result),
  fault: row.fault === null ? null : JSON.parse(row.fault),
});

const selectJobs = (where: Sql): Sql => sql`
  SELECT id, kind, state, doing, done, total, input, result, fault, started_at AS startedAt FROM job ${where}`;

/** Jobs shown in the list: the newest. */
const JOBS_LISTED = 100;

export const jobReads = (db: Db) => ({
  /** The newest; upkeep of the index that went well is nothing that anyone asks about. */
  jobs(): JobRow[] {
    const told = sql`WHERE kind <> 'index' OR state <> 'done'`;
    return db.all<StoredJob>(selectJobs(sql`${told} ORDER BY row DESC LIMIT ${JOBS_LISTED}`)).map(jobOf);
  },
  job(id: string): JobRow {
    const row = db.get<StoredJob>(selectJobs(sql`WHERE id = ${id}`));
    if (!row) throw new Fault("E_NOT_FOUND", { what: "job", id });
    return jobOf(row);
  },
  /** Jobs that a crash or a closing left, in the order of their start. */
  unfinishedJobs(): JobRow[] {
    return db.all<StoredJob>(selectJobs(sql`WHERE state IN ('queued', 'running') ORDER BY row`)).map(jobOf);
  },
  /** The files of an import that were not read yet. */
  filesToImport(job: string): ImportFile[] {
    return db.all(sql`
      SELECT position, path, name FROM import_file WHERE job = ${job} AND outcome IS NULL ORDER BY position`);
  },
  importOutcomes(job: string): FileOutcome[] {
    return db
      .all<{ outcome: string }>(
        sql`SELECT outcome FROM import_file WHERE job = ${job} AND outcome IS NOT NULL ORDER BY position`,
      )
      .map(({ outcome }) => JSON.parse(outcome) as FileOutcome);
  },
  importProgress(job: string): { done: number; total: number } {
    return db.get(sql`SELECT count(outcome) AS done, count(*) AS total FROM import_file WHERE job = ${job}`)!;
  },
});

export interface ImportFile {
  readonly position: number;
  readonly path: string;
  readonly name: string;
}

/** A file out of an archive; one that could not be unpacked has its outcome already. */
export interface ImportMember extends Omit<ImportFile, "position"> {
  readonly outcome: FileOutcome | null;
}

export const jobWrites = (db: Db) => ({
  startJob(job: JobRow): void {
    db.run(sql`
      INSERT INTO job (id, kind, state, doing, done, total, input, started_at)
      VALUES (${job.id}, ${job.kind}, ${job.state}, ${job.doing}, ${job.done}, ${job.total},
              ${JSON.stringify(job.input)}, ${job.startedAt})`);
  },
  saveJob(job: Job): void {
    const { result, fault } = job;
    db.run(sql`
      UPDATE job SET state = ${job.state}, doing = ${job.doing}, done = ${job.done}, total = ${job.total},
        result = ${result === null ? null : JSON.stringify(result)},
        fault = ${fault === null ? null : JSON.stringify(fault)}
      WHERE id = ${job.id}`);
  },
  /** An import with the list of its files, so that neither is there without the other. */
  startImport(job: JobRow, files: ImportFile[]): void {
    this.startJob(job);
    for (const { position, path, name } of files) {
      db.run(sql`
        INSERT INTO import_file (job, position, path, name) VALUES (${job.id}, ${position}, ${path}, ${name})`);
    }
  },
  /** What became of the amendments that the texts of an import are, or have. */
  tellOfAmendments(job: string, told: readonly { text: string; amendments: readonly AmendmentOutcome[] }[]): void {
    for (const { text, amendments } of told) {
      db.run(sql`
        UPDATE import_file SET outcome = json_set(outcome, '$.amendments', json(${JSON.stringify(amendments)}))
        WHERE job = ${job} AND outcome ->> '$.text' = ${text}`);
    }
  },
  /** The members of an archive instead of it, at the positions behind its own, which must be free. */
  replaceByMembers(job: string, position: number, members: readonly ImportMember[]): void {
    db.run(sql`DELETE FROM import_file WHERE job = ${job} AND position = ${position}`);
    for (const [at, { path, name, outcome }] of members.entries()) {
      db.run(sql`
        INSERT INTO import_file (job, position, path, name, outcome)
        VALUES (${job}, ${position + 1 + at}, ${path}, ${name}, ${outcome === null ? null : JSON.stringify(outcome)})`);
    }
  },
});

/** What became of one file of an import. */
export function setOutcome(db: Db, job: string, position: number, outcome: FileOutcome): void {
  db.run(sql`
    UPDATE import_file SET outcome = ${JSON.stringify(outcome)} WHERE job = ${job} AND position = ${position}`);
}
