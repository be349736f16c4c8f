/** `npm start`: the workspace, in Electron where its binary is there, otherwise in the browser. */
import { electronBinary } from "./electron-binary.mjs";
import { ensureReady, findNode, ROOT, run } from "./setup.mjs";

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
