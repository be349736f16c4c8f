import { Fault, type FileOutcome, type Language } from "../contract";
import { bearing, importReport as report, reportHtml, reportXlsx } from "../formats/write/report";
import { deriveMarking } from "../pack";
import type { Bench } from "./bench";
import { getJob } from "./jobs";
import { MEDIA_TYPES } from "./media-types";

/**
 * What became of each file of an import, as a file to keep; of a running one, as far as it is. Marked by the texts that
 * it names.
 */
export async function importReport(
  bench: Bench,
  { job: id, format, language }: { job: string; format: "html" | "xlsx"; language: Language },
): Promise<File> {
  const job = await getJob(bench, id);
  if (job.kind !== "import") throw new Fault("E_NOT_FOUND", { what: "import", id });
  const outcomes = job.result as FileOutcome[];
  const read = new Set(outcomes.map(({ text }) => text));
  const named = (await bench.store.read.texts()).filter((text) => read.has(text.id));
  const marking = named.length === 0 ? null : deriveMarking(named.map((text) => text.marking));
  const model = bearing(report(outcomes, job.startedAt, language), marking);
  const name = `${model.title}.${format}`;
  const content = format === "html" ? reportHtml(model) : new Uint8Array(await reportXlsx(model, bench.now()));
  return new File([content], name, { type: MEDIA_TYPES[format] });
}
