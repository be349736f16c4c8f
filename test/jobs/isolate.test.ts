import { expect, test } from "vitest";
import { openIsolate, type StartReader } from "../../src/jobs";

type Listener = Parameters<ReturnType<StartReader>["onMessage"]>[0];
type Message = Parameters<Listener>[0];

/** A process that answers as told; `started` counts how many there were. */
function scripted(
  answer: (file: string, say: (message: Message) => void, exit: (signal: string | null) => void) => void,
) {
  const told = { started: 0, killed: 0 };
  const start: StartReader = () => {
    told.started++;
    let listener: Listener = () => undefined;
    let onExit: (code: number | null, signal: string | null) => void = () => undefined;
    queueMicrotask(() => listener({ kind: "ready" }));
    return {
      send: ({ file }) =>
        answer(
          file.name,
          (message) => listener(message),
          (signal) => onExit(null, signal),
        ),
      onMessage: (given) => {
        listener = given;
      },
      onExit: (given) => {
        onExit = given;
      },
      kill: () => {
        told.killed++;
        queueMicrotask(() => onExit(null, "SIGKILL"));
      },
    };
  };
  return { start, told };
}

const read = (isolate: ReturnType<typeof openIsolate>, name: string) =>
  isolate.read("text", { path: `/x/${name}`, name });
const refuse = (say: (message: Message) => void) => say({ kind: "refused", code: "E_EMPTY", details: {} });

test("a file that reads without end is ended after its time, and the next is read by another process", async () => {
  const { start, told } = scripted((file, say) => {
    if (file !== "endless") refuse(say);
  });
  const isolate = openIsolate({ start, size: 1, read: {}, timeMs: 20 });
  await expect(read(isolate, "endless")).rejects.toMatchObject({ code: "E_TIMEOUT", details: { file: "endless" } });
  await expect(read(isolate, "next")).rejects.toMatchObject({ code: "E_EMPTY" });
  expect(told).toEqual({ started: 2, killed: 1 });
  isolate.close();
});

test("a process that was killed for its memory says so of its file alone", async () => {
  const { start, told } = scripted((file, say, exit) => (file === "bomb" ? exit("SIGKILL") : refuse(say)));
  const isolate = openIsolate({ start, size: 1, read: {} });
  const [bomb, next] = await Promise.allSettled([read(isolate, "bomb"), read(isolate, "next")]);
  expect(bomb).toMatchObject({ reason: { code: "E_MEMORY" } });
  expect(next).toMatchObject({ reason: { code: "E_EMPTY" } });
  expect(told.started).toBe(2);
  isolate.close();
});

test("closing ends what is read and what waits", async () => {
  const { start, told } = scripted(() => undefined);
  const isolate = openIsolate({ start, size: 1, read: {} });
  const reads = Promise.allSettled([read(isolate, "one"), read(isolate, "two")]);
  isolate.close();
  for (const one of await reads) expect(one).toMatchObject({ reason: { code: "E_CANCELLED" } });
  await expect(read(isolate, "three")).rejects.toMatchObject({ code: "E_CANCELLED" });
  expect(told.killed).toBe(1);
});

test("no more processes are started than asked for, and each reads one file at a time", async () => {
  const reading = { now: 0, most: 0 };
  const { start, told } = scripted((_, say) => {
    reading.most = Math.max(reading.most, ++reading.now);
    setTimeout(() => {
      reading.now--;
      refuse(say);
    }, 1);
  });
  const isolate = openIsolate({ start, size: 3, read: {} });
  await Promise.allSettled(Array.from({ length: 20 }, (_, at) => read(isolate, String(at))));
  expect(told.started).toBe(3);
  expect(reading.most).toBe(3);
  isolate.close();
});

test("the time of a document that is read page by page begins anew with each page", async () => {
  const { start } = scripted((_, say) => {
    const pages = [10, 20, 30, 40].map((after) => setTimeout(() => say({ kind: "page" }), after));
    setTimeout(() => refuse(say), 60);
    return pages;
  });
  const isolate = openIsolate({ start, size: 1, read: {}, timeMs: 30 });
  await expect(read(isolate, "long")).rejects.toMatchObject({ code: "E_EMPTY" });
  isolate.close();
});

test("asked for rest, the readers that have nothing to do end, and one that reads goes on", async () => {
  let finish = (): void => undefined;
  const { start, told } = scripted((file, say) => {
    if (file === "long") finish = () => refuse(say);
    else refuse(say);
  });
  const isolate = openIsolate({ start, size: 2, read: {} });
  const long = read(isolate, "long");
  await expect(read(isolate, "short")).rejects.toMatchObject({ code: "E_EMPTY" });
  isolate.rest();
  expect(told).toEqual({ started: 2, killed: 1 });
  finish();
  await expect(long).rejects.toMatchObject({ code: "E_EMPTY" });
  isolate.close();
});

test("a reader that has nothing to do ends, and another is started for the next file", async () => {
  const { start, told } = scripted((_, say) => refuse(say));
  const isolate = openIsolate({ start, size: 1, read: {}, restMs: 5 });
  for (const file of ["one", "two"]) await expect(read(isolate, file)).rejects.toMatchObject({ code: "E_EMPTY" });
  expect(told).toEqual({ started: 1, killed: 0 });
  while (told.killed === 0) await new Promise((resume) => setTimeout(resume, 2));
  await expect(read(isolate, "three")).rejects.toMatchObject({ code: "E_EMPTY" });
  expect(told.started).toBe(2);
  isolate.close();
});
