import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { paced } from "../../src/renderer/paced";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("what is told now and then is acted on at once", () => {
  const acted: number[][] = [];
  const tell = paced<number>((all) => acted.push(all), Date.now);
  for (const one of [1, 2, 3]) {
    tell(one);
    vi.advanceTimersByTime(1_500);
  }
  expect(acted).toEqual([[1], [2], [3]]);
});

test("what goes on and on is acted on once a second, and nothing of it is lost", () => {
  const acted: number[][] = [];
  const tell = paced<number>((all) => acted.push(all), Date.now);
  for (let one = 0; one < 400; one++) {
    tell(one);
    vi.advanceTimersByTime(25);
  }
  vi.advanceTimersByTime(2_000);
  expect(acted.flat()).toEqual([...Array(400).keys()]);
  expect(acted.length).toBeLessThan(16);
});
