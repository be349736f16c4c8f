import type { Language } from "../contract";
import { comparisonReport as report, reportDocx, reportHtml } from "../formats/write/report";
import type { Bench } from "./bench";
import { compareTexts } from "./compare-texts";

const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The comparison of two texts as a file to hand on. */
export async function comparisonReport(
  bench: Bench,
  { left, right, format, language }: { left: string; right: string; format: "html" | "docx"; language: Language },
): Promise<File> {
  const model = report(await compareTexts(bench, { left, right }), language);
  const name = `${model.title}.${format}`;
  if (format === "html") return new File([reportHtml(model)], name, { type: "text/html" });
  const bytes = await reportDocx(model, bench.now());
  return new File([new Uint8Array(bytes)], name, { type: DOCX_TYPE });
}
