import { join } from "node:path";
import { build } from "vite";

const ROOT = join(import.meta.dirname, "..", "..");

/** Bundles the specification and the double beside each other, `electron` left to whoever runs them. */
export async function buildSpec(): Promise<string> {
  const outDir = join(ROOT, "out", "test-electron");
  const entry = (name: string) => join(ROOT, "test", "electron", `${name}.ts`);
  await build({
    root: ROOT,
    configFile: false,
    logLevel: "error",
    build: {
      outDir,
      emptyOutDir: true,
      ssr: true,
      minify: false,
      rollupOptions: {
        input: {
          run: entry("run"),
          double: entry("double"),
          "use-double": entry("use-double"),
          exposed: entry("exposed"),
        },
        external: ["electron"],
        output: { format: "es", entryFileNames: "[name].js" },
      },
    },
  });
  return outDir;
}
