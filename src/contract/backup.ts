import { z } from "zod";

/** A copy of the library in the folder where this program keeps them. */
export const Backup = z.object({
  fileName: z.string(),
  /** When it was written. */
  at: z.string(),
  bytes: z.int(),
  /** Texts in it; null where the file is no library that can be read. */
  texts: z.int().nullable(),
  /** Whether it is a copy of the library that is open. */
  ofThisLibrary: z.boolean(),
});
export type Backup = z.infer<typeof Backup>;

/** The backups that are there, newest first. */
export const Backups = z.object({
  folder: z.string(),
  backups: z.array(Backup),
  /** The backup that takes the library's place at the next start. */
  pending: z.string().nullable(),
});
export type Backups = z.infer<typeof Backups>;
