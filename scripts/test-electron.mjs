/** `npm run test:electron`: the specification of the desktop program on Electron itself, where its binary is. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { electronBinary } from "./electron-binary.mjs";
import { ensureReady, findNode, ROOT } from "./setup.mjs";

const BUILD_SPEC = 'import { buildSpec } from "./test/electron/build.ts"; await buildSpec();';

/** Runs the specification; gives whether every promise was held. */
function runSpec(binary, folder) {
  const built = spawnSync(findNode(), ["--input-type=module", "-e", BUILD_SPEC], { cwd: ROOT, stdio: "inherit" });
  if (built.status !== 0) return false;
  const environment = { RONGBIAO_LIBRARY: join(folder, "library.rongbiao"), RONGBIAO_PROFILE: join(folder, "profile") };
  const { stdout, status } = spawnSync(
    binary,
    [join(ROOT, "out", "test-electron", "run.js"), join(ROOT, "out", "main", "main.js"), folder, "real"],
    { cwd: ROOT, env: { ...process.env, ...environment }, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  const lines = stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  for (const { promise, error } of lines) console.log(error === null ? `ok   ${promise}` : `FAIL ${promise}\n${error}`);
  const failed = lines.filter(({ error }) => error !== null).length;
  console.log(`${lines.length - failed} passed, ${failed} failed`);
  return failed === 0 && status === 0 && lines.length > 0;
}

ensureReady();
const binary = electronBinary();
if (binary) {
  const folder = mkdtempSync(join(tmpdir(), "rongbiao-electron-"));
  const held = runSpec(binary, folder);
  rmSync(folder, { recursive: true, force: true });
  process.exit(held ? 0 : 1);
}
console.error(
  "test:electron needs Electron's binary, which is not on this machine (install it with: node node_modules/electron/install.js). The same specification runs against a double of Electron's API in npm test. 未找到 Electron。",
);
process.exit(2);
