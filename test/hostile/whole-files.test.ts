import { expect, test } from "vitest";
import { docxMembers, p } from "../formats/docx/docx-maker";
import { makeZip } from "../formats/zip-maker";
import { done, openTestWorkbench } from "../workbench/helpers";
import { markText } from "../workbench/line";
import { decided, exported, filesWith, release } from "./marked-pair";

const TIMEOUT_MS = 60_000;
const LINES = ["示例条例", "第一条　为了示例，制定本条例。", "第二条　电源电压不应超过 37 V。"];

const docx = (more: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const members = docxMembers({ body: LINES.map((line) => p(line)).join("") });
  return new Uint8Array(makeZip([...members, ...Object.entries(more).map(([name, data]) => ({ name, data }))]));
};
const core = (inner: string): Readonly<Record<string, string>> => ({
  "docProps/core.xml": `<cp:coreProperties xmlns:cp="a" xmlns:dc="b">${inner}</cp:coreProperties>`,
});
const html = `<html><!-- 机密的附注 --><body>${LINES.map((line) => `<p>${line}</p>`).join("")}</body></html>`;

/** Whether the file of a public statute, whose text is spoken of, goes into a package, and which of its files say the words. */
async function sent(name: string, content: Uint8Array<ArrayBuffer> | string, words: string) {
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.start({ files: [new File([content], name)] }));
  const [text] = await workbench.library.texts();
  await workbench.library.correct({ text: text!.id, patch: { level: "statute" } });
  await markText(workbench, text!.id, "public");
  const { tree } = await workbench.library.text({ text: text!.id });
  const [left, right] = tree.map(({ id }) => ({ text: text!.id, clause: id })).slice(-2);
  const project = await decided(workbench, "条例", { left: left!, right: right! });
  await release(workbench, project, "public");
  const { lines } = await workbench.packages.preview({ project, audience: "public" });
  const source = lines.find(({ kind }) => kind === "source");
  return [source?.goes, await filesWith((await exported(workbench, project, "public")).bytes, words)];
}

test.each([
  ["a thumbnail of an earlier first page", "a.docx", docx({ "docProps/thumbnail.jpeg": "机密的附注" })],
  ["an embedded file", "a.docx", docx({ "word/embeddings/a.bin": "机密的附注" })],
  ["the name of its author", "a.docx", docx(core("<dc:creator>机密的附注</dc:creator>"))],
  ["a comment of its markup", "a.html", html],
])("a whole file that carries %s stays", async (_, name, content) => {
  expect(await sent(name, content, "机密的附注")).toEqual(["withheld", []]);
});

test(
  "a whole file that shows all that it holds goes",
  async () => {
    const [goes, files] = await sent("a.txt", `${LINES.join("\n")}\n`, "37 V");
    expect(goes).toBe("as-text");
    expect(files).toContainEqual(expect.stringMatching(/^data\/sources\//));
    expect(await sent("a.docx", docx(core("<dc:creator></dc:creator><dc:title>题</dc:title>")), "不在其中")).toEqual([
      "as-text",
      [],
    ]);
  },
  TIMEOUT_MS,
);
