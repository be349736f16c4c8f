import { createHash } from "node:crypto";

const MARK_CHARACTERS = 16;

export const shortMark = (digest: string): string => digest.slice(0, MARK_CHARACTERS);

/** Stands for all things of a list as they are shown: given back, it says on what a confirmation or signature was given. */
export const markOf = (things: readonly { readonly shown: string | null }[]): string =>
  shortMark(
    createHash("sha256")
      .update(things.map(({ shown }) => shown).join())
      .digest("hex"),
  );
