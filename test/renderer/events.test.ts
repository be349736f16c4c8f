import { expect, test, vi } from "vitest";
import type { Client } from "../../src/renderer/client";
import type { Heard } from "../../src/renderer/events";

vi.stubGlobal("location", { origin: "http://127.0.0.1" });

/** A core whose stream gives these events, then ends; the one after it goes on for ever. */
function core(...events: object[]): Client {
  let streams = 0;
  const stream = async () => {
    streams++;
    return streams === 1
      ? events
      : (async function* () {
          await new Promise(() => {});
        })();
  };
  return { events: { stream } } as unknown as Client;
}

test("a window hears when its stream begins, is lost and begins again, so that nothing between stays unknown", async () => {
  vi.useFakeTimers();
  const { listen } = await import("../../src/renderer/events");
  const heard: Heard["kind"][] = [];
  void listen(core({ kind: "changed", revision: 1, tables: [] }), ({ kind }) => heard.push(kind));
  await vi.advanceTimersByTimeAsync(2_500);
  expect(heard).toEqual(["begun", "changed", "lost", "resumed"]);
  vi.useRealTimers();
});
