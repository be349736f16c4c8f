/** `npm run check`: formatting and lint, strict types, import table, unused code, licences and lock file. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { checkImports } from "./checks/imports.ts";
import { checkLockFile } from "./checks/lock-file.ts";
import { findNode, ROOT } from "./setup.mjs";

function tool(entry: string, ...args: string[]): string[] {
  const done = spawnSync(findNode(), [join("node_modules", entry), ...args], { cwd: ROOT, stdio: "inherit" });
  return done.status === 0 ? [] : [`${entry} ended with ${done.status ?? done.error}`];
}

const checks: Record<string, () => string[] | Promise<string[]>> = {
  "formatting and lint": () => tool("@biomejs/biome/bin/biome", "ci", "--error-on-warnings", "--colors=off", "."),
  types: () => tool("typescript7/bin/tsc", "-p", "."),
  "import table": async () => {
    const { modules, violations } = await checkImports(ROOT);
    console.log(`${modules} modules held against the import table`);
    return violations;
  },
  "unused code and dependencies": () => tool("knip/bin/knip.js", "--no-progress"),
  "licences and lock file": () => checkLockFile(ROOT),
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const problems = await check();
  for (const problem of problems) console.error(`  ${problem}`);
  console.log(`${problems.length === 0 ? "ok  " : "FAIL"} ${name}`);
  if (problems.length > 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
