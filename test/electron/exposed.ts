/** Runs a preload script as Electron would before a page, and prints what it exposes to it. */
import { createRequire } from "node:module";
import { exposed } from "./double";

createRequire(import.meta.url)(process.argv[2]!);
process.stdout.write(JSON.stringify(exposed));
