import { availableParallelism } from "node:os";
import { serialize, setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";
import { Fault, type Packed } from "../contract";
import { ENTRIES } from "./entries";
import { Flag } from "./flag";
import { runTask, type TaskInput, type TaskName, type TaskResult } from "./tasks";
import type { FromWorker, ToWorker } from "./worker-messages";

interface TaskOptions {
  /** A person waits for it: it comes first, and one worker is kept for such tasks. */
  readonly urgent: boolean;
  readonly flag?: Flag;
}

/** Threads that compute. Results stay packed, for whoever stores or shows them. */
export interface TaskPool {
  /** @throws E_CANCELLED once the flag is set, or when the pool closes */
  run<K extends TaskName>(task: K, input: TaskInput<K>, options: TaskOptions): Promise<Packed<TaskResult<K>>>;
  close(): Promise<void>;
}

/** Tasks in the calling thread: the twin for tests. */
export const inThreadPool = (): TaskPool => ({
  run: async (task, input, { flag = new Flag() }) => ({
    packed: new Uint8Array(serialize(await runTask(task, input, flag))),
  }),
  close: async () => undefined,
});

interface Order {
  readonly message: ToWorker;
  readonly urgent: boolean;
  resolve(packed: Uint8Array<ArrayBuffer>): void;
  reject(fault: Fault): void;
}

interface Thread {
  readonly worker: Worker;
  order: Order | null;
}

/** A small nursery: what a task leaves behind is of no use to the next (bench:import, the upkeep of the index). */
const WORKER_HEAP = { maxYoungGenerationSizeMb: 48 };
/** An old generation is cleared once it has grown by half; V8 has this one setting for all threads of a process. */
const PROCESS_HEAP = "--heap-growing-percent=50";

/** All cores compute, and one thread more is kept for what a person waits for: the thread that serves is mostly idle. */
const poolSize = (): number => availableParallelism() + 1;

export function openPool(size = poolSize()): TaskPool {
  setFlagsFromString(PROCESS_HEAP);
  const threads = new Set<Thread>();
  const waiting: Order[] = [];
  let closed = false;

  const finish = (thread: Thread, act: (order: Order) => void): void => {
    const { order } = thread;
    thread.order = null;
    if (order) act(order);
    serveNext();
  };
  const startThread = (): Thread => {
    const thread: Thread = { worker: new Worker(ENTRIES.jobWorker, { resourceLimits: WORKER_HEAP }), order: null };
    const fail = (message: string) => {
      threads.delete(thread);
      finish(thread, (order) => order.reject(new Fault("E_INTERNAL", { message })));
    };
    thread.worker.on("message", (reply: FromWorker) =>
      finish(thread, (order) => {
        if (reply.kind === "result") order.resolve(reply.packed);
        else order.reject(new Fault(reply.code, reply.details));
      }),
    );
    thread.worker.on("error", (error) => fail(String(error)));
    thread.worker.on("exit", (code) => fail(`worker ended (${code})`));
    threads.add(thread);
    return thread;
  };
  const nextOrder = (): Order | undefined => {
    const urgent = waiting.findIndex((order) => order.urgent);
    if (urgent >= 0) return waiting.splice(urgent, 1)[0];
    const busy = [...threads].filter(({ order }) => order && !order.urgent).length;
    return busy < size - 1 ? waiting.shift() : undefined;
  };
  const serveNext = (): void => {
    while (!closed && waiting.length > 0) {
      const idle = [...threads].find(({ order }) => order === null);
      if (!idle && threads.size >= size) return;
      const order = nextOrder();
      if (!order) return;
      const thread = idle ?? startThread();
      thread.order = order;
      thread.worker.postMessage(order.message);
    }
  };
  return {
    run: (task, input, { urgent, flag = new Flag() }) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Fault("E_CANCELLED"));
        const message: ToWorker = { task, input, flag: flag.memory };
        waiting.push({ message, urgent, resolve: (packed) => resolve({ packed }), reject });
        serveNext();
      }),
    async close() {
      closed = true;
      for (const order of waiting.splice(0)) order.reject(new Fault("E_CANCELLED"));
      await Promise.all(
        [...threads].map((thread) => {
          thread.order?.reject(new Fault("E_CANCELLED"));
          thread.order = null;
          return thread.worker.terminate();
        }),
      );
    },
  };
}
