import { formatNumber } from "../docx/number-format";

/** A level of a list in the style sheet of a page that Word reads (`@list l0:level1`). */
interface Level {
  readonly list: string;
  /** 1–9. */
  readonly level: number;
  readonly format: string;
  /** The label with `%1` for the number of the first level. */
  readonly text: string;
}

/** `mso-level-number-format`, as WordprocessingML names them. */
const FORMATS: Readonly<Record<string, string>> = {
  "alpha-upper": "upperLetter",
  "alpha-lower": "lowerLetter",
  "roman-upper": "upperRoman",
  "roman-lower": "lowerRoman",
  "ideograph-digital": "ideographDigital",
  "chinese-counting": "chineseCounting",
  "chinese-counting-thousand": "chineseCountingThousand",
};

const LEVEL_RULE = /@list\s+(l\d{1,4}):level([1-9])[^{}]{0,200}\{([^}]{0,4000})\}/g;
const LINK = /mso-level-style-link\s*:\s*"?([^";}\n]{1,100})/i;
const FORMAT = /mso-level-number-format\s*:\s*([\w-]{1,60})/i;
const TEXT = /mso-level-text\s*:\s*(?:"([^"\n]{0,100})"|([^;}\n]{0,100}))/i;

/**
 * Numbers that Word prints before the paragraphs of a style although they stand in no text: the style sheet links the
 * style to a level of a list (Microsoft Office HTML and XML Reference, mso-level-style-link).
 */
export class WordNumbers {
  readonly #levels = new Map<string, Level>();
  readonly #formats = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();

  styleSheet(css: string): void {
    for (const [, list, digit, body] of css.matchAll(LEVEL_RULE)) {
      const format = FORMATS[FORMAT.exec(body!)?.[1]?.toLowerCase() ?? ""] ?? "decimal";
      this.#formats.set(`${list} ${digit}`, format);
      const style = LINK.exec(body!)?.[1]?.trim();
      const text = TEXT.exec(body!);
      if (style === undefined || FORMAT.exec(body!)?.[1] === "bullet") continue;
      const level = Number(digit);
      this.#levels.set(style, { list: list!, level, format, text: text?.[1] ?? text?.[2]?.trim() ?? `%${digit}.` });
    }
  }

  /** The label of one more paragraph of these classes, or undefined where none of them is numbered. */
  next(classes: string): string | undefined {
    if (this.#levels.size === 0) return undefined;
    const linked = classes.split(/\s+/).flatMap((name) => this.#levels.get(name) ?? [])[0];
    if (linked === undefined) return undefined;
    const { list, level, text } = linked;
    const counts = this.#counts.get(list) ?? [];
    this.#counts.set(list, counts);
    counts.length = Math.min(counts.length, level);
    for (let above = 0; above < level - 1; above++) counts[above] ??= 1;
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    return text
      .replace(/%([1-9])/g, (_, digit: string) =>
        formatNumber(counts[Number(digit) - 1] ?? 1, this.#formats.get(`${list} ${digit}`) ?? "decimal"),
      )
      .replace(/\u00a0/g, " ");
  }
}
