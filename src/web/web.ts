/** The browser host as a program of its own: `rongbiao serve` starts it, `npm start` where Electron is missing. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { Fault, isFault } from "../contract";
import { openWorkspace, ownFilesOnly, programFolder } from "../handler";
import { faultSentence } from "../words/faults";
import { languageOf } from "../words/language";
import { SERVE_WORDS } from "../words/serve";
import { startWebServer } from "./server";

const MAX_PORT = 65_535;

function readOptions() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "0" },
      library: { type: "string" },
      language: { type: "string" },
      json: { type: "boolean", default: false },
      "no-open": { type: "boolean", default: false },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > MAX_PORT) throw new Fault("E_USAGE", { what: "--port" });
  return { ...values, port };
}

const language = languageOf(process.env.RONGBIAO_LANGUAGE);

async function main(): Promise<void> {
  ownFilesOnly();
  const options = readOptions();
  const words = SERVE_WORDS[options.language ? languageOf(options.language) : language];
  const say = (line: string) => process.stderr.write(`${line}\n`);
  const { workbench, handler } = await openWorkspace({
    bundleFolder: import.meta.dirname,
    interfaceFolder: join(programFolder(import.meta.dirname), "out", "renderer"),
    program: "rongbiao serve",
    libraryPath: options.library,
  });
  const stopping = Promise.withResolvers<void>();
  const stop = () => stopping.resolve();
  const server = await startWebServer({ handler, port: options.port, refused: words.refused, onQuit: stop });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);
  // The command that started this program ended without a word.
  process.on("disconnect", stop);

  const { heldBy } = await workbench.library.info();
  if (heldBy !== null) say(words.readOnly(heldBy));
  const show = (address: string) => {
    say(words.address);
    process.stdout.write(`${options.json ? JSON.stringify({ address }) : address}\n`);
  };
  const address = server.newAddress();
  show(address);
  if (!options["no-open"]) openBrowser(address);
  if (process.stdin.isTTY) {
    say(words.again);
    createInterface({ input: process.stdin }).on("line", () => show(server.newAddress()));
  }
  await stopping.promise;
  await server.close();
  await workbench.close();
  say(words.closed);
}

/**
 * The address opens the workspace for whoever uses it first, and everyone on a machine may read what programs are
 * started with: what is handed over is a file that only this user can read. On Windows others cannot read it.
 */
function handedOver(address: string): string {
  if (process.platform === "win32") return address;
  const folder = mkdtempSync(join(tmpdir(), "rongbiao-open-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "open.html");
  writeFileSync(file, `<!doctype html><meta http-equiv="refresh" content="0; url=${address}">`, { mode: 0o600 });
  return pathToFileURL(file).href;
}

/** Asks the system to open the address; where it has no way to, the printed address is enough. */
function openBrowser(opened: string): void {
  const address = handedOver(opened);
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler", address]
        : ["xdg-open", address];
  spawn(command!, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const fault = isFault(error) ? error : new Fault("E_INTERNAL", { message: String(error) });
    process.stderr.write(`${faultSentence(fault, language)}\n`);
    process.exit(2);
  },
);
