/** `npm run -s rongbiao -- COMMAND …`: the command line from a checkout, in the folder it was called from. */
import { join } from "node:path";
import { ensureReady, findNode, ROOT, run } from "./setup.mjs";

ensureReady();
run(findNode(), [join(ROOT, "out", "main", "cli.js"), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
