import { expect, test } from "vitest";
import { allMatches } from "../../src/engine/all-matches";
import { once } from "../../src/engine/once";

test("all matches are those that matchAll finds, also where they are empty, and none is left over from the text before", () => {
  for (const pattern of [/\d+/g, /a*/g, /(?<=,)./g]) {
    for (const text of ["1,22,aa", "", "aab,1", "none"]) {
      const expected = [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, found]);
      expect(allMatches(text, pattern).map(({ 0: found, index }) => [index, found])).toEqual(expected);
    }
  }
});

test("what is read once is read again only of another object", () => {
  let reads = 0;
  const lengthOf = once(({ text }: { text: string }) => {
    reads++;
    return [text.length];
  });
  const [one, other] = [{ text: "abc" }, { text: "abc" }];
  expect(lengthOf(one)).toBe(lengthOf(one));
  expect(lengthOf(other)).toEqual([3]);
  expect(reads).toBe(2);
});
