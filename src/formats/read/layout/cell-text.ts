import { joinLines } from "../../../engine/structure/paragraphs/join-lines";

/** What begins on a line of its own within a cell. */
const BEGINS =
  /^(?:[(（]?[a-z\d]{1,2}[)）]|[a-z]\.\s+[\p{Lu}\p{Lo}]|——|[●•]|注\s?\d?[:：]|NOTE|\d{1,2}(?:\.\d{1,3}){1,5}\.?\s+\p{Lu})/u;

/** The words of one cell by its lines: these run on, but behind the end of a sentence or before a mark of their own. */
export function textOfCell(lines: readonly string[]): string {
  const paragraphs: string[][] = [];
  for (const line of lines) {
    const before = paragraphs.at(-1);
    if (before === undefined || /[。；;]$/.test(before.at(-1)!) || BEGINS.test(line)) paragraphs.push([line]);
    else before.push(line);
  }
  return paragraphs.map(joinLines).join("\n");
}
