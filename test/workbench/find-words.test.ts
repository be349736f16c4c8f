import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SearchHit } from "../../src/contract";
import { done, openTestWorkbench, temporaryFolder } from "./helpers";

/** As many standards of one name as make a list long. */
const LAMPS = 12;

async function library() {
  const folder = join(temporaryFolder(), "texts");
  mkdirSync(folder);
  for (let at = 0; at < LAMPS; at += 1) {
    const [number, body] = [`GB/T ${99600 + at}—2015`, `照明灯的质量应不大于${at + 1} kg。`];
    writeFileSync(
      join(folder, `资料${at}.txt`),
      `${number}\n照明灯第${at}号规范\n1 质量\n${body}\n2 颜色\n外壳应为绿色。\n`,
    );
  }
  writeFileSync(join(folder, "pump.txt"), "GJB 99710—2018\n水泵规范\n1 质量\n水泵的质量应不大于40 kg。\n");
  const workbench = await openTestWorkbench();
  await done(workbench, workbench.imports.paths({ paths: [folder] }));
  return workbench;
}

const kinds = (hits: SearchHit[]) => ({
  standards: hits.filter(({ kind }) => kind === "standard").map(({ clause }) => clause.designator),
  clauses: hits.filter(({ kind }) => kind === "clause").map(({ clause }) => `${clause.designator} ${clause.number}`),
});

describe("words that are looked for", () => {
  it("leave room for clauses where many standards bear them in their name", async () => {
    const found = kinds(await (await library()).library.find({ words: "照明灯", limit: 8 }));
    expect(found.standards).toHaveLength(2);
    expect(found.clauses).toHaveLength(6);
  });

  it("list as many standards as there is room for where no clause bears them", async () => {
    const found = kinds(await (await library()).library.find({ words: "资料", limit: 8 }));
    expect(found).toMatchObject({ clauses: [] });
    expect(found.standards).toHaveLength(8);
  });

  it("behind a designator are looked for in that standard alone", async () => {
    const { library: held } = await library();
    for (const words of ["GB/T 99603 质量", "GB/T 99603-2015 质量"]) {
      const { standards, clauses } = kinds(await held.find({ words, limit: 10 }));
      expect(standards).toEqual(["GB/T 99603—2015"]);
      expect(clauses).toEqual(["GB/T 99603—2015 1"]);
    }
  });

  it.each(["GJB99710", "gjb 99710", "99710", "GJB 99170", "水崩规范"])(
    "find a standard although written as %s",
    async (words) => {
      const { standards } = kinds(await (await library()).library.find({ words, limit: 10 }));
      expect(standards).toContain("GJB 99710—2018");
    },
  );

  it.each(["—", " - "])("find nothing where they are no words: %s", async (words) => {
    expect(await (await library()).library.find({ words, limit: 10 })).toEqual([]);
  });
});
