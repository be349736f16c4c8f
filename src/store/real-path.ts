import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";

/** The one path of a file, whatever links lead to it; of one that is not there, the path as asked. */
export const realPath = (path: string): string => (existsSync(path) ? realpathSync(path) : resolve(path));
