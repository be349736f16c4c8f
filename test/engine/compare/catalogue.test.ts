import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AlignmentKind, Clause, ClauseUnit } from "../../../src/contract";
import { comparePair } from "../../../src/engine/compare";
import { align } from "../../../src/engine/compare/align";

const cases = (file: string) =>
  readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line): [string, string, string, string] => {
      const found = /^(.*) ⇔ (.*) ⇒ (.*)$/.exec(line);
      if (!found) throw new Error(`no case: ${line}`);
      return [line, found[1]!, found[2]!, found[3]!];
    });

function clauseOf(written: string): Clause {
  const parts = written.split("|");
  const [number, title, text] = parts.length === 3 ? parts : [null, "", written];
  return {
    id: "c",
    parent: null,
    number: number?.normalize("NFKC") || null,
    title: title!,
    kind: "clause",
    text: text!,
    normative: null,
    provisions: [],
    quantities: [],
    references: [],
  };
}

describe("named changes", () => {
  it.each(cases("changes.txt"))("%s", (_, left, right, expected) => {
    const language = /[\u3400-\u9fff]/.test(left) ? "zh" : "en";
    const { changes } = comparePair(clauseOf(left), clauseOf(right), language).row;
    const found = [...new Set(changes.map(({ category, nature }) => `${category} ${nature}`))];
    expect(found.sort().join("; ")).toBe(expected === "-" ? "" : expected.split("; ").sort().join("; "));
  });
});

/** Sentences that share nothing; a stroke is the same sentence edited. */
const SENTENCES: Readonly<Record<"zh" | "en", Readonly<Record<string, string>>>> = {
  zh: {
    A: "电源装置的外壳应采用防腐蚀的铝合金，表面涂层应均匀。",
    "A'": "电源装置的外壳应采用防腐蚀的不锈钢，表面涂层应均匀光滑。",
    B: "连接器插合后的接触电阻按照四线法在直流下测量。",
    "B'": "连接器插合后的接触电阻按照四线法在直流或交流下测量。",
    C: "随机振动试验在三个互相垂直的轴向上依次进行。",
    "C'": "随机振动试验在两个互相垂直的轴向上同时进行。",
    D: "包装箱内附有合格证、使用说明书和备件清单。",
    "D'": "包装箱内附有合格证、维修手册和备件清单。",
    E: "检验批由同一班次生产的相同型号产品组成，每批随机抽取样品。",
    "E'": "检验批由同一班次生产的相同规格产品组成，每批随机抽取样品。",
    F: "操作人员经过培训并取得资格后方能进入高压区域。",
    "F'": "操作人员经过培训并取得证书后方能进入高压区域。",
  },
  en: {
    A: "The enclosure of the power supply shall be made of corrosion resistant aluminium with an even coating.",
    "A'": "The enclosure of the power supply shall be made of corrosion resistant steel with a smooth coating.",
    B: "Contact resistance of mated connectors is measured by the four-wire method using direct current.",
    "B'": "Contact resistance of mated connectors is measured by the four-wire method using alternating current.",
    C: "Random vibration tests are carried out along three mutually perpendicular axes in turn.",
    "C'": "Random vibration tests are carried out along two mutually perpendicular axes at once.",
    D: "Each packing case contains a certificate, operating instructions and a list of spare parts.",
    "D'": "Each packing case contains a certificate, a maintenance manual and a list of spare parts.",
    E: "Inspection lots consist of units of one model from a single shift; samples get drawn at random.",
    "E'": "Inspection lots consist of units of one size from a single shift; samples get drawn at random.",
    F: "Operators enter high voltage areas only after training and qualification.",
    "F'": "Operators enter high voltage areas only after training and certification.",
  },
};

const units = (written: string, language: "zh" | "en"): ClauseUnit[] =>
  written
    .split("|")
    .filter((clause) => clause.trim() !== "")
    .map((clause, i) => ({
      id: `${i + 1}`,
      number: `${i + 1}`,
      title: "",
      text: clause.trim().replace(/\{(.+?)\} ?/g, (_, name: string) => SENTENCES[language][name]!),
    }));

const SIGNS: Readonly<Record<AlignmentKind, string>> = {
  equal: "=",
  modified: "~",
  moved: "^",
  split: "<",
  merged: ">",
  deleted: "-",
  added: "+",
};

describe.each(["zh", "en"] as const)("alignments in %s", (language) => {
  it.each(cases("alignments.txt"))("%s", (_, left, right, expected) => {
    const { rows } = align(units(left, language), units(right, language));
    const found = rows.map(({ left: ids, right: others, kind }) => `${ids.join()}${SIGNS[kind]}${others.join()}`);
    expect(found.sort().join(" ")).toBe(expected.split(" ").sort().join(" "));
  });
});
