import type { LibraryInfo } from "../contract";
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
