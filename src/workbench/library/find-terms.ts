import type { Language, TermEntry, TermSource, TermsFound } from "../../contract";
import { bearing, termsReport } from "../../formats/write/report";
import { writeTbx } from "../../formats/write/tbx";
import { deriveMarking } from "../../pack";
import type { Bench } from "../bench/bench";
import { MEDIA_TYPES } from "../bench/media-types";
import { reportFile } from "../bench/report-file";
import { readTermBase } from "./term-base";

export interface TermSearch {
  readonly words: string;
  /** Both where absent. */
  readonly source?: TermSource | undefined;
  readonly offset: number;
  readonly limit: number;
}

/** All terms, people's own before those that ship. */
async function allTerms({ store, resourcesFolder }: Bench): Promise<{ own: TermEntry[]; shipped: TermEntry[] }> {
  const [shipped, own] = await Promise.all([readTermBase(resourcesFolder), store.read.termEntries()]);
  return { own, shipped: shipped.map(([chinese, english]) => ({ chinese, english, fileName: null })) };
}

/** Terms that contain the words in either language, letter case aside. */
export async function findTerms(bench: Bench, { words, source, offset, limit }: TermSearch): Promise<TermsFound> {
  const wanted = words.trim().toLowerCase();
  const isWanted = ({ chinese, english }: TermEntry): boolean =>
    chinese.toLowerCase().includes(wanted) || english.toLowerCase().includes(wanted);
  const all = await allTerms(bench);
  const own = all.own.filter(isWanted);
  const shipped = all.shipped.filter(isWanted);
  const listed = source === undefined ? [...own, ...shipped] : { own, shipped }[source];
  return { own: own.length, shipped: shipped.length, terms: listed.slice(offset, offset + limit) };
}

/** The term base, or the part of it from one source, as a file that other programs and `importTerms` take in. */
export async function exportTerms(
  bench: Bench,
  { source, format, language }: { source?: TermSource | undefined; format: "tbx" | "xlsx"; language: Language },
): Promise<File> {
  const all = await allTerms(bench);
  const terms = source === undefined ? [...all.own, ...all.shipped] : all[source];
  // what people added says of no text where it is from: it is marked as what nobody has marked
  const marking = terms.some(({ fileName }) => fileName !== null) ? deriveMarking([]) : null;
  const report = bearing(termsReport(terms, language), marking);
  if (format === "xlsx") return reportFile(bench, report, { format, at: bench.now() });
  return new File([writeTbx(report, terms)], `${report.title}.${format}`, { type: MEDIA_TYPES[format] });
}
