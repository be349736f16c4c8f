import { describe, expect, it } from "vitest";
import type { ClauseUnit } from "../../../src/contract";
import { findMatches, matcher } from "../../../src/engine/match";

const unit = (id: string, text: string, title: string | null = null): ClauseUnit => ({ id, text, title });

const CIVIL = [
  unit("c1", "电源装置应能在-40 ℃～+55 ℃的环境温度下正常工作。", "工作温度"),
  unit("c2", "输出电压应为(28±0.5) V，纹波电压不应大于100 mV。", "输出电压"),
  unit("c3", "绝缘电阻不应小于20 MΩ。", "绝缘电阻"),
  unit("c4", "电源装置应按GB/T 2423.10进行振动试验，试验后应能正常工作。", "振动"),
  unit("c5", "包装箱应牢固可靠，并应标明防潮标志。", "包装"),
];

describe("finding matches", () => {
  it("proposes the counterpart first, with shared words, values and standards as evidence", () => {
    const left = [
      unit("m1", "产品应按GB/T 2423.10—2019进行振动试验，试验后应能正常工作。", "振动"),
      unit("m2", "输出电压应为(28±0.5) V。", "输出电压"),
    ];
    const matches = findMatches(left, CIVIL, { top: 2 });
    const best = matches.filter(({ rank }) => rank === 1);
    expect(best.map(({ source, target }) => [source, target])).toEqual([
      ["m1", "c4"],
      ["m2", "c2"],
    ]);
    expect(best[0]?.evidence.references).toEqual(["GB/T 2423.10—2019"]);
    expect(best[0]?.evidence.terms.map(({ term }) => term)).toContain("进行振动试验");
    expect(best[1]?.evidence.quantities).toEqual(["(28±0.5) V"]);
    expect(best[1]?.evidence.reasons.map(({ code }) => code)).toEqual(["same-title", "shared-wording"]);
  });

  it("calls a clause with other values neither equal nor contained", () => {
    const [best] = findMatches([unit("m", "绝缘电阻不应小于50 MΩ。", "绝缘电阻")], CIVIL, { top: 1 });
    expect(best).toMatchObject({ target: "c3", relation: "intersects" });
  });

  it("calls a clause of the same words equal", () => {
    const [best] = findMatches([{ ...CIVIL[1]!, id: "m" }], CIVIL, { top: 1 });
    expect(best).toMatchObject({ target: "c2", relation: "equal" });
  });

  it("takes a word in common for more than two signs that meet at the border of words", () => {
    const right = [unit("border", "发动机动力差。"), unit("word", "车辆机动很差。")];
    const [best] = findMatches([unit("m", "机动部队。")], right, { top: 2 });
    expect(best?.target).toBe("word");
  });

  it("scores unrelated clauses low", () => {
    const [best] = findMatches([unit("m", "本条例自公布之日起施行，由国务院负责解释。")], CIVIL, { top: 1 });
    expect(best?.score ?? 0).toBeLessThan(0.4);
  });

  it("meets across languages by the bilingual terms", () => {
    const english = [
      unit("e1", "The insulation resistance shall not be less than 20 MΩ.", "Insulation resistance"),
      unit("e2", "The unit shall withstand vibration.", "Vibration"),
    ];
    const terms = [
      ["绝缘电阻", "insulation resistance"],
      ["振动", "vibration"],
    ] as const;
    const forth = findMatches([CIVIL[3]!, CIVIL[2]!], english, { top: 1, terms });
    expect(forth.map(({ target }) => target)).toEqual(["e2", "e1"]);
    const back = findMatches(english, CIVIL, { top: 1, terms });
    expect(back.map(({ target }) => target)).toEqual(["c3", "c4"]);
  });

  it("never scores a lower rank higher, and keeps scores between 0 and 1", () => {
    const matches = findMatches(CIVIL, CIVIL, { top: 5 });
    for (const { rank, score, source } of matches) {
      const next = matches.find((other) => other.source === source && other.rank === rank + 1);
      expect(score).toBeGreaterThanOrEqual(next?.score ?? 0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  describe("between two clauses of the same words", () => {
    const repeated = "记录应保存5年，并应能追溯到每一台产品。";
    const right = [
      unit("a/1", "焊接工艺应经评定合格。", "焊接"),
      unit("a/2", repeated, "记录"),
      ...Array.from({ length: 30 }, (_, i) => unit(`a/f${i}`, `第${i}号样品的尺寸应符合图样。`, "尺寸")),
      unit("b/1", repeated, "记录"),
      unit("b/2", "热处理炉的温度应逐炉测量。", "热处理"),
    ];
    const left = [unit("m/1", repeated, "记录"), unit("m/2", "应逐炉测量热处理炉的温度。", "热处理")];

    it("prefers the one that stands where the neighbours find theirs", () => {
      const [best] = findMatches(left, right, { top: 1 });
      expect(best?.target).toBe("b/1");
    });

    it("hears no neighbour of another text", () => {
      const apart = [left[0]!, { ...left[1]!, id: "n/2" }];
      const textOf = ({ id }: ClauseUnit) => id.slice(0, 1);
      const [best] = findMatches(apart, right, { top: 1, textOf });
      expect(best?.target).toBe("a/2");
    });

    it("finds the same whether a clause is asked alone or in order", () => {
      const inOrder = findMatches(left, right, { top: 3 });
      const alone = matcher(left, right, { top: 3 });
      const asked = [...alone(1), ...alone(0)].map(({ match }) => match);
      expect(asked).toEqual([...inOrder.slice(3), ...inOrder.slice(0, 3)]);
    });
  });
});
