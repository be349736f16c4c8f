import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

interface Article {
  readonly doc: string;
  readonly title: string;
  readonly number: string;
  readonly path: readonly string[];
  readonly text: string;
}

/** Articles as one plain text a document, or several of at most so many articles, with the headings of their chapters. */
export function layOut(articles: string, folder: string, most = Number.POSITIVE_INFINITY): void {
  mkdirSync(folder, { recursive: true });
  const lines = gunzipSync(readFileSync(articles)).toString("utf8").split("\n");
  const documents = Map.groupBy(
    lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Article),
    ({ doc }) => doc,
  );
  let count = 0;
  for (const own of documents.values())
    for (let at = 0; at < own.length; at += most)
      writeFileSync(join(folder, `${count++}.txt`), asText(own.slice(at, at + most)));
}

function asText(articles: readonly Article[]): string {
  const paragraphs = [articles[0]!.title];
  let open: readonly string[] = [];
  for (const { number, path, text } of articles) {
    for (const [depth, heading] of path.entries()) if (open[depth] !== heading) paragraphs.push(heading);
    open = path;
    paragraphs.push(number === "" ? text : `${number}　${text}`);
  }
  return `${paragraphs.join("\n\n")}\n`;
}
