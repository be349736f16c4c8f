import { Worker } from "node:worker_threads";
import { Calls, Fault, type FaultCode, type FaultDetails } from "../contract";
import type { OpenSetup } from "./open";
import { type Call, type Change, type Server, serveReads, serveWrites } from "./serve";

export type Role = "writer" | "reader";

/** One thread of the store as its client sees it. */
export interface StoreThread {
  readonly opened: Server["opened"];
  call(call: Call): Promise<unknown>;
  backUp(path: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a thread: the seam between the store and where it runs. */
export type StartThread = (role: Role, setup: OpenSetup, onChange: (change: Change) => void) => Promise<StoreThread>;

/** What crosses to a thread and back. */
export type ToThread =
  | { readonly kind: "call"; readonly id: number; readonly call: Call }
  | { readonly kind: "backup"; readonly id: number; readonly path: string }
  | { readonly kind: "close"; readonly id: number };
export type FromThread =
  | { readonly kind: "opened"; readonly opened: Server["opened"] }
  | { readonly kind: "result"; readonly id: number; readonly value: unknown }
  | { readonly kind: "fault"; readonly id: number | null; readonly code: FaultCode; readonly details: FaultDetails }
  | { readonly kind: "change"; readonly change: Change };

/** The store's methods in the calling thread: the twin for tests of single modules. */
export const inProcess: StartThread = async (role, setup, onChange) => {
  const server = role === "writer" ? serveWrites(setup, onChange) : serveReads(setup);
  return {
    opened: server.opened,
    call: async (call) => structuredClone(server.answer(call)),
    backUp: (path) => server.backUp(path),
    close: async () => server.close(),
  };
};

/** A small nursery: rows and packed texts die young, and a large one only holds them longer (bench:import). */
const STORE_HEAP = { maxYoungGenerationSizeMb: 24 };

type Unnumbered = ToThread extends infer M ? (M extends ToThread ? Omit<M, "id"> : never) : never;

/** Worker threads over the bundled entry `store-thread`. */
export const workerThreads =
  (entry: URL): StartThread =>
  (role, setup, onChange) =>
    new Promise((resolveThread, rejectThread) => {
      const worker = new Worker(entry, { workerData: { role, setup }, resourceLimits: STORE_HEAP });
      const calls = new Calls();
      const ask = (message: Unnumbered) => calls.make((id) => worker.postMessage({ ...message, id }));
      const failAll = (fault: Fault) => {
        rejectThread(fault);
        calls.refuseAll(fault);
      };
      worker.on("error", (error) => failAll(new Fault("E_INTERNAL", { message: String(error) }, { cause: error })));
      worker.on("exit", (code) => failAll(new Fault("E_INTERNAL", { message: `store thread ended (${code})` })));
      worker.on("message", (message: FromThread) => {
        if (message.kind === "change") onChange(message.change);
        else if (message.kind === "result") calls.answer(message.id, message.value);
        else if (message.kind === "opened") {
          resolveThread({
            opened: message.opened,
            call: (call) => ask({ kind: "call", call }),
            backUp: async (path) => void (await ask({ kind: "backup", path })),
            // a thread that is not ended keeps the program from ending
            close: async () => {
              try {
                await ask({ kind: "close" });
              } finally {
                await worker.terminate();
              }
            },
          });
        } else {
          const fault = new Fault(message.code, message.details);
          if (message.id === null) rejectThread(fault);
          else calls.refuse(message.id, fault);
        }
      });
    });
