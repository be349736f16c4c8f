/** One step from a schema to the next; versions are numbered in tens, one file each. */
export interface Migration {
  readonly version: number;
  readonly script: string;
}
