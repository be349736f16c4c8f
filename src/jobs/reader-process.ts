import { isMainThread, Worker, workerData } from "node:worker_threads";
import { LIMITS_OF_READERS } from "../contract/limits";
import type { FromReader, ReaderKind, ToReader } from "./reader-messages";

/**
 * Entry of a reader process: reads one file after another for whoever started it (child_process, or Electron's
 * utilityProcess). A second thread of the process watches its memory: it still runs when reading loops without end. What
 * reading needs is loaded by the thread that reads, or the watching one would hold all of it once more.
 */
const WATCH_MS = 50;

function watchMemory(kind: ReaderKind): void {
  const { memoryBytes } = LIMITS_OF_READERS[kind];
  setInterval(() => {
    if (process.memoryUsage.rss() > memoryBytes) process.kill(process.pid, "SIGKILL");
  }, WATCH_MS);
}

interface Port {
  post(message: FromReader): void;
  listen(listener: (message: ToReader) => void): void;
}

/** Electron gives a utility process a `parentPort`; its messages come wrapped in an event. */
interface ElectronPort {
  postMessage(message: FromReader): void;
  on(event: "message", listener: (event: { data: ToReader }) => void): void;
}

function portToParent(): Port {
  const electron = (process as { parentPort?: ElectronPort }).parentPort;
  if (electron) {
    return {
      post: (message) => electron.postMessage(message),
      listen: (listener) => electron.on("message", ({ data }) => listener(data)),
    };
  }
  process.on("disconnect", () => process.exit(0));
  return {
    post: (message) => process.send!(message),
    listen: (listener) => process.on("message", (message) => listener(message as ToReader)),
  };
}

async function serve(port: Port): Promise<void> {
  const [{ readFileAs }, { Fault, isFault }] = await Promise.all([import("./read-file"), import("../contract")]);
  const asFault = (error: unknown) =>
    isFault(error)
      ? error
      : new Fault("E_UNREADABLE", { message: error instanceof Error ? error.message : String(error) });
  port.listen(({ as, file, options }) => {
    readFileAs(as, file, { ...options, onPage: () => port.post({ kind: "page" }) }).then(
      (read) => port.post({ kind: "read", read }),
      (error: unknown) => {
        const { code, details } = asFault(error);
        port.post({ kind: "refused", code, details });
      },
    );
  });
  port.post({ kind: "ready" });
}

if (isMainThread) {
  new Worker(new URL(import.meta.url), { workerData: process.argv.at(-1) === "recogniser" ? "recogniser" : "reader" });
  void serve(portToParent());
} else {
  watchMemory(workerData as ReaderKind);
}
