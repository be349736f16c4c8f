import type { Db } from "../db";

/** One step from a schema to the next; versions are numbered in tens, one file each. */
export interface Migration {
  readonly version: number;
  readonly script: string;
  /**
   * What a script cannot compute of the rows that are there. It is the program's code as it is now, so it runs behind the
   * scripts of all steps, on the newest schema: at its own step it would not know the columns of later ones.
   */
  readonly derive?: (db: Db) => void;
}
