import { type Grid, gridsOf } from "./grid";
import type { Point } from "./matrix";
import type { Box, PageText, Piece, Turn } from "./piece";
import type { Rule } from "./rules";

interface Sized {
  readonly width: number;
  readonly height: number;
}

/** A page turned by quarters of a circle: where it was upright, words that stood `turn` quarters clockwise are. */
export const sizeTurned = ({ width, height }: Sized, turn: Turn): Sized =>
  turn % 2 === 0 ? { width, height } : { width: height, height: width };

/** Where a point of a page lies once the page is turned so that words standing `turn` quarters clockwise are upright. */
export function pointTurned([x, y]: Point, turn: Turn, { width, height }: Sized): Point {
  if (turn === 1) return [y, width - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [height - y, x] : [x, y];
}

const between = (from: Turn, to: Turn): Turn => ((from - to + 4) % 4) as Turn;

/** A point in the frame in which words of a turn are upright, as it lies on the page. */
export const pointOnPage = (point: Point, turn: Turn, page: Sized): Point =>
  pointTurned(point, between(0, turn), sizeTurned(page, turn));

/** A box in the frame in which words of a turn are upright, as it lies on the page. */
export function boxOnPage([left, top, right, bottom]: Box, turn: Turn, page: Sized): Box {
  const [x, y] = pointOnPage([left, top], turn, page);
  const [u, v] = pointOnPage([right, bottom], turn, page);
  return [Math.min(x, u), Math.min(y, v), Math.max(x, u), Math.max(y, v)];
}

const turnOf = ({ turn = 0 }: Piece): Turn => turn;

/** The middle of a piece on its page. */
export function middleOf(piece: Piece, page: Sized): { x: number; y: number } {
  const { left, right, base, size } = piece;
  const [x, y] = pointOnPage([(left + right) / 2, base - MIDDLE * size], turnOf(piece), page);
  return { x, y };
}

/** Where the middle of a sign's height is above the line that it stands on, in sizes of the type. */
const MIDDLE = 0.35;

/** The part of a page that is read in one direction, turned so that its words are upright. */
export interface Sheet {
  readonly text: PageText;
  /** How its words stand on the page. */
  readonly turn: Turn;
}

function ruleTurned(rule: Rule, turn: Turn, page: Sized): Rule {
  const isAcross = rule.along === "x";
  const [x, y] = pointTurned(isAcross ? [rule.from, rule.at] : [rule.at, rule.from], turn, page);
  const [u, v] = pointTurned(isAcross ? [rule.to, rule.at] : [rule.at, rule.to], turn, page);
  return isAcross === (turn % 2 === 0)
    ? { along: "x", at: y, from: Math.min(x, u), to: Math.max(x, u) }
    : { along: "y", at: x, from: Math.min(y, v), to: Math.max(y, v) };
}

/** A page, or some of its words, turned so that those that stand `turn` quarters clockwise are upright. */
const sheetOf = (page: PageText, pieces: readonly Piece[], turn: Turn): Sheet => ({
  turn,
  text: {
    ...sizeTurned(page, turn),
    pieces: pieces.map((piece) => {
      const { turn: own, ...upright } = piece;
      const left = between(turnOf(piece), turn);
      return left === 0 ? upright : { ...upright, turn: left };
    }),
    rules: turn === 0 ? page.rules : page.rules.map((rule) => ruleTurned(rule, turn, page)),
  },
});

const signsOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** How most signs of some words stand. */
function mostOf(pieces: readonly Piece[]): Turn {
  const groups = [...Map.groupBy(pieces, turnOf)].sort(([, a], [, b]) => signsOf(b) - signsOf(a));
  return groups[0]?.[0] ?? 0;
}

/**
 * The parts of a page that are read in one direction each, in the order in which they are read: a table set sideways
 * with its title stands between what is printed above and below it; what runs up the side of a page of text, behind it.
 * Within the rules of a table words belong together, however they stand.
 */
export function sheetsOf(page: PageText): Sheet[] {
  if (page.pieces.every((piece) => turnOf(piece) === 0)) return [{ text: page, turn: 0 }];
  const turns = new Map<Piece, Turn>();
  const middles = new Map(page.pieces.map((piece) => [piece, middleOf(piece, page)]));
  for (const grid of gridsOf(page.rules)) {
    const within = page.pieces.filter((piece) => isWithin(grid, middles.get(piece)!));
    const most = mostOf(within);
    for (const piece of within) turns.set(piece, most);
  }
  const groups = Map.groupBy(page.pieces, (piece) => turns.get(piece) ?? turnOf(piece));
  const upright = groups.get(0) ?? [];
  groups.delete(0);
  const turned = [...groups].map(([turn, pieces]) => ({ turn, pieces, ...heightsOf(pieces, page) }));
  turned.sort((a, b) => a.top - b.top);
  const [top, bottom] = [Math.min(...turned.map((one) => one.top)), Math.max(...turned.map((one) => one.bottom))];
  const yOf = (piece: Piece): number => middles.get(piece)!.y;
  const beside = upright.filter((piece) => yOf(piece) > top && yOf(piece) < bottom);
  const isSide = signsOf(beside) > signsOf(turned.flatMap(({ pieces }) => pieces));
  const isAbove = (piece: Piece): boolean => isSide || yOf(piece) <= top;
  return [
    sheetOf(page, upright.filter(isAbove), 0),
    ...turned.map(({ turn, pieces }) => sheetOf(page, pieces, turn)),
    sheetOf(
      page,
      upright.filter((piece) => !isAbove(piece)),
      0,
    ),
  ].filter(({ text }) => text.pieces.length > 0);
}

/** From where to where words reach down their page. */
function heightsOf(pieces: readonly Piece[], page: Sized): { top: number; bottom: number } {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const piece of pieces) {
    const { left, right, base, size } = piece;
    const [, from, , to] = boxOnPage([left, base - size, right, base], turnOf(piece), page);
    [top, bottom] = [Math.min(top, from), Math.max(bottom, to)];
  }
  return { top, bottom };
}

type Area = Pick<Grid, "left" | "top" | "right" | "bottom">;

export const isWithin = (box: Area, { x, y }: { x: number; y: number }): boolean =>
  box.left <= x && x < box.right && box.top <= y && y < box.bottom;
