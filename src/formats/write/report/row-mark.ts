import { createHash } from "node:crypto";

const MARK_CHARACTERS = 12;

/** A short mark, made from its `rowKey`, by which a row of an exported table is found again. */
export const rowMark = (key: string): string =>
  createHash("sha256").update(key).digest("hex").slice(0, MARK_CHARACTERS);
