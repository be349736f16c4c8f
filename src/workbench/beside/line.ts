import { parentPort, Worker } from "node:worker_threads";
import { ENTRIES } from "../../jobs";

/** Messages to and from another thread, in the order in which they were sent. */
export interface Line {
  post(message: object, transfer?: ArrayBuffer[]): void;
  listen(listener: (message: object) => void): void;
}

/** A thread that answers beside this one, as whoever started it sees it. */
export interface BesideThread extends Line {
  /** It has ended, wanted or not. */
  onEnd(listener: (reason: string) => void): void;
  end(): Promise<unknown>;
}

export type StartBeside = () => BesideThread;

/** A worker thread over the bundled entry `answer-thread`. */
export const besideThread: StartBeside = () => {
  const worker = new Worker(ENTRIES.answerThread);
  return {
    post: (message, transfer = []) => worker.postMessage(message, transfer),
    listen: (listener) => void worker.on("message", listener),
    onEnd(listener) {
      worker.on("error", (error) => listener(String(error)));
      worker.on("exit", (code) => listener(`answering thread ended (${code})`));
    },
    end: () => worker.terminate(),
  };
};

/** The line of such a thread to the one that started it. */
export function ownLine(): Line {
  const port = parentPort!;
  return {
    post: (message, transfer = []) => port.postMessage(message, transfer),
    listen: (listener) => void port.on("message", listener),
  };
}
