import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { describe, expect, it } from "vitest";
import { awaitsConfirmation, type ReadText } from "../../src/contract";
import { type FileRead, type Isolate, inThread } from "../../src/jobs";
import { oneThread } from "../../src/workbench/runtime";
import type { Workbench } from "../../src/workbench/workbench";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";
import { concludedOn } from "./line";

/** Reads what is named `scan` as if a recogniser had read it. */
function recognising(): Isolate {
  const plain = inThread();
  return {
    ...plain,
    read: async (as, file) => {
      const found = await plain.read(as, file);
      if (as !== "textToType" || !file.name.startsWith("scan")) return found;
      const { summary, read } = found as FileRead;
      const text = deserialize(read.packed) as ReadText;
      for (const clause of text.structured.clauses) clause.recognised = 0.97;
      return { summary, read: { packed: new Uint8Array(serialize(text)) } } as typeof found;
    },
  };
}

const standard = (designator: string) =>
  `${designator}\n\n示例装置\n\n4 要求\n\n4.1 工作温度\n\n装置应能在-40 ℃～+55 ℃的环境温度下正常工作。\n`;

/** A library with a scanned military text and a civil one that says the same. */
async function scannedLibrary(): Promise<{ workbench: Workbench; left: string; right: string; clause: string }> {
  const folder = temporaryFolder();
  const workbench = await openTestWorkbench(folder, { runtime: { ...oneThread, openIsolate: recognising } });
  const paths = ["scan.txt", "typed.txt"].map((name) => join(folder, name));
  writeFileSync(paths[0]!, standard("GJB 99801—2019"));
  writeFileSync(paths[1]!, standard("GB/T 99802—2020"));
  await done(workbench, workbench.imports.paths({ paths }));
  const texts = await workbench.library.texts();
  const [left, right] = ["scan.txt", "typed.txt"].map((name) => texts.find(({ fileName }) => fileName === name)!.id);
  const { tree } = await workbench.library.text({ text: left! });
  return { workbench, left: left!, right: right!, clause: tree.find(({ number }) => number === "4.1")!.id };
}

const coversOf = async (workbench: Workbench, pair: { left: string; right: string }, clause: string) =>
  (await workbench.comparisons.get(pair)).comparison.judgements.find(({ left }) => left.includes(clause))?.covers;

describe("words recognised from an image", () => {
  it("decide nothing until they are confirmed, and nothing again when that is undone", async () => {
    const { workbench, clause, ...pair } = await scannedLibrary();
    expect(await coversOf(workbench, pair, clause)).toBe("unknown");
    const confirmed = await workbench.library.confirmRecognised({ text: pair.left, clauses: [clause], by: "王工" });
    expect(awaitsConfirmation(confirmed.tree.find(({ id }) => id === clause)!)).toBe(false);
    expect(await coversOf(workbench, pair, clause)).toBe("yes");
    expect(await workbench.library.undo()).toEqual({ undone: "recognition.confirmed" });
    expect(await coversOf(workbench, pair, clause)).toBe("unknown");
  });

  it("cannot be confirmed where words were read", async () => {
    const { workbench, right } = await scannedLibrary();
    const confirming = workbench.library.confirmRecognised({ text: right, clauses: ["4.1"], by: "王工" });
    await expect(confirming).rejects.toMatchObject({ code: "E_NOT_FOUND" });
  });

  it("cannot be assented to by signature before", async () => {
    const { workbench, left, right, clause } = await scannedLibrary();
    const civil = (await workbench.library.text({ text: right })).tree.find(({ number }) => number === "4.1")!.id;
    const pair = { left: { text: left, clause }, right: { text: right, clause: civil } };
    const { conclusion, sign } = await concludedOn(workbench, pair);
    await expect(sign()).rejects.toMatchObject({ code: "E_NOT_CONFIRMED" });
    await workbench.library.confirmRecognised({ text: left, clauses: [clause], by: "王工" });
    expect(await sign()).toMatchObject({ conclusion });
  });
});
