/**
 * What `npm start`, `npm test` and the other scripts share: install when the lock file is newer than the
 * install, build when the sources are newer than the build, and find a Node that can run the program.
 * Runs on Node 20 and newer without any dependency.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const INSTALL_STAMP = join(ROOT, "node_modules", ".rongbiao-installed");
const BUILD_STAMP = join(ROOT, "out", ".rongbiao-built");
const BUILD_INPUTS = ["src", "electron.vite.config.ts", "tsconfig.json", "package-lock.json"];
/** better-sqlite3 13 needs N-API 10, which Node 20 lacks: it would crash the process. */
const NEEDED_NAPI = 10;

const say = (line) => process.stderr.write(`${line}\n`);

/** The path of a Node that can load the database: this one, or the one that npm installed beside the program. */
export function findNode() {
  if (Number(process.versions.napi) >= NEEDED_NAPI) return process.execPath;
  const name = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
  const path = join(ROOT, "node_modules", name, "bin", process.platform === "win32" ? "node.exe" : "node");
  if (existsSync(path)) return path;
  say(
    `融标 needs Node 24; this is ${process.version} and there is no packaged Node for ${process.platform}-${process.arch}.`,
  );
  say("Install Node 24 (nodejs.org) and run the same command again. 请安装 Node 24 后重试。");
  process.exit(2);
}

/** Runs a command with this terminal and ends with its exit code when it fails. */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: ROOT, stdio: "inherit", ...options });
  if (done.error) throw done.error;
  if (done.status !== 0) process.exit(done.status ?? 1);
}

/** Runs a tool of node_modules (its JavaScript entry) on the right Node. */
export function runTool(entry, args, options = {}) {
  run(findNode(), [join(ROOT, "node_modules", entry), ...args], options);
}

const digest = (paths) => {
  const hash = createHash("sha256");
  for (const path of paths)
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(ROOT, path)));
  return hash.digest("hex");
};

function* filesBelow(path) {
  if (!statSync(join(ROOT, path)).isDirectory()) yield path;
  else for (const name of readdirSync(join(ROOT, path)).sort()) yield* filesBelow(join(path, name));
}

const stampIs = (stamp, value) => existsSync(stamp) && readFileSync(stamp, "utf8") === value;

export function ensureInstalled() {
  const wanted = digest(["package.json", "package-lock.json", ".npmrc"]);
  if (stampIs(INSTALL_STAMP, wanted)) return;
  say("Installing packages (about a minute, once) … 正在安装依赖 …");
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  run(npm, ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    shell: process.platform === "win32",
    stdio: ["ignore", 2, 2],
  });
  writeFileSync(INSTALL_STAMP, digest(["package.json", "package-lock.json", ".npmrc"]));
}

export function ensureBuilt() {
  const wanted = digest(BUILD_INPUTS.flatMap((path) => [...filesBelow(path)]));
  if (stampIs(BUILD_STAMP, wanted)) return;
  say("Building … 正在构建 …");
  runTool("electron-vite/bin/electron-vite.js", ["build", "--logLevel", "warn"], { stdio: ["ignore", 2, 2] });
  writeFileSync(BUILD_STAMP, wanted);
}

export function ensureReady() {
  ensureInstalled();
  ensureBuilt();
}
