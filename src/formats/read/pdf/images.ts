import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { unitSquare } from "../layout/matrix";
import { FEWEST_STROKES, mayHoldWords } from "../layout/pages";
import type { PictureOnPage } from "../ocr";
import type { Drawn } from "./drawn";

/** How pdf.js tells the bytes of a picture: one bit a pixel, three bytes, four. */
const ONE_BIT = 1;
const RGB = 2;

interface RawImage {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

function pictureOf({ width, height, kind, data }: RawImage): PictureOnPage["picture"] {
  if (kind !== ONE_BIT) return { data: new Uint8Array(data), width, height, channels: kind === RGB ? 3 : 4 };
  const bytesARow = Math.ceil(width / 8);
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      grey[y * width + x] = ((data[y * bytesARow + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0;
  return { data: grey, width, height, channels: 1 };
}

const isRaw = (image: unknown): image is RawImage =>
  typeof image === "object" && image !== null && "data" in image && ArrayBuffer.isView(image.data);

/** What a page with no or few words shows. */
export interface PageWithoutWords {
  /** The pictures that are large enough to hold its words, from top to bottom. */
  readonly pictures: PictureOnPage[];
  /** It shows more: pictures that cannot be unpacked or only let colour through, or words that were made drawings of. */
  readonly unread: boolean;
  /** The part of it that its pictures cover; where they lie over one another, more. */
  readonly covered: number;
}

/** What a page shows that may be words. */
export async function picturesOf(page: PDFPageProxy, drawn: readonly Drawn[]): Promise<PageWithoutWords> {
  const { OPS } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const masks: readonly number[] = [OPS.paintImageMaskXObject, OPS.paintImageMaskXObjectGroup];
  const viewport = page.getViewport({ scale: 1 });
  const pictures: PictureOnPage[] = [];
  let unread = drawn.filter(({ operator }) => operator === OPS.constructPath).length >= FEWEST_STROKES;
  let covered = 0;
  for (const { operator, values, matrix } of drawn) {
    const isMask = masks.includes(operator);
    const isImage = operator === OPS.paintImageXObject || operator === OPS.paintInlineImageXObject;
    if (!isMask && !isImage) continue;
    const { left, top, width, height } = unitSquare(matrix);
    covered += (width * height) / (viewport.width * viewport.height);
    if (isMask) unread = true;
    else if (mayHoldWords(width, height, viewport)) {
      const image = operator === OPS.paintImageXObject ? await objectOf(page, String(values[0])) : values[0];
      if (isRaw(image)) pictures.push({ picture: pictureOf(image), left, top, width });
      else unread = true;
    }
  }
  return { pictures: pictures.sort((a, b) => a.top - b.top), unread, covered };
}

const objectOf = (page: PDFPageProxy, name: string): Promise<unknown> =>
  new Promise((resolve) => {
    const objects = name.startsWith("g_") ? page.commonObjs : page.objs;
    objects.get(name, resolve);
  });
