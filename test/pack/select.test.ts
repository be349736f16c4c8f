import { describe, expect, it } from "vitest";
import type { Marking } from "../../src/contract";
import { deriveMarking, judgeClause, type PackageInput, selectContents, whyWithheld } from "../../src/pack";
import { marking, seededCrypto } from "./makers";
import { INTERNAL, LEFT, packageInput, sourceClause, sourceText } from "./package-makers";

const select = (more: Partial<PackageInput> = {}) =>
  selectContents(seededCrypto("select"), packageInput("ed25519-sha256", more).input);

const linesOf = (more: Partial<PackageInput> = {}) =>
  select(more).lines.map(({ kind, what, goes, reason }) => `${kind} ${what} ${goes} ${reason.code}`);

describe("what may go to an audience", () => {
  it.each([
    ["nothing marked", null, "release.unmarked"],
    ["a marking that nobody has confirmed", marking("public", "proposed"), "release.unconfirmed"],
    ["a level above the audience's", marking("confidential"), "release.above-audience"],
    ["a caveat the audience is not cleared for", { ...marking("public"), caveats: ["商业秘密"] }, "release.caveat"],
    ["a confirmed marking within its ceiling", marking("internal"), null],
  ] as [string, Marking | null, string | null][])("%s: the reason says so, or there is none", (_, given, code) => {
    expect(whyWithheld(given, INTERNAL)?.code ?? null).toBe(code);
  });

  it("names a project by its name alone where nobody has written its scope", () => {
    expect(linesOf({ project: { id: "project-1", name: "示例项目", scope: "" } })[0]).toBe(
      "project 示例项目 as-text release.project",
    );
  });

  it("is a clause's wording only where copyright lets it out", () => {
    expect(judgeClause(marking("internal"), "full", INTERNAL).goes).toBe("as-text");
    expect(judgeClause(marking("internal"), "wording", INTERNAL).goes).toBe("as-text");
    expect(judgeClause(marking("internal"), "reference", INTERNAL).goes).toBe("as-reference");
    expect(judgeClause(marking("secret"), "full", INTERNAL).goes).toBe("withheld");
  });
});

describe("a derived marking", () => {
  it("takes the highest level, the longest term and every caveat of its sources, as a proposal", () => {
    const sources = [
      { ...marking("internal"), caveats: ["商业秘密"] },
      { ...marking("confidential"), termYears: 5 },
      { ...marking("secret"), caveats: ["核心"] },
    ];
    expect(deriveMarking(sources)).toMatchObject({
      level: "secret",
      termYears: 20,
      caveats: ["商业秘密", "核心"].sort(),
      state: "proposed",
    });
  });

  it("is internal where there is nothing to derive it from", () => {
    expect(deriveMarking([])).toMatchObject({ level: "internal", termYears: null, state: "proposed" });
  });
});

describe("the selection of a package", () => {
  it("says of each thing whether it goes and why", () => {
    expect(linesOf()).toEqual(
      expect.arrayContaining([
        "conclusion c1 as-text release.cleared",
        "conclusion c2 withheld release.above-audience",
        "clause GJB 99001—2026 4.1 as-text release.cleared",
        "clause GJB 99001—2026 4.2 withheld release.conclusion-withheld",
        "standard GB/T 99002—2026 as-reference release.standard",
        "source GJB 99001—2026 withheld release.copyright",
        "source GB/T 99002—2026 as-text release.cleared",
        "opinion o1 as-text release.cleared",
      ]),
    );
  });

  it("names the marking of all that goes", () => {
    const cleared = select({}).lines.filter(({ reason }) => reason.code === "release.cleared");
    expect(cleared.map(({ kind }) => kind)).toContain("source");
    for (const { reason } of cleared) expect(reason.values["level"]).toMatch(/public|internal/);
  });

  it("holds a whole standard back with all its clauses and every alignment that names it", () => {
    const texts = [sourceText("left", { marking: marking("secret") }), sourceText("right")];
    const { contents } = select({ texts });
    expect(contents.files["standards.json"].map(({ text }) => text)).not.toContain(LEFT);
    expect(contents.files["clauses.json"].map(({ text }) => text)).not.toContain(LEFT);
    expect(contents.files["alignments.json"]).toEqual([]);
  });

  it("drops the row of an alignment that names a withheld clause, since the row would tell of it", () => {
    const [alignment] = select().contents.files["alignments.json"];
    expect(alignment?.rows.map(({ left }) => left)).toEqual([["4.1"]]);
  });

  it("keeps a source file back where one of its paragraphs is marked above the audience", () => {
    const open = sourceText("left", { copyright: "full" });
    const marked = { ...open, paragraphs: [marking("public"), marking("secret")] };
    expect(linesOf({ texts: [marked, sourceText("right")] })).toContain(
      "source GJB 99001—2026 withheld release.above-audience",
    );
    expect(linesOf({ texts: [open, sourceText("right")] })).toContain("source GJB 99001—2026 as-text release.cleared");
  });

  it.each([
    ["of which words await a person, since a mark among them may be misread", { unread: [LEFT] }, "release.not-read"],
    ["that holds words its print does not show", { hidden: true }, "release.hidden-words"],
  ])("keeps a source file back %s", (_, { unread = [], ...more }: { unread?: string[]; hidden?: boolean }, why) => {
    const texts = [sourceText("left", { copyright: "full", ...more }), sourceText("right")];
    expect(linesOf({ texts, unread })).toContain(`source GJB 99001—2026 withheld ${why}`);
    expect([...select({ texts, unread }).contents.sources.keys()].join()).not.toContain(LEFT);
  });

  it("takes texts, clauses and rows of alignments only from the conclusions that go out", () => {
    const spoken = [sourceClause("left", "4.1"), sourceClause("right", "5.1")];
    const { contents, lines } = select({ clauses: [...spoken, sourceClause("left", "4.2")] });
    expect(contents.files["clauses.json"].map(({ clause }) => clause)).toEqual(["4.1", "5.1"]);
    expect(contents.files["alignments.json"].flatMap(({ rows }) => rows.map(({ left }) => left))).toEqual([["4.1"]]);
    expect(lines.find(({ what }) => what.endsWith("4.2"))?.reason.code).toBe("release.conclusion-withheld");
  });

  it("holds back a clause that is marked above the audience by itself", () => {
    const clauses = [sourceClause("left", "4.1", "secret"), sourceClause("right", "5.1")];
    expect(linesOf({ clauses })).toContain("clause GJB 99001—2026 4.1 withheld release.above-audience");
  });

  it("holds back a conclusion that rests on recognised words nobody has confirmed", () => {
    const clauses = [{ ...sourceClause("left", "4.1"), unconfirmed: true }, sourceClause("right", "5.1")];
    expect(linesOf({ clauses })).toContain("conclusion c1 withheld release.not-read");
  });

  it("sends nothing on of another room that has since withheld what may concern it", () => {
    const { input } = packageInput();
    const c2 = input.records.filter(({ content }) => content?.includes('"c2') ?? false).map(({ entry }) => entry.seq);
    const told = input.records.map((record) =>
      c2.includes(record.entry.seq) ? { ...record, content: null, salt: null } : record,
    );
    const reasonIn = (replica: string) =>
      selectContents(seededCrypto("select"), { ...input, records: told, replica }).lines.find(
        ({ what }) => what === "c1",
      )?.reason.code;
    expect(reasonIn("replica-a")).toBe("release.cleared");
    expect(reasonIn("replica-b")).toBe("release.later-withheld");
  });

  it("holds back a conclusion of which a clause says something else since it was signed", () => {
    expect(linesOf({ reworded: new Set(["c1"]) })).toContain("conclusion c1 withheld release.reworded");
  });

  it("lets what was concluded here go by a confirmation of this room, never by another room's alone", () => {
    const { input, scribe } = packageInput();
    const [c1] = scribe.records.flatMap(({ content }) => (content?.includes('"c1"') ? [JSON.parse(content)] : []));
    const c3 = scribe.conclude("c3", { left: c1.left, right: c1.right });
    for (const side of ["military", "civil"] as const) scribe.sign(c3, scribe.introduce(`${side} 3`, side), side);
    const other = scribe.fork("replica-b");
    other.confirm("c3", "public");
    expect(linesOf({ ...input, records: other.records })).toContain("conclusion c3 withheld release.unconfirmed");
    expect(linesOf({ ...input, records: other.records, replica: "replica-b" })).toContain(
      "conclusion c3 as-text release.cleared",
    );
  });

  it("shows who signed and by which document it was approved, since these go along", () => {
    const { input, scribe } = packageInput();
    scribe.approve("a1", ["c1"]);
    expect(linesOf({ ...input, records: scribe.records })).toEqual(
      expect.arrayContaining([
        "remark 张三 · military 单位 as-text release.remark",
        "remark 示例主管部门 · 示例〔2026〕1 号 as-text release.remark",
      ]),
    );
  });

  it("shows the free words of records that go along", () => {
    const { input, scribe } = packageInput();
    const [key] = scribe.records.flatMap(({ content }) => (content?.includes('"李四"') ? [JSON.parse(content)] : []));
    scribe.revoke("key", key.key.id);
    expect(
      selectContents(seededCrypto("select"), { ...input, records: scribe.records }).lines.map(({ kind }) => kind),
    ).toContain("remark");
  });

  it("names the project first, whose name and scope always go", () => {
    expect(linesOf()[0]).toBe("project 示例项目 · 环境试验 as-text release.project");
  });
});
