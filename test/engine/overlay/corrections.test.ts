import { describe, expect, it } from "vitest";
import type { Clause, StructureEdit } from "../../../src/contract";
import { type CorrectionStep, effectiveClauses, tryCorrection } from "../../../src/engine/overlay";
import { Dice } from "../../dice";
import { clausesOf } from "./clauses";

const IMPORTED = clausesOf(
  ["4", "要求"],
  ["4.1", "外观 表面应平整。"],
  ["4.2", "", "规定的试验应进行。\n4.2.1 颜色\n颜色应为绿色。"],
  ["4.3", "质量", "质量应不大于12 kg，"],
  [null, "", "含附件。"],
  ["5", "试验方法"],
  ["5.1", "试验条件", "温度为15 ℃～35 ℃。"],
);

const corrected = (...edits: StructureEdit[]) => {
  const steps: CorrectionStep[] = [];
  for (const [at, edit] of edits.entries()) {
    const made = tryCorrection(effectiveClauses(IMPORTED, steps, []).printed, edit);
    if ("refused" in made) throw new Error(made.refused);
    steps.push({ id: `${at}`, edit: made });
  }
  return { steps, ...effectiveClauses(IMPORTED, steps, []) };
};
const refusal = (edit: StructureEdit) => {
  const made = tryCorrection(IMPORTED, edit);
  return "refused" in made ? made.refused : null;
};
const of = (clauses: readonly Clause[], id: string) => clauses.find((clause) => clause.id === id);

describe("a correction of the structure", () => {
  it("gives a clause its number, kind and title; what the title loses the text gains", () => {
    const { printed, corrected: touched } = corrected({ op: "label", clause: "4.1", number: "4.1.1", title: "外观" });
    expect(of(printed, "4.1")).toMatchObject({ number: "4.1.1", title: "外观", text: "表面应平整。" });
    expect(touched).toEqual([["4.1"]]);
    const back = corrected(
      { op: "label", clause: "4.1", title: "外观" },
      { op: "label", clause: "4.1", title: "外观表面应平整。", kind: "note" },
    );
    expect(of(back.printed, "4.1")).toMatchObject({ title: "外观表面应平整。", text: "", kind: "note" });
  });

  it("splits a clause at a line, its number and title taken from the line", () => {
    const { printed } = corrected({ op: "split", clause: "4.2", at: 10, number: "4.2.1", title: "颜色" });
    expect(of(printed, "4.2")?.text).toBe("规定的试验应进行。");
    expect(of(printed, "4.2.1")).toMatchObject({ parent: "4.2", title: "颜色", text: "颜色应为绿色。" });
    expect(printed.map(({ id }) => id).indexOf("4.2.1")).toBe(3);
  });

  it("lets a heading that is none be text, with its number", () => {
    const { printed } = corrected({ op: "merge", clause: "4.2", runsOn: false });
    expect(of(printed, "4.1")?.text).toBe("4.2\n规定的试验应进行。\n4.2.1 颜色\n颜色应为绿色。");
    expect(of(printed, "4.2")).toBeUndefined();
  });

  it("lets a clause run on from the one before", () => {
    const { printed } = corrected({ op: "merge", clause: "4.3/p", runsOn: true });
    expect(of(printed, "4.3")?.text).toBe("质量应不大于12 kg，含附件。");
    expect(refusal({ op: "merge", clause: "4", runsOn: true })).toBe("nothing-before");
  });

  it("hangs a clause under another that it can follow", () => {
    const { printed } = corrected({ op: "move", clause: "5", parent: "4" });
    expect(of(printed, "5")?.parent).toBe("4");
    expect(refusal({ op: "move", clause: "4.1", parent: "5" })).toBe("order");
    expect(refusal({ op: "move", clause: "4", parent: "4.1" })).toBe("under-itself");
    expect(refusal({ op: "move", clause: "4.1", parent: null })).toBe("order");
  });

  it("finds its clause by its words in another reading of the source, and says where they are gone", () => {
    const { steps } = corrected({ op: "label", clause: "4.1", title: "外观" });
    const elsewhere = IMPORTED.map((clause) => ({ ...clause, id: `new ${clause.id}`, parent: null }));
    const otherTitle = elsewhere.map((clause) =>
      clause.number === "4.1" ? { ...clause, title: "", text: "外观 表面应平整。" } : clause,
    );
    expect(of(effectiveClauses(otherTitle, steps, []).printed, "new 4.1")).toMatchObject({
      title: "外观",
      text: "表面应平整。",
    });
    const gone = effectiveClauses(
      elsewhere.filter(({ number }) => number !== "4.1"),
      steps,
      [],
    );
    expect(gone.unapplied).toMatchObject([{ by: { kind: "correction", id: "0" }, reason: "anchor-gone" }]);
    expect(gone.corrected).toEqual([[]]);
  });

  it("is laid under the amendments", () => {
    const { steps } = corrected({ op: "label", clause: "4.3", number: "4.4" });
    const amendment = { text: "amendment", clauses: clausesOf(["一", "", "将4.4中的“12 kg”改为“10 kg”。"]) };
    const { clauses, printed, changes } = effectiveClauses(IMPORTED, steps, [amendment]);
    expect(of(clauses, "4.3")?.text).toContain("10 kg");
    expect(of(printed, "4.3")).toMatchObject({ number: "4.4", text: "质量应不大于12 kg，" });
    expect(changes.map(({ clause }) => clause)).toEqual(["4.3"]);
  });
});

/** All words of a tree in reading order. */
const wordsOf = (tree: readonly Clause[]): string =>
  tree
    .map(({ number, title, text }) => `${number ?? ""}${title}${text}`)
    .join("")
    .replace(/\s/g, "");

function randomEdit(dice: Dice, tree: readonly Clause[]): StructureEdit {
  const clause = dice.pick(tree);
  const edits: (() => StructureEdit)[] = [
    () => ({ op: "label", clause: clause.id, title: clause.title.slice(0, dice.below(clause.title.length + 1)) }),
    () => ({ op: "label", clause: clause.id, kind: dice.pick(["clause", "note", "list-item"] as const) }),
    () => ({ op: "split", clause: clause.id, at: 1 + dice.below(clause.text.length + 1), number: null, title: "" }),
    () => ({ op: "merge", clause: clause.id, runsOn: dice.below(2) === 0 }),
    () => ({ op: "move", clause: clause.id, parent: dice.below(4) === 0 ? null : dice.pick(tree).id }),
  ];
  return dice.pick(edits)();
}

describe("any corrections", () => {
  it("lose no word, keep the order and a sound tree, and come out the same again", () => {
    for (let seed = 1; seed <= 300; seed++) {
      const dice = new Dice(seed);
      const steps: CorrectionStep[] = [];
      let tree: Clause[] = IMPORTED;
      for (let count = 0; count < 8; count++) {
        const made = tryCorrection(tree, randomEdit(dice, tree));
        if ("refused" in made) continue;
        steps.push({ id: `${count}`, edit: made });
        const { printed, unapplied } = effectiveClauses(IMPORTED, steps, []);
        expect(unapplied, `seed ${seed}`).toEqual([]);
        tree = printed;
      }
      expect(wordsOf(tree), `seed ${seed}`).toBe(wordsOf(IMPORTED));
      const ids = tree.map(({ id }) => id);
      expect(new Set(ids).size, `seed ${seed}`).toBe(ids.length);
      const isSound = tree.every(({ parent }, at) => {
        if (parent === null) return true;
        const from = ids.indexOf(parent);
        const between = tree.slice(from + 1, at + 1);
        const within = new Set([parent]);
        return from >= 0 && between.every((one) => within.has(one.parent ?? "") && within.add(one.id));
      });
      expect(isSound, `seed ${seed}`).toBe(true);
      expect(effectiveClauses(IMPORTED, steps, []).printed).toEqual(tree);
    }
  });
});
