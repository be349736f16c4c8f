/** What the lock file must hold: licences we may ship beside Apache-2.0, and no addresses. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-3.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "WTFPL",
  "Zlib",
]);
/** Build tools that are run but never shipped, under licences that bind only what is made from their code. */
const ALLOWED_TOOLS = new Set(["MPL-2.0"]);

interface LockEntry {
  resolved?: string;
  license?: string;
  dev?: boolean;
}

/** An SPDX expression is allowed when one of its alternatives (OR) is, all of whose parts (AND) are. */
function licenceAllowed(expression: string, allowed: (licence: string) => boolean): boolean {
  const alternatives = expression.replace(/[()]/g, "").split(/\s+OR\s+|\s*\/\s*/i);
  return alternatives.some((one) => one.split(/\s+AND\s+/i).every((part) => allowed(part.trim())));
}

/** @returns sentences, one a fault of the lock file in `root` */
export function checkLockFile(root: string, text = readFileSync(join(root, "package-lock.json"), "utf8")): string[] {
  const packages = Object.entries(JSON.parse(text).packages as Record<string, LockEntry>).filter(
    ([path]) => path !== "",
  );
  if (packages.length === 0) return ["package-lock.json lists no packages: the check did not run"];
  const found = [];
  for (const [path, entry] of packages) {
    if (entry.resolved?.includes("://"))
      found.push(`${path}: the lock file holds an address; keep omit-lockfile-registry-resolved`);
    const licence = entry.license ?? "none stated";
    if (!licenceAllowed(licence, (one) => ALLOWED.has(one) || (entry.dev === true && ALLOWED_TOOLS.has(one))))
      found.push(`${path}: licence ${licence} is not on the list`);
  }
  return found;
}
