/** Reads the import graph of src with dependency-cruiser and holds it against the import table. */
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { type Module, violations } from "./import-table.ts";

/** The modules below `root`/src with what each imports; type imports count. */
export async function readModules(root: string): Promise<Module[]> {
  const result = await cruise(
    ["src"],
    {
      baseDir: root,
      tsPreCompilationDeps: true,
      doNotFollow: { path: "node_modules" },
      ruleSet: { forbidden: [{ name: "circle", severity: "error", from: {}, to: { circular: true } }] },
      validate: true,
    },
    undefined,
    { tsConfig: extractTSConfig(`${root}/tsconfig.json`) },
  );
  if (typeof result.output === "string") throw new Error("dependency-cruiser answered with a report, not a graph");
  return result.output.modules
    .filter((module) => module.source.startsWith("src/") && /\.tsx?$/.test(module.source))
    .map((module) => ({
      path: module.source,
      imports: module.dependencies.map((to) => ({
        name: to.module,
        ...(to.resolved.startsWith("src/") ? { path: to.resolved } : {}),
        node: to.coreModule === true || to.module.startsWith("node:"),
        circular: to.circular === true,
      })),
    }));
}

export async function checkImports(root: string) {
  const modules = await readModules(root);
  return { modules: modules.length, violations: violations(modules) };
}
