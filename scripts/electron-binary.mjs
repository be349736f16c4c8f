import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./setup.mjs";

/**
 * Electron's executable, found by looking at files: importing the package would download it
 * (electron 45 fetches its binary on the first require).
 */
export function electronBinary() {
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
