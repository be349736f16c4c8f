import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { IMPORT_TABLE, type Module, violations } from "../../scripts/checks/import-table";
import { checkImports } from "../../scripts/checks/imports";

const importing = (from: string, to: Partial<Module["imports"][number]>): Module[] => [
  { path: `src/${from}/some.ts`, imports: [{ name: to.path ?? to.name ?? "", node: false, circular: false, ...to }] },
];

describe("the import table", () => {
  it("is red on violations planted in a real tree", async () => {
    const result = await checkImports(join(import.meta.dirname, "../fixtures/planted"));
    expect(result.modules).toBe(2);
    expect(result.violations).toEqual([
      expect.stringContaining("engine may import only engine, contract of ours"),
      expect.stringContaining("engine may not use node: modules"),
    ]);
  });

  it("is red when it has seen no modules", () => {
    expect(violations([])).toHaveLength(1);
  });

  it.each([
    ["a folder without a line", importing("newcomer", { path: "src/contract/text.ts" })],
    ["a host that imports another host", importing("main", { path: "src/web/host.ts" })],
    ["a package without a class", importing("engine", { name: "left-pad" })],
    ["the database outside the store", importing("workbench", { name: "better-sqlite3" })],
    ["electron outside main and preload", importing("handler", { name: "electron" })],
    [
      "a folder of the engine that imports one above it",
      importing("engine/tokens", { path: "src/engine/match/index.ts" }),
    ],
    [
      "a folder of the engine without a place in its order",
      importing("engine/new", { path: "src/engine/match/index.ts" }),
    ],
    [
      "a stage of a folder that imports a later one",
      importing("engine/indicators/reading", { path: "src/engine/indicators/values/verdict.ts" }),
    ],
    ["a circle", importing("engine", { path: "src/engine/other.ts", circular: true })],
  ])("is red on %s", (_what, modules) => {
    expect(violations(modules)).toHaveLength(1);
  });

  it.each(Object.entries(IMPORT_TABLE))("is green on what %s may import", (folder, rule) => {
    const allowed = [
      ...rule.ours.map((to) => ({ path: `src/${to}/index.ts` })),
      ...rule.packages.map((name) => ({ name })),
    ];
    expect(allowed.flatMap((to) => violations(importing(folder, to)))).toEqual([]);
  });
});
