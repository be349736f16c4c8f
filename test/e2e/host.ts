import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const ROOT = join(import.meta.dirname, "..", "..");

export interface Host {
  /** Opens the workspace once. */
  readonly address: string;
  readonly folder: string;
  /** Asks the host to end, as Ctrl+C does, and removes its folder. */
  close(): Promise<void>;
}

/** A folder for a library and a profile; the host that is started on it removes it. */
export const hostFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "rongbiao-e2e-"));

/** The built browser host, as `npm start` starts it, on a library and a profile of its own. */
export async function startHost(given?: string): Promise<Host> {
  const folder = given ?? (await hostFolder());
  const child = spawn(
    process.execPath,
    [join(ROOT, "out", "main", "web.js"), "--json", "--no-open", "--library", join(folder, "library.rongbiao")],
    { env: { ...process.env, RONGBIAO_PROFILE: join(folder, "profile") }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const said: string[] = [];
  child.stderr.on("data", (chunk: Buffer) => said.push(String(chunk)));
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const line = createInterface({ input: child.stdout });
  const address = await new Promise<string>((resolve, reject) => {
    line.once("line", (text) => resolve((JSON.parse(text) as { address: string }).address));
    child.once("exit", () => reject(new Error(`the host ended: ${said.join("")}`)));
  });
  return {
    address,
    folder,
    async close() {
      child.kill("SIGTERM");
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
