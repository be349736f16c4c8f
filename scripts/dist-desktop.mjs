/** `npm run dist:desktop [-- ARGUMENTS of electron-builder]`: desktop packages for the system this is made on. */
import { dirname } from "node:path";
import { electronBinary } from "./electron-binary.mjs";
import { ensureReady, runTool } from "./setup.mjs";

ensureReady();
const binary = electronBinary();
if (!binary) {
  console.error(
    "dist:desktop needs Electron's binary, which is not on this machine (install it with: node node_modules/electron/install.js), and a network for the packers of AppImage, deb and NSIS; with `-- --dir` it makes a folder and needs the binary alone. 未找到 Electron，无法制作桌面安装包。",
  );
  process.exit(2);
}
const args = ["--publish", "never", `--config.electronDist=${dirname(binary)}`, ...process.argv.slice(2)];
runTool("electron-builder/cli.js", args);
