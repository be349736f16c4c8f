import { basename } from "node:path";
import { deserialize } from "node:v8";
import {
  type ClauseAddress,
  type ClauseExcerpt,
  type ClauseUnit,
  Fault,
  type Overlap,
  type OverlapPair,
  type ReadText,
} from "../../contract";
import { likenesses } from "../../engine/overlap";
import type { FileToRead, Flag } from "../../jobs";
import type { Bench } from "../bench/bench";
import { flagOf } from "../bench/flag-of";
import { withStaged } from "../bench/staged";
import { isAmendmentText } from "../library/editions";
import { overlappingPairs } from "./overlapping-pairs";

/** A proposed standard: its title with its scope, an uploaded draft, or one on this machine. */
export type Proposal =
  | { readonly title: string; readonly scope: string }
  | { readonly file: File }
  | { readonly path: string };

interface Draft {
  readonly title: string;
  /** SHA-256 of its file, by which the library knows a text; null where there is no file. */
  readonly file: string | null;
  readonly units: readonly ClauseUnit[];
}

/** Titles and scopes less alike than this are about something else. */
const ALIKE = 0.4;
const STANDARDS_SHOWN = 50;
const PAIRS_SHOWN = 100;
const EXCERPT_CHARS = 280;
const DRAFT = "draft";
const KINDS = new Set(["clause", "annex", "list-item", "table", "term-entry"]);

async function draftOfFile({ isolate }: Bench, file: FileToRead): Promise<Draft> {
  const { read } = await isolate.read("text", file);
  const { structured, sha256 } = deserialize(read.packed) as ReadText;
  const { front, language, clauses } = structured;
  const [first, second] = language === "zh" ? [front.titleZh, front.titleEn] : [front.titleEn, front.titleZh];
  const units = clauses
    .filter(({ kind, text }) => KINDS.has(kind) && text.trim() !== "")
    .map(({ id, number, title, parent, text }) => ({
      id: `${DRAFT}/${id}`,
      number,
      title,
      parent: parent === null ? null : `${DRAFT}/${parent}`,
      text,
    }));
  return { title: (first ?? second)?.value ?? "", file: sha256, units };
}

function draftOf(bench: Bench, proposal: Proposal): Promise<Draft> | Draft {
  if ("path" in proposal) return draftOfFile(bench, { path: proposal.path, name: basename(proposal.path) });
  if ("file" in proposal) return withStaged(bench, proposal.file, (staged) => draftOfFile(bench, staged));
  const title = proposal.title.trim();
  if (title === "") throw new Fault("E_INVALID", { what: "title" });
  return { title, file: null, units: [{ id: `${DRAFT}/`, title, text: proposal.scope.trim() || title }] };
}

function pairOf(draft: ClauseUnit, clause: ClauseExcerpt, score: number): OverlapPair {
  const { number = null, title, text } = draft;
  return { draft: { number, title: title ?? "", excerpt: text.slice(0, EXCERPT_CHARS) }, clause, score };
}

const keyOf = ({ text, clause }: ClauseAddress): string => `${text}/${clause}`;

async function standardsFor(bench: Bench, draft: Draft, flag: Flag): Promise<Overlap["standards"]> {
  const { read } = bench.store;
  const [found, held, texts] = await Promise.all([
    overlappingPairs(bench, draft.units, flag),
    read.titles(),
    read.texts(),
  ]);
  // what an amendment changes stands in the text in force; by itself it is no standard that a draft could repeat
  const amendments = new Set(texts.filter(isAmendmentText).map(({ id }) => id));
  const titles = held.filter(({ id }) => !amendments.has(id));
  const [zh, en] = (["titleZh", "titleEn"] as const).map((name) =>
    likenesses(
      draft.title,
      titles.map((one) => one[name] ?? ""),
    ),
  );
  const excerpts = new Map(
    (await read.excerptsAt(found.map(({ right }) => right))).map((excerpt) => [keyOf(excerpt), excerpt]),
  );
  const units = new Map(draft.units.map((unit) => [unit.id, unit]));
  const byText = Map.groupBy(found, ({ right }) => right.text);
  return titles
    .map(({ id, designator, titleZh, titleEn, fileName, system }, at) => {
      const its = (byText.get(id) ?? []).sort((a, b) => b.score - a.score);
      const pairs = its.slice(0, PAIRS_SHOWN).flatMap(({ left, right, score }) => {
        const [unit, excerpt] = [units.get(keyOf(left)), excerpts.get(keyOf(right))];
        return unit && excerpt ? [pairOf(unit, excerpt, score)] : [];
      });
      return {
        text: id,
        designator: designator ?? fileName,
        title: titleZh ?? titleEn ?? "",
        system,
        titleLikeness: Math.max(zh?.[at]?.share ?? 0, en?.[at]?.share ?? 0),
        clauses: new Set(its.map(({ left }) => left.clause)).size,
        pairs,
      };
    })
    .filter(({ text, titleLikeness, clauses }) => text !== draft.file && (titleLikeness >= ALIKE || clauses > 0))
    .sort((a, b) => b.clauses - a.clauses || b.titleLikeness - a.titleLikeness)
    .slice(0, STANDARDS_SHOWN);
}

async function projectsFor(
  { store }: Bench,
  proposal: Proposal,
  { title, units }: Draft,
): Promise<Overlap["projects"]> {
  const scope = "scope" in proposal ? proposal.scope : (units[0]?.text ?? "");
  const projects = await store.read.projects();
  const alike = likenesses(
    `${title} ${scope}`,
    projects.map((project) => `${project.name} ${project.scope}`),
  );
  return projects
    .map(({ id, name, scope: its }, at) => {
      const { share = 0, shared = [] } = alike[at] ?? {};
      return { id, name, scope: its, likeness: share, shared: [...shared] };
    })
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
}

/** The text of the library that the draft is itself: it does not overlap with anything by that. */
async function itselfIn({ store }: Bench, { file }: Draft): Promise<Overlap["itself"]> {
  const held = (await store.read.titles()).find(({ id }) => id === file);
  return held ? { text: held.id, designator: held.designator ?? held.fileName } : null;
}

/**
 * 立项查重: the standards of the library and the projects that a proposed standard overlaps with, where and how much. A
 * file that the library holds is not held against itself.
 * @throws E_CANCELLED once `signal` aborts
 */
export async function overlap(bench: Bench, proposal: Proposal, signal?: AbortSignal): Promise<Overlap> {
  const draft = await draftOf(bench, proposal);
  const [itself, standards, projects] = await Promise.all([
    itselfIn(bench, draft),
    standardsFor(bench, draft, flagOf(signal)),
    projectsFor(bench, proposal, draft),
  ]);
  return { clauses: draft.units.length, itself, standards, projects };
}
