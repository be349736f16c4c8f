import { inflateRawSync } from "node:zlib";
import {
  type Comparison,
  type ComparisonView,
  type Language,
  type Marking,
  type Packed,
  type ReportFormat,
  type RowVerdict,
  type SeveralView,
  TextSummary,
  type TextView,
} from "../contract";
import { againstBase } from "../engine/compare";
import {
  bearing,
  comparisonReport,
  type MarkedReport,
  type Report,
  reportDocx,
  reportHtml,
  reportXlsx,
  severalReport,
} from "../formats/write/report";
import { unpack } from "./unpack";

/** A comparison as a worker has just made it, or as the library keeps it: json, deflated. */
export type KeptComparison = Packed<Comparison> | { readonly deflated: Uint8Array };

/** How a report is to be written; `at` is the instant that its file bears. */
interface Written {
  readonly format: ReportFormat;
  readonly language: Language;
  readonly marking: Marking;
  readonly at: string;
}

/** A report that is a model already, to be put into the bytes of a format. */
export interface ModelTask {
  readonly report: MarkedReport;
  readonly format: Exclude<ReportFormat, "json">;
  readonly at: string;
}

export interface ComparisonReportTask extends Written {
  readonly left: Packed<TextView>;
  readonly right: Packed<TextView>;
  readonly comparison: KeptComparison;
  readonly verdicts: RowVerdict[];
}

export interface SeveralTask {
  readonly base: Packed<TextView>;
  readonly others: readonly { readonly text: Packed<TextView>; readonly comparison: KeptComparison }[];
}

export interface SeveralReportTask extends SeveralTask, Written {}

export interface ReportFile {
  readonly title: string;
  readonly content: Uint8Array;
}

/** @throws E_CANCELLED; asked between steps: a report is read, put together, written */
type Check = () => void;

const comparisonIn = (kept: KeptComparison): Comparison =>
  "packed" in kept ? unpack(kept) : (JSON.parse(inflateRawSync(kept.deflated).toString()) as Comparison);

const WRITERS: Readonly<
  Record<ModelTask["format"], (report: MarkedReport, at: string) => string | Promise<Uint8Array>>
> = { html: reportHtml, docx: reportDocx, xlsx: reportXlsx };

const encoded = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** The bytes of a report. */
export const reportBytes = async ({ report, format, at }: ModelTask): Promise<Uint8Array> =>
  encoded(await WRITERS[format](report, at));

async function fileOf(model: Report, view: object, order: Written, check: Check): Promise<ReportFile> {
  const { marking, format, at } = order;
  check();
  if (format === "json")
    return { title: model.title, content: encoded(`${JSON.stringify({ marking, ...view }, null, 2)}\n`) };
  const content = await reportBytes({ report: bearing(model, marking), format, at });
  check();
  return { title: model.title, content };
}

/** The comparison of two texts as a file to hand on. */
export function comparisonFile(task: ComparisonReportTask, check: Check): Promise<ReportFile> {
  const { verdicts, language } = task;
  const view: ComparisonView = {
    left: unpack(task.left),
    right: unpack(task.right),
    comparison: comparisonIn(task.comparison),
    verdicts,
  };
  check();
  return fileOf(comparisonReport(view, language), view, task, check);
}

/** The indicators of several texts against those of one base. */
export function severalView({ base, others }: SeveralTask): SeveralView {
  const baseText = unpack(base);
  const texts = others.map(({ text }) => unpack(text));
  const lines = againstBase(
    { clauses: baseText.tree },
    texts.map(({ tree }, at) => ({ text: { clauses: tree }, comparison: comparisonIn(others[at]!.comparison) })),
  );
  return { base: TextSummary.parse(baseText), others: texts.map((text) => TextSummary.parse(text)), lines };
}

/** The same as a file to hand on. */
export function severalFile(task: SeveralReportTask, check: Check): Promise<ReportFile> {
  const view = severalView(task);
  check();
  return fileOf(severalReport(view, task.language), view, task, check);
}
