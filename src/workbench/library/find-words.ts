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

/** What of the text was looked for: the words as typed, and failing that their single terms. */
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
  readonly texts: readonly TextTitle[];
  readonly fuse: Fuse<TextTitle>;
}
const FINDERS = new WeakMap<Bench, Finder>();
/** While an import changes the library all the time, names may be this old. */
const STALE_MS = 10_000;

async function finderOf(bench: Bench): Promise<Finder> {
  const { revision } = await bench.store.read.library();
  const known = FINDERS.get(bench);
  if (known && (known.revision === revision || performance.now() - known.madeAt < STALE_MS)) return known;
  const texts = await bench.store.read.titles();
  const fuse = new Fuse(texts, {
    keys: ["designator", "titleZh", "titleEn", "fileName"],
    threshold: FORGIVING,
    ignoreLocation: true,
    includeScore: true,
  });
  const finder = { revision, madeAt: performance.now(), texts, fuse };
  FINDERS.set(bench, finder);
  return finder;
}

/** Standards by designator, read as what it means, else by forgiving words. */
function findStandards({ texts, fuse }: Finder, words: string, limit: number): SearchHit[] {
  const designator = parseDesignator(words);
  const key = designator && standardKey(designator);
  const exact = texts.filter(({ standard }) => standard !== "" && standard === key);
  const named = new Set(exact);
  const alike = fuse.search(words, { limit: limit + exact.length }).filter(({ item }) => !named.has(item));
  return [
    ...exact.map((text) => standardHit(text, words, 1)),
    ...alike.map(({ item, score = 1 }) => standardHit(item, words, 1 - score)),
  ].slice(0, limit);
}

/** Standards and clauses that answer to some words, best first; standards come before clauses. */
export async function findWords(
  bench: Bench,
  { words, limit }: { words: string; limit: number },
): Promise<SearchHit[]> {
  const [finder, clauses] = await Promise.all([
    finderOf(bench),
    bench.store.read.clausesWith([...new Set(indexTerms(words))], limit),
  ]);
  const hits = clauses.map(
    ({ excerpt, body, score }): SearchHit => ({
      kind: "clause",
      clause: excerpt,
      runs: runsOf(body, words),
      score: score / (1 + score),
    }),
  );
  return [...findStandards(finder, words, limit), ...hits].slice(0, limit);
}
