import { Fault, MOST_TYPED, type TextView, textName } from "../../contract";
import type { Bench } from "../bench/bench";
import { refreshEffectiveTexts } from "./effective-texts";

export interface TypeOrder {
  readonly text: string;
  readonly page: number;
  readonly words: string;
  readonly by: string;
  readonly reason: string;
}

/**
 * Types the words of a page that nobody could read, or reads anew one that was recognised: the text is taken apart anew
 * with them. Without words the page is left out, which takes a reason. Can be undone and taken back like a correction.
 * @throws E_LIBRARY_DAMAGED where what is kept of the text cannot be read, E_NOT_FOUND where the page is no picture of this text, E_INVALID where nothing is said why it is left out,
 * E_TOO_LARGE
 */
export async function typePage(bench: Bench, { text, page, words, by, reason }: TypeOrder): Promise<TextView> {
  const { store, now, newId } = bench;
  const view = await store.read.text(text);
  if (!view.typable.includes(page)) throw new Fault("E_NOT_FOUND", { what: "page to be typed", id: page, text });
  // before anything is kept: what is typed would wait for blocks that cannot be read
  await store.read.sourceBlocks(text);
  if (words.length > MOST_TYPED) throw new Fault("E_TOO_LARGE", { limit: MOST_TYPED, size: words.length });
  if (words.trim() === "" && reason.trim() === "") throw new Fault("E_INVALID", { what: "reason", value: "" });
  const at = now();
  const typed = { edit: { op: "type", page }, words, otherWords: null } as const;
  await store.write.addStructureEdit(
    { id: newId(), text, edit: typed, takesBack: null, by, reason, at },
    { at, what: "page.typed", subject: textName(view) },
  );
  await refreshEffectiveTexts(bench);
  return store.read.text(text);
}
