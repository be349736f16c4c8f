import type { ProjectView, QueueItemView, Side } from "../../contract";

/**
 * Who must act on a point before it is decided: the room on what is open, and again on what is suspect or concluded otherwise in another room; each side that
 * has not signed; whoever answers opinions; the authority on what is signed.
 */
export type Waiter = "room" | "again" | "answer" | "authority" | Side;

/** In the order in which a point goes from one to the next. */
export const WAITERS: readonly Waiter[] = [
  "again",
  "room",
  "answer",
  "military",
  "defence-industry",
  "civil",
  "neutral",
  "authority",
];

function ofState(state: QueueItemView["state"], missing: QueueItemView["missing"], needsApproval: boolean): string[] {
  switch (state) {
    case "open":
      return ["room"];
    case "suspect":
      return ["again"];
    case "concluded":
      return missing;
    case "signed-off":
      return needsApproval ? ["authority"] : [];
    case "decided":
      return [];
  }
}

/** Whom a point waits for now; an opinion without an answer waits for one in whatever state its point is. */
export function waitersOf(point: QueueItemView, { requiresApproval }: Pick<ProjectView, "requiresApproval">): Waiter[] {
  const waiting = new Set(ofState(point.state, point.missing, requiresApproval));
  if (point.rivals.length > 0) waiting.add("again");
  if (point.opinions.some(({ resolution }) => resolution === null)) waiting.add("answer");
  return WAITERS.filter((waiter) => waiting.has(waiter));
}
