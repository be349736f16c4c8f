import { deserialize } from "node:v8";
import type { MarkedReport } from "../../formats/write/report";
import type { Bench } from "./bench";
import { MEDIA_TYPES } from "./media-types";

/** A report as a file to hand on, written by a worker: the thread that serves goes on answering. */
export async function reportFile(
  { pool }: Pick<Bench, "pool">,
  report: MarkedReport,
  { format, at, name = report.title }: { format: "html" | "docx" | "xlsx"; at: string; name?: string },
): Promise<File> {
  const { packed } = await pool.run("report", { report, format, at }, { urgent: true });
  const bytes = deserialize(packed) as Uint8Array;
  return new File([new Uint8Array(bytes)], `${name}.${format}`, { type: MEDIA_TYPES[format] });
}
