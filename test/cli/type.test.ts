import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makePdf } from "../formats/pdf/pdf-maker";
import { commandLine } from "./helpers";

it("a scan is typed page by page from text files, and the library says what waits", async () => {
  const { folder, run, json } = commandLine();
  const [scan, words] = ["GJB 99801-2019.pdf", "page.txt"].map((name) => join(folder, name)) as [string, string];
  writeFileSync(scan, makePdf([{ scan: true }, { scan: true }]));
  writeFileSync(words, "4 要求\n4.1 外观\n装置表面应无裂纹。\n");
  expect(await json("import", scan)).toMatchObject([{ untyped: 2, clauses: 0 }]);
  expect((await run("show", "GJB 99801")).out).toContain("待录入的页：1、2");
  expect(await json("type", "GJB 99801")).toEqual({ untyped: [1, 2], typable: [1, 2] });

  expect(await json("type", "GJB 99801", "2", words, "--by", "王工")).toEqual({ page: 2, untyped: [1], clauses: 2 });
  const left = await run("type", "GJB 99801", "1", "--leave-out", "空白页", "--by", "王工");
  expect(left).toMatchObject({ code: 0, out: "第 1 页已略过；没有待录入的页\n" });
  expect((await json("show", "GJB 99801", "--clauses")).tree).toMatchObject([{ number: "4" }, { number: "4.1" }]);
});

it("a page is not typed without a name, without words or reason, or where it is none", async () => {
  const { folder, run } = commandLine();
  const [scan, words] = ["GJB 99801-2019.pdf", "page.txt"].map((name) => join(folder, name)) as [string, string];
  writeFileSync(scan, makePdf([{ scan: true }]));
  writeFileSync(words, "4 要求\n");
  await run("import", scan);
  for (const more of [
    ["1", words],
    ["1", "--by", "王工"],
    ["one", words, "--by", "王工"],
    ["2", words, "--by", "王工"],
  ])
    expect(await run("type", "GJB 99801", ...more)).toMatchObject({ code: 2, out: "" });
});
