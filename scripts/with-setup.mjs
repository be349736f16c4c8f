/** `node scripts/with-setup.mjs FILE …`: sets up, then runs a script or tool of the project on the right Node. */
import { ensureReady, findNode, run } from "./setup.mjs";

ensureReady();
run(findNode(), process.argv.slice(2));
