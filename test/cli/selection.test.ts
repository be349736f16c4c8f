import { expect, test } from "vitest";
import { candidatesNamed } from "../../src/cli/selection";
import type { CandidateView } from "../../src/contract";
import type { Workbench } from "../../src/workbench/workbench";

/** A library of so many candidates, which gives at most 500 at once. */
function candidatesOf(total: number): Workbench {
  const all = Array.from({ length: total }, (_, at) => ({ id: `${String(at).padStart(5, "0")}f` }) as CandidateView);
  const list: Workbench["candidates"]["list"] = async ({ offset, limit }) => {
    expect(limit).toBeLessThanOrEqual(500);
    return { total, candidates: all.slice(offset, offset + limit) };
  };
  return { candidates: { list } } as unknown as Workbench;
}

test("a candidate is found by the beginning of its id wherever it stands in the order", async () => {
  const found = await candidatesNamed(candidatesOf(1201), ["01200", "00000"]);
  expect(found.map(({ id }) => id)).toEqual(["01200f", "00000f"]);
});

test("a candidate that is not there is said to be not there, also in an empty library", async () => {
  for (const total of [0, 500]) {
    await expect(candidatesNamed(candidatesOf(total), ["x"])).rejects.toMatchObject({ code: "E_NOT_FOUND" });
  }
});
