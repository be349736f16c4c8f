import { formatNumber } from "../docx/number-format";

const FORMATS: Readonly<Record<string, string>> = {
  "1": "decimal",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  decimal: "decimal",
  "lower-alpha": "lowerLetter",
  "lower-latin": "lowerLetter",
  "upper-alpha": "upperLetter",
  "upper-latin": "upperLetter",
  "lower-roman": "lowerRoman",
  "upper-roman": "upperRoman",
  "cjk-decimal": "ideographDigital",
  "simp-chinese-informal": "chineseCountingThousand",
};

/** A label that stands in the text of the item itself. */
const OWN_LABEL =
  /^(?:[（(]?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[一二三四五六七八九十]{1,3})[)）.．、]|[——─•·●○■◆▪-]|\d+(?:\.\d+)+\s)/;

interface OpenList {
  /** Null for bullets, "" for no label at all. */
  readonly format: string | null;
  readonly step: 1 | -1;
  next: number;
}

/** An item of a list as it begins. */
export interface ListItem {
  readonly label: string | undefined;
  readonly level: number;
  /** Its number, where it is counted in digits. */
  readonly number?: number;
}

/**
 * The numbers of headings that are items of lists: LibreOffice writes its outline so, of `2.1` but the last number, the others
 * stand at the headings above.
 */
export class Outline {
  readonly #numbers: (number | undefined)[] = [];

  /** The whole number of one more heading (1–9); undefined where it, or one above it, has none. */
  next(level: number, item: ListItem | null): string | undefined {
    this.#numbers.length = level - 1;
    this.#numbers[level - 1] = item?.number;
    const path = Array.from({ length: level }, (_, at) => this.#numbers[at]);
    return path.includes(undefined) ? undefined : path.join(".");
  }
}

/** The lists open at a place, with the labels that a browser prints before their items. */
export class Lists {
  readonly #open: OpenList[] = [];

  begin(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes.style ?? "")?.[1]?.toLowerCase();
    const ordered = name === "ol";
    const kind = style ?? attributes.type;
    const isReversed = ordered && attributes.reversed !== undefined;
    // counted down from how many items follow, which nobody knows yet
    const isUnknown = isReversed && attributes.start === undefined;
    const format = kind === "none" || isUnknown ? "" : ordered ? (FORMATS[kind ?? "1"] ?? "decimal") : null;
    this.#open.push({ format, step: isReversed ? -1 : 1, next: numberOf(attributes.start, 1) });
  }

  end(): void {
    this.#open.pop();
  }

  /** Label and depth of one more item. */
  item(attributes: Readonly<Record<string, string>>): ListItem {
    const list = this.#open.at(-1);
    const level = Math.max(this.#open.length - 1, 0);
    if (list === undefined || list.format === "") return { label: undefined, level };
    if (list.format === null) return { label: "•", level };
    const number = numberOf(attributes.value, list.next);
    list.next = number + list.step;
    const label = `${formatNumber(number, list.format)}.`;
    return { label, level, ...(list.format === "decimal" ? { number } : {}) };
  }
}

const numberOf = (text: string | undefined, fallback: number): number => {
  const number = Number(text);
  return text !== undefined && text !== "" && Number.isInteger(number) ? number : fallback;
};

export const hasOwnLabel = (text: string): boolean => OWN_LABEL.test(text);
