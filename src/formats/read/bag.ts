import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault, PACKAGE_LIMITS } from "../../contract";
import { readZip, type ZipLimits } from "./zip";

/** The files of a bag by path from its base folder; an empty `data` folder stands as `data/`. */
export type BagFiles = ReadonlyMap<string, Uint8Array>;

/** Reads a bag from a folder or a ZIP; in a ZIP it may stand in its base folder or at the top. */
export const readBag = async (path: string, limits: ZipLimits = PACKAGE_LIMITS): Promise<BagFiles> => {
  const found = await lstat(path).catch((cause: unknown) => {
    throw new Fault("E_NOT_FOUND", { file: path }, { cause });
  });
  return found.isDirectory() ? readBagFolder(path, limits) : readBagZip({ path }, limits);
};

/** Reads a zipped bag from its bytes or its file. */
export const readBagZip = async (
  source: Uint8Array | { readonly path: string },
  limits: ZipLimits = PACKAGE_LIMITS,
): Promise<BagFiles> => {
  const entries = await readZip(source, limits);
  try {
    const base = baseFolder(entries.names);
    const files = new Map<string, Uint8Array>();
    for (const name of entries.names) files.set(name.slice(base.length), await entries.read(name));
    return files;
  } finally {
    entries.close();
  }
};

/** One file of a bag in a ZIP, without reading the others. E_NOT_FOUND where it is not there. */
export const readBagFile = async (bytes: Uint8Array, path: string): Promise<Uint8Array> => {
  const entries = await readZip(bytes, PACKAGE_LIMITS);
  try {
    return await entries.read(`${baseFolder(entries.names)}${path}`);
  } finally {
    entries.close();
  }
};

/** The one folder that holds everything, with its slash; empty where the bag stands at the top. */
const baseFolder = (names: readonly string[]): string => {
  const [first] = names;
  if (first === undefined || names.includes("bagit.txt")) return "";
  const base = first.slice(0, first.indexOf("/") + 1);
  return names.every((name) => name.startsWith(base)) ? base : "";
};

/** Walks a folder; a link or device in it is refused, since it could stand for anything. */
const readBagFolder = async (root: string, limits: ZipLimits): Promise<BagFiles> => {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    if (entries.length === 0 && folder === "data") files.set("data/", new Uint8Array());
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (!entry.isFile()) throw new Fault("E_HOSTILE", { why: "link-or-device", name });
      else {
        total += (await lstat(join(root, name))).size;
        tooMuch("unpackedBytes", limits.unpackedBytes, total);
        tooMuch("entries", limits.entries, files.size + 1);
        files.set(name, new Uint8Array(await readFile(join(root, name))));
      }
    }
  };
  await walk("");
  return files;
};

const tooMuch = (limit: string, max: number, found: number): void => {
  if (found > max) throw new Fault("E_TOO_LARGE", { limit, max, found });
};
