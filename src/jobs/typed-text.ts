import { deserialize } from "node:v8";
import type { Block, Packed, SourceBlocks, StructureNote, TypedText, Typing } from "../contract";
import { analyseText } from "../engine/analyse";
import { standardKey } from "../engine/designator";
import { readPlainText } from "../formats/read";

/** A text before it is taken apart, with what was typed of its pages: of one page the last counts. */
export interface TypedTask {
  readonly fileName: string;
  readonly source: Packed<SourceBlocks>;
  readonly typings: readonly Typing[];
}

const pageOf = ({ place }: Block): number => place?.page ?? 0;
const isPicture = ({ kind, confidence }: Block): boolean => kind === "page" || confidence !== undefined;

/** What is kept of a text of which pages are pictures; null where none is. */
export function sourceBlocksOf({ blocks, notes }: Pick<SourceBlocks, "blocks" | "notes">): SourceBlocks | null {
  const typable = [...new Set(blocks.filter(isPicture).map(pageOf))];
  return typable.length === 0 ? null : { blocks, notes, typable };
}

/** Words as typed, a paragraph a line, as the blocks of a page. */
const blocksOfWords = ({ page, words }: Typing): Block[] =>
  readPlainText(words).map((block) => ({ ...block, place: { page } }));

/** The blocks of a text with what was typed in the place of its pages. */
function withTypings({ blocks, typable }: SourceBlocks, typings: ReadonlyMap<number, Typing>): Block[] {
  const done = new Set<number>();
  return blocks.flatMap((block) => {
    const page = pageOf(block);
    const typing = typable.includes(page) ? typings.get(page) : undefined;
    if (typing === undefined) return [block];
    if (done.has(page)) return [];
    done.add(page);
    return blocksOfWords(typing);
  });
}

const leftOut = ({ page, words, reason }: Typing): StructureNote[] =>
  words.trim() === "" ? [{ kind: "page-left-out", text: reason, place: { page } }] : [];

/** Takes a text apart anew with the words that persons typed of its pages, as if its source had held them. */
export function typedText({ fileName, source: { packed }, typings }: TypedTask): TypedText {
  const source = deserialize(packed) as SourceBlocks;
  const last = new Map(typings.map((one) => [one.page, one]));
  const notes = source.notes.filter(({ kind, place }) => kind !== "recognised" || !last.has(place?.page ?? 0));
  const structured = analyseText(withTypings(source, last), {
    fileName,
    notes: [...notes, ...[...last.values()].flatMap(leftOut)],
  });
  const designator = structured.front.designator?.value;
  return { standard: designator ? standardKey(designator) : "", structured };
}
