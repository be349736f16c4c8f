import { randomBytes } from "node:crypto";
import { Calls, Fault } from "../../contract";
import { Flag, type JobQueue } from "../../jobs";
import { nodeCrypto, type Owner, openBeside, openKeystore } from "../../store";
import { type Bench, turns } from "../bench/bench";
import { makeEmitter } from "../bench/events";
import { idsFrom } from "../bench/ids";
import { judgementsOver } from "../bench/judgements";
import { pagePictures } from "../library/page-pictures";
import type { Line } from "./line";
import type { BesideSetup, Left, ToBeside, ToOwner } from "./messages";

/** Asks the owner over a line, and hears from it. */
function callOwner(line: Line) {
  const calls = new Calls();
  const listeners = new Set<Parameters<Owner["onChange"]>[0]>();
  line.listen((heard) => {
    const message = heard as ToBeside;
    if (message.kind === "done") calls.answer(message.id, message.value);
    else if (message.kind === "refused") calls.refuse(message.id, new Fault(message.code, message.details));
    else if (message.kind === "change") for (const listener of listeners) listener(message.change);
  });
  return {
    ask: (left: Left, ...args: unknown[]) =>
      calls.make((id) => line.post({ kind: "ask", id, left, args } satisfies ToOwner)),
    onChange(listener: Parameters<Owner["onChange"]>[0]) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What only the owner does: a request that comes here by mistake is refused, never half done. */
const notHere = async (): Promise<never> => {
  throw new Fault("E_INTERNAL", { message: "only the owner of the library does this" });
};

/** Jobs are the owner's; the upkeep of the index alone is asked for in passing. */
const queueOf = (upkeep: () => Promise<unknown>): JobQueue => ({
  async start(kind) {
    if (kind !== "index") return notHere();
    await upkeep();
    return kind;
  },
  awaits: () => false,
  live: () => undefined,
  cancel: notHere,
  resume: notHere,
  close: async () => undefined,
});

/** The bench of a thread that answers questions beside the owner of a library. */
function benchOver(line: Line, { path, ownership, ...folders }: BesideSetup): Bench {
  const { ask, onChange } = callOwner(line);
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes));
  const newId = idsFrom(random);
  const write: Owner["write"] = (method, args) => ask("write", method, args);
  const store = openBeside({ path, ...folders }, { ownership, write, onChange });
  return {
    ...folders,
    store,
    pool: {
      run: (task, input, { urgent, flag = new Flag() }) =>
        ask("run", task, input, urgent, flag.memory) as Promise<never>,
      close: async () => undefined,
    },
    isolate: {
      read: (as, file) => ask("read", as, file) as Promise<never>,
      rest: () => undefined,
      close: () => undefined,
    },
    queue: queueOf(() => ask("upkeep")),
    keystore: openKeystore(folders.profileFolder),
    crypto: { ...nodeCrypto, random },
    emitter: makeEmitter(),
    now: () => new Date().toISOString(),
    newId,
    pictures: pagePictures({ ...folders, newId }),
    inTurn: turns(),
    ledgerStates: new Map(),
    judgements: judgementsOver(store),
    damaged: [],
  };
}

/** A workbench for questions, over a library that the thread at the other end of the line has opened. */
export const openBesideBench = (line: Line): Promise<Bench> =>
  new Promise((resolve, reject) => {
    line.listen((heard) => {
      const message = heard as ToBeside;
      if (message.kind !== "open") return;
      try {
        resolve(benchOver(line, message.setup));
      } catch (error) {
        reject(error);
      }
    });
  });
