import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Db } from "../../src/store/db";
import { sql } from "../../src/store/sql";
import { commandLine } from "./helpers";

test("a text that was changed in the file is named, and hides no other that answers to the words", async () => {
  const { folder, run, json } = commandLine();
  for (const [file, designator] of [
    ["sound.txt", "GJB 99101—2019"],
    ["changed.txt", "GJB 99102—2019"],
  ] as const) {
    writeFileSync(join(folder, file), `${designator}\n规范\n1 工作温度\n设备的工作温度应不低于-40 ℃。\n`);
    await json("import", join(folder, file));
  }
  const db = new Db(join(folder, "library.rongbiao"), { readonly: false });
  db.run(sql`UPDATE clause SET body = replace(body, '-40', '-20')
    WHERE text = (SELECT row FROM text WHERE file_name = 'changed.txt')`);
  db.close();

  const { code, out, err } = await run("find", "工作温度");
  expect(code).toBe(2);
  expect(out).toContain("GJB 99101—2019");
  expect(out).not.toContain("GJB 99102—2019");
  expect(err).toContain("changed.txt");
  expect(err).toContain("章条内容与写入时不一致");
});

test("more proposals than are given at all are refused with the limit", async () => {
  const { code, err } = await commandLine().run("candidates", "--top", "51");
  expect(code).toBe(2);
  expect(err).toContain("至多 50");
});
