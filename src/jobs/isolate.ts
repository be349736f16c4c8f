import { fork } from "node:child_process";
import { constants, setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { Fault, LIMITS_OF_READERS } from "../contract";
import type { ReadOptions } from "../formats/read";
import { ENTRIES, PDF_JS } from "./entries";
import { readFileAs } from "./read-file";
import type { FileToRead, FromReader, ReaderKind, Reading, Readings, ToReader } from "./reader-messages";

/** A process that reads files, as its host starts it: a child process, or a utility process in Electron. */
interface ReaderProcess {
  send(message: ToReader): void;
  onMessage(listener: (message: FromReader) => void): void;
  onExit(listener: (code: number | null, signal: string | null) => void): void;
  kill(): void;
}
/** Starts a reader at an entry, the path of its bundle. */
export type StartReader = (entry: string, kind: ReaderKind) => ReaderProcess;

/** Reads files where a hostile one can do no harm. */
export interface Isolate {
  /** @throws what is wrong with the file, E_TIMEOUT or E_MEMORY where reading was ended, E_CANCELLED after `close` */
  read<R extends Reading>(as: R, file: FileToRead): Promise<Readings[R]>;
  /** Ends the readers that have nothing to do, for what needs their memory now. */
  rest(): void;
  close(): void;
}

export interface IsolateOptions {
  readonly start: StartReader;
  readonly kind?: ReaderKind;
  /** How many files are read at the same time. */
  readonly size: number;
  readonly read: ReadOptions;
  readonly timeMs?: number;
  /** A reader that has had nothing to do for so long ends, and its memory is free. */
  readonly restMs?: number;
}

const REST_MS = 2_000;

/** A reader may look at files and start its watching thread; it can write nothing and start no process. */
const READER_RIGHTS = ["--permission", "--allow-fs-read=*", "--allow-worker"];
/** The recognition component is native code: what a flag can forbid it is no more than it would keep to by itself. */
const RECOGNISER_RIGHTS = [...READER_RIGHTS, "--allow-addons"];
/**
 * A small nursery, and an old generation that is cleared once it has grown by a quarter: what a file leaves behind is of
 * no use to the next. With a nursery of 8 MB an import takes a twentieth longer, with an old generation that may grow by half
 * 20 MB more for the same time, with one that may double 35 MB more again (bench:import).
 */
const READER_HEAP = ["--max-semi-space-size=12", "--heap-growing-percent=25"];

/** Starts readers as child processes of this Node, below what people wait for: an import takes what is left over. */
export const childProcess: StartReader = (entry, kind) => {
  const child = fork(entry, [kind], {
    execArgv: [...(kind === "reader" ? READER_RIGHTS : RECOGNISER_RIGHTS), ...READER_HEAP],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  return {
    send: (message) => void child.send(message),
    onMessage: (listener) => child.on("message", (message) => listener(message as FromReader)),
    onExit: (listener) => child.on("exit", listener),
    kill: () => void child.kill("SIGKILL"),
  };
};

/** Reads in the calling thread: the twin for tests that need no isolation. */
export const inThread = (options: ReadOptions = { pdfJsFolder: PDF_JS }): Isolate => ({
  read: (as, file) => readFileAs(as, file, options),
  rest: () => undefined,
  close: () => undefined,
});

/** Killed from inside (its own watch, or the system for want of memory) shows as SIGKILL or, on Windows, as 1. */
const OUT_OF_MEMORY_SIGNALS: readonly (string | null)[] = ["SIGKILL", "SIGABRT"];
const OUT_OF_MEMORY_CODES: readonly (number | null)[] = [1, 134];

function faultOfExit(name: string, kind: ReaderKind, code: number | null, signal: string | null): Fault {
  if (OUT_OF_MEMORY_SIGNALS.includes(signal) || OUT_OF_MEMORY_CODES.includes(code)) {
    return new Fault("E_MEMORY", { file: name, limit: LIMITS_OF_READERS[kind].memoryBytes });
  }
  return new Fault("E_UNREADABLE", { file: name, cause: signal ?? `exit ${code}` });
}

interface Order {
  readonly as: Reading;
  readonly file: FileToRead;
  resolve(read: Readings[Reading]): void;
  reject(fault: Fault): void;
}

/** What is said of a file where there is none. */
const noFile = (file: string): Fault => new Fault("E_CANCELLED", { file });

/** One process with at most one file at a time. */
class Reader {
  #order: Order | null = null;
  #timer: NodeJS.Timeout | undefined;
  #rest: NodeJS.Timeout | undefined;
  #ready = false;
  /** Told to end, or ended: takes no more files. */
  #gone = false;
  /** When the time of the file, or of the page, is over. */
  #due = 0;

  constructor(
    readonly process: ReaderProcess,
    readonly options: IsolateOptions,
    readonly onFree: () => void,
    readonly onGone: () => void,
  ) {
    process.onMessage((message) => this.#take(message));
    process.onExit((code, signal) => {
      this.#end((file) => faultOfExit(file, this.#kind, code, signal));
      onGone();
    });
  }

  get #kind(): ReaderKind {
    return this.options.kind ?? "reader";
  }

  get free(): boolean {
    return this.#order === null && !this.#gone;
  }

  give(order: Order): void {
    clearTimeout(this.#rest);
    this.#order = order;
    if (this.#ready) this.#send(order);
  }

  #allow(timeMs: number): void {
    clearTimeout(this.#timer);
    this.#due = performance.now() + timeMs;
    this.#timer = setTimeout(() => {
      this.kill((name) => new Fault("E_TIMEOUT", { file: name, limit: timeMs }));
    }, timeMs);
  }

  #send({ as, file }: Order): void {
    this.#allow(this.options.timeMs ?? LIMITS_OF_READERS[this.#kind].timeMs);
    this.process.send({ as, file, options: this.options.read });
  }

  #take(message: FromReader): void {
    if (message.kind === "ready") {
      this.#ready = true;
      if (this.#order) this.#send(this.#order);
      return;
    }
    if (message.kind === "page") {
      const { pageMs } = LIMITS_OF_READERS[this.#kind];
      if (this.#order && this.#due - performance.now() < pageMs) this.#allow(pageMs);
      return;
    }
    clearTimeout(this.#timer);
    const order = this.#order;
    this.#order = null;
    if (message.kind === "read") order?.resolve(message.read);
    else order?.reject(new Fault(message.code, { file: order.file.name, ...message.details }));
    this.onFree();
    if (this.free) this.#rest = setTimeout(() => this.rest(), this.options.restMs ?? REST_MS).unref();
  }

  rest(): void {
    if (this.free) this.kill(noFile);
  }

  kill(faultFor: (file: string) => Fault): void {
    this.#end(faultFor);
    this.process.kill();
  }

  #end(faultFor: (file: string) => Fault): void {
    this.#gone = true;
    clearTimeout(this.#rest);
    clearTimeout(this.#timer);
    const order = this.#order;
    this.#order = null;
    order?.reject(faultFor(order.file.name));
  }
}

/** A few reader processes, started when needed, used for many files and ended when at rest; one that ends is replaced. */
export function openIsolate(options: IsolateOptions): Isolate {
  const readers = new Set<Reader>();
  const waiting: Order[] = [];
  let closed = false;

  const serveNext = (): void => {
    while (waiting.length > 0 && !closed) {
      const reader = [...readers].find(({ free }) => free) ?? startReader();
      if (!reader) return;
      reader.give(waiting.shift()!);
    }
  };
  const startReader = (): Reader | undefined => {
    if (readers.size >= options.size) return undefined;
    const reader: Reader = new Reader(
      options.start(fileURLToPath(ENTRIES.readerProcess), options.kind ?? "reader"),
      options,
      serveNext,
      () => {
        readers.delete(reader);
        serveNext();
      },
    );
    readers.add(reader);
    return reader;
  };
  return {
    read: <R extends Reading>(as: R, file: FileToRead) =>
      new Promise<Readings[R]>((resolve, reject) => {
        if (closed) return reject(new Fault("E_CANCELLED"));
        waiting.push({ as, file, resolve: (read) => resolve(read as Readings[R]), reject });
        serveNext();
      }),
    rest() {
      for (const reader of readers) reader.rest();
    },
    close() {
      closed = true;
      for (const order of waiting.splice(0)) order.reject(new Fault("E_CANCELLED"));
      for (const reader of readers) reader.kill(() => new Fault("E_CANCELLED"));
    },
  };
}
