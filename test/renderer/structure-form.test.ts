import { describe, expect, it } from "vitest";
import type { Clause } from "../../src/contract";
import { beginnings, editOf, headOf, possibleParents } from "../../src/renderer/library/structure-form";

const clause = (id: string, parent: string | null, text = ""): Clause => ({
  id,
  parent,
  number: id,
  title: "外观",
  kind: "clause",
  text,
  normative: null,
  provisions: [],
  quantities: [],
  references: [],
});
const BY = { by: "王工", reason: "读错" };

describe("the form of a correction", () => {
  it("offers every line and every sentence to begin another clause at", () => {
    const places = beginnings("表面应平整。\n4.2.1 颜色\n颜色应为绿色。");
    expect(places.map(({ words }) => words.split("\n")[0])).toEqual(["4.2.1 颜色", "颜色应为绿色。"]);
  });

  it("proposes the number and the title that the line begins with", () => {
    expect(headOf("4.2.1 颜色\n颜色应为绿色。")).toEqual({ number: "4.2.1", title: "颜色" });
    expect(headOf("a) 应无裂纹；")).toEqual({ number: "a)", title: "" });
    expect(headOf("颜色应为绿色。")).toEqual({ number: "", title: "" });
  });

  it("offers as parents those that a clause can hang under where it stands", () => {
    const tree = [clause("4", null), clause("4.1", "4"), clause("4.1.1", "4.1"), clause("5", null)];
    expect(possibleParents(tree, tree[3]!).map(({ id }) => id)).toEqual(["4.1.1", "4.1", "4"]);
    expect(possibleParents(tree, tree[0]!)).toEqual([]);
  });

  it("corrects what was changed, and nothing where nothing was", () => {
    const own = clause("4.2", "4");
    const as = { wrong: "label" as const, number: "4.2", title: "外观", kind: "clause" as const, ...BY };
    expect(editOf(own, as)).toBeNull();
    expect(editOf(own, { ...as, number: "" })).toEqual({ op: "label", clause: "4.2", number: null });
    expect(editOf(own, { ...as, wrong: "move", parent: "4" })).toBeNull();
    expect(editOf(own, { ...as, wrong: "noHeading" })).toEqual({ op: "merge", clause: "4.2", runsOn: false });
  });
});
