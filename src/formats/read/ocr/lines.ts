import type { Block } from "../../../contract";
import { type LaidLine, paragraphStarts, printedMargin } from "../layout/margins";
import { median } from "../median";
import type { RecognisedLine, RecognisedPage } from "./recogniser";

/** No sign that was recognised is certain, however sure of it the model is. */
const SUREST = 0.999;
/** Part of the lower of two heights by which boxes must overlap to stand on one printed line. */
const SAME_LINE = 0.5;
/** White space above a line, in heights of a line, from which on it begins something new. */
const APART = 0.9;
/** A box is a little higher than its signs; a wide sign is as wide as high and takes two columns. */
const COLUMNS_A_HEIGHT = 2.2;
/** Between what stands beside one another on a line: the cells of a row, or a number and its title. */
const BESIDE = "  ";

/** What recognition makes of signs that its alphabet lacks or confuses, where the words around allow one reading. */
const CONFUSIONS: readonly (readonly [RegExp, string])[] = [
  [/[°º]\s*[℃C](?![A-Za-z])/g, "℃"],
  [/土(?=\s*\d)/g, "±"],
  [/(?<=\d\s*[kMG]?)Q(?![A-Za-z\d])/g, "Ω"],
];

const repaired = (text: string): string =>
  CONFUSIONS.reduce((mended, [confused, meant]) => mended.replace(confused, meant), text).trim();

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Piece extends Box {
  readonly text: string;
  readonly confidence: number;
}

function pieceOf({ text, mean, box }: RecognisedLine, scale: number, left: number, top: number): Piece {
  const xs = box.map(([x]) => left + x * scale);
  const ys = box.map(([, y]) => top + y * scale);
  return {
    text: repaired(text),
    confidence: Math.min(mean, SUREST),
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

const height = ({ top, bottom }: Box): number => bottom - top;

const standsBeside = (piece: Piece, row: readonly Piece[]): boolean =>
  row.some((other) => {
    const overlap = Math.min(piece.bottom, other.bottom) - Math.max(piece.top, other.top);
    return overlap > SAME_LINE * Math.min(height(piece), height(other));
  });

/** Pieces on the same printed line, from left to right; lines from top to bottom. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const row = rows.at(-1);
    if (row && standsBeside(piece, row)) row.push(piece);
    else rows.push([piece]);
  }
  return rows.map((row) => row.sort((a, b) => a.left - b.left));
}

const around = (row: readonly Piece[]): Box => ({
  left: Math.min(...row.map(({ left }) => left)),
  top: Math.min(...row.map(({ top }) => top)),
  right: Math.max(...row.map(({ right }) => right)),
  bottom: Math.max(...row.map(({ bottom }) => bottom)),
});

const rounded = (value: number): number => Math.round(value * 10) / 10;

/**
 * A picture whose words were recognised: the page that it is on, from 1, where its corner is on that page in points, and
 * how many points a pixel is (1 where that is not known).
 */
export interface ScannedPage {
  readonly found: Pick<RecognisedPage, "lines">;
  readonly page: number;
  readonly scale: number;
  readonly left?: number;
  readonly top?: number;
}

interface Row {
  readonly page: number;
  readonly pieces: readonly Piece[];
  readonly box: Box;
}

const rowsOfPage = ({ found, page, scale, left = 0, top = 0 }: ScannedPage): Row[] =>
  rowsOf(found.lines.map((line) => pieceOf(line, scale, left, top)).filter(({ text }) => text !== "")).map(
    (pieces) => ({
      page,
      pieces,
      box: around(pieces),
    }),
  );

/** The printed lines of recognised pages as blocks, each with its place in points and how sure it is. */
export function blocksOfPages(pages: readonly ScannedPage[]): Block[] {
  const rows = pages.flatMap(rowsOfPage);
  const line = median(rows.map(({ box }) => height(box)));
  const edge = Math.min(...rows.map(({ box }) => box.left));
  const columns = (x: number): number => Math.round((COLUMNS_A_HEIGHT * (x - edge)) / line);
  const laid = rows.map(({ page, pieces, box }, at): LaidLine => {
    const above = rows[at - 1];
    return {
      text: pieces.map(({ text }) => text).join(BESIDE),
      left: columns(box.left),
      right: columns(box.right),
      gap: above?.page === page && box.top - above.box.bottom > APART * line,
    };
  });
  const starts = paragraphStarts(laid, printedMargin(laid));
  return rows.map(
    ({ page, pieces, box }, at): Block => ({
      kind: "paragraph",
      text: laid[at]!.text,
      line: true,
      ...(starts[at] ? { apart: true } : {}),
      indent: laid[at]!.left,
      place: { page, box: [rounded(box.left), rounded(box.top), rounded(box.right), rounded(box.bottom)] },
      confidence: Math.min(...pieces.map(({ confidence }) => confidence)),
    }),
  );
}
