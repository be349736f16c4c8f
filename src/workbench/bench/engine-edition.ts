import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { ENTRIES } from "../../jobs";

let edition: string | undefined;

/** Which engine made what is kept: another build makes derived things worthless. */
export function engineEdition(): string {
  if (edition !== undefined) return edition;
  try {
    edition = createHash("sha256").update(readFileSync(ENTRIES.jobWorker)).digest("hex");
  } catch {
    edition = "unbuilt";
  }
  return edition;
}
