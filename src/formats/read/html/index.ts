import { Parser } from "htmlparser2";
import { decodeText } from "../decode";
import type { ReadDocument } from "../document";
import { BlockBuilder } from "./builder";

/** How far into a page its encoding must be declared (HTML, 4.2.5.5). */
const HEAD_BYTES = 4_096;
/** Names of GB 2312 and GBK mean GB 18030, which holds both. */
const GB_NAMES = /^(?:gb2312|gbk|gb_2312-80|gb18030|x-gbk|cp936)$/i;

/** Whether a text is HTML by how it begins. */
export const looksLikeHtml = (head: string): boolean =>
  /^\ufeff?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(head);

/** Reads an HTML page as it would be printed: nothing is run and nothing fetched. */
export function readHtml(bytes: Uint8Array, file: string): ReadDocument {
  const { text, encoding } = decodePage(bytes, file);
  const builder = new BlockBuilder();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => builder.tag(name, attributes),
      onclosetag: (name) => builder.close(name),
      ontext: (piece) => builder.text(piece),
    },
    { recognizeSelfClosing: false },
  );
  parser.write(text);
  parser.end();
  builder.finish();
  return { format: "html", encoding, blocks: builder.blocks, notes: builder.notes };
}

/** By its mark, by what the page declares where its bytes agree, else as any text. */
function decodePage(bytes: Uint8Array, file: string): { text: string; encoding: string } {
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  const label = declared !== undefined && GB_NAMES.test(declared) ? "gb18030" : declared;
  if (label === "gb18030") {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding: label };
    } catch {
      // declared wrongly: the bytes decide
    }
  }
  return decodeText(bytes, file);
}
