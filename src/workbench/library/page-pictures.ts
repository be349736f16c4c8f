import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { FileToRead } from "../../jobs";
import { type Bench, type PagePictures, turns } from "../bench/bench";

/** A person who types a scan asks for its pages in turn: its source is not taken out of the library for each. */
export function pagePictures({ profileFolder, newId }: Pick<Bench, "profileFolder" | "newId">): PagePictures {
  const inTurn = turns();
  const folder = join(profileFolder, "incoming", newId());
  let held: { text: string; file: FileToRead } | null = null;
  const drop = async (): Promise<void> => {
    held = null;
    await rm(folder, { recursive: true, force: true });
  };
  return {
    with: (text, source, read) =>
      inTurn(async () => {
        if (held?.text !== text) {
          await drop();
          const { fileName, bytes } = await source();
          await mkdir(folder, { recursive: true });
          const file = { path: join(folder, "0"), name: fileName };
          await writeFile(file.path, bytes);
          held = { text, file };
        }
        return read(held.file);
      }),
    close: () => inTurn(drop),
  };
}
