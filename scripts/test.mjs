/** `npm test`: set-up, every check, every test; closes with one line `N passed, N failed`. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureReady, findNode, ROOT } from "./setup.mjs";

const REPORT = join(ROOT, "out", "test-report.json");

ensureReady();
mkdirSync(join(ROOT, "out"), { recursive: true });
rmSync(REPORT, { force: true });
const inherit = { cwd: ROOT, stdio: "inherit" };
const checks = spawnSync(findNode(), ["scripts/check.ts"], inherit);
const tests = spawnSync(
  findNode(),
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${REPORT}`,
    ...process.argv.slice(2),
  ],
  inherit,
);
const report = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
const checksFailed = checks.status === 0 ? 0 : 1;
// A test file that does not load fails as a suite without a test of its own.
const failed = Math.max(report.numFailedTests, tests.status === 0 ? 0 : 1) + checksFailed;
console.log(`${report.numPassedTests + (1 - checksFailed)} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
