import { constants } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { UNKNOWN_SIGN } from "../layout/piece";
import { MOST_PIXELS } from "./pictures";

/**
 * One line of words as recognised: its corners in pixels, from the upper left one around, how sure of its signs on average (0–1);
 * one unknown sign where the model doubts them by half.
 */
export interface RecognisedLine {
  readonly text: string;
  readonly mean: number;
  readonly box: readonly (readonly [number, number])[];
}

/** A picture as raw bytes, RGBA, or as a file's bytes in a format that is known (PNG, JPEG, TIFF, WebP, GIF). */
export type Picture =
  | Uint8Array
  | { readonly data: Uint8Array; readonly width: number; readonly height: number; readonly channels: 1 | 3 | 4 };

export interface RecognisedPage {
  /** Of the picture that was given, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly lines: readonly RecognisedLine[];
}

/** Finds the words on pictures of pages. */
export interface Recogniser {
  /** How many pictures a file holds (a TIFF may hold many). @throws whatever the file's damage makes of it */
  pages(file: Uint8Array): Promise<number>;
  /** @param page which picture of a file, from 0 */
  read(picture: Picture, page?: number): Promise<RecognisedPage>;
}

/** A line that was found on a picture: its corners in pixels, from the upper left one around, and what is to be read. */
interface FoundLine {
  readonly box: readonly (readonly [number, number])[];
}

/**
 * The parts of the component that are used (@gutenye/ocr-common 1.4.8, its models, and its sharp 0.33). Its own `detect` is not among
 * them: it joins whatever stands at one height, so two columns of type or the cells of a row, and passes over what it doubts.
 */
interface OcrModels {
  readonly Detection: { create(options: object): Promise<{ run(png: Uint8Array): Promise<FoundLine[]> }> };
  readonly Recognition: {
    create(options: object): Promise<{ run(lines: readonly FoundLine[]): Promise<{ text: string; mean: number }[]> }>;
  };
}
interface Sharp {
  metadata(): Promise<{ width?: number; height?: number; pages?: number }>;
  rotate(): Sharp;
  flatten(options: { background: string }): Sharp;
  resize(options: { width: number; height: number; fit: "inside"; withoutEnlargement: boolean }): Sharp;
  png(): Sharp;
  toBuffer(options: {
    resolveWithObject: true;
  }): Promise<{ data: Uint8Array; info: { width: number; height: number } }>;
}
type SharpModule = (
  input: Uint8Array,
  options: { page?: number; raw?: { width: number; height: number; channels: 1 | 3 | 4 }; limitInputPixels: number },
) => Sharp;

/** Longest side that is looked at: A4 at 200 dots an inch. More takes longer and shows nothing more (measured). */
const LONGEST_SIDE = 2_340;

/**
 * OpenCV's JavaScript asks for the flags of files by a way that Node's permission model closes; it opens no file with
 * them, so it gets the flags alone.
 */
function answerOpenCv(): void {
  Object.defineProperty(process, "binding", { value: () => ({ fs: constants }), configurable: true });
}

/**
 * Opens the recognition component in its folder (components/ocr): PP-OCRv4 with its models, all from that folder.
 * @throws where the folder does not hold it or it does not run on this machine
 */
export async function openRecogniser(folder: string): Promise<Recogniser> {
  answerOpenCv();
  const modules = join(folder, "node_modules");
  const entry = join(modules, "@gutenye", "ocr-node", "build", "index.js");
  const models = join(modules, "@gutenye", "ocr-common", "build", "models", "index.js");
  // makes the native code known to the models
  await import(/* @vite-ignore */ pathToFileURL(entry).href);
  const { Detection, Recognition } = (await import(/* @vite-ignore */ pathToFileURL(models).href)) as OcrModels;
  const sharp = createRequire(entry)("sharp") as SharpModule;
  const [detection, recognition] = await Promise.all([Detection.create({}), Recognition.create({})]);

  const open = (picture: Picture, page: number): Sharp =>
    picture instanceof Uint8Array
      ? sharp(picture, { page, limitInputPixels: MOST_PIXELS })
      : sharp(picture.data, { raw: picture, limitInputPixels: MOST_PIXELS });
  return {
    pages: async (file) => (await sharp(file, { limitInputPixels: MOST_PIXELS }).metadata()).pages ?? 1,
    async read(picture, page = 0) {
      const upright = open(picture, page).rotate().flatten({ background: "white" });
      const { width = 0, height = 0 } = await open(picture, page).metadata();
      const fitted = upright.resize({
        width: LONGEST_SIDE,
        height: LONGEST_SIDE,
        fit: "inside",
        withoutEnlargement: true,
      });
      const { data, info } = await fitted.png().toBuffer({ resolveWithObject: true });
      // turned upright by the mark of the camera: the sides may have changed places
      const isTurned = width > height !== info.width > info.height && width !== height;
      const scale = (isTurned ? height : width) / info.width;
      const lines: RecognisedLine[] = [];
      for (const line of await detection.run(data)) {
        const [words] = await recognition.run([line]);
        const box = line.box.map(([x, y]) => [x * scale, y * scale] as const);
        lines.push({ text: words?.text ?? UNKNOWN_SIGN, mean: words?.mean ?? 0, box });
      }
      return { width: isTurned ? height : width, height: isTurned ? width : height, lines };
    },
  };
}
