import { Fault, type LibraryInfo } from "../contract";
import type { Bench } from "./bench";

/** What is open, and whether it may be written. */
export async function libraryInfo({ store }: Bench): Promise<LibraryInfo> {
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
    ...counts,
  };
}

/** Removes a text with everything derived from it; one that a project uses stays: conclusions rest on it. */
export async function removeText({ store }: Bench, { text }: { text: string }): Promise<{ removed: boolean }> {
  const [project] = await store.read.projectsUsing(text);
  if (project !== undefined) throw new Fault("E_IN_USE", { project });
  return { removed: await store.write.removeText(text) };
}

export async function setPreference(
  { store }: Bench,
  { name, value }: { name: string; value: string },
): Promise<Record<string, string>> {
  await store.write.setPreference(name, value);
  return store.read.preferences();
}
