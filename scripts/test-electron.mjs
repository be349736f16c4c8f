/** `npm run test:electron`: the shell's spec in the real Electron; it needs the binary, which npm does not bring. */
import { electronBinary, ensureReady, findNode, INSTALL_ELECTRON, run } from "./setup.mjs";

ensureReady();
const binary = electronBinary();
if (!binary) {
  process.stderr.write(
    `test:electron needs Electron's binary, which is not on this machine. Install it with: ${INSTALL_ELECTRON}\n` +
      "The same spec runs against a double of Electron's API in npm test (test/electron). 未找到 Electron 程序文件。\n",
  );
  process.exit(2);
}
process.env.RONGBIAO_ELECTRON = binary;
run(findNode(), ["node_modules/vitest/vitest.mjs", "run", "--project", "electron"]);
