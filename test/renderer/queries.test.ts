import { QueryObserver } from "@tanstack/react-query";
import { expect, test, vi } from "vitest";

vi.stubGlobal("location", { origin: "http://127.0.0.1" });
const { onHeard, queryClient } = await import("../../src/renderer/queries");

/** A question that a window shows, whose answers come when they are given, in the order asked. */
function shown(key: string, meta: { ofTexts?: boolean } = {}) {
  const asked: ((answer: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => void asked.push(resolve));
  const observer = new QueryObserver(queryClient, { queryKey: [key], queryFn, meta });
  observer.subscribe(() => undefined);
  return { asked, said: () => observer.getCurrentResult().data };
}

/** Everything that is due has been done. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("what changes while the first answer is on its way is asked for anew, once", async () => {
  const { asked, said } = shown("first");
  onHeard({ kind: "begun" });
  onHeard({ kind: "resumed" });
  await settled();
  expect(asked).toHaveLength(1);
  asked[0]?.("from before the change");
  await settled();
  expect(asked).toHaveLength(2);
  asked[1]?.("from behind it");
  await settled();
  expect(said()).toBe("from behind it");
  expect(asked).toHaveLength(2);
});

test("a later answer still on its way is given up for a newer one", async () => {
  const { asked, said } = shown("later");
  asked[0]?.("first");
  await settled();
  onHeard({ kind: "changed", revision: 1, tables: ["opinion"] });
  await settled();
  onHeard({ kind: "resumed" });
  await settled();
  expect(asked).toHaveLength(3);
  asked[2]?.("newest");
  await settled();
  asked[1]?.("outdated");
  await settled();
  expect(said()).toBe("newest");
});

test("an answer about texts is asked for anew only when a text changed", async () => {
  const { asked } = shown("of texts", { ofTexts: true });
  asked[0]?.("first");
  await settled();
  onHeard({ kind: "begun" });
  await settled();
  expect(asked).toHaveLength(1);
  onHeard({ kind: "changed", revision: 2, tables: ["text"] });
  await settled();
  expect(asked).toHaveLength(2);
});
