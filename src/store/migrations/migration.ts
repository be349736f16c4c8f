import type { Db } from "../db";

/** One step from a schema to the next; versions are numbered in tens, one file each. */
export interface Migration {
  readonly version: number;
  readonly script: string;
  /** What a script cannot compute of the rows that are there. */
  readonly fill?: (db: Db) => void;
}
