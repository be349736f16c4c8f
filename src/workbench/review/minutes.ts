import { Fault, type Language, type MinutesFormat } from "../../contract";
import { bearing, minutesReport } from "../../formats/write/report";
import type { Bench } from "../bench/bench";
import { unlessAborted } from "../bench/flag-of";
import { reportFile } from "../bench/report-file";
import { projectMarking } from "../markings/answer-marking";
import { listProjects } from "./create-project";
import { reviewQueue } from "./review-queue";

/**
 * The minutes of a review, for signing on paper or as a file; as a workbook, the tables alone: participants, agenda,
 * and the opinions 意见汇总处理表.
 * @throws E_CANCELLED once `signal` aborts
 */
export async function minutes(
  bench: Bench,
  { project, format, language }: { project: string; format: MinutesFormat; language: Language },
  signal?: AbortSignal,
): Promise<File> {
  const view = (await listProjects(bench)).find(({ id }) => id === project);
  if (!view) throw new Fault("E_NOT_FOUND", { what: "project", id: project });
  const at = bench.now();
  const queue = await reviewQueue(bench, project);
  unlessAborted(signal);
  const model = bearing(minutesReport(view, queue, at, language), await projectMarking(bench, project));
  unlessAborted(signal);
  return reportFile(bench, model, { format, at });
}
