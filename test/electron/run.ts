/** Runs the built desktop program and holds it against the specification; prints a JSON line for each promise. */
import { pathToFileURL } from "node:url";
import type { Host } from "./host";
import { SPEC } from "./spec";

const [main, folder, double] = process.argv.slice(-3) as [string, string, string];

const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`);

async function hostOf(): Promise<Host> {
  if (double === "double") return (await import("./double-host")).doubleHost();
  return (await import("./real-host")).realHost();
}

async function run(): Promise<void> {
  const host = await hostOf();
  await import(pathToFileURL(main).href);
  await host.started();
  for (const [promise, hold] of SPEC) {
    const error = await hold(host, folder).then(
      () => null,
      (reason: unknown) => String(reason instanceof Error ? reason.stack : reason),
    );
    say({ promise, error });
  }
  await host.quit();
  say({ promise: "the library is closed before the program ends", error: null });
}

run().then(
  () => process.exit(0),
  (error: unknown) => {
    say({ promise: "the program starts", error: String(error instanceof Error ? error.stack : error) });
    process.exit(1);
  },
);
