import type { Marking, PackageFiles } from "../../contract";
import { bearing, packageReport as model, reportDocx, reportHtml } from "../../formats/write/report";
import { type PackageReport, strictest } from "../../pack";

/**
 * The form of a package's report. A change of what it is made of, in whatever module, is another form: a verifier makes
 * the report again and compares, and may do so only where it would write the same bytes.
 */
const FORM = "Rongbiao package report 4";

/** The form that a report says it has; null where it says nothing, as the first ones did. */
export const reportForm = (html: string): string | null =>
  /<meta name="generator" content="([^"]{0,60})">/.exec(html)?.[1] ?? null;

/** The marking of a package's report: that of the strictest thing in it, each confirmed by a person. */
function markingOf(files: PackageFiles): Marking | null {
  const markings = [
    ...files["standards.json"].map(({ marking }) => marking),
    ...files["conclusions.json"].flatMap(({ marking }) => marking ?? []),
  ];
  return markings.length === 0 ? null : strictest(markings);
}

/** What a package says, for people: made from its data alone, so that whoever has these can make it again. */
export async function packageReport(files: PackageFiles): Promise<PackageReport> {
  const report = bearing({ ...model(files, "zh"), generator: FORM }, markingOf(files));
  return { html: reportHtml(report), docx: await reportDocx(report, files["package.json"].at) };
}
