import fc from "fast-check";
import { expect, test } from "vitest";
import { WordIndex } from "../../../src/engine/tokens";

const WORDS = ["电池", "锂电池", "电", "电池组", "ab", "a"];
const index = new WordIndex(WORDS, (word) => word);

test("a word index writes words otherwise where an alternation of them, longest first, does", () => {
  const pattern = new RegExp([...WORDS].sort((a, b) => b.length - a.length).join("|"), "g");
  const texts = fc
    .array(fc.constantFrom("锂", "电", "池", "组", "a", "b", "\ud83d", "\0", " "))
    .map((signs) => signs.join(""));
  fc.assert(
    fc.property(texts, (text) => {
      expect(index.replace(text, (word) => `<${word}>`)).toBe(text.replace(pattern, (word) => `<${word}>`));
    }),
  );
});

test("a word that does not fit where it stands leaves the place to a shorter one", () => {
  const fitting = new WordIndex(
    WORDS,
    (word) => word,
    (word, text, at) => word !== "电池" || text.charAt(at + 2) !== "厂",
  );
  expect([fitting.at("电池厂", 0), fitting.at("电池", 0), fitting.at("池", 0)]).toEqual(["电", "电池", null]);
});
