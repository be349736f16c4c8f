import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Command } from "commander";
import { Fault } from "../../contract";
import { type Actions, EXIT } from "../command";
import { INTERRUPTIONS } from "../terminal";
import { countOf } from "./batch";

interface ServeOptions {
  readonly port?: string;
  readonly open: boolean;
  readonly library?: string;
  readonly json?: boolean;
}

/** `serve` starts the browser host, a program of its own, and lives as long as it. */
export function addServeCommand(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program
      .command("serve")
      .description(text("command.serve"))
      .option("--port <n>", text("option.port"))
      .option("--no-open", text("option.no-open")),
    async ({ language, say }, options: ServeOptions) => {
      const { programFolder } = await import("../../workbench/machine");
      const entry = join(programFolder(import.meta.dirname), "out", "main", "web.js");
      if (!existsSync(entry)) throw new Fault("E_NOT_FOUND", { file: say("serve.none") });
      const words = [
        ["--language", language],
        ...(options.port === undefined ? [] : [["--port", String(countOf(options.port, "--port"))]]),
        ...(options.open ? [] : [["--no-open"]]),
        ...(options.library === undefined ? [] : [["--library", options.library]]),
        ...(options.json ? [["--json"]] : []),
      ].flat();
      const code = await ended(entry, words);
      return { value: undefined, text: "", exit: code };
    },
  );
}

/** Interrupts reach the child by itself from a terminal; those sent to this process alone are passed on. */
function ended(entry: string, words: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [entry, ...words], { stdio: ["inherit", "inherit", "inherit", "ipc"] });
    const pass = (signal: NodeJS.Signals) => void child.kill(signal);
    for (const signal of INTERRUPTIONS) process.on(signal, pass);
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? EXIT.bad));
  });
}
