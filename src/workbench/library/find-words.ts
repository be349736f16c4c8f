import Fuse from "fuse.js";
import type { SearchHit } from "../../contract";
import { parseDesignator, standardKey } from "../../engine/designator";
import { indexTerms } from "../../engine/tokens";
import type { TextTitle } from "../../store";
import type { Bench } from "../bench/bench";

type Run = SearchHit["runs"][number];

/** How far a title or designator may be from what was typed (Fuse: 0 exact, 1 anything). */
const FORGIVING = 0.4;
/** Characters shown before the first hit. */
const LEAD = 40;
const SHOWN = 240;

/** An excerpt of a text from shortly before the first of the words as typed, each of them marked. */
function runsOf(text: string, words: string): Run[] {
  const wanted = words.split(/\s+/).filter((word) => word !== "");
  const pattern = new RegExp(wanted.map(literally).join("|") || "(?!)", "giu");
  const first = text.search(pattern);
  const from = Math.max(0, first - LEAD);
  const shown = text.slice(from, from + SHOWN);
  const runs: Run[] = [];
  let at = 0;
  for (const match of shown.matchAll(pattern)) {
    if (match.index > at) runs.push({ text: shown.slice(at, match.index), hit: false });
    runs.push({ text: match[0], hit: true });
    at = match.index + match[0].length;
  }
  if (at < shown.length) runs.push({ text: shown.slice(at), hit: false });
  return runs;
}

const literally = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

const titleOf = ({ titleZh, titleEn, fileName }: TextTitle): string => titleZh ?? titleEn ?? fileName;

function standardHit(text: TextTitle, words: string, score: number): SearchHit {
  const title = titleOf(text);
  return {
    kind: "standard",
    clause: {
      text: text.id,
      clause: "",
      designator: text.designator ?? text.fileName,
      standardTitle: title,
      number: null,
      title,
      excerpt: "",
      system: text.system,
    },
    runs: runsOf(title, words),
    score,
  };
}

/** The names of all texts, ready to be searched. */
interface Finder {
  readonly revision: number;
  readonly madeAt: number;
  readonly names: readonly Name[];
  readonly fuse: Fuse<Name>;
}

/** What a text is called by, as it is compared: a designator without its blanks and dashes, titles in small letters. */
interface Name {
  readonly text: TextTitle;
  readonly designator: string;
  readonly titles: readonly string[];
}
const FINDERS = new WeakMap<Bench, Finder>();
/** While an import changes the library all the time, names may be this old. */
const STALE_MS = 10_000;

const closedUp = (words: string): string => words.toLowerCase().replace(/[\s—–-]/g, "");

const nameOf = (text: TextTitle): Name => ({
  text,
  designator: closedUp(text.designator ?? ""),
  titles: [text.titleZh, text.titleEn, text.fileName].flatMap((title) => (title ? [title.toLowerCase()] : [])),
});

async function finderOf(bench: Bench): Promise<Finder> {
  const { revision } = await bench.store.read.library();
  const known = FINDERS.get(bench);
  if (known && (known.revision === revision || performance.now() - known.madeAt < STALE_MS)) return known;
  const names = (await bench.store.read.titles()).map(nameOf);
  const fuse = new Fuse(names, {
    keys: ["designator", "titles"],
    threshold: FORGIVING,
    ignoreLocation: true,
    includeScore: true,
  });
  const finder = { revision, madeAt: performance.now(), names, fuse };
  FINDERS.set(bench, finder);
  return finder;
}

/** The texts of the standard that some words designate. */
function designated({ names }: Finder, words: string): TextTitle[] {
  const designator = parseDesignator(words);
  const key = designator && standardKey(designator);
  return key ? names.filter(({ text }) => text.standard === key).map(({ text }) => text) : [];
}

/**
 * Standards by designator, read as what it means, then by the words as typed; forgivingly only where these are not
 * enough: that takes as long as all else, and is asked for with every letter.
 */
function findStandards(finder: Finder, words: string, limit: number): Map<TextTitle, number> {
  const [typed, closed] = [words.toLowerCase(), closedUp(words)];
  const found = new Map(designated(finder, words).map((text) => [text, 1]));
  // blanks and dashes alone are in every name
  if (closed === "") return found;
  for (const { text, designator, titles } of finder.names) {
    if (found.size >= limit) break;
    if (designator.includes(closed) || titles.some((title) => title.includes(typed))) found.set(text, 1);
  }
  if (found.size >= limit) return found;
  for (const { item, score = 1 } of finder.fuse.search(closed, { limit }))
    if (!found.has(item.text)) found.set(item.text, 1 - score);
  return found;
}

/** `GJB 99101 工作温度`: the texts that the first words designate, and what is looked for in them. */
function wordsWithin(finder: Finder, words: string): { texts: TextTitle[]; words: string } | null {
  const parts = words.split(/\s+/).filter((part) => part !== "");
  for (let count = Math.min(LONGEST_DESIGNATOR, parts.length - 1); count > 0; count -= 1) {
    const texts = designated(finder, parts.slice(0, count).join(" "));
    if (texts.length > 0) return { texts, words: parts.slice(count).join(" ") };
  }
  return null;
}

/** Of so many hits one is a standard, where clauses fill the rest: neither crowds out the other. */
const STANDARDS_SHARE = 4;
/** `MIL STD 810 H` */
const LONGEST_DESIGNATOR = 4;

/** Standards and clauses that answer to some words, best first; standards come before clauses. */
export async function findWords(
  bench: Bench,
  { words: typed, limit }: { words: string; limit: number },
): Promise<SearchHit[]> {
  const finder = await finderOf(bench);
  const within = wordsWithin(finder, typed);
  const words = within?.words ?? typed;
  const clauses = await bench.store.read.clausesWith(
    [...new Set(indexTerms(words))],
    limit,
    within?.texts.map(({ id }) => id),
  );
  const standards = within ? new Map(within.texts.map((text) => [text, 1])) : findStandards(finder, words, limit);
  const room = Math.max(Math.ceil(limit / STANDARDS_SHARE), limit - clauses.length);
  const hits = clauses.map(
    ({ excerpt, body, score }): SearchHit => ({
      kind: "clause",
      clause: excerpt,
      runs: runsOf(body, words),
      score: score / (1 + score),
    }),
  );
  return [...[...standards].slice(0, room).map(([text, score]) => standardHit(text, words, score)), ...hits].slice(
    0,
    limit,
  );
}
