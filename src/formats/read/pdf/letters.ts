import { UNKNOWN_SIGN } from "../layout/piece";

/** What stands in no text: a font that does not tell its letters gives the numbers of its shapes instead. */
const CONTROL = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Part of a font's signs from which on it tells none of its letters; fewer are ligatures of an old typesetter. */
const UNTOLD = 0.08;

/** Words in one font. */
interface InFont {
  readonly str: string;
  readonly fontName: string;
}

const signsOf = (items: readonly InFont[]): string => items.map(({ str }) => str.replace(/\s+/g, "")).join("");

/**
 * The fonts of a document that do not tell which letters their shapes are (no ToUnicode, and an encoding of their own): what is
 * read in them are the numbers of shapes, which look like letters of any kind.
 */
export class UntoldFonts {
  readonly #names = new Set<string>();

  /** Looks at the words of one more page. */
  look(items: readonly InFont[]): void {
    for (const [name, own] of Map.groupBy(items, ({ fontName }) => fontName)) {
      const signs = signsOf(own);
      if ((signs.match(CONTROL) ?? []).length > UNTOLD * signs.length) this.#names.add(name);
    }
  }

  /** The words with each sign marked whose letter nobody knows. */
  told({ str, fontName }: InFont): string {
    return str.replace(this.#names.has(fontName) ? /\S/gu : CONTROL, UNKNOWN_SIGN);
  }
}
