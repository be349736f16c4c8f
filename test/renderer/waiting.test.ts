import { expect, test } from "vitest";
import type { QueueItemView } from "../../src/contract";
import { waitersOf } from "../../src/renderer/overview/waiting";

const opinion = (resolution: QueueItemView["opinions"][number]["resolution"]) =>
  ({ resolution }) as QueueItemView["opinions"][number];
const point = (more: Partial<QueueItemView>) =>
  ({ state: "open", missing: ["military", "civil"], opinions: [], rivals: [], ...more }) as QueueItemView;

test.for<[Partial<QueueItemView>, boolean, string[]]>([
  [{ state: "open" }, true, ["room"]],
  [{ state: "suspect" }, true, ["again"]],
  [{ state: "concluded" }, true, ["military", "civil"]],
  [{ state: "concluded", missing: ["civil"] }, true, ["civil"]],
  [{ state: "signed-off", missing: [] }, true, ["authority"]],
  [{ state: "signed-off", missing: [] }, false, []],
  [{ state: "decided", missing: [] }, true, []],
  [{ state: "open", opinions: [opinion("accepted")] }, true, ["room"]],
  [{ state: "open", opinions: [opinion(null), opinion("accepted")] }, true, ["room", "answer"]],
  [{ state: "decided", missing: [], rivals: [{} as QueueItemView["rivals"][number]] }, true, ["again"]],
  [{ state: "decided", missing: [], opinions: [opinion(null)] }, true, ["answer"]],
])("a point %o waits (approval needed: %s) for %s", ([more, requiresApproval, waiters]) => {
  expect(waitersOf(point(more), { requiresApproval })).toEqual(waiters);
});
