import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { build } from "vite";
import type { Ack, ActorOrder } from "./orders";

export const ROOT = join(import.meta.dirname, "..", "..");
const ACTOR = join(ROOT, "out", "crash", "actor.js");

/** Bundles the program that is killed, with its threads and processes beside it. */
export async function buildActor(): Promise<void> {
  const input = {
    actor: "test/crash/actor.ts",
    "store-thread": "src/store/thread.ts",
    "job-worker": "src/jobs/worker.ts",
    "reader-process": "src/jobs/reader-process.ts",
  };
  await build({
    configFile: false,
    root: ROOT,
    logLevel: "error",
    // as the program itself is built: everything but the database in few files, which start fast
    ssr: { noExternal: true, external: ["better-sqlite3"] },
    build: { ssr: true, outDir: "out/crash", minify: true, rollupOptions: { input } },
  });
}

/** The moment of a kill: so long after so many things of a kind were said to be done, whatever the machine's speed. */
interface Moment {
  readonly kind: Ack["kind"];
  readonly count: number;
  readonly thenMs: number;
}

/** Starts the program, kills it at a moment, and gives everything that it had said was done. */
export function killActor(order: ActorOrder, { kind, count, thenMs }: Moment): Promise<Ack[]> {
  const actor = spawn(process.execPath, [ACTOR, JSON.stringify(order)], { stdio: ["ignore", "pipe", "pipe"] });
  const acks: Ack[] = [];
  let killing = false;
  let complaint = "";
  actor.stderr.on("data", (text) => {
    complaint += text;
  });
  createInterface({ input: actor.stdout }).on("line", (line) => {
    acks.push(JSON.parse(line) as Ack);
    if (killing || acks.filter((ack) => ack.kind === kind).length < count) return;
    killing = true;
    setTimeout(() => actor.kill("SIGKILL"), thenMs);
  });
  return new Promise((resolve, reject) => {
    actor.on("close", (code, signal) => {
      if (signal === "SIGKILL") resolve(acks);
      else reject(new Error(`ended by itself (${code}): ${complaint}`));
    });
  });
}

/** Runs the rounds of several lanes side by side; each lane is one library that is killed again and again. */
export async function inLanes(lanes: number, rounds: number, round: (lane: number, round: number) => Promise<void>) {
  const perLane = Math.ceil(rounds / lanes);
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let count = 0; count < perLane; count++) await round(lane, count);
    }),
  );
}
