import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { commandLine } from "./helpers";

const text = (head: string, mark = "") =>
  `${mark}${head}\n\n1 范围\n本标准适用于示例装置。\n\n2 要求\n\n2.1 温度\n工作温度应为 -40 ℃～+70 ℃。\n`;

it("what a command tells of restricted texts bears their marking, on the terminal and as a member", async () => {
  const { folder, run, json } = commandLine();
  const [left, right] = [join(folder, "a.txt"), join(folder, "b.txt")];
  writeFileSync(left, text("GJB 99781—2020\n示例军用标准", "机密★\n"));
  writeFileSync(right, text("GB/T 99782—2020\n示例民用标准"));
  await json("import", left, right);
  const pair = ["GJB 99781—2020", "GB/T 99782—2020"];
  const telling = [
    ["list"],
    ["show", pair[0]!],
    ["find", "温度"],
    ["compare", ...pair],
    ["compare", left, right],
    ["against", ...pair],
    ["candidates"],
    ["structure", left],
  ];
  for (const words of telling) {
    const { out, err } = await run(...words, "--json");
    expect(err, words.join(" ")).toContain("（密级：机密");
    const value: unknown = JSON.parse(out);
    if (!Array.isArray(value)) expect(value, words.join(" ")).toMatchObject({ marking: { level: "secret" } });
  }
  expect((await run("compare", right, right, "--json")).err).toBe("");
});
