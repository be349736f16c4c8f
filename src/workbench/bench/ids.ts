import type { Bench } from "./bench";

const ID_BYTES = 16;

/** Ids from random bytes, as they are written in the library. */
export const idsFrom =
  (random: (bytes: number) => Uint8Array): Bench["newId"] =>
  () =>
    Buffer.from(random(ID_BYTES)).toString("hex");
