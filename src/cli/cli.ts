/**
 * The command line. This entry imports nothing of the program: better-sqlite3 crashes a process whose Node lacks
 * N-API 10 (Node 20), so the running Node is looked at first, and the program run again on the one beside it.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const NEEDED_NAPI = 10;
const WANTED = "Node 24";

/** The Node that npm installed beside the program: in the nearest node_modules above it. */
function localNode(): string | undefined {
  const system = process.platform === "win32" ? "win" : process.platform;
  const name = join(`node-${system}-${process.arch}`, "bin", process.platform === "win32" ? "node.exe" : "node");
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    const found = join(folder, "node_modules", name);
    if (existsSync(found)) return found;
    if (dirname(folder) === folder) return undefined;
  }
}

function runAgain(): number {
  const node = localNode();
  if (!node) {
    process.stderr.write(
      `融标需要 ${WANTED}，当前为 ${process.version}：请从 nodejs.org 安装后重试。` +
        ` Rongbiao needs ${WANTED}, this is ${process.version}: install it from nodejs.org and try again.\n`,
    );
    return 2;
  }
  const done = spawnSync(node, process.argv.slice(1), { stdio: "inherit" });
  return done.status ?? 2;
}

if (Number(process.versions.napi) < NEEDED_NAPI) process.exit(runAgain());
const { main } = await import("./main");
process.exitCode = await main(process.argv.slice(2));
