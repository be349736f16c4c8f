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
  next: number;
}

/** The lists open at a place, with the labels that a browser prints before their items. */
export class Lists {
  readonly #open: OpenList[] = [];

  begin(name: string, attributes: Readonly<Record<string, string>>): void {
    const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(attributes.style ?? "")?.[1]?.toLowerCase();
    const ordered = name === "ol";
    const kind = style ?? attributes.type;
    const format = kind === "none" ? "" : ordered ? (FORMATS[kind ?? "1"] ?? "decimal") : null;
    this.#open.push({ format, next: numberOf(attributes.start, 1) });
  }

  end(): void {
    this.#open.pop();
  }

  /** Label and depth of one more item. */
  item(attributes: Readonly<Record<string, string>>): { label: string | undefined; level: number } {
    const list = this.#open.at(-1);
    const level = Math.max(this.#open.length - 1, 0);
    if (list === undefined || list.format === "") return { label: undefined, level };
    if (list.format === null) return { label: "•", level };
    const number = numberOf(attributes.value, list.next);
    list.next = number + 1;
    return { label: `${formatNumber(number, list.format)}.`, level };
  }
}

const numberOf = (text: string | undefined, fallback: number): number => {
  const number = Number(text);
  return text !== undefined && text !== "" && Number.isInteger(number) ? number : fallback;
};

export const hasOwnLabel = (text: string): boolean => OWN_LABEL.test(text);
