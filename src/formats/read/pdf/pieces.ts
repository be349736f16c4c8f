import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { isRunning, type PageText, type Piece } from "../layout/piece";
import { plainSigns } from "../layout/signs";

/** The words of a page as pdf.js gives them, turned as the page is shown. */
export async function wordsOf(page: PDFPageProxy): Promise<Omit<PageText, "rules">> {
  const viewport = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = viewport.transform as [number, number, number, number, number, number];
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [p, q, r, s, x, y] = item.transform as [number, number, number, number, number, number];
    const along = [a * p + c * q, b * p + d * q] as const;
    const size = Math.hypot(a * r + c * s, b * r + d * s);
    if (!isRunning(along, size)) continue;
    const left = a * x + c * y + e;
    pieces.push({
      text: plainSigns(item.str),
      left,
      right: left + (item.width * along[0]) / Math.hypot(...along),
      base: b * x + d * y + f,
      size,
    });
  }
  return { width: viewport.width, height: viewport.height, pieces };
}
