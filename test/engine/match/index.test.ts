import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClauseUnit } from "../../../src/contract";
import {
  buildSegments,
  type Hit,
  mergeSegments,
  openSegment,
  ownersOf,
  questionTerms,
  type Segment,
  searchAll,
  searcher,
  segmentBytes,
  type TextUnits,
  toIndex,
  toQuestion,
} from "../../../src/engine/match";
import { Best, byScore } from "../../../src/engine/match/best";
import { fillDictionary, slotsFor, termAt, termNumber } from "../../../src/engine/match/dictionary";

const unit = (id: string, text: string, title: string | null = null): ClauseUnit => ({ id, text, title });

const textOf = (text: string, ...units: ClauseUnit[]): TextUnits => ({ text, units });

/** One segment for each text, as imports leave them. */
const segmentsOf = (texts: readonly TextUnits[]): Segment[] => texts.flatMap((text) => buildSegments([text]));

/** The answers of both searches, which must be the same. */
function ask(segments: readonly Segment[], question: ClauseUnit, k: number): Hit[] {
  const index = toIndex(segments);
  const prepared = toQuestion(index, questionTerms(question));
  const hits = searcher(index)(prepared, k);
  expect(hits).toEqual(searchAll(index, prepared, k));
  return hits;
}

const CIVIL = textOf(
  "civil",
  unit("c1", "电源装置应能在-40 ℃～+55 ℃的环境温度下正常工作。", "工作温度"),
  unit("c2", "输出电压应为(28±0.5) V，纹波电压不应大于100 mV。", "输出电压"),
  unit("c3", "绝缘电阻不应小于20 MΩ。", "绝缘电阻"),
);

/** Words of very unequal frequency: the first ones stand almost everywhere, so that long lists and pruning come to bear. */
const WORDS = Array.from({ length: 40 }, (_, i) => `w${String.fromCharCode(97 + (i % 26))}${i}`);
const word = fc.integer({ min: 0, max: 9_999 }).map((x) => WORDS[Math.floor(40 * (x / 10_000) ** 3)]!);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(" "));
const clause = fc.record({ text: words, title: fc.option(words) });
const texts = fc
  .array(fc.array(clause, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 5 })
  .map((list) => list.map((its, i) => textOf(`t${i}`, ...its.map((one, j) => ({ id: `t${i}/${j}`, ...one })))));

/** A corpus of thousands of clauses from a few: each clause again and again, with one word of its own. */
const repeated = (its: readonly TextUnits[], times: number): TextUnits[] => {
  const units = its.flatMap((text) => text.units);
  return [
    textOf(
      "many",
      ...Array.from({ length: times }, (_, i) => {
        const from = units[(i * i + 7 * i) % units.length]!;
        return { ...from, id: `many/${i}`, text: `${from.text} x${i % 17} y${i % 911}` };
      }),
    ),
  ];
};

describe("searching an index", () => {
  it("finds the clause that shares the question's rare words first", () => {
    const hits = ask(buildSegments([CIVIL]), unit("m", "产品的绝缘电阻在正常大气条件下应不小于50 MΩ。"), 3);
    expect(hits[0]?.clause).toBe(2);
  });

  it("puts ties in document order, across segments too", () => {
    const twins = ["a", "b", "c"].map((id) => textOf(id, unit(id, "振动试验"), unit(`${id}2`, "振动试验")));
    for (const segments of [segmentsOf(twins), buildSegments(twins)]) {
      expect(ask(segments, unit("q", "振动"), 5).map(({ clause }) => clause)).toEqual([0, 1, 2, 3, 4]);
    }
  });

  it("finds nothing in an empty index and for an unknown word", () => {
    expect(buildSegments([])).toEqual([]);
    expect(ask([], unit("q", "振动"), 3)).toEqual([]);
    expect(ask(buildSegments([CIVIL]), unit("q", "熔断器"), 3)).toEqual([]);
  });

  it("answers exactly as the exhaustive search does, over any texts in any segments", () => {
    fc.assert(
      fc.property(texts, clause, fc.integer({ min: 1, max: 20 }), (its, question, k) => {
        const asked = { id: "q", ...question };
        expect(ask(segmentsOf(its), asked, k)).toEqual(ask(buildSegments(its), asked, k));
      }),
    );
  });

  it("answers exactly as the exhaustive search does where terms stand in thousands of clauses", () => {
    fc.assert(
      fc.property(texts, fc.array(clause, { minLength: 3, maxLength: 3 }), (its, questions) => {
        const segments = buildSegments(repeated(its, 3_000));
        for (const question of questions) ask(segments, { id: "q", ...question }, 10);
        ask(segments, its[0]!.units[0]!, 10);
      }),
      { numRuns: 8 },
    );
  });

  it("keeps the same best as a full sort does", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (scores, k) => {
          const hits: Hit[] = scores.map((score, clause) => ({ clause, score }));
          const best = new Best(k);
          for (const { clause, score } of [...hits].reverse()) best.offer(clause, score);
          expect(best.sorted()).toEqual([...hits].sort(byScore).slice(0, k));
        },
      ),
    );
  });
});

describe("segments", () => {
  it("are merged to the very bytes of one built at once", () => {
    fc.assert(
      fc.property(texts, (its) => {
        const [built] = buildSegments(its);
        expect(segmentBytes(mergeSegments(segmentsOf(its)))).toEqual(segmentBytes(built!));
      }),
    );
  });

  it("answer after a merge that drops a text like one built without it", () => {
    fc.assert(
      fc.property(texts, clause, fc.nat(), (its, question, which) => {
        const dropped = its[which % its.length]!.text;
        const kept = its.filter(({ text }) => text !== dropped);
        const merged = mergeSegments(segmentsOf(its), (text) => text !== dropped);
        expect(ownersOf(merged).map(({ text }) => text)).toEqual(kept.map(({ text }) => text));
        expect(ask([merged], { id: "q", ...question }, 9)).toEqual(
          ask(buildSegments(kept), { id: "q", ...question }, 9),
        );
      }),
    );
  });

  it("open from their bytes as they were, and know whose clauses they hold", () => {
    const texts = [CIVIL, textOf("乙/2", unit("a", "振动"), unit("b", "冲击"))];
    const [segment] = buildSegments(texts);
    const opened = openSegment(segmentBytes(segment!).slice().buffer);
    expect(ownersOf(opened!)).toEqual([
      { text: "civil", clauses: 3 },
      { text: "乙/2", clauses: 2 },
    ]);
    expect(ask([opened!], unit("q", "冲击"), 2)).toEqual(ask([segment!], unit("q", "冲击"), 2));
  });

  it("are not opened where any byte has changed, is missing, or is of an older kind", () => {
    const whole = segmentBytes(buildSegments([CIVIL])[0]!).slice();
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = whole.slice();
        damaged[at]! ^= change;
        expect(openSegment(damaged.buffer)).toBeNull();
      }),
    );
    expect(openSegment(whole.slice(0, -4).buffer)).toBeNull();
    expect(openSegment(new ArrayBuffer(0))).toBeNull();
  });
});

describe("the dictionary", () => {
  it("numbers every term and no other", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (terms, other) => {
        const dictionary = {
          slots: new Uint32Array(slotsFor(terms.length)),
          offsets: new Uint32Array(terms.length + 1),
          units: new Uint16Array(terms.join("").length),
        };
        fillDictionary(dictionary, terms);
        expect(terms.map((term) => termNumber(dictionary, term))).toEqual(terms.map((_, number) => number));
        expect(terms.map((_, number) => termAt(dictionary, number))).toEqual(terms);
        expect(termNumber(dictionary, other)).toBe(terms.indexOf(other));
      }),
    );
  });
});
