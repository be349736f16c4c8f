import { describe, expect, it } from "vitest";
import type { RegisterEntry } from "../../src/contract";
import { AT, openTestStore } from "./helpers";

const entry = (designator: string, status: RegisterEntry["status"]): RegisterEntry => ({
  designator,
  standard: "GB 99201",
  titleZh: null,
  titleEn: null,
  status,
  issued: null,
  effective: null,
  withdrawn: null,
  replaces: [],
  replacedBy: [],
  adoption: null,
  ics: null,
  ccs: null,
  committee: null,
});

const register = (id: string, sha256: string) => ({ id, fileName: "a.xlsx", sheet: "目录", sha256, importedAt: AT });

describe("registers in the library", () => {
  it("say of an edition what the newest register says, and what the older says when the newest is gone", async () => {
    const { read, write } = await openTestStore();
    await write.keepRegister(register("r1", "1"), [entry("GB/T 99201-2012", "current")]);
    await write.keepRegister(register("r2", "2"), [
      entry("GB/T 99201-2012", "superseded"),
      entry("GB/T 99201-2021", "current"),
    ]);
    expect(await read.registerFamily(["GB 99201"])).toMatchObject([
      { designator: "GB/T 99201-2012", status: "superseded" },
      { designator: "GB/T 99201-2021", status: "current" },
    ]);
    expect(await write.removeRegister("r2")).toBe(true);
    expect(await read.registerFamily(["GB 99201"])).toMatchObject([{ status: "current" }]);
  });

  it("give with a standard what took its place, whichever of the two says so", async () => {
    const { read, write } = await openTestStore();
    const named = (designator: string, standard: string) => ({ designator, standard });
    await write.keepRegister(register("r1", "1"), [
      {
        ...entry("SJ 99330-1995", "withdrawn"),
        standard: "SJ 99330",
        replacedBy: [named("GB/T 99201-2012", "GB 99201")],
      },
      entry("GB/T 99201-2012", "superseded"),
      { ...entry("GB/T 99500-2024", "current"), standard: "GB 99500", replaces: [named("GB/T 99201", "GB 99201")] },
    ]);
    const family = await read.registerFamily(["SJ 99330"]);
    expect(family.map(({ designator }) => designator)).toEqual(["GB/T 99201-2012", "GB/T 99500-2024", "SJ 99330-1995"]);
    expect(await read.registerFamily(["GB 99500"])).toHaveLength(1);
  });

  it("are kept once, however often the same sheet is given", async () => {
    const { read, write } = await openTestStore();
    expect(await write.keepRegister(register("r1", "1"), [entry("GB/T 99201-2012", "current")])).toBe(true);
    expect(await write.keepRegister(register("r2", "1"), [entry("GB/T 99201-2012", "current")])).toBe(false);
    expect(await read.registers()).toEqual([
      { id: "r1", fileName: "a.xlsx", sheet: "目录", importedAt: AT, entries: 1 },
    ]);
  });
});
