import { describe, expect, it } from "vitest";
import type { ClauseUnit } from "../../../src/contract";
import { findMatches } from "../../../src/engine/match";

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
});
