import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { isReadable, type PageText, type Piece, turnAlong } from "../layout/piece";
import { plainSigns } from "../layout/signs";
import { pointTurned } from "../layout/turned";
import type { UntoldFonts } from "./letters";

/** The words of a page as pdf.js gives them, as the page is shown. */
export async function wordsOf(page: PDFPageProxy, fonts: UntoldFonts): Promise<Omit<PageText, "rules">> {
  const viewport = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = viewport.transform as [number, number, number, number, number, number];
  const items = (await page.getTextContent()).items.filter((item) => "str" in item);
  fonts.look(items);
  const pieces: Piece[] = [];
  const aslant: string[] = [];
  for (const item of items) {
    if (item.str.trim() === "") continue;
    const [p, q, r, s, x, y] = item.transform as [number, number, number, number, number, number];
    const along = [a * p + c * q, b * p + d * q] as const;
    const size = Math.hypot(a * r + c * s, b * r + d * s);
    if (!isReadable(size)) continue;
    const text = plainSigns(fonts.told(item));
    const turn = turnAlong(along);
    if (turn === null) aslant.push(text);
    else {
      const [left, base] = pointTurned([a * x + c * y + e, b * x + d * y + f], turn, viewport);
      pieces.push({ text, left, right: left + item.width, base, size, ...(turn === 0 ? {} : { turn }) });
    }
  }
  return { width: viewport.width, height: viewport.height, pieces, aslant };
}
