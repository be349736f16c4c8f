import { Calls, Fault, type FaultCode, type FaultDetails } from "../contract";
import type { BesideThread, StartBeside } from "../workbench/beside/line";
import type { Workbench } from "../workbench/workbench";

/**
 * Procedures that only read, and whose answers grow with the library, a queue or a text: seconds of reading, checking and
 * writing out. Whatever writes stays with the owner of the library.
 */
export const LONG: ReadonlySet<string> = new Set([
  "/library/texts",
  "/library/text",
  "/library/printed",
  "/imports/report",
  "/registers/check",
  "/registers/checkFile",
  "/terms/export",
  "/candidates/map",
  "/candidates/overlap",
  "/candidates/rollUp",
  "/comparisons/get",
  "/comparisons/report",
  "/comparisons/several",
  "/comparisons/severalReport",
  "/projects/queue",
  "/projects/sight",
  "/projects/minutes",
  "/projects/draft",
  "/projects/draftFile",
  "/packages/markings",
  "/packages/preview",
]);

export const isLong = (procedure: string): boolean => LONG.has(procedure);

/** A request as it crosses to a thread that answers, and what comes back. */
export interface Forwarded {
  readonly kind: "request";
  readonly id: number;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: ArrayBuffer;
}
export type ToAnswerer = Forwarded | { readonly kind: "abort"; readonly id: number } | { readonly kind: "close" };
export type FromAnswerer =
  | {
      readonly kind: "response";
      readonly id: number;
      readonly status: number;
      readonly headers: readonly (readonly [string, string])[];
      readonly body: ArrayBuffer;
    }
  | { readonly kind: "failed"; readonly id: number | null; readonly code: FaultCode; readonly details: FaultDetails }
  | { readonly kind: "closed" };

/** Threads that answer long requests whole, so that the one that serves hands bytes on. */
export interface LongAnswers {
  answer(request: Request): Promise<Response>;
  close(): Promise<void>;
}

/** A long request does not wait for another; a third one waits for the less busy of two. */
const MOST_THREADS = 2;

interface Answerer {
  readonly thread: BesideThread;
  readonly calls: Calls<Response>;
  readonly unlend: () => void;
  readonly ended: Promise<void>;
}

const responseOf = ({ status, headers, body }: Extract<FromAnswerer, { kind: "response" }>): Response =>
  new Response(body, { status, headers: headers.map(([name, value]): [string, string] => [name, value]) });

/** Starts a thread with the first long request, and a second once that one is busy. */
export function longAnswers(workbench: Pick<Workbench, "lend">, start: StartBeside): LongAnswers {
  const answerers = new Set<Answerer>();

  const startAnswerer = (): Answerer => {
    const thread = start();
    const calls: Answerer["calls"] = new Calls();
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const one: Answerer = { thread, calls, unlend: workbench.lend(thread), ended };
    const giveUp = (fault: Fault): void => {
      answerers.delete(one);
      one.unlend();
      calls.refuseAll(fault);
      void thread.end().then(end);
    };
    thread.listen((heard) => {
      const message = heard as FromAnswerer;
      if (message.kind === "closed") giveUp(new Fault("E_CANCELLED"));
      if (message.kind === "failed" && message.id === null) giveUp(new Fault(message.code, message.details));
      if ((message.kind !== "response" && message.kind !== "failed") || message.id === null) return;
      if (message.kind === "response") calls.answer(message.id, responseOf(message));
      else calls.refuse(message.id, new Fault(message.code, message.details));
    });
    thread.onEnd((reason) => giveUp(new Fault("E_INTERNAL", { message: reason })));
    answerers.add(one);
    return one;
  };

  const leastBusy = (): Answerer => {
    const [one] = [...answerers].sort((a, b) => a.calls.size - b.calls.size);
    return one && (one.calls.size === 0 || answerers.size >= MOST_THREADS) ? one : startAnswerer();
  };

  return {
    async answer(request) {
      const body = await request.arrayBuffer();
      if (request.signal.aborted) throw new Fault("E_CANCELLED");
      const { thread, calls } = leastBusy();
      const post = (message: ToAnswerer, transfer: ArrayBuffer[] = []) => thread.post(message, transfer);
      return calls.make((id) => {
        request.signal.addEventListener("abort", () => post({ kind: "abort", id }), { once: true });
        post({ kind: "request", id, url: request.url, headers: [...request.headers], body }, [body]);
      });
    },
    async close() {
      await Promise.all(
        [...answerers].map(async ({ thread, ended }) => {
          thread.post({ kind: "close" } satisfies ToAnswerer);
          await ended;
        }),
      );
    },
  };
}
