import type { PageText, Piece } from "../layout/piece";
import { median } from "../median";
import type { RecognisedLine, RecognisedPage } from "./recogniser";

/** No sign that was recognised is certain, however sure of it the model is. */
const SUREST = 0.999;
/** A box is a little higher than its signs, and reaches as far below the line that they stand on. */
const SIZE_OF_BOX = 0.9;
const BELOW_BASE = 0.18;
/** Boxes are drawn by eye: one whose height is within this part of the page's usual one holds type of the usual size. */
const USUAL = 0.3;
/** In its own heights: a line so long tells how the page lies. */
const LONG = 8;

/** What recognition makes of signs that its alphabet lacks or confuses, where the words around allow one reading. */
const CONFUSIONS: readonly (readonly [RegExp, string])[] = [
  [/[°º]\s*[℃C](?![A-Za-z])/g, "℃"],
  [/土(?=\s*\d)/g, "±"],
  [/(?<=\d\s*[kMG]?)Q(?![A-Za-z\d])/g, "Ω"],
];

const repaired = (text: string): string =>
  CONFUSIONS.reduce((mended, [confused, meant]) => mended.replace(confused, meant), text).trim();

/** A picture whose words were recognised: where its corner is on the page in points, and how many points a pixel is. */
export interface RecognisedPicture {
  readonly found: RecognisedPage;
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
}

/** How far a line sinks on its way to the right, as a part of that way; null where it is too short to tell. */
function slopeOf({ box }: RecognisedLine): number | null {
  const [start, end, , under] = box;
  const width = end![0] - start![0];
  return width > LONG * Math.abs(under![1] - start![1]) ? (end![1] - start![1]) / width : null;
}

/** The box of a line, in points, on a picture laid straight about its middle: so it moves least from where it is shown. */
function boxOf({ box }: RecognisedLine, { found, scale, left, top }: RecognisedPicture, slope: number): Box {
  const xs = box.map(([x]) => left + x * scale);
  const ys = box.map(([x, y]) => top + (y - slope * (x - found.width / 2)) * scale);
  const bottom = Math.max(...ys);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom, height: bottom - Math.min(...ys) };
}

function piecesOf(picture: RecognisedPicture): Piece[] {
  const lines = picture.found.lines.filter(({ text }) => repaired(text) !== "");
  const slope = median(lines.map(slopeOf).filter((known) => known !== null));
  const boxes = lines.map((line) => boxOf(line, picture, slope));
  const usual = median(boxes.map(({ height }) => height));
  return lines.map(({ text, mean }, at) => {
    const { left, right, bottom, height } = boxes[at]!;
    const type = Math.abs(height - usual) < USUAL * usual ? usual : height;
    return {
      text: repaired(text),
      left,
      right,
      base: bottom - (height - type) / 2 - BELOW_BASE * type,
      size: SIZE_OF_BOX * type,
      confidence: Math.min(mean, SUREST),
    };
  });
}

/**
 * The words recognised on the pictures of a page as the pieces of type that a text layer would hold, so that both are laid
 * out alike. A page that lies aslant is laid straight.
 */
export function recognisedText(pictures: readonly RecognisedPicture[]): PageText {
  const ends = pictures.map(({ found, scale, left, top }) => [left + found.width * scale, top + found.height * scale]);
  return {
    width: Math.max(0, ...ends.map(([right]) => right!)),
    height: Math.max(0, ...ends.map(([, bottom]) => bottom!)),
    pieces: pictures.flatMap(piecesOf),
    rules: [],
  };
}
