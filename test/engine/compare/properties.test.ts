import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AlignmentKind, ClauseUnit } from "../../../src/contract";
import { align } from "../../../src/engine/compare/align";
import { diffWords } from "../../../src/engine/compare/words";

const WORDS =
  "外壳 接地 电压 温度 试验 连接器 振动 绝缘 电阻 涂层 标志 包装 样品 检验 装置 寿命 噪声 电流 应 宜 不应".split(" ");
const sentence = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 12 }), fc.integer({ min: 1, max: 500 }))
  .map(([words, value]) => `${words.join("")}不大于${value} mm。`);
const clause = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(""));

const text = (clauses: readonly string[]): ClauseUnit[] =>
  clauses.map((own, i) => ({ id: `${i}`, number: `${i + 1}`, title: "", text: own }));

/** A text and another edition of it: clauses kept, dropped, put in, extended, and moved. */
const editionsOf = (clause: fc.Arbitrary<string>) =>
  fc
    .array(
      fc.record({
        own: clause,
        other: clause,
        edit: fc.constantFrom("keep", "keep", "keep", "drop", "add", "replace", "extend", "first"),
      }),
      { minLength: 1, maxLength: 25 },
    )
    .map((parts) => {
      const right: string[] = [];
      for (const { own, other, edit } of parts) {
        if (edit === "keep") right.push(own);
        if (edit === "add") right.push(own, other);
        if (edit === "replace") right.push(other);
        if (edit === "extend") right.push(own + other);
        if (edit === "first") right.unshift(own);
      }
      return { left: text(parts.map(({ own }) => own)), right: text(right) };
    });

const editions = editionsOf(clause);

/** Clauses that share hardly a word: where several are equally alike, either side may choose another. */
const sign = fc.integer({ min: 0x4e00, max: 0x8fff }).map((code) => String.fromCodePoint(code));
const distinct = editionsOf(fc.string({ unit: sign, minLength: 12, maxLength: 40 }).map((own) => `${own}。`));

/** Seen from the other side. Of two clauses that changed places either may be called the moved one. */
const MIRROR: Readonly<Record<AlignmentKind, string>> = {
  equal: "pair",
  modified: "pair",
  moved: "pair",
  split: "merged",
  merged: "split",
  added: "deleted",
  deleted: "added",
};
const asPair = (kind: AlignmentKind) => (MIRROR[kind] === "pair" ? "pair" : kind);

describe("alignment", () => {
  it("finds a text the same as itself", () => {
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 25 }), (clauses) => {
        const { rows } = align(text(clauses), text(clauses));
        expect(rows.map(({ kind, left, right }) => [kind, left, right])).toEqual(
          clauses.map((_, i) => ["equal", [`${i}`], [`${i}`]]),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("finds a renumbered text the same, and notes each number", () => {
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 20 }), (clauses) => {
        const left = text(clauses);
        const right = left.map((unit) => ({ ...unit, number: `5.${unit.number}` }));
        for (const row of align(left, right).rows) {
          expect(row.kind).toBe("equal");
          expect(row.changed).toBe(false);
          expect(row.changes).toEqual([
            {
              category: "number",
              nature: "renumbered",
              left: left[+row.left[0]!]!.number,
              right: right[+row.right[0]!]!.number,
            },
          ]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("leaves no clause out, and has one twice only where it is split or merged", () => {
    fc.assert(
      fc.property(editions, ({ left, right }) => {
        const { rows } = align(left, right);
        for (const [side, units] of [
          ["left", left],
          ["right", right],
        ] as const) {
          for (const { id } of units) {
            const own = rows.filter((row) => row[side].includes(id));
            expect(own.length).toBeGreaterThan(0);
            if (own.length > 1) expect(own.every(({ kind }) => kind === "split" || kind === "merged")).toBe(true);
          }
        }
      }),
      { numRuns: 80 },
    );
  });

  it("mirrors every row when the sides are swapped", () => {
    fc.assert(
      fc.property(distinct, ({ left, right }) => {
        const key = (a: readonly string[], b: readonly string[], kind: string) => `${a.join()} ${kind} ${b.join()}`;
        const there = align(left, right).rows.map((row) => key(row.left, row.right, asPair(row.kind)));
        const back = align(right, left).rows.map((row) => key(row.right, row.left, MIRROR[row.kind]));
        expect(back.sort()).toEqual(there.sort());
      }),
      { numRuns: 80 },
    );
  });
});

describe("word difference", () => {
  const wording = fc.oneof(clause, fc.string({ unit: "binary", maxLength: 60 }), fc.lorem({ maxCount: 30 }));

  it("gives the right text when applied to the left, and the left text when undone", () => {
    fc.assert(
      fc.property(wording, wording, fc.nat(), (a, b, at) => {
        const cut = at % (a.length + 1);
        for (const [left, right] of [
          [a, b],
          [a, a.slice(0, cut) + b + a.slice(cut)],
        ] as const) {
          const runs = diffWords(left, right);
          const join = (but: string) =>
            runs
              .filter(({ kind }) => kind !== but)
              .map((run) => run.text)
              .join("");
          expect(join("added")).toBe(left);
          expect(join("removed")).toBe(right);
        }
      }),
    );
  });

  it("replaces long texts by sentences, and a book by another as one block", () => {
    const book = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}。`).join("");
    expect(diffWords(book("甲"), `${book("甲")}终。`).map(({ kind }) => kind)).toEqual(["same", "added"]);
    expect(diffWords(book("甲"), book("乙")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});

describe("unlike texts", () => {
  it("are said to correspond hardly at all", () => {
    const left = text(["外壳应接地并有防护层。", "试验前样品应预处理二十四小时。", "包装箱内应附合格证。"]);
    const right = text(["公民有受教育的权利和义务。", "合同自双方签字之日起生效。", "本法自公布之日起施行。"]);
    expect(align(left, right).matchedShare).toBe(0);
  });
});
