import type { ComparisonView, Language, ReportFormat } from "../contract";
import { type Report, comparisonReport as report, reportDocx, reportHtml, reportXlsx } from "../formats/write/report";
import type { Bench } from "./bench";
import { compareTexts } from "./compare-texts";
import { MEDIA_TYPES } from "./media-types";
import { rowMark } from "./row-verdicts";

type Writer = (model: Report, view: ComparisonView, at: string) => string | Promise<Uint8Array>;

const WRITERS: Readonly<Record<ReportFormat, Writer>> = {
  html: (model) => reportHtml(model),
  docx: (model, _, at) => reportDocx(model, at),
  xlsx: (model, _, at) => reportXlsx(model, at),
  json: (_, view) => `${JSON.stringify(view, null, 2)}\n`,
};

/** The comparison of two texts as a file to hand on. */
export async function comparisonReport(
  bench: Bench,
  { left, right, format, language }: { left: string; right: string; format: ReportFormat; language: Language },
): Promise<File> {
  const view = await compareTexts(bench, { left, right });
  const model = report(view, language, rowMark);
  const content = await WRITERS[format](model, view, bench.now());
  const part = typeof content === "string" ? content : new Uint8Array(content);
  return new File([part], `${model.title}.${format}`, { type: MEDIA_TYPES[format] });
}
