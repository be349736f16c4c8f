import { kindredTerms } from "../../match/kindred";

/** The terms of a text, with repetitions. */
export type Reader = (text: string) => string[];

/** Which of the texts uses a term. */
export const LEFT = 1;
export const RIGHT = 2;

/**
 * Of two editions most words are common, and a single sign says less than the words around it. The more of the words
 * stand in one of the texts only, the more the parts of such words count: from the first share on, in full from the second.
 */
const EDITIONS = 0.45;
const APART = 0.6;

const TWO_HAN = /^\p{Script=Han}{2}$/u;

/** The signs of the pairs of signs that are meant; pairs that overlap share one. */
function signsOf(terms: readonly string[], isMeant: (at: number) => boolean): string[] {
  const signs: string[] = [];
  let before = "";
  terms.forEach((term, at) => {
    if (!TWO_HAN.test(term) || !isMeant(at)) {
      before = "";
      return;
    }
    const [first, second] = [...term] as [string, string];
    if (first !== before) signs.push(first);
    signs.push(second);
    before = second;
  });
  return signs;
}

/** The terms of all texts by number; a text that occurs again, as most do in two editions, is not read again. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly terms: string[] = [];
  private readonly users: number[] = [];
  private readonly heard: number[] = [];
  private readonly parts = new Set<number>();
  private readonly known = new Map<string, readonly number[]>();
  private readonly knownFurther = new Map<string, readonly number[]>();
  private countedApart: number | null = null;

  constructor(private readonly read: Reader) {}

  get size(): number {
    return this.ids.size;
  }

  termsOf(text: string): readonly number[] {
    const known = this.known.get(text);
    if (known) return known;
    const ids = this.read(text).map((term) => this.idOf(term));
    this.known.set(text, ids);
    return ids;
  }

  /** Notes whose terms those of the text are. */
  hear(text: string, side: number): void {
    for (const id of this.termsOf(text)) {
      this.users[id]! |= side;
      this.heard[id]!++;
    }
  }

  /** How far the parts of words count, 0–1, once all texts were heard. */
  get apart(): number {
    this.countedApart ??= this.countApart();
    return this.countedApart;
  }

  isPart(id: number): boolean {
    return this.parts.has(id);
  }

  /**
   * The terms of a text that was heard and, where it has a word that the other side never uses, what that word speaks of:
   * `gasoline` here and `petrol` there meet, while words that both sides use speak for themselves. Between texts worded
   * apart the signs that such a word is made of are added: `透过率` and `透射比` share one.
   */
  further(text: string): readonly number[] {
    const known = this.knownFurther.get(text);
    if (known) return known;
    const ids = this.termsOf(text);
    const isForeign = (id: number | undefined) => id !== undefined && this.users[id] !== (LEFT | RIGHT);
    if (!ids.some(isForeign)) return ids;
    const terms = ids.map((id) => this.terms[id]!);
    const isMeant = (word: readonly string[]) => word.some((term) => isForeign(this.ids.get(term)));
    const rows = kindredTerms(text, terms, isMeant).map((row) => this.idOf(row));
    const signs = this.apart > 0 ? signsOf(terms, (at) => isForeign(ids[at])).map((sign) => this.partOf(sign)) : [];
    const all = ids.concat(rows, signs);
    this.knownFurther.set(text, all);
    return all;
  }

  private countApart(): number {
    let [foreign, all] = [0, 0];
    this.heard.forEach((times, id) => {
      all += times;
      if (this.users[id] !== (LEFT | RIGHT)) foreign += times;
    });
    const share = all > 0 ? foreign / all : 0;
    return Math.min(1, Math.max(0, (share - EDITIONS) / (APART - EDITIONS)));
  }

  private partOf(sign: string): number {
    const id = this.idOf(`part ${sign}`);
    this.parts.add(id);
    return id;
  }

  private idOf(term: string): number {
    const known = this.ids.get(term);
    if (known !== undefined) return known;
    const id = this.terms.push(term) - 1;
    this.ids.set(term, id);
    this.users.push(0);
    this.heard.push(0);
    return id;
  }
}
