import { stemmer } from "stemmer";
import { scan } from "./scan";

/** Stems kept for words seen before; emptied when full, so that a hostile text cannot grow it without end. */
const STEMS_KEPT = 50_000;
const stems = new Map<string, string>();

/** The stem of a lower-case English word (Porter, "An algorithm for suffix stripping", Program 14(3), 1980). */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= STEMS_KEPT) stems.clear();
  const found = /^[a-z]{3,30}$/.test(word) ? stemmer(word) : word;
  stems.set(word, found);
  return found;
}

/** One standard, however it is spaced, dashed or dated: `GB/T 1.1—2020` gives `gb/t1.1`. */
function standardOf(designator: string): string {
  return designator
    .toLowerCase()
    .replace(/[\s\u00a0]/g, "")
    .replace(/(?:[-:\u2013\u2014]{1,2}(?:19|20)\d\d)$/, "")
    .replace(/[\u2013\u2014]/g, "-");
}

const SURROGATE = /[\ud800-\udfff]/;

function pushBigrams(run: string, terms: string[]): void {
  const signs = SURROGATE.test(run) ? [...run] : null;
  const size = signs?.length ?? run.length;
  if (size === 1) terms.push(run);
  for (let i = 1; i < size; i++) terms.push(signs ? `${signs[i - 1]}${signs[i]}` : run.slice(i - 1, i + 1));
}

/**
 * The terms under which a text is found and aligned, in order, with repetitions: Chinese as character bigrams,
 * English as stems, numbers, designators (without their year) and symbols such as `g2` whole. NFKC comes first, so
 * that width, ligatures and unit signs (`㎏`, `℃`) make no difference.
 */
export function indexTerms(text: string): string[] {
  const terms: string[] = [];
  for (const piece of scan(text.normalize("NFKC"))) {
    switch (piece.kind) {
      case "han":
        pushBigrams(piece.text, terms);
        break;
      case "word":
        terms.push(stem(piece.text.toLowerCase().replace(/['\u2019]s$/, "")));
        break;
      case "number":
        terms.push(piece.text.replace("\u2212", "-").replace("+", ""));
        break;
      case "designator":
        terms.push(standardOf(piece.text));
        break;
    }
  }
  return terms;
}
