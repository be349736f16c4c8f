import type { Clause, Marking } from "../../../contract";
import { type MarkedLine, readMark, summed } from "./marking";

/** A mark that opens or closes a paragraph: in brackets, or with the star that no plain word has. */
const HEAD_ZH =
  /^\s*([(（【[]\s*[秘机绝]密[^)）】\]]{0,12}[)）】\]]|[秘机绝]密\s*[★☆*＊]\s*(?:\d{1,2}\s*(?:年|个月|月)|长期)?)/;
const TAIL_ZH = /([(（【[]\s*[秘机绝]密\s*[★☆*＊]?[^)）】\]]{0,8}[)）】\]])\s*$/;
/** Portion marks (DoDM 5200.01 vol. 2, encl. 3): level, then what it is controlled by. */
const HEAD_EN = /^\s*\((TS|S|C|U|CUI)((?:\/\/[A-Z ,/-]{1,40})?)\)\s/;
const WORD_OF: Readonly<Record<string, string>> = { TS: "TOP SECRET", S: "SECRET", C: "CONFIDENTIAL" };

/** Most clauses bear none, and are passed over at once. */
const MAY_MARK = /[秘机绝]\s*密|\((?:TS|[SCU]|CUI)[)/]/;

/** What a paragraph's opening or closing says of it, as a line that bears a mark alone. */
function markOf(paragraph: string, isPortionMarked: boolean): string | null {
  const chinese = HEAD_ZH.exec(paragraph)?.[1] ?? TAIL_ZH.exec(paragraph)?.[1];
  if (chinese !== undefined) return chinese.replace(/[()（）【】[\]]/g, "");
  const english = HEAD_EN.exec(paragraph);
  if (english === null || !(isPortionMarked || english[2] !== "" || english[1] === "TS")) return null;
  return WORD_OF[english[1]!] ?? null;
}

/**
 * Markings that paragraphs bear by themselves, by clause: `（秘密★5年）…`, `(S//NF) …`. An English `(C)` or `(S)` alone is
 * a mark only in a text that marks its open paragraphs `(U)` too; elsewhere it is the label of a list.
 */
export function markedParagraphs(clauses: readonly Pick<Clause, "id" | "title" | "text">[]): Map<string, Marking> {
  const paragraphs = clauses
    .filter(({ title, text }) => MAY_MARK.test(title) || MAY_MARK.test(text))
    .map(({ id, title, text }) => ({ id, lines: [title, ...text.split("\n")] }));
  const isPortionMarked = paragraphs.some(({ lines }) => lines.some((line) => HEAD_EN.exec(line)?.[1] === "U"));
  const marked = new Map<string, Marking>();
  for (const { id, lines } of paragraphs) {
    const marks = lines.flatMap((line): MarkedLine[] => {
      const text = markOf(line, isPortionMarked);
      return text === null ? [] : [{ text, where: "paragraph" }];
    });
    const found = marks.flatMap((mark) => readMark(mark) ?? []);
    if (found.length > 0) marked.set(id, summed(found, []).marking);
  }
  return marked;
}
