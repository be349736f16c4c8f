import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { done, openTestWorkbench, temporaryFolder } from "../workbench/helpers";

const TIMEOUT_MS = 60_000;

/** A text of as many clauses, each of which says the words. */
const saying = (words: string, clauses: number, name: string): File => {
  const body = Array.from({ length: clauses }, (_, at) => `2.${at + 1} 第${at}项\n${words}，应为 ${at + 5} V。\n`);
  return new File(
    [`GJB 9977${name.length}—2020\n示例标准\n\n1 范围\n本标准适用于示例。\n\n2 要求\n\n${body.join("\n")}`],
    name,
  );
};

test(
  "no word of a text that was removed stays anywhere in the file of the library",
  async () => {
    const folder = temporaryFolder();
    const workbench = await openTestWorkbench(folder);
    // beside many others the index of words would keep those of a small text for long
    const files = [saying("鎏銮 qwzxk", 3, "secret.txt"), saying("其他文字", 400, "b.txt")];
    await done(workbench, workbench.imports.start({ files }));
    const texts = await workbench.library.texts();
    const secret = texts.find(({ fileName }) => fileName === "secret.txt")!;
    const inFile = (words: string) => readFileSync(join(folder, "library.rongbiao")).includes(words);
    await workbench.library.remove({ texts: [secret.id] });
    await workbench.close();
    expect(inFile("其他文字")).toBe(true);
    expect(["鎏銮", "qwzxk"].filter(inFile)).toEqual([]);
  },
  TIMEOUT_MS,
);
