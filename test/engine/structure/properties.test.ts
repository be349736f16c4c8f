import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, StructuredText } from "../../../src/contract";
import { structureDocument } from "../../../src/engine/structure";

/** Letters and digits of a text, whatever its white space, width and punctuation. */
const signs = (text: string): string[] => [...(text.normalize("NFKC").match(/[\p{L}\p{N}]/gu) ?? [])].sort();

const MARKS = ["（规范性）", "（资料性附录）", "(normative)", "(informative)"];

function signsOfTree({ clauses, notes }: StructuredText): string[] {
  const removed = notes.filter((note) => !["skipped-number", "repeated-number", "doubtful"].includes(note.kind));
  const texts = clauses.map((clause) => `${clause.number ?? ""} ${clause.title} ${clause.text}`);
  return signs([...texts, ...removed.map((note) => note.text)].join("\n"));
}

const number = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 }).map((path) => path.join("."));
const words = fc.constantFrom(
  "范围",
  "外观和结构",
  "装置应能工作。",
  "the unit shall work.",
  "见4.2和表1。",
  "3 mm",
  "a",
  "——",
  "Title",
);
const head = fc.oneof(
  number,
  fc.constantFrom(
    "a)",
    "1)",
    "——",
    "注：",
    "注1：",
    "示例：",
    "NOTE 1",
    "附录A（规范性）",
    "附录B",
    "A.1",
    "第一章",
    "第三条",
    "（一）",
    "一、",
    "表1",
    "图2",
    "Appendix C.",
    "METHOD 501.7",
    "AC-2(1)",
    "目次",
    "前言",
    "•",
    "3.2.x",
    "",
  ),
);
const line = fc
  .tuple(head, fc.array(words, { maxLength: 3 }))
  .map(([label, rest]) => `${label} ${rest.join("")}`.trim());
const block: fc.Arbitrary<Block> = fc.record(
  {
    kind: fc.constantFrom<Block["kind"]>(
      "paragraph",
      "paragraph",
      "paragraph",
      "table",
      "figure",
      "formula",
      "footnote",
    ),
    text: fc.oneof({ weight: 8, arbitrary: line }, { weight: 1, arbitrary: fc.string({ unit: "binary" }) }),
    headingLevel: fc.integer({ min: 1, max: 9 }),
    line: fc.boolean(),
    apart: fc.boolean(),
    indent: fc.integer({ min: 0, max: 20 }),
    place: fc.record({ page: fc.integer({ min: 1, max: 3 }) }),
  },
  { requiredKeys: ["kind", "text"] },
);
const blocks = fc.array(block, { maxLength: 60 });

test("no letter and no digit of a document is lost or doubled", () => {
  fc.assert(
    fc.property(blocks, (document) => {
      const pure = document.filter((one) => MARKS.every((mark) => !one.text.includes(mark)));
      const text = structureDocument(pure);
      expect(signsOfTree(text)).toEqual(signs(pure.map((one) => one.text).join("\n")));
    }),
    { numRuns: 400 },
  );
});

test("ids are unique, parents come before their children, and the answer is the same each time", () => {
  fc.assert(
    fc.property(blocks, (document) => {
      const text = structureDocument(document);
      const seen = new Set<string>();
      for (const clause of text.clauses) {
        expect(seen.has(clause.id)).toBe(false);
        if (clause.parent !== null) expect(seen.has(clause.parent)).toBe(true);
        seen.add(clause.id);
      }
      expect(structureDocument(document)).toEqual(text);
    }),
    { numRuns: 200 },
  );
});

test("the numbers found of a well-numbered document are its numbers, whatever its titles", () => {
  const section = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 });
  const titles = fc.array(fc.constantFrom("范围", "一般要求", "试验 方法", "Scope", "General requirements"), {
    minLength: 40,
    maxLength: 40,
  });
  fc.assert(
    fc.property(section, titles, (children, names) => {
      const numbers = children.flatMap((count, i) => [
        `${i + 1}`,
        ...Array.from({ length: count }, (_, j) => `${i + 1}.${j + 1}`),
      ]);
      const document = numbers.flatMap((one, i): Block[] => [
        { kind: "paragraph", text: `${one}  ${names[i % names.length]!}` },
        { kind: "paragraph", text: "本条的正文应当保留。" },
      ]);
      expect(structureDocument(document).clauses.map((clause) => clause.number)).toEqual(numbers);
    }),
  );
});
