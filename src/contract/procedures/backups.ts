import { oc } from "@orpc/contract";
import { z } from "zod";
import { Backups } from "../backup";

/** Copies of the library; each answer is what is there afterwards. */
export const backupProcedures = {
  list: oc.output(Backups),
  make: oc.output(Backups),
  /** Takes effect at the next start, until which it can be withdrawn. */
  restore: oc.input(z.object({ fileName: z.string() })).output(Backups),
  withdraw: oc.output(Backups),
};
