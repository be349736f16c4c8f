import { imageSize } from "image-size";
import { DOCUMENT_LIMITS, Fault } from "../../../contract";

/** A sheet of A3 at 600 dots an inch: more is no scan of a page. */
export const MOST_PIXELS = 70_000_000;

const LITTLE_ENDIAN = 0x4949;
const BIG_ENDIAN = 0x4d4d;
const WIDTH_TAG = 256;
const HEIGHT_TAG = 257;
const ENTRY_BYTES = 12;
const LONG = 4;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The sizes of the pictures of a TIFF, by its chain of directories (TIFF 6.0, section 2). */
function sizesOfTiff(bytes: Uint8Array): Size[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = view.getUint16(0) === LITTLE_ENDIAN;
  const sizes: Size[] = [];
  const seen = new Set<number>();
  for (let at = view.getUint32(4, little); at !== 0; ) {
    if (seen.has(at)) throw new RangeError("a directory of the TIFF points back");
    if (sizes.length > DOCUMENT_LIMITS.pages) return sizes;
    seen.add(at);
    const entries = view.getUint16(at, little);
    const value = (tag: number): number => {
      for (let entry = 0; entry < entries; entry++) {
        const from = at + 2 + entry * ENTRY_BYTES;
        if (view.getUint16(from, little) !== tag) continue;
        return view.getUint16(from + 2, little) === LONG
          ? view.getUint32(from + 8, little)
          : view.getUint16(from + 8, little);
      }
      return 0;
    };
    sizes.push({ width: value(WIDTH_TAG), height: value(HEIGHT_TAG) });
    at = view.getUint32(at + 2 + entries * ENTRY_BYTES, little);
  }
  return sizes;
}

function sizesOf(bytes: Uint8Array): Size[] {
  const head = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  return head === LITTLE_ENDIAN || head === BIG_ENDIAN ? sizesOfTiff(bytes) : [imageSize(bytes)];
}

/**
 * How many pictures a picture file holds (a TIFF may hold many), by its heads alone: no pixel is unpacked.
 * @throws E_DAMAGED where a head cannot be read or a picture has no size, E_TOO_LARGE
 */
export function countPictures(bytes: Uint8Array, file: string): number {
  let sizes: Size[];
  try {
    sizes = sizesOf(bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Fault("E_DAMAGED", { file, message }, { cause: error });
  }
  if (sizes.length === 0 || sizes.some(({ width, height }) => !(width > 0 && height > 0)))
    throw new Fault("E_DAMAGED", { file, message: "a picture without a size" });
  const largest = Math.max(...sizes.map(({ width, height }) => width * height));
  if (largest > MOST_PIXELS) throw new Fault("E_TOO_LARGE", { file, limit: MOST_PIXELS, size: largest });
  if (sizes.length > DOCUMENT_LIMITS.pages)
    throw new Fault("E_TOO_LARGE", { file, limit: DOCUMENT_LIMITS.pages, size: sizes.length });
  return sizes.length;
}
