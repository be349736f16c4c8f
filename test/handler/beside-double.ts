import { answerHere } from "../../src/handler/answer-here";
import type { BesideThread, Line } from "../../src/workbench/beside/line";

interface End extends Line {
  readonly hear: (message: object) => void;
}

/** Two ends of a line in one thread: what is posted is copied and heard later, in order. */
function line(): [End, End] {
  const listeners: [((message: object) => void)[], ((message: object) => void)[]] = [[], []];
  const end = (own: 0 | 1, other: 0 | 1): End => ({
    hear: (message) => {
      for (const listener of listeners[own]) listener(message);
    },
    listen: (listener) => void listeners[own].push(listener),
    post: (message, transfer = []) => {
      const copy = structuredClone(message, { transfer });
      setImmediate(() => ends[other].hear(copy));
    },
  });
  const ends: [End, End] = [end(0, 1), end(1, 0)];
  return ends;
}

/** What an answering thread does, in the calling one. */
export function besideDouble(): BesideThread {
  const [owner, own] = line();
  void answerHere(own);
  return { ...owner, onEnd: () => undefined, end: async () => undefined };
}

/** A line whose other end hears everything and answers nothing. */
export function silentLine() {
  const [owner, own] = line();
  const heard: object[] = [];
  own.listen((message) => heard.push(message));
  return { owner, own, heard };
}
