/** `npm run build`: installs when needed and builds when the sources changed. */
import { ensureReady } from "./setup.mjs";

ensureReady();
