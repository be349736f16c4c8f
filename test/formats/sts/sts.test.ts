import { describe, expect, it } from "vitest";
import { analyseText } from "../../../src/engine/analyse";
import { readBlocks } from "../../../src/formats/read";

const META = `<iso-meta><title-wrap xml:lang="en"><intro>Road vehicles</intro><main>Power converters</main>
  <full>Road vehicles — Power converters</full></title-wrap><std-ref type="dated">ISO 99675:2018</std-ref>
  <std-ref type="undated">ISO 99675</std-ref><release-date>2018-05-01</release-date><ics>43.040.10</ics></iso-meta>`;

const BODY = `
<sec id="s1" sec-type="scope"><label>1</label><title>Scope</title><p>This document covers converters.</p></sec>
<sec sec-type="norm-refs"><label>2</label><title>Normative references</title><ref-list><ref><std>
  <std-ref>ISO 99001:2015</std-ref>, <title>Basic rules</title></std></ref></ref-list></sec>
<sec sec-type="terms"><label>3</label><title>Terms and definitions</title>
  <term-sec><label>3.1</label><tbx:termEntry><tbx:langSet xml:lang="en"><tbx:definition>power that lasts</tbx:definition>
    <tbx:note>Measured in watts.</tbx:note><tbx:source>ISO 99001:2015, 3.2</tbx:source>
    <tbx:tig><tbx:term>rated power</tbx:term></tbx:tig></tbx:langSet></tbx:termEntry></term-sec></sec>
<sec><label>4</label><title>Requirements</title>
  <sec><label>4.1</label><title>Supply</title>
    <p>The converter shall<fn><label>1</label><p>See the annex.</p></fn> work at
      <inline-formula><mml:math><mml:msup><mml:mi>m</mml:mi><mml:mn>2</mml:mn></mml:msup></mml:math></inline-formula> and:</p>
    <list list-type="alpha-lower"><list-item><label>a)</label><p>stay below 60 °C;</p></list-item>
      <list-item><p>keep 10<sup>3</sup> cycles.</p></list-item></list>
    <non-normative-note><label>NOTE 1</label><p>Hot days count.</p></non-normative-note></sec>
  <sec><label>4.2</label><p>The mass shall not exceed 12 kg.</p></sec>
  <table-wrap><label>Table 1</label><caption><title>Limits</title></caption><table><thead><tr><th>Item</th><th>Limit</th></tr></thead>
    <tbody><tr><td rowspan="2">Voltage</td><td><p>28 V</p></td></tr><tr><td>30 V</td></tr></tbody></table></table-wrap>
  <fig><label>Figure 1</label><caption><title>Curve</title></caption><graphic xlink:href="a.png"/></fig>
  <disp-formula><mml:math><mml:mi>P</mml:mi><mml:mo>=</mml:mo><mml:mi>U</mml:mi></mml:math><label>(1)</label></disp-formula></sec>`;

const BACK = `<app-group><app content-type="norm-annex"><label>Annex A</label><annex-type>(normative)</annex-type><title>Tests</title>
  <sec><label>A.1</label><title>General</title><p>The test shall last 2 h.</p></sec></app></app-group>`;

const standard = (front: string, body = BODY, back = BACK) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE standard PUBLIC "-//NISO//DTD NISO STS//EN" "NISO-STS.dtd">
<standard xmlns:tbx="urn:iso:std:iso:30042:ed-1" xmlns:mml="http://www.w3.org/1998/Math/MathML"
  xmlns:xlink="http://www.w3.org/1999/xlink"><front>${front}<sec sec-type="foreword"><title>Foreword</title>
  <p>ISO writes standards.</p></sec></front><body>${body}</body><back>${back}</back></standard>`;

const read = (xml: string, name = "a.xml") => readBlocks(new TextEncoder().encode(xml), name);
const analysed = async (xml: string) => analyseText((await read(xml)).blocks);

describe("a standard in NISO STS", () => {
  it("becomes its clause tree, with titles, annexes and untitled clauses", async () => {
    const { clauses } = await analysed(standard(META));
    const numbered = clauses.filter(
      ({ kind, number }) => number !== null && ["clause", "annex", "term-entry"].includes(kind),
    );
    expect(numbered.map(({ number, title }) => [number, title])).toEqual([
      ["1", "Scope"],
      ["2", "Normative references"],
      ["3", "Terms and definitions"],
      ["3.1", "rated power"],
      ["4", "Requirements"],
      ["4.1", "Supply"],
      ["4.2", ""],
      ["AnnexA", "Tests"],
      ["A.1", "General"],
    ]);
    expect(clauses.find(({ number }) => number === "AnnexA")).toMatchObject({ kind: "annex", normative: true });
    expect(clauses.find(({ number }) => number === "A.1")!.provisions.map(({ type }) => type)).toEqual(["requirement"]);
  });

  it("tells designator, title and date on its cover", async () => {
    const { front } = await analysed(standard(META));
    expect(front.designator?.value.written).toBe("ISO 99675:2018");
    expect(front.titleEn?.value).toContain("Power converters");
    expect(front.ics?.value).toBe("43.040.10");
  });

  it("keeps lists, notes, footnotes, figures, formulas and merged cells as what they are", async () => {
    const { clauses } = await analysed(standard(META));
    const kinds = (kind: string) => clauses.filter((clause) => clause.kind === kind);
    expect(kinds("list-item").map(({ number, text }) => [number, text])).toEqual([
      ["a)", "stay below 60 °C;"],
      ["b)", "keep 10³ cycles."],
    ]);
    expect(kinds("note").map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Measured in watts.", "Hot days count.", "See the annex."]),
    );
    expect(kinds("table")[0]).toMatchObject({ number: "Table1" });
    expect(kinds("table")[0]!.cells!.map(({ text, rowSpan }) => [text, rowSpan])).toEqual([
      ["Item", 1],
      ["Limit", 1],
      ["Voltage", 2],
      ["28 V", 1],
      ["30 V", 1],
    ]);
    expect(kinds("figure")[0]).toMatchObject({ number: "Figure1" });
    expect(kinds("formula")[0]!.text).toContain("P=U");
    expect(clauses.find(({ number }) => number === "4.1")!.text).toBe("The converter shall work at m² and:");
  });

  it("that is an adoption bears the designator of who adopted it, and says of what", async () => {
    const adoption = `<adoption><adoption-front><nat-meta><std-ref type="dated">GB/T 99777—2020</std-ref></nat-meta>
      <sec><title>National foreword</title><p>Identical.</p></sec></adoption-front>${standard(META).replace(/^.*?(?=<standard)/s, "")}</adoption>`;
    const { front, clauses } = await analysed(adoption);
    expect(front.designator?.value.written).toBe("GB/T 99777—2020");
    expect(front.consistency?.value).toMatchObject({ degree: "IDT", of: "ISO 99675:2018" });
    expect(clauses.map(({ title }) => title)).toEqual(
      expect.arrayContaining(["National foreword", "Foreword", "Scope"]),
    );
  });

  it.each([
    ["cut short", standard(META).slice(0, 900), "E_DAMAGED"],
    ["with entities of its own", standard(META).replace('"NISO-STS.dtd">', '"a" [<!ENTITY a "b">]>'), "E_HOSTILE"],
    ["nested without end", standard(META, `${"<sec>".repeat(400)}${"</sec>".repeat(400)}`), "E_TOO_LARGE"],
    ["without a word", standard("", "", "").replace(/<sec.*?<\/sec>/s, ""), "E_EMPTY"],
  ])("%s is refused", async (_, xml, code) => {
    await expect(read(xml)).rejects.toMatchObject({ code });
  });
});
