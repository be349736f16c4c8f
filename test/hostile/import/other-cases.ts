import { makeDocx, p } from "../../formats/docx/docx-maker";
import { linesOf, makePdf } from "../../formats/pdf/pdf-maker";
import { type HostileCase, sequence, utf8 } from "./case";

/** Sound files of each kind; each says `word`. */
const SOUND: Readonly<Record<string, Uint8Array>> = {
  docx: makeDocx({ body: p("1 范围") + p("word") }),
  pdf: makePdf([{ lines: linesOf(["1 Scope", "word"]) }]),
  html: utf8("<!DOCTYPE html><html><body><h1>1 范围</h1><p>word</p></body></html>"),
  xml: utf8("<standard><body><sec><label>1</label><title>Scope</title><p>word</p></sec></body></standard>"),
  mht: utf8(
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n<html><p>word</p></html>\n--b--',
  ),
  txt: utf8("1 范围\nword"),
};

/** Names lie; the bytes decide. A text of no mark is read as text whatever it is called. */
const named: readonly HostileCase[] = Object.entries(SOUND).flatMap(([kind, bytes]) =>
  ["docx", "pdf", "html", "xml", "txt", "md", "doc", "exe"]
    .filter((extension) => extension !== kind)
    .map((extension) => ({
      name: `name: ${kind} called .${extension}`,
      file: `a.${extension}`,
      bytes: () => bytes,
      ends: "read",
      says: "word",
    })),
);

/** Names that must not matter to reading. */
const NAMES = [
  "",
  ".",
  "..",
  "a",
  ".txt",
  "CON.txt",
  "a\0.txt",
  "../../a.txt",
  "\u202etxt.a",
  "a".repeat(5_000),
  "a.txt.exe",
  "文件 ？*.txt",
];
const oddlyNamed: readonly HostileCase[] = NAMES.map((file) => ({
  name: `name: ${JSON.stringify(file).slice(0, 40)}`,
  file,
  bytes: () => SOUND["txt"]!,
  ends: "read",
  says: "word",
}));

export interface Damage {
  readonly name: string;
  readonly file: string;
  readonly bytes: () => Uint8Array;
}

const PARTS = [0.02, 0.2, 0.4, 0.6, 0.8, 0.97];
const BINARY = ["docx", "pdf"] as const;

/** Files cut off at a part of their length, and files with a byte in a hundred overwritten: refused or read, never worse. */
export const damages: readonly Damage[] = [
  ...Object.keys(SOUND).flatMap((kind) =>
    PARTS.map((part) => ({
      name: `${kind} cut at ${part}`,
      file: `a.${kind}`,
      bytes: () => SOUND[kind]!.slice(0, Math.ceil(SOUND[kind]!.length * part)),
    })),
  ),
  ...BINARY.flatMap((kind) =>
    Array.from({ length: 15 }, (_, seed) => ({
      name: `${kind} with overwritten bytes, ${seed}`,
      file: `a.${kind}`,
      bytes: () => {
        const next = sequence(seed + 1);
        const bytes = Uint8Array.from(SOUND[kind]!);
        for (let count = 0; count < bytes.length / 100; count++) bytes[next(bytes.length)] = next(256);
        return bytes;
      },
    })),
  ),
];

export const nameCases: readonly HostileCase[] = [...named, ...oddlyNamed];
