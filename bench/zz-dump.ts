import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { structureDocument } from "../src/engine/structure";
import { readBlocks } from "../src/formats/read";

const [file, mode] = process.argv.slice(2);
const { blocks, notes } = await readBlocks(readFileSync(file!), basename(file!), {
  pdfJsFolder: join(import.meta.dirname, "../../../node_modules/pdfjs-dist/"),
});
if (mode !== "tree")
  for (const b of blocks)
    console.log(
      `${b.kind[0]}${b.line ? "L" : " "}${b.apart ? "A" : " "}${b.headingLevel ?? " "}${b.bold ? "B" : " "} in=${b.indent ?? ""} l=${b.label ?? ""} p=${b.place?.page ?? ""} s=${b.style ?? ""}| ${b.text.slice(0, 110).replaceAll("\n", "⏎")}`,
    );
if (mode !== "blocks") {
  const f = structureDocument(blocks, { fileName: basename(file!), notes });
  const by = new Map(f.clauses.map((c) => [c.id, c]));
  for (const c of f.clauses) {
    let d = 0;
    for (let p = c.parent; p; p = by.get(p)!.parent) d++;
    console.log(
      `${"  ".repeat(d)}[${c.kind}] ${c.number ?? "-"} «${c.title}» ${c.text.slice(0, 90).replaceAll("\n", "⏎")}`,
    );
  }
  for (const n of f.notes) console.log(`note ${n.kind}: ${n.text.slice(0, 100).replaceAll("\n", "⏎")}`);
  console.log(JSON.stringify(f.front));
}
