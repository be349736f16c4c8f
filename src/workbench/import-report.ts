import { Fault, type FileOutcome, type Language } from "../contract";
import { importReport as report, reportHtml, reportXlsx } from "../formats/write/report";
import type { Bench } from "./bench";
import { getJob } from "./jobs";
import { MEDIA_TYPES } from "./media-types";

/** What became of each file of an import, as a file to keep; of a running one, as far as it is. */
export async function importReport(
  bench: Bench,
  { job: id, format, language }: { job: string; format: "html" | "xlsx"; language: Language },
): Promise<File> {
  const job = await getJob(bench, id);
  if (job.kind !== "import") throw new Fault("E_NOT_FOUND", { what: "import", id });
  const model = report(job.result as FileOutcome[], job.startedAt, language);
  const name = `${model.title}.${format}`;
  const content = format === "html" ? reportHtml(model) : new Uint8Array(await reportXlsx(model, bench.now()));
  return new File([content], name, { type: MEDIA_TYPES[format] });
}
