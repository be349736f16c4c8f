import type { Piece } from "../../../src/formats/read/layout/piece";

/** Chinese words at a place of a page, as wide as they have signs of the size. */
export const wordsAt =
  (usual: number) =>
  (text: string, left: number, base: number, size = usual): Piece => ({
    text,
    left,
    right: left + text.length * size,
    base,
    size,
  });
