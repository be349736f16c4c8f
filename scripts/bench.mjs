/**
 * `node scripts/bench.mjs NAME …`: builds bench/NAME.ts and runs it on the right Node, in the folder it was called
 * from, with the rest of the arguments (the `bench:*` and `eval:*` scripts).
 */
import { join } from "node:path";
import { ensureInstalled, findNode, ROOT, run, runTool } from "./setup.mjs";

const [name, ...args] = process.argv.slice(2);
const out = join("out", "bench", name);
ensureInstalled();
runTool("vite/bin/vite.js", ["build", "--ssr", `bench/${name}.ts`, "--outDir", out, "--logLevel", "warn"]);
run(findNode(), ["--expose-gc", join(ROOT, out, `${name}.js`), ...args], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
