import { median } from "../median";
import type { LaidOutPage } from "./blocks";
import type { Piece } from "./piece";

/** Words that stand at the same place on so many pages at least, and on so large a part of them, may be a watermark. */
const FEWEST_PAGES = 3;
const PART_OF_PAGES = 0.5;
/** In points: places nearer than this are the same. */
const SAME_PLACE = 2;
/** Type so many times as large as the text's is a watermark's between the first and the last line of a page. */
const LARGE = 1.8;
/** Part of the smaller type by which two lines overlap at least where one is printed over the other, and along the line. */
const OVER = 0.3;
const ALONG = 0.5;
/** What of a size signs fill above the line that they stand on. */
const RISE = 0.75;

const placeOf = ({ text, left, base, size, turn = 0 }: Piece): string =>
  [text, turn, ...[left, base, size].map((value) => Math.round(value / SAME_PLACE))].join("\n");

/** Words that recur at their place on the next page or the one behind it, with the pages on which they do. */
function recurring(pages: readonly LaidOutPage[]): Map<string, number> {
  const counts = new Map<string, number>();
  let before: readonly ReadonlySet<string>[] = [];
  for (const { text } of pages) {
    const own = new Set(text.pieces.map(placeOf));
    for (const place of own)
      if (counts.has(place)) counts.set(place, counts.get(place)! + 1);
      else if (before.some((other) => other.has(place))) counts.set(place, 2);
    before = [own, ...before.slice(0, 1)];
  }
  return counts;
}

/** Whether words are printed over others. */
function isOver(mark: Piece, piece: Piece): boolean {
  if ((mark.turn ?? 0) !== (piece.turn ?? 0)) return false;
  const least = Math.min(mark.size, piece.size);
  const down = Math.min(mark.base, piece.base) - Math.max(mark.base - RISE * mark.size, piece.base - RISE * piece.size);
  const along = Math.min(mark.right, piece.right) - Math.max(mark.left, piece.left);
  return down > OVER * least && along > ALONG * least;
}

/** Whether words stand between the first and the last line of their page. */
const isWithin = (mark: Piece, others: readonly Piece[]): boolean =>
  others.some(({ base }) => base < mark.base - mark.size) && others.some(({ base }) => base > mark.base + mark.size);

/** What tiles of one watermark have in common: their words, or their line, and the size. */
const tileOf = ({ text, base, size, turn = 0 }: Piece): string[] => [
  `${text.trim()}\n${Math.round(size)}`,
  `${turn} ${Math.round(base / SAME_PLACE)} ${Math.round(size)}`,
];

/**
 * Takes upright watermarks out of pages: words at one place on most pages that are printed over the text, or far larger
 * among it. Running heads stand above it, and the heads of tables among it as large as it.
 * @returns what the marks say, with the first page
 */
export function withoutWatermarks(pages: readonly LaidOutPage[]): {
  readonly pages: readonly LaidOutPage[];
  readonly marks: readonly { readonly text: string; readonly page: number }[];
} {
  const counts = recurring(pages);
  const isFrequent = (place: string): boolean =>
    (counts.get(place) ?? 0) >= Math.max(FEWEST_PAGES, PART_OF_PAGES * pages.length);
  const frequent = new Set([...counts.keys()].filter(isFrequent));
  if (frequent.size === 0) return { pages, marks: [] };
  const size = median(pages.flatMap(({ text }) => text.pieces.map((piece) => piece.size)));
  const found = new Map<string, { text: string; page: number }>();
  for (const { page, text } of pages) {
    const [some, rest] = [true, false].map((kind) =>
      text.pieces.filter((piece) => frequent.has(placeOf(piece)) === kind),
    ) as [Piece[], Piece[]];
    for (const piece of some) {
      const isLarge = piece.size > LARGE * size && isWithin(piece, rest);
      const place = placeOf(piece);
      if (!found.has(place) && (isLarge || rest.some((other) => isOver(piece, other))))
        found.set(place, { text: piece.text.trim(), page });
    }
  }
  // marks are tiled: what says the same, or stands on the same line, is one of them where nothing is below it
  const tiles = new Set(
    pages.flatMap(({ text }) => text.pieces.filter((piece) => found.has(placeOf(piece))).flatMap(tileOf)),
  );
  const isMark = (piece: Piece): boolean =>
    found.has(placeOf(piece)) || (frequent.has(placeOf(piece)) && tileOf(piece).some((tile) => tiles.has(tile)));
  return {
    pages: pages.map((one) => ({
      ...one,
      text: { ...one.text, pieces: one.text.pieces.filter((piece) => !isMark(piece)) },
    })),
    marks: [...found.values()],
  };
}
