import { expect, test } from "vitest";
import type { ProjectView, QueueItemView, SignOff } from "../../../src/contract";
import { minutesReport } from "../../../src/formats/write/report";
import { onTheWall } from "../../../src/words/instants";

const AT = "2026-01-05T16:00:31.133Z";
const side = { designator: "GJB 1", number: "4.1", title: "外观", excerpt: "应光洁。" };
const signOff = { side: "military", at: AT } as SignOff;
const project = { name: "项目", scope: "", participants: [], heads: [] } as unknown as ProjectView;
const item = {
  leftClause: side,
  rightClause: side,
  state: "signed-off",
  signOffs: [signOff],
  missing: [],
  opinions: [],
  conclusion: null,
  approval: null,
} as unknown as QueueItemView;

test("minutes tell times as the clock on the wall showed them", () => {
  const words = JSON.stringify(minutesReport(project, [item], AT, "zh"));
  expect(words).not.toContain(AT);
  expect(words.split(onTheWall(AT))).toHaveLength(3);
});
