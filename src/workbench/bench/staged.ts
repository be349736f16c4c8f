import { mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { FileToRead } from "../../jobs";
import type { Bench } from "./bench";

/** Lays an uploaded file down in the profile while `work` reads it there, and clears it away however that ends. */
export async function withStaged<T>(
  { profileFolder, newId }: Pick<Bench, "profileFolder" | "newId">,
  file: File,
  work: (staged: FileToRead) => Promise<T>,
): Promise<T> {
  const folder = join(profileFolder, "incoming", newId());
  await mkdir(folder, { recursive: true });
  try {
    const path = join(folder, "0");
    await writeFile(path, file.stream());
    return await work({ path, name: basename(file.name.replaceAll("\\", "/")) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
