import { Fault, type LibraryInfo, textName } from "../../contract";
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
 * Removes texts with everything derived from them, all or none. What a project uses stays, and so does an amendment of it:
 * conclusions rest on them.
 * @throws E_IN_USE
 */
export async function removeTexts(bench: Bench, { texts }: { texts: readonly string[] }): Promise<{ removed: number }> {
  const { store } = bench;
  const held = await store.read.textsOfStandards(texts);
  for (const own of held.filter(({ id }) => texts.includes(id))) {
    for (const { id } of [own, ...held.filter((edition) => isAmendment(edition, own))]) {
      const [project] = await store.read.projectsUsing(id);
      if (project !== undefined) throw new Fault("E_IN_USE", { file: textName(own), project });
    }
  }
  const removed = await store.write.removeTexts(texts);
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
