import type { StructureNote } from "../../../contract";
import { parseLabel } from "../labels/labels";
import { bare } from "../unit";
import { joinLines } from "./join-lines";
import type { Paragraph } from "./paragraphs";

/** What stands behind a title in contents: a leader or white space, and the page. */
const PAGE = /(?:[.．·…⋯‥_・\s]{2,}|\t)[（(]?(?:\d{1,4}|[ivxlcⅠ-Ⅻ]{1,6})[)）]?$/i;
/** Longer entries are none. */
const ENTRY = 200;

/** The titles of contents by their numbers, as one text where an entry takes two lines. */
function listedTitles(contents: readonly StructureNote[]): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { kind, text } of contents) {
    if (kind !== "contents") continue;
    let open: { number: string; title: string } | null = null;
    for (const line of text.split("\n")) {
      const label = line.length > ENTRY ? null : parseLabel(line.trim());
      const words = line.trim().slice(label?.length ?? 0);
      if (label !== null) open = { number: label.number, title: "" };
      if (open === null) continue;
      open.title += bare(words.replace(PAGE, ""));
      titles.set(open.number, open.title);
      if (PAGE.test(words)) open = null;
    }
  }
  return titles;
}

/** Joins titles that are broken into two lines where nothing but the contents tells: their entry says all of it. */
export function joinWrappedTitles(
  paragraphs: readonly Paragraph[],
  contents: readonly StructureNote[],
): readonly Paragraph[] {
  const listed = listedTitles(contents);
  if (listed.size === 0) return paragraphs;
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const above = joined.at(-1);
    if (above !== undefined && goesOnIn(listed, above, paragraph))
      joined[joined.length - 1] = {
        ...above,
        text: joinLines([above.text, paragraph.text]),
        lines: [...above.lines, ...paragraph.lines],
      };
    else joined.push(paragraph);
  }
  return joined;
}

function goesOnIn(listed: ReadonlyMap<string, string>, { label, text }: Paragraph, below: Paragraph): boolean {
  if (label === null || below.label !== null || below.unit.block.kind !== "paragraph") return false;
  const title = bare(text.slice(label.length));
  return title !== "" && listed.get(label.number) === title + bare(below.text);
}
