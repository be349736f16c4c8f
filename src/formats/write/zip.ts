import { ZipFile } from "yazl";

/** yazl writes local date fields, so an instant named in local time gives the same bytes in every zone. */
const fixedDate = (): Date => new Date(2000, 0, 1);
const FILE_MODE = 0o100644;

/**
 * The ZIP of a set of files: the same files give the same bytes on every machine (names sorted by code unit,
 * fixed dates and modes, entries stored, since deflate differs between versions of zlib).
 */
export const writeZip = async (files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> => {
  const zip = new ZipFile();
  const options = { mtime: fixedDate(), mode: FILE_MODE, compress: false, forceDosTimestamp: true };
  for (const name of [...files.keys()].sort()) zip.addBuffer(Buffer.from(files.get(name)!), name, options);
  zip.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.outputStream as AsyncIterable<Uint8Array>) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
};
