import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commandLine } from "./helpers";

it("terms go in by one file and out by another, and taking out what is not there says no", async () => {
  const { folder, run, json } = commandLine();
  const [given, taken] = [join(folder, "given.csv"), join(folder, "taken.tbx")];
  writeFileSync(given, "中文,英文\n示例甲电压,sample voltage alpha\n");
  expect(await json("terms", "import", given)).toEqual({ added: 1, known: 0 });
  expect(await json("terms", "find", "示例甲")).toMatchObject({ own: 1, shipped: 0 });
  await json("terms", "export", taken, "--own");
  expect(readFileSync(taken, "utf8")).toContain("<term>sample voltage alpha</term>");
  expect(await json("terms", "import", taken)).toEqual({ added: 0, known: 1 });
  expect(await run("terms", "remove", "given.csv")).toMatchObject({ code: 0 });
  expect(await run("terms", "remove", "given.csv")).toMatchObject({ code: 1 });
  expect(await run("terms", "find", "示例甲")).toMatchObject({ code: 1 });
});
