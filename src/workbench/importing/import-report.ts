import { Fault, type FileOutcome, type Language } from "../../contract";
import { bearing, importReport as report } from "../../formats/write/report";
import type { Bench } from "../bench/bench";
import { reportFile } from "../bench/report-file";
import { answerMarking } from "../markings/answer-marking";
import { getJob } from "./jobs";

/** The texts that a report names, and the amendments of which it has words: instructions that could not be applied. */
export function toldTexts(outcomes: readonly FileOutcome[]): { named: string[]; quoted: string[] } {
  const amendments = outcomes.flatMap((outcome) => outcome.amendments ?? []);
  return {
    named: [...outcomes.flatMap(({ text }) => text ?? []), ...amendments.map(({ text }) => text)],
    quoted: amendments.flatMap(({ text, refused }) => (refused.length > 0 ? [text] : [])),
  };
}

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
  const held = new Set((await bench.store.read.titles()).map((text) => text.id));
  const told = toldTexts(outcomes);
  const marking = await answerMarking(bench, { ...told, quoted: told.quoted.filter((text) => held.has(text)) });
  const model = bearing(report(outcomes, job.startedAt, language), marking);
  return reportFile(bench, model, { format, at: bench.now() });
}
