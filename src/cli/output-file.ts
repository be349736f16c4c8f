import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { Fault, type FaultCode } from "../contract";

const CODES: Readonly<Record<string, FaultCode>> = {
  ENOSPC: "E_DISK_FULL",
  EACCES: "E_READ_ONLY",
  EPERM: "E_READ_ONLY",
  EROFS: "E_READ_ONLY",
  ENOENT: "E_NOT_FOUND",
  EISDIR: "E_EXISTS",
};

type Content = Uint8Array | Iterable<string>;

/** Writes a whole file or leaves what was there: temporary beside it, fsync, rename. A pipe or device is written to. */
export async function writeOutput(path: string, content: Content): Promise<void> {
  try {
    const present = await stat(path).catch(() => undefined);
    if (present?.isDirectory()) throw Object.assign(new Error(path), { code: "EISDIR" });
    if (present && !present.isFile()) await write(await open(path, "w"), content, false);
    else await replace(path, content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Fault(CODES[code ?? ""] ?? "E_IO", { file: path }, { cause: error });
  }
}

async function replace(path: string, content: Content): Promise<void> {
  const temporary = `${path}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await write(await open(temporary, "wx"), content, true);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function write(file: FileHandle, content: Content, sync: boolean): Promise<void> {
  try {
    if (content instanceof Uint8Array) await file.writeFile(content);
    else await file.writeFile(content);
    if (sync) await file.sync();
  } finally {
    await file.close();
  }
}
