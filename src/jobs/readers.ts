import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { isFault } from "../contract";
import { isConverted } from "../formats/read";
import { type Converter, openConverter } from "./converter";
import { ENTRIES, PDF_JS } from "./entries";
import { type Isolate, openIsolate, type StartReader } from "./isolate";
import type { FileToRead, Reading, Readings } from "./reader-messages";

/** From the bundles up to the program's folder, and in a desktop package to the folder beside its archive. */
const LEVELS = 4;

/** The folder of the recognition component (components/ocr), where it is installed. */
function recognitionComponent(): string | null {
  let folder = dirname(fileURLToPath(ENTRIES.readerProcess));
  for (let level = 0; level < LEVELS; level++, folder = dirname(folder)) {
    const component = join(folder, "components", "ocr");
    if (existsSync(join(component, "node_modules", "@gutenye", "ocr-node"))) return component;
  }
  return null;
}

export interface ReadersOptions {
  readonly start: StartReader;
  readonly size: number;
  /** Folder of the recognition component; looked for where absent, none where null. */
  readonly recognition?: string | null;
  readonly converter?: Converter;
}

/**
 * Reads files in processes of their own: first by readers, which may do nothing else; what turns out to be pictures of
 * words then by a recogniser, one file at a time, where the component is installed; what must become DOCX first by way of
 * the converter.
 */
export function openReaders({
  start,
  size,
  recognition = recognitionComponent(),
  converter = openConverter({ size }),
}: ReadersOptions): Isolate {
  const readers = openIsolate({ start, size, read: { pdfJsFolder: PDF_JS, mayRecognise: recognition !== null } });
  let recogniser: Isolate | null = null;
  const recognise = <R extends Reading>(folder: string, as: R, file: FileToRead): Promise<Readings[R]> => {
    recogniser ??= openIsolate({ start, kind: "recogniser", size: 1, read: { pdfJsFolder: PDF_JS, ocr: folder } });
    return recogniser.read(as, file);
  };
  return {
    read: (as, file) =>
      readers.read(as, file).catch((error: unknown) => {
        if (!isFault(error)) throw error;
        const { code, details } = error;
        if (code === "E_NEEDS_RECOGNITION" && recognition !== null) return recognise(recognition, as, file);
        if (code === "E_NEEDS_CONVERSION" && isConverted(details.format))
          return converter.convert(file, details.format, (converted) => readers.read(as, converted));
        throw error;
      }),
    rest() {
      readers.rest();
      recogniser?.rest();
    },
    close() {
      readers.close();
      recogniser?.close();
      converter.close();
    },
  };
}
