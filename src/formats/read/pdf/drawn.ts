import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { followedBy, type Matrix } from "../layout/matrix";

/** One operator of a page (pdf.js' OPS), its values, and how its points lie on the page as it is shown. */
export interface Drawn {
  readonly operator: number;
  readonly values: readonly unknown[];
  readonly matrix: Matrix;
}

/** What a page draws, in its order; forms within it stand where they are shown. */
export async function drawnOn(page: PDFPageProxy): Promise<Drawn[]> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const opens: readonly number[] = [OPS.save, OPS.paintFormXObjectBegin];
  const closes: readonly number[] = [OPS.restore, OPS.paintFormXObjectEnd];
  const { fnArray, argsArray } = await page.getOperatorList();
  const saved: Matrix[] = [];
  let matrix = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
  return fnArray.map((operator, at) => {
    const values: readonly unknown[] = Array.from((argsArray[at] as ArrayLike<unknown> | null) ?? []);
    if (opens.includes(operator)) saved.push(matrix);
    if (closes.includes(operator)) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = followedBy(values as unknown as Matrix, matrix);
    else if (operator === OPS.paintFormXObjectBegin && values[0])
      matrix = followedBy(Array.from(values[0] as ArrayLike<number>) as unknown as Matrix, matrix);
    return { operator, values, matrix };
  });
}
