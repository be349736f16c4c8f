import { Fault, type LibraryInfo } from "../../contract";
import type { Bench } from "../bench/bench";
import { isAmendment } from "./editions";
import { refreshEffectiveTexts } from "./effective-texts";
import { askForUpkeep } from "./library-index";

/** What is open, and whether it may be written. */
export async function libraryInfo({ store, damaged }: Bench): Promise<LibraryInfo> {
  const [library, counts] = await Promise.all([store.read.library(), store.read.counts()]);
  const { ownership } = store;
  const holder = ownership.readOnly ? ownership.heldBy : null;
  return {
    id: library.id,
    path: store.path,
    revision: library.revision,
    readOnly: ownership.readOnly,
    heldBy: holder && `${holder.program} (${holder.host}, ${holder.pid})`,
    suite: library.suite,
    damaged: [...damaged],
    ...counts,
  };
}

/**
 * Removes a text with everything derived from it. One that a project uses stays, and so does an amendment of one:
 * conclusions rest on them.
 */
export async function removeText(bench: Bench, { text }: { text: string }): Promise<{ removed: boolean }> {
  const { store } = bench;
  const texts = await store.read.textsWithChanges();
  const own = texts.find(({ id }) => id === text);
  const amended = texts.filter((edition) => own !== undefined && isAmendment(edition, own));
  for (const { id } of [{ id: text }, ...amended]) {
    const [project] = await store.read.projectsUsing(id);
    if (project !== undefined) throw new Fault("E_IN_USE", { project });
  }
  const removed = await store.write.removeText(text);
  await refreshEffectiveTexts(bench);
  await askForUpkeep(bench);
  return { removed };
}

export async function setPreference(
  { store }: Bench,
  { name, value }: { name: string; value: string },
): Promise<Record<string, string>> {
  await store.write.setPreference(name, value);
  return store.read.preferences();
}
