import type { Bench } from "../bench/bench";

/** A file as it is handed out: by name, type and bytes. */
export interface StoredFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** By the format that a text was read as, never by what its name claims. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  txt: "text/plain",
  md: "text/markdown",
  html: "text/html",
  pdf: "application/pdf",
  ofd: "application/ofd",
  doc: "application/msword",
  rtf: "application/rtf",
  odt: "application/vnd.oasis.opendocument.text",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The source file of a text as it was imported. */
export async function sourceFile({ store }: Bench, { text }: { text: string }): Promise<StoredFile> {
  const { fileName, format } = await store.read.textSummary(text);
  return {
    fileName,
    mediaType: MEDIA_TYPES[format] ?? "application/octet-stream",
    bytes: await store.read.content(text),
  };
}

/** The picture that a page, from 1, of an OFD shows. @throws E_NOT_FOUND where there is none */
export async function pagePicture(bench: Bench, { text, page }: { text: string; page: number }): Promise<StoredFile> {
  const picture = await bench.pictures.with(
    text,
    () => sourceFile(bench, { text }),
    (file) => bench.isolate.read("picture", { ...file, page }),
  );
  return { fileName: `${page}`, mediaType: "application/octet-stream", bytes: new Uint8Array(picture) };
}

/** The bytes of an exported package. */
export async function packageFile({ store }: Bench, { package: id }: { package: string }): Promise<StoredFile> {
  const { fileName, sha256 } = await store.read.exportedPackage(id);
  return { fileName, mediaType: "application/zip", bytes: await store.read.content(sha256) };
}
