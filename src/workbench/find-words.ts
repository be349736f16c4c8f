import Fuse from "fuse.js";
import type { SearchHit, TextSummary } from "../contract";
import { parseDesignator, standardKey } from "../engine/designator";
import { indexTerms } from "../engine/tokens";
import type { Bench } from "./bench";

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

const titleOf = ({ metadata, fileName }: TextSummary): string =>
  metadata.titleZh.value ?? metadata.titleEn.value ?? fileName;

function standardHit(text: TextSummary, words: string, score: number): SearchHit {
  const title = titleOf(text);
  return {
    kind: "standard",
    clause: {
      text: text.id,
      clause: "",
      designator: text.metadata.designator.value?.written ?? text.fileName,
      standardTitle: title,
      number: null,
      title,
      excerpt: "",
      system: text.metadata.system.value,
    },
    runs: runsOf(title, words),
    score,
  };
}

/** Standards by designator, read as what it means, else by forgiving words. */
function findStandards(texts: readonly TextSummary[], words: string, limit: number): SearchHit[] {
  const designator = parseDesignator(words);
  const key = designator && standardKey(designator);
  const exact = texts.filter(({ standard }) => standard !== "" && standard === key);
  const rest = texts.filter((text) => !exact.includes(text));
  const fuse = new Fuse(rest, {
    keys: ["metadata.designator.value.written", "metadata.titleZh.value", "metadata.titleEn.value", "fileName"],
    threshold: FORGIVING,
    ignoreLocation: true,
    includeScore: true,
  });
  const alike = fuse.search(words, { limit });
  return [
    ...exact.map((text) => standardHit(text, words, 1)),
    ...alike.map(({ item, score = 1 }) => standardHit(item, words, 1 - score)),
  ].slice(0, limit);
}

/** Standards and clauses that answer to some words, best first; standards come before clauses. */
export async function findWords(
  { store }: Bench,
  { words, limit }: { words: string; limit: number },
): Promise<SearchHit[]> {
  const [texts, clauses] = await Promise.all([
    store.read.texts(),
    store.read.clausesWith([...new Set(indexTerms(words))], limit),
  ]);
  const hits = clauses.map(
    ({ excerpt, body, score }): SearchHit => ({
      kind: "clause",
      clause: excerpt,
      runs: runsOf(body, words),
      score: score / (1 + score),
    }),
  );
  return [...findStandards(texts, words, limit), ...hits].slice(0, limit);
}
