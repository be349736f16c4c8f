import type { Language, ReportFormat } from "../contract";
import {
  bearing,
  type Report,
  comparisonReport as report,
  reportDocx,
  reportHtml,
  reportXlsx,
  severalReport as severalModel,
} from "../formats/write/report";
import type { Bench } from "./bench";
import { draftMarking } from "./clause-sources";
import { compareSeveral, type Several } from "./compare-several";
import { compareTexts } from "./compare-texts";
import { MEDIA_TYPES } from "./media-types";
import { rowMark } from "./row-verdicts";

interface Asked {
  readonly format: ReportFormat;
  readonly language: Language;
}

type Writer = (model: Report, view: object, at: string) => string | Promise<Uint8Array>;

const WRITERS: Readonly<Record<ReportFormat, Writer>> = {
  html: (model) => reportHtml(model),
  docx: (model, _, at) => reportDocx(model, at),
  xlsx: (model, _, at) => reportXlsx(model, at),
  json: (_, view) => `${JSON.stringify(view, null, 2)}\n`,
};

async function fileOf(model: Report, view: object, format: ReportFormat, at: string): Promise<File> {
  const content = await WRITERS[format](model, view, at);
  const part = typeof content === "string" ? content : new Uint8Array(content);
  return new File([part], `${model.title}.${format}`, { type: MEDIA_TYPES[format] });
}

/** The comparison of two texts as a file to hand on. */
export async function comparisonReport(
  bench: Bench,
  { left, right, format, language }: { left: string; right: string } & Asked,
): Promise<File> {
  const view = await compareTexts(bench, { left, right });
  const model = bearing(report(view, language, rowMark), await draftMarking(bench, [left, right]));
  return fileOf(model, view, format, bench.now());
}

/** The indicators of several texts against one base as a file to hand on. */
export async function severalReport(bench: Bench, { format, language, ...several }: Several & Asked): Promise<File> {
  const view = await compareSeveral(bench, several);
  const marking = await draftMarking(bench, [several.base, ...several.others]);
  return fileOf(bearing(severalModel(view, language), marking), view, format, bench.now());
}
