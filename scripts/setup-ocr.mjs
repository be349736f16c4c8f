/** `npm run setup:ocr`: installs the optional recognition component, about 340 MB with its models, in components/ocr. */
import { join } from "node:path";
import { ROOT, run } from "./setup.mjs";

const isWindows = process.platform === "win32";
run(isWindows ? "npm.cmd" : "npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
  cwd: join(ROOT, "components", "ocr"),
  shell: isWindows,
});
