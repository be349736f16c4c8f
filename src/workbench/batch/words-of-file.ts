import { basename } from "node:path";
import { MOST_TYPED } from "../../contract";
import { decodeText } from "../../formats/read";
import { readFileWithin } from "./json-lines";

/** A sign takes at most four bytes, in whatever encoding. */
const BYTES_A_SIGN = 4;

/** The words of a text file, in whichever encoding it is. @throws E_NOT_FOUND, E_TOO_LARGE, E_EMPTY, E_ENCODING */
export async function wordsOfFile(path: string): Promise<string> {
  const bytes = await readFileWithin(path, MOST_TYPED * BYTES_A_SIGN);
  return decodeText(bytes, basename(path)).text;
}
