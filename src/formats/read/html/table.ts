import type { Block, TableCell } from "../../../contract";
import { tableText } from "../../../engine/structure/page/table-text";
import { headRows } from "../table-head";

/** A wider or higher span is no table but an attack (HTML, 4.9.11). */
const WIDEST_SPAN = 1_000;
const HIGHEST_SPAN = 65_534;
/** Cells beyond this are text, whatever their place: hostile spans would fill memory. */
const MOST_PLACES = 1_000_000;

interface OpenCell {
  readonly row: number;
  readonly col: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly header: boolean;
  readonly blocks: Block[];
}

const span = (text: string | undefined, most: number): number => {
  const number = Number(text ?? "1");
  return Number.isInteger(number) && number >= 1 ? Math.min(number, most) : 1;
};

const CLAUSE_NUMBER = /^(?:\d{1,2}|[A-Z])(?:\.\d{1,3}){1,5}\.?$/;
const isClauseNumber = ([first, ...others]: readonly Block[]): boolean =>
  first !== undefined && others.length === 0 && first.label === undefined && CLAUSE_NUMBER.test(first.text);
const isSentence = (block: Block | undefined): boolean => /[.。;；:：]$/.test(block?.text ?? "");

/** So many paragraphs in one cell, and so great a part of all words, are a text within the frame of its page. */
const PAGE_PARAGRAPHS = 10;
const PAGE_SHARE = 0.75;
const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
const isPage = (blocks: readonly Block[], inside: readonly Block[]): boolean =>
  blocks.length >= PAGE_PARAGRAPHS && lengthOf(blocks) >= lengthOf(inside) * PAGE_SHARE;

/** A table on its way: places cells on the grid as browsers do. */
export class TableBuilder {
  readonly #cells: OpenCell[] = [];
  readonly #taken = new Map<number, Set<number>>();
  #row = -1;
  #inHead = false;
  #places = 0;
  /** What stands in it outside of cells: a caption, misplaced text. */
  readonly outside: Block[] = [];

  head(open: boolean): void {
    this.#inHead = open;
  }

  row(): void {
    this.#taken.delete(this.#row);
    this.#row++;
  }

  /** Opens a cell and gives where its content goes. */
  cell(name: string, attributes: Readonly<Record<string, string>>): Block[] {
    if (this.#row < 0) this.row();
    const colSpan = span(attributes.colspan, WIDEST_SPAN);
    const rowSpan = span(attributes.rowspan, HIGHEST_SPAN);
    const col = this.#take(rowSpan, colSpan);
    const cell = { row: this.#row, col, rowSpan, colSpan, header: name === "th" || this.#inHead, blocks: [] };
    this.#cells.push(cell);
    return cell.blocks;
  }

  #take(rowSpan: number, colSpan: number): number {
    const taken = this.#rowAt(this.#row);
    let col = 0;
    while (taken.has(col)) col++;
    for (let row = this.#row; row < this.#row + rowSpan && this.#places < MOST_PLACES; row++) {
      for (let at = col; at < col + colSpan; at++) this.#rowAt(row).add(at);
      this.#places += colSpan;
    }
    return col;
  }

  #rowAt(row: number): Set<number> {
    const taken = this.#taken.get(row) ?? new Set();
    this.#taken.set(row, taken);
    return taken;
  }

  /** The table as one block, or what its cells hold where it only lays out the page. */
  finish(): Block[] {
    const inside = this.#cells.flatMap(({ blocks }) => blocks);
    if (this.#isLayout(inside)) return [...this.outside, ...inside];
    const rows = this.#row + 1;
    const head = this.#cells.some(({ header }) => header) ? 0 : headRows(this.#cells);
    const cells = this.#cells.map(
      ({ blocks, ...place }): TableCell => ({
        ...place,
        rowSpan: Math.min(place.rowSpan, rows - place.row),
        text: blocks.map(({ label, text }) => (label === undefined ? text : `${label} ${text}`)).join("\n"),
        header: place.header || place.row < head,
      }),
    );
    return [...this.outside, { kind: "table", text: tableText(cells), cells }];
  }

  /** One column, headings or tables within cells, a page in one cell, numbers of clauses beside their sentences: the table places things on the page. */
  #isLayout(inside: readonly Block[]): boolean {
    if (this.#cells.some(({ blocks }) => isPage(blocks, inside))) return true;
    if (inside.some(({ kind, headingLevel }) => kind === "table" || headingLevel !== undefined)) return true;
    if (this.#cells.every(({ col }) => col === 0)) return true;
    return this.#cells.every(({ col, header, blocks }) =>
      col === 0 ? !header && isClauseNumber(blocks) : col === 1 && isSentence(blocks.at(-1)),
    );
  }
}
