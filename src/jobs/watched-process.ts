import { spawn } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { constants, setPriority } from "node:os";
import { Fault } from "../contract";

/** A program of others that is run for one file. */
export interface WatchedRun {
  readonly program: string;
  readonly arguments: readonly string[];
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly timeMs: number;
  /** Of all its processes together; watched on Linux only. */
  readonly memoryBytes: number;
  /** Names the file in a fault. */
  readonly file: string;
  readonly signal: AbortSignal;
}

const WATCH_MS = 500;
const ON_WINDOWS = process.platform === "win32";

/** Ends a process with all that it started. */
function endAll(pid: number): void {
  if (ON_WINDOWS) spawn("taskkill", ["/PID", String(pid), "/T", "/F"], { stdio: "ignore", windowsHide: true });
  else
    try {
      process.kill(-pid, "SIGKILL");
    } catch {
      // they have all ended
    }
}

/** Memory of the processes of one group in bytes, by what Linux tells of each (proc_pid_stat(5)); 0 elsewhere. */
async function memoryOf(group: number): Promise<number> {
  let bytes = 0;
  for (const name of await readdir("/proc").catch(() => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, "utf8").catch(() => "");
    const [, , itsGroup] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (Number(itsGroup) !== group) continue;
    const status = await readFile(`/proc/${name}/status`, "utf8").catch(() => "");
    bytes += Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
  }
  return bytes;
}

/**
 * Runs a program below what people wait for, until it ends by itself; what it says is not looked at.
 * @throws E_TIMEOUT, E_MEMORY, E_CANCELLED where it was ended; what `spawn` meets where it cannot be started
 */
export async function runWatched(run: WatchedRun): Promise<void> {
  const { program, folder: cwd, environment: env, timeMs, memoryBytes, file, signal } = run;
  const child = spawn(program, run.arguments, { cwd, env, stdio: "ignore", detached: !ON_WINDOWS, windowsHide: true });
  let fault: Fault | null = null;
  const end = (why: Fault): void => {
    fault ??= why;
    if (child.pid !== undefined) endAll(child.pid);
  };
  const cancel = (): void => end(new Fault("E_CANCELLED"));
  const timer = setTimeout(() => end(new Fault("E_TIMEOUT", { file, limit: timeMs })), timeMs);
  const watch = setInterval(async () => {
    if (child.pid !== undefined && (await memoryOf(child.pid)) > memoryBytes)
      end(new Fault("E_MEMORY", { file, limit: memoryBytes }));
  }, WATCH_MS);
  signal.addEventListener("abort", cancel);
  try {
    await new Promise<void>((resolve, reject) => {
      child.on("error", reject);
      child.on("exit", () => resolve());
      if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
      if (signal.aborted) cancel();
    });
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    signal.removeEventListener("abort", cancel);
    // what outlives the program has nothing more to do; on Windows its number may be another's by now
    if (child.pid !== undefined && !ON_WINDOWS) endAll(child.pid);
  }
  if (fault !== null) throw fault;
}
