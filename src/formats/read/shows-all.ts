import { DOCUMENT_LIMITS } from "../../contract";
import { readZip, type ZipEntries } from "./zip";

/**
 * Parts of a Word document that are printed, or only say how: all else may hold words that nobody has seen (a picture of an
 * earlier first page, embedded workbooks, data of forms, macros).
 */
const PRINTED_PARTS = [
  /^\[Content_Types\]\.xml$/,
  /^(?:.*\/)?_rels\/[^/]*\.rels$/,
  /^word\/(?:document|styles|stylesWithEffects|settings|webSettings|fontTable|numbering|footnotes|endnotes)\.xml$/,
  /^word\/(?:header|footer)\d*\.xml$/,
  /^word\/theme\/[^/]+\.xml$/,
  /^word\/media\/[^/]+$/,
  /^word\/fonts\/[^/]+\.odttf$/,
];

const PROPERTIES = /^docProps\/(?:core|app)\.xml$/;
/** What properties say of people and of the matter (ECMA-376-2, 11.1; ECMA-376-1, 22.2); counts and dates say neither. */
const TELLING =
  /<(?:\w{1,20}:)?(?:creator|lastModifiedBy|description|keywords|subject|category|contentStatus|Manager|Company|HyperlinkBase|Template)(?:\s[^>]*)?>\s*[^<\s]/;

async function isPrinted(zip: ZipEntries, name: string): Promise<boolean> {
  if (!PROPERTIES.test(name)) return name.endsWith("/") || PRINTED_PARTS.some((printed) => printed.test(name));
  return !TELLING.test(new TextDecoder().decode(await zip.read(name)));
}

async function isPrintedWord(bytes: Uint8Array): Promise<boolean> {
  const { entries, unpackedBytes, ratio } = DOCUMENT_LIMITS;
  const zip = await readZip(bytes, { entries, unpackedBytes, ratio });
  try {
    for (const name of zip.names) if (!(await isPrinted(zip, name))) return false;
    return true;
  } finally {
    zip.close();
  }
}

/**
 * Whether a file that was read holds nothing but what its text shows, so that it can be given out as it is. Of formats that
 * carry more than a reader looks for (attachments, annotations, earlier versions, comments, scripts) nobody can say so.
 */
export async function showsAll(bytes: Uint8Array, format: string): Promise<boolean> {
  if (format === "txt") return true;
  return format === "docx" && isPrintedWord(bytes);
}
