/** `npm start`: the workspace, in Electron where its binary is there, otherwise in the browser. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ensureReady, findNode, ROOT, run } from "./setup.mjs";

/**
 * Electron's executable, found by looking at files: importing the package would download it
 * (electron 45 fetches its binary on the first require).
 */
function electronBinary() {
  const name =
    process.platform === "win32"
      ? "electron.exe"
      : process.platform === "darwin"
        ? "Electron.app/Contents/MacOS/Electron"
        : "electron";
  const overridden = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (overridden) return [join(overridden, name)].find(existsSync);
  const folder = join(ROOT, "node_modules", "electron");
  const pathFile = join(folder, "path.txt");
  if (!existsSync(pathFile)) return undefined;
  return [join(folder, "dist", readFileSync(pathFile, "utf8").trim())].find(existsSync);
}

ensureReady();
const binary = electronBinary();
const args = process.argv.slice(2);
if (binary) {
  run(binary, [ROOT, ...args]);
} else {
  process.stderr.write(
    "Electron is not on this machine (install it with: node node_modules/electron/install.js); opening the workspace in the browser instead. 未找到 Electron，改用浏览器打开。\n",
  );
  run(findNode(), ["out/main/cli.js", "serve", ...args]);
}
