import { deserialize } from "node:v8";
import type { Language, Packed, ReportFormat } from "../../contract";
import type { ReportFile } from "../../jobs";
import type { Bench } from "../bench/bench";
import { flagOf } from "../bench/flag-of";
import { MEDIA_TYPES } from "../bench/media-types";
import { draftMarking } from "../markings/clause-sources";
import { packedSeveral, type Several } from "./compare-several";
import { keptComparison, turned } from "./compare-texts";

interface Asked {
  readonly format: ReportFormat;
  readonly language: Language;
}

function fileOf({ packed }: Packed<ReportFile>, format: ReportFormat): File {
  const { title, content } = deserialize(packed) as ReportFile;
  return new File([new Uint8Array(content)], `${title}.${format}`, { type: MEDIA_TYPES[format] });
}

/**
 * The comparison of two texts as a file to hand on. A worker makes it, for a large one takes seconds.
 * @throws E_CANCELLED once `signal` aborts
 */
export async function comparisonReport(
  bench: Bench,
  { format, language, ...named }: { left: string; right: string } & Asked,
  signal?: AbortSignal,
): Promise<File> {
  const { store, pool, now } = bench;
  const flag = flagOf(signal);
  const { left, right } = await turned(bench, named);
  const [leftText, rightText, comparison, verdicts, marking] = await Promise.all([
    store.readPacked.text(left),
    store.readPacked.text(right),
    keptComparison(bench, left, right, flag),
    store.read.rowVerdicts(left, right),
    draftMarking(bench, [left, right]),
  ]);
  const task = { left: leftText, right: rightText, comparison, verdicts, marking, format, language, at: now() };
  return fileOf(await pool.run("comparisonReport", task, { urgent: true, flag }), format);
}

/** The indicators of several texts against one base as a file to hand on; made and cancelled as that of two. */
export async function severalReport(
  bench: Bench,
  { format, language, ...several }: Several & Asked,
  signal?: AbortSignal,
): Promise<File> {
  const { pool, now } = bench;
  const flag = flagOf(signal);
  const [texts, marking] = await Promise.all([
    packedSeveral(bench, several, flag),
    draftMarking(bench, [several.base, ...several.others]),
  ]);
  const task = { ...texts, marking, format, language, at: now() };
  return fileOf(await pool.run("severalReport", task, { urgent: true, flag }), format);
}
