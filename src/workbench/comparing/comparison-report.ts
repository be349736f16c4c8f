import type { Language, Marking, ReportFormat } from "../../contract";
import {
  bearing,
  comparisonReport as comparisonModel,
  type MarkedReport,
  type Report,
  reportDocx,
  reportHtml,
  reportXlsx,
  severalReport as severalModel,
} from "../../formats/write/report";
import type { Bench } from "../bench/bench";
import { MEDIA_TYPES } from "../bench/media-types";
import { draftMarking } from "../markings/clause-sources";
import { compareSeveral, type Several } from "./compare-several";
import { compareTexts } from "./compare-texts";
import { rowMark } from "./row-verdicts";

interface Asked {
  readonly format: ReportFormat;
  readonly language: Language;
}

type Writer = (model: MarkedReport, view: object, at: string) => string | Promise<Uint8Array>;

const WRITERS: Readonly<Record<ReportFormat, Writer>> = {
  html: (model) => reportHtml(model),
  docx: (model, _, at) => reportDocx(model, at),
  xlsx: (model, _, at) => reportXlsx(model, at),
  json: (_, view) => `${JSON.stringify(view, null, 2)}\n`,
};

async function fileOf(
  report: Report,
  view: object,
  marking: Marking,
  { format, at }: { format: ReportFormat; at: string },
): Promise<File> {
  const model = bearing(report, marking);
  const content = await WRITERS[format](model, { marking, ...view }, at);
  const part = typeof content === "string" ? content : new Uint8Array(content);
  return new File([part], `${model.title}.${format}`, { type: MEDIA_TYPES[format] });
}

/** The comparison of two texts as a file to hand on. */
export async function comparisonReport(
  bench: Bench,
  { left, right, format, language }: { left: string; right: string } & Asked,
): Promise<File> {
  const view = await compareTexts(bench, { left, right });
  const marking = await draftMarking(bench, [left, right]);
  return fileOf(comparisonModel(view, language, rowMark), view, marking, { format, at: bench.now() });
}

/** The indicators of several texts against one base as a file to hand on. */
export async function severalReport(bench: Bench, { format, language, ...several }: Several & Asked): Promise<File> {
  const view = await compareSeveral(bench, several);
  const marking = await draftMarking(bench, [several.base, ...several.others]);
  return fileOf(severalModel(view, language), view, marking, { format, at: bench.now() });
}
