import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { plainSigns } from "./signs";

/** A run of signs on a page: its box in points from the page's top left, and the size of its type. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Where its signs stand on. */
  readonly base: number;
  readonly size: number;
}

export interface PageText {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** More degrees than this aslant is no running text: a watermark, or the side of a turned table. */
const MOST_SLANT = 0.05;
const LEAST_SIZE = 0.5;

/** The words of a page as pdf.js gives them, turned as the page is shown. */
export async function textOfPage(page: PDFPageProxy): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = viewport.transform as [number, number, number, number, number, number];
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [p, q, r, s, x, y] = item.transform as [number, number, number, number, number, number];
    const along = [a * p + c * q, b * p + d * q] as const;
    const up = [a * r + c * s, b * r + d * s] as const;
    const size = Math.hypot(...up);
    const length = Math.hypot(...along);
    if (size < LEAST_SIZE || length === 0 || along[0] <= 0 || Math.abs(along[1] / length) > MOST_SLANT) continue;
    const left = a * x + c * y + e;
    pieces.push({
      text: plainSigns(item.str),
      left,
      right: left + (item.width * along[0]) / length,
      base: b * x + d * y + f,
      size,
    });
  }
  return { width: viewport.width, height: viewport.height, pieces };
}
