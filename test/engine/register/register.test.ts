import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Status } from "../../../src/contract";
import { parseDesignator } from "../../../src/engine/designator";
import { checkCitations, type KnownEdition, readRegister } from "../../../src/engine/register";

const HEADER = ["序号", "标准号", "中文标准名称", "标准状态", "发布日期", "实施日期", "代替标准", "采标情况"];
const sheet = (...rows: string[][]) => ({ name: "目录", rows });

describe("reading a register", () => {
  it("finds the header below a title and reads each row by its words", () => {
    const register = readRegister(
      sheet(["国家标准目录（样例）"], HEADER, [
        "1",
        "GB/T 99201-2021",
        "样例设备通用要求",
        "现行",
        "2021/3/9",
        "2021年10月1日",
        "GB/T 99201-2012",
        "",
      ]),
    );
    expect(register?.headerRow).toBe(2);
    expect(register?.entries).toMatchObject([
      {
        designator: "GB/T 99201-2021",
        standard: "GB 99201",
        status: "current",
        issued: "2021-03-09",
        effective: "2021-10-01",
        replaces: [{ designator: "GB/T 99201-2012", standard: "GB 99201" }],
        adoption: null,
      },
    ]);
  });

  it("refuses rows whose designator is missing, unreadable or repeated, and says which", () => {
    const register = readRegister(
      sheet(
        HEADER,
        ["1", "", "甲"],
        ["2", "待定号", "乙"],
        ["3", "GJB 99101-2019", "丙"],
        ["4", "GJB 99101-2019", "丁"],
      ),
    );
    expect(register?.refused).toEqual([
      { row: 2, why: "no-designator" },
      { row: 3, why: "unreadable-designator" },
      { row: 5, why: "repeated" },
    ]);
  });

  it("takes neither of two statuses that rows tell of one edition", () => {
    const register = readRegister(
      sheet(
        HEADER,
        ["1", "GJB 99101-2019", "丙", "现行"],
        ["2", "GJB 99101-2019", "丙", "废止"],
        ["3", "GJB 99102-2019", "丁", "现行"],
      ),
    );
    expect(register?.refused).toEqual([{ row: 3, why: "contradicts" }]);
    expect(register?.entries.map(({ status }) => status)).toEqual([null, "current"]);
  });

  it("keeps a row whose date or status it cannot read, and tells what was written", () => {
    const register = readRegister(sheet(HEADER, ["1", "GJB 99101-2019", "丙", "待查", "2019-02-31"]));
    expect(register?.entries[0]).toMatchObject({ status: null, issued: null });
    expect(register?.doubtful).toEqual([
      { row: 2, field: "status", written: "待查" },
      { row: 2, field: "issued", written: "2019-02-31" },
    ]);
  });

  it("takes no sheet for a register that names no column of designators", () => {
    expect(readRegister(sheet(["姓名", "单位"], ["甲", "乙"]))).toBeNull();
  });

  it("accounts for every row that holds anything, whatever the cells hold", () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom("GB/T 99201-2021", "现行", "2020-01-01", ""));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 20 }), (rows) => {
        const register = readRegister(sheet(HEADER, ...rows));
        const filled = rows.filter((row) => row.some((text) => text.trim() !== "")).length;
        return register!.entries.length + register!.refused.length === filled || register!.headerRow > 1;
      }),
    );
  });
});

const edition = (
  written: string,
  status: Status | null,
  links: { replaces?: string[]; replacedBy?: string[] } = {},
): KnownEdition => ({
  designator: parseDesignator(written)!,
  title: `${written} 名称`,
  status,
  basis: "register",
  replaces: links.replaces ?? [],
  replacedBy: links.replacedBy ?? [],
});

const KNOWN = [
  edition("GB/T 99201-2003", "superseded"),
  edition("GB/T 99201-2012", "superseded", { replaces: ["GB/T 99201-2003"] }),
  edition("GB/T 99201-2021", "current", { replaces: ["GB/T 99201-2012"] }),
  edition("SJ 99330-1995", "withdrawn"),
  edition("GB/T 99123-2001", "current"),
  edition("GJB 99102-2008", null),
  edition("GJB 99105-2030", "upcoming"),
];

const checked = (written: string) => checkCitations([{ written, place: "row 1" }], KNOWN)[0]!.citation;

describe("checking a list of citations", () => {
  it.each([
    ["GB/T 99201-2021", "current", "keep", []],
    ["GB/T 99201—2021", "current", "keep", []],
    ["GB/T99201—2021", "current", "use-proper-form", []],
    ["GB/T 99201-2003", "superseded", "cite-successor", ["GB/T 99201-2021"]],
    ["GB/T 99201", "current", "keep", []],
    ["GB/T 99201-2017", "edition-unknown", "cite-current-edition", ["GB/T 99201-2021"]],
    ["SJ 99330-1995", "withdrawn", "drop-or-replace", []],
    ["GB 99123-2001", "converted", "cite-converted", ["GB/T 99123-2001"]],
    ["GB 99123", "converted", "cite-converted", ["GB/T 99123-2001"]],
    ["GJB 99102-2008", "status-unknown", "confirm-status", []],
    ["GJB 99105-2030", "upcoming", "wait-for-effect", []],
    ["GB/T 99999-2020", "unknown", "look-up", []],
    ["参见有关标准", "unreadable", "ask-author", []],
  ] as const)("says of %s that it is %s and advises to %s", (written, standing, advice, supersededBy) => {
    expect(checked(written)).toMatchObject({ standing, advice, supersededBy });
  });

  it.each([
    ["withdrawn", [], "withdrawn", "register"],
    ["superseded", ["GB/T 99123-2001"], "superseded", "register"],
    ["current", [], "current", "register"],
    [null, [], "status-unknown", "text"],
  ] as const)(
    "says of a held text without a status what a register says: %s",
    (status, replacedBy, standing, basis) => {
      const line = edition("GJB 99777-2001", status, { replacedBy: [...replacedBy] });
      const text = { ...edition("GJB 99777-2001", null), basis: "text" as const, title: "文本" };
      for (const [known, written] of [
        [[text, line], "GJB 99777-2001"],
        [[line, text], "GJB 99777-2001"],
        [[line, text], "GJB 99777"],
      ] as const) {
        const [answer] = checkCitations([{ written, place: "1" }], [...known, ...KNOWN]);
        expect(answer?.citation).toMatchObject({ standing, basis, title: "文本", supersededBy: replacedBy });
      }
    },
  );

  it("lets a text's own status stand against a register", () => {
    const text = { ...edition("GJB 99777-2001", "superseded"), basis: "text" as const };
    const known = [edition("GJB 99777-2001", "current"), text];
    const [answer] = checkCitations([{ written: "GJB 99777-2001", place: "1" }], known);
    expect(answer?.citation).toMatchObject({ standing: "superseded", basis: "text" });
  });

  it("ends where registers close a chain of replacements to a ring", () => {
    const ring = [
      edition("GB/T 99301-2001", "superseded", { replacedBy: ["GB/T 99302-2002"] }),
      edition("GB/T 99302-2002", "superseded", { replacedBy: ["GB/T 99301-2001"] }),
    ];
    const [answer] = checkCitations([{ written: "GB/T 99301-2001", place: "1" }], ring);
    expect(answer?.citation).toMatchObject({ standing: "superseded", supersededBy: ["GB/T 99302-2002"] });
  });

  it("never guesses: a number that nothing held bears is unknown, whatever it is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 990000, max: 999999 }), fc.integer({ min: 1990, max: 2025 }), (number, year) => {
        const { standing, supersededBy } = checked(`GB/T ${number}-${year}`);
        return standing === "unknown" && supersededBy.length === 0;
      }),
    );
  });
});
