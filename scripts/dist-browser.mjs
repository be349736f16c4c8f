/**
 * `npm run dist:browser -- --out FOLDER`: the program as a folder that runs without installation and without a network:
 * bundles, resources, the one native module, Node for the system this is made on, and a starter. Runs after set-up, on
 * the Node that goes along.
 */
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { IMPORT_TABLE } from "./checks/import-table.ts";
import { ROOT } from "./setup.mjs";

const SYSTEM = process.platform === "win32" ? "win" : process.platform;
/** Where the command line looks for a Node beside it. */
const NODE_FOLDER = `node_modules/node-${SYSTEM}-${process.arch}/bin`;
const NODE_FILE = process.platform === "win32" ? "node.exe" : "node";
const SQLITE = "node_modules/better-sqlite3";
/** Goes along where it was installed (`npm run setup:ocr`), with the native code for this system alone. */
const RECOGNITION = "components/ocr";

const SHELL_STARTER = `#!/bin/sh
# Without a command: the workspace in the browser.
here=$(dirname -- "$(readlink -f -- "$0")")
[ $# -gt 0 ] || set -- serve
exec "$here/${NODE_FOLDER}/node" "$here/out/main/cli.js" "$@"
`;
const WINDOWS_STARTER = `@echo off
rem Without a command: the workspace in the browser.
if "%~1"=="" ("%~dp0${NODE_FOLDER.replaceAll("/", "\\")}\\node.exe" "%~dp0out\\main\\cli.js" serve) else ("%~dp0${NODE_FOLDER.replaceAll("/", "\\")}\\node.exe" "%~dp0out\\main\\cli.js" %*)
`;

function copy(from, to, out) {
  mkdirSync(dirname(join(out, to)), { recursive: true });
  cpSync(join(ROOT, from), join(out, to), { recursive: true, dereference: true });
}

/** Licences of everything that is bundled: each package that ours may import, and what these depend on. */
function licences() {
  const waiting = [...new Set(Object.values(IMPORT_TABLE).flatMap(({ packages }) => packages))];
  const parts = new Map();
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const folder = join(ROOT, "node_modules", name);
    if (parts.has(name) || name === "electron" || !existsSync(join(folder, "package.json"))) continue;
    const { version, license, dependencies = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    const text = file ? readFileSync(join(folder, file), "utf8") : "";
    parts.set(name, `${name} ${version} (${license})\n\n${text}`);
    waiting.push(...Object.keys(dependencies));
  }
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

const { values } = parseArgs({ options: { out: { type: "string" } } });
if (!values.out) {
  console.error("dist:browser needs the folder to make: npm run dist:browser -- --out FOLDER");
  process.exit(2);
}
const out = resolve(process.env.INIT_CWD ?? process.cwd(), values.out);
if (existsSync(out) && readdirSync(out).length > 0) {
  console.error(`${out} is there and not empty; name a new folder. 目标文件夹已存在且不为空。`);
  process.exit(2);
}
for (const folder of ["out/main", "out/renderer", "resources", "LICENSE"]) copy(folder, folder, out);
const { name, version, license, type } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
writeFileSync(
  join(out, "package.json"),
  `${JSON.stringify({ name, version, license, type, private: true }, null, 2)}\n`,
);
for (const part of ["package.json", "LICENSE", "lib"]) copy(`${SQLITE}/${part}`, `${SQLITE}/${part}`, out);
for (const binary of readdirSync(join(ROOT, SQLITE, "prebuilds")))
  if (binary.replace("musl", "").startsWith(`${process.platform}-${process.arch}`))
    copy(`${SQLITE}/prebuilds/${binary}`, `${SQLITE}/prebuilds/${binary}`, out);
if (existsSync(join(ROOT, RECOGNITION, "node_modules"))) {
  copy(RECOGNITION, RECOGNITION, out);
  const systems = join(out, RECOGNITION, "node_modules/onnxruntime-node/bin/napi-v6");
  for (const system of readdirSync(systems))
    for (const machine of readdirSync(join(systems, system)))
      if (system !== process.platform || machine !== process.arch)
        rmSync(join(systems, system, machine), { recursive: true });
}
mkdirSync(join(out, NODE_FOLDER), { recursive: true });
cpSync(process.execPath, join(out, NODE_FOLDER, NODE_FILE), { dereference: true });
writeFileSync(join(out, "THIRD-PARTY.txt"), licences().join(`\n\n${"-".repeat(80)}\n\n`));
if (process.platform === "win32") writeFileSync(join(out, "rongbiao.cmd"), WINDOWS_STARTER.replaceAll("\n", "\r\n"));
else {
  writeFileSync(join(out, "rongbiao"), SHELL_STARTER);
  chmodSync(join(out, "rongbiao"), 0o755);
}
console.log(out);
