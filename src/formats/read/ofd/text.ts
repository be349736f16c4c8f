import { followedBy, type Matrix, moved } from "../layout/matrix";
import { isReadable, type Piece, type Turn, turnAlong, UNKNOWN_SIGN } from "../layout/piece";
import { plainSigns } from "../layout/signs";
import { pointTurned } from "../layout/turned";
import { elements, textOf, type XmlElement } from "../xml";

/** Wide signs advance by the size of the type; the others by about half of it, where nothing else is said. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;
const NARROW = 0.5;
/** White space in sizes of the type from which on words of one run are apart; the widest Latin sign is below. */
const APART = 0.6;
/** How far, in sizes of the type, a sign may be off the baseline of the one before it on the same line. */
const SAME_BASE = 0.1;
/** From here on a sign stands below the one before it, as in lines from top to bottom. */
const BELOW = 0.5;

/**
 * What stands for a sign that XML cannot hold or whose letter nobody knows: the font alone gives its shape (GB/T
 * 33190—2016, TextCode: ¤ keeps its place). Only where shapes are given are these no signs of their own.
 */
const SHAPES_ONLY = /[\u00a4\ufffd\p{Co}]/gu;

/**
 * Distances between signs (ST_Array): numbers, and `g n d` for n times d; no more than are needed. Writers set commas
 * between them too; what is no number is not finite.
 */
export function distancesOf(text: string | undefined, needed: number): number[] {
  if (text === undefined || text.trim() === "") return [];
  const words = text.trim().split(/[\s,]+/);
  const distances: number[] = [];
  for (let at = 0; at < words.length && distances.length < needed; at++) {
    if (words[at] !== "g") distances.push(Number(words[at]));
    else {
      const times = Math.min(Number(words[at + 1]) || 0, needed - distances.length);
      for (let time = 0; time < times; time++) distances.push(Number(words[at + 2]));
      at += 2;
    }
  }
  return distances;
}

interface Sign {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What a text object says of all its signs. */
interface Type {
  readonly size: number;
  /** How much wider than high signs are set. */
  readonly stretch: number;
  /** Shapes are given for its signs: what then is no letter is a sign that nobody knows. */
  readonly hasShapes: boolean;
}

/** A distance that is one: no sign is lost for want of its place. */
const said = (distance: number | undefined): number | undefined =>
  distance !== undefined && Number.isFinite(distance) ? distance : undefined;

/** The signs of a run, each where it stands in the object's own space; `from` is where it begins if it does not say. */
function signsOf(code: XmlElement, from: { x: number; y: number }, { size, stretch, hasShapes }: Type): Sign[] {
  const { X, Y, DeltaX, DeltaY } = code.attributes;
  const written = textOf(code).replace(/\p{Cc}/gu, "");
  const texts = [...(hasShapes ? written.replace(SHAPES_ONLY, UNKNOWN_SIGN) || UNKNOWN_SIGN : written)];
  const right = distancesOf(DeltaX, texts.length - 1);
  const down = distancesOf(DeltaY, texts.length - 1);
  let x = X === undefined ? from.x : Number(X);
  let y = Y === undefined ? from.y : Number(Y);
  return texts.map((text, at) => {
    const width = size * stretch * (WIDE.test(text) ? 1 : NARROW);
    const sign = { text, x, y, width };
    // without distances a run is set as wide as its signs are
    x += said(right[at]) ?? (down.length > 0 ? 0 : width);
    y += said(down[at]) ?? 0;
    return sign;
  });
}

/** Cuts signs where one does not stand beside the one before, nor right below it. */
function runsOf(signs: readonly Sign[], size: number): Sign[][] {
  const runs: { signs: Sign[]; down: boolean }[] = [];
  for (const sign of signs) {
    const run = runs.at(-1);
    const before = run?.signs.at(-1);
    if (run === undefined || before === undefined) {
      runs.push({ signs: [sign], down: false });
      continue;
    }
    const gap = sign.x - before.x - before.width;
    const isBeside = Math.abs(sign.y - before.y) <= SAME_BASE * size && gap <= APART * size && sign.x >= before.x;
    const isBelow = Math.abs(sign.x - before.x) <= SAME_BASE * size && sign.y - before.y >= BELOW * size;
    if (isBeside && !run.down) run.signs.push(sign);
    else if (isBelow && (run.down || run.signs.length === 1)) {
      run.signs.push(sign);
      run.down = true;
    } else runs.push({ signs: [sign], down: false });
  }
  return runs.map((run) => run.signs);
}

/** A quarter turn clockwise of the space of an object, and no turn. */
const QUARTERS: readonly Matrix[] = [
  [1, 0, 0, 1, 0, 0],
  [0, 1, -1, 0, 0, 0],
  [-1, 0, 0, -1, 0, 0],
  [0, -1, 1, 0, 0, 0],
];

/** Whole quarters of a circle; none where it says no such. */
function quartersOf(degrees: string | undefined): Turn {
  const quarters = Number(degrees) / 90;
  return quarters in QUARTERS ? (quarters as Turn) : 0;
}

/** The words of a text object, and those that stand aslant on its page. */
export interface TextOfObject {
  readonly pieces: readonly Piece[];
  readonly aslant: readonly string[];
}

/**
 * The runs of a text object (CT_Text) on the page.
 * @param matrix from the object's own space to points on the page
 */
export function piecesOf(object: XmlElement, matrix: Matrix, page: { width: number; height: number }): TextOfObject {
  const { Size, HScale = "1", CharDirection } = object.attributes;
  const hasShapes = elements(object, "CGTransform").length > 0;
  const type: Type = { size: Number(Size ?? Number.NaN), stretch: Number(HScale), hasShapes };
  // signs that lie on their side within their object (CharDirection) go on to where they lie
  const lie = quartersOf(CharDirection);
  const laid = followedBy(QUARTERS[lie]!, matrix);
  const [a, b, c, d] = laid;
  const height = type.size * Math.hypot(c, d);
  const pieces: Piece[] = [];
  const aslant: string[] = [];
  if (!isReadable(height)) return { pieces, aslant };
  const turn = turnAlong([a, b]);
  let from = { x: 0, y: 0 };
  for (const code of elements(object, "TextCode")) {
    const signs = signsOf(code, from, type);
    from = { x: signs[0]?.x ?? from.x, y: signs[0]?.y ?? from.y };
    const standing = signs.map((sign) => {
      const [x, y] = pointTurned([sign.x, sign.y], lie, { width: 0, height: 0 });
      return { ...sign, x, y };
    });
    for (const run of runsOf(standing, type.size)) {
      const text = plainSigns(run.map((sign) => sign.text).join(""));
      if (text.trim() === "") continue;
      if (turn === null) {
        aslant.push(text);
        continue;
      }
      const [first, last] = [run[0]!, run.at(-1)!];
      const [left, base] = pointTurned(moved([first.x, first.y], laid), turn, page);
      const right = left + (last.x + last.width - first.x) * Math.hypot(a, b);
      if (![left, right, base].every(Number.isFinite)) continue;
      pieces.push({ text, left, right, base, size: height, ...(turn === 0 ? {} : { turn }) });
    }
  }
  return { pieces, aslant };
}
