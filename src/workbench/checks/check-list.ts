import { basename, extname } from "node:path";
import {
  type CheckedCitation,
  type Comparison,
  type Designator,
  isOfPair,
  type Language,
  type Marking,
  type NamedStandard,
  type TextSummary,
  type TextView,
  textName,
} from "../../contract";
import { parseDesignator, sameEdition, standardKey } from "../../engine/designator";
import {
  type Citation,
  type CitationAnswer,
  checkCitations,
  citationsOfSheet,
  type KnownEdition,
} from "../../engine/register";
import { isSheetName } from "../../formats/read";
import { bearing, checkReport } from "../../formats/write/report";
import type { CitingList, FileToRead } from "../../jobs";
import { deriveMarking } from "../../pack";
import type { Bench } from "../bench/bench";
import { unlessAborted } from "../bench/flag-of";
import { reportFile } from "../bench/report-file";
import { withStaged } from "../bench/staged";
import { comparisonOf } from "../comparing/compare-texts";
import { textsOnce } from "../library/texts-once";
import { clauseSources } from "../markings/clause-sources";

/** Each designator once, where it is cited first. */
function once(citations: readonly Citation[]): Citation[] {
  const first = new Map<string, Citation>();
  for (const citation of citations) if (!first.has(citation.written)) first.set(citation.written, citation);
  return [...first.values()];
}

async function citationsOfFile({ isolate }: Bench, file: FileToRead): Promise<CitingList> {
  if (isSheetName(file.name)) {
    const sheets = await isolate.read("sheets", file);
    return { citations: sheets.flatMap(citationsOfSheet), marking: null };
  }
  return isolate.read("citations", file);
}

interface HeldEdition extends KnownEdition {
  readonly text: string;
  readonly marking: Marking;
}

function heldEdition({ id, metadata, marking }: TextSummary): HeldEdition | null {
  const designator = metadata.designator.value;
  if (designator === null || designator.change !== null) return null;
  return {
    designator,
    title: metadata.titleZh.value ?? metadata.titleEn.value,
    status: metadata.status.value,
    basis: "text",
    replaces: metadata.replaces.value ?? [],
    replacedBy: [],
    text: id,
    marking,
  };
}

type Held = () => Promise<readonly HeldEdition[]>;

/** The editions that the library holds, read once however many lists are held against them, and not before one is. */
export function heldEditions({ store }: Bench): Held {
  let reading: ReturnType<Held> | undefined;
  const read = async () => (await store.read.texts()).map(heldEdition).filter((edition) => edition !== null);
  return () => (reading ??= read());
}

/** What the library knows: its texts first, then what its registers say of the standards asked about and their successors. */
async function knownEditions({ store }: Bench, citations: readonly Citation[], held: Held): Promise<KnownEdition[]> {
  if (citations.length === 0) return [];
  const asked = citations.map(({ written }) => parseDesignator(written)).filter((parsed) => parsed !== null);
  const registered = await store.read.registerFamily([...new Set(asked.map(standardKey))]);
  const fromRegisters = registered.flatMap((entry): KnownEdition[] => {
    const designator: Designator | null = parseDesignator(entry.designator);
    if (designator === null) return [];
    const { titleZh, titleEn, status, replaces, replacedBy } = entry;
    const written = (named: readonly NamedStandard[]) => named.map(({ designator: name }) => name);
    return [
      {
        designator,
        title: titleZh ?? titleEn,
        status,
        basis: "register",
        replaces: written(replaces),
        replacedBy: written(replacedBy),
      },
    ];
  });
  return [...(await held()), ...fromRegisters];
}

const isHeld = (edition: KnownEdition | null | undefined): edition is HeldEdition =>
  edition !== null && edition !== undefined && "text" in edition;

/** What changed between two editions, counted; the later edition stands on the right. */
function differencesIn({ rows, judgements }: Comparison) {
  const countRows = (...kinds: string[]) => rows.filter(({ kind }) => kinds.includes(kind)).length;
  const verdicts = judgements.filter(isOfPair).flatMap((judgement) => judgement.rows.map(({ verdict }) => verdict));
  const countVerdicts = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    changed: rows.filter(({ changed, left, right }) => changed && left.length > 0 && right.length > 0).length,
    added: countRows("added"),
    deleted: countRows("deleted"),
    stricter: countVerdicts("right-stricter"),
    looser: countVerdicts("left-stricter"),
  };
}

/** The differences from a cited edition to its successor, where the library holds both texts. */
async function withDifferences(
  bench: Bench,
  { citation, edition, successors }: CitationAnswer,
): Promise<CheckedCitation> {
  const [successor] = successors;
  if (successors.length !== 1 || !isHeld(edition) || !isHeld(successor)) return { ...citation, differences: null };
  const comparison = await comparisonOf(bench, edition.text, successor.text);
  const [from, to] = [edition.designator.written, successor.designator.written];
  return { ...citation, differences: { from, to, ...differencesIn(comparison) } };
}

interface CheckedList {
  readonly checked: CheckedCitation[];
  /** Markings of all that it says something of: the list, and the texts of the library that are named in it. */
  readonly sources: readonly Marking[];
}

async function check(bench: Bench, { citations, marking }: CitingList): Promise<CheckedList> {
  const answers = checkCitations(citations, await knownEditions(bench, citations, heldEditions(bench)));
  const checked: CheckedCitation[] = [];
  for (const answer of answers) checked.push(await withDifferences(bench, answer));
  const named = answers.flatMap(({ edition, successors }) => [edition, ...successors]).filter(isHeld);
  return { checked, sources: [...(marking ? [marking] : []), ...named.map((edition) => edition.marking)] };
}

/** Checks a file that lists or cites standards (spreadsheet, or any text) against what the library knows. */
const checkList = async (bench: Bench, file: FileToRead): Promise<CheckedList> =>
  check(bench, await citationsOfFile(bench, file));

/** What a text cites; that it bears its own designator is no citation. */
function citationsOf({ tree, metadata }: TextView): Citation[] {
  const own = metadata.designator.value;
  const isOwn = (written: string): boolean => {
    const cited = own && parseDesignator(written);
    return cited ? sameEdition(cited, own) : false;
  };
  const citations = tree.flatMap(({ number, title, references }) =>
    references
      .filter(({ designator }) => !isOwn(designator))
      .map(({ designator }) => ({ written: designator, place: number ?? title })),
  );
  return once(citations);
}

/** The references of a text of the library, checked. */
async function checkReferences(bench: Bench, { text }: { text: string }): Promise<CheckedList> {
  const texts = textsOnce(bench.store.read);
  const view = await texts.text(text);
  const sources = await clauseSources(texts, view, "");
  return check(bench, { citations: citationsOf(view), marking: deriveMarking(sources.map(({ marking }) => marking)) });
}

/** The same without what changed between editions. */
export async function superseded(bench: Bench, view: TextView, held: Held): Promise<CitationAnswer["citation"][]> {
  const citations = citationsOf(view);
  const answers = checkCitations(citations, await knownEditions(bench, citations, held));
  return answers.map(({ citation }) => citation);
}

/** What is checked: a file of this machine, an uploaded one, or the references of a text of the library. */
export type ListToCheck = { readonly path: string } | { readonly file: File } | { readonly text: string };

function checkedList(bench: Bench, list: ListToCheck): Promise<CheckedList> {
  if ("text" in list) return checkReferences(bench, list);
  if ("path" in list) return checkList(bench, { path: list.path, name: basename(list.path) });
  return withStaged(bench, list.file, (staged) => checkList(bench, staged));
}

export const checkCited = async (bench: Bench, list: ListToCheck): Promise<CheckedCitation[]> =>
  (await checkedList(bench, list)).checked;

export type CheckedFile = ListToCheck & { readonly format: "xlsx" | "docx"; readonly language: Language };

/**
 * A checked list as a file to hand on, marked by the list and by the texts of the library that it names.
 * @throws E_CANCELLED once `signal` aborts
 */
export async function checkFile(
  bench: Bench,
  { format, language, ...list }: CheckedFile,
  signal?: AbortSignal,
): Promise<File> {
  unlessAborted(signal);
  const { checked, sources } = await checkedList(bench, list);
  unlessAborted(signal);
  const name = await nameOf(bench, list);
  const report = bearing(checkReport(name, checked, language), deriveMarking(sources));
  const title = "text" in list ? report.title : report.title.slice(0, report.title.length - extname(name).length);
  return reportFile(bench, report, { format, at: bench.now(), name: title });
}

async function nameOf({ store }: Bench, list: ListToCheck): Promise<string> {
  if ("path" in list) return basename(list.path);
  if ("file" in list) return list.file.name;
  return textName(await store.read.textSummary(list.text));
}
