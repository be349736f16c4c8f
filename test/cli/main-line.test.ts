import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { commandLine } from "./helpers";

const SAMPLES = join(import.meta.dirname, "..", "..", "resources", "samples");
const EDITION = join(SAMPLES, "GJB 99101-2019 军用车载电源装置通用规范（示例）.txt");
const AMENDMENT = join(SAMPLES, "GJB 99101-2019 第1号修改单（示例）.txt");
const CIVIL = join(SAMPLES, "GBT 99201-2021 车载电源装置 通用技术条件（示例）.md");

describe("a review by command line", () => {
  it("goes from files to a package that verifies, and says no to one changed byte", { timeout: 120_000 }, async () => {
    const { folder, run, json } = commandLine();
    const outcomes = await json("import", SAMPLES);
    expect(outcomes).toHaveLength(10);
    const again = await json("import", SAMPLES);
    expect(new Set(again.map((one: { outcome: string }) => one.outcome))).toEqual(new Set(["already-there"]));

    const { candidates } = await json("candidates", "--top", "3");
    expect(candidates[0].score).toBeGreaterThanOrEqual(candidates.at(-1).score);
    await json("project", "create", "样例项目", "--approval");
    await json("project", "add", "样例项目", "--candidate", candidates[0].id.slice(0, 12));
    const { queue } = await json("project", "show");
    const people: [string, string, string][] = [
      ["军方专家", "military", "sign-off"],
      ["地方专家", "civil", "sign-off"],
      ["报送人", "neutral", "release"],
    ];
    for (const [name, side, purpose] of people)
      await json("key", "create", name, "--organization", "示例所", "--side", side, "--purpose", purpose);
    await json("opinion", "add", queue[0].id, "--participant", "军方专家", "--text", "请核对温度下限。");
    const { id } = await json("conclude", queue[0].id, "--disposition", "draft-jointly", "--reason", "双方一致");
    await json("sign", id, "--participant", "军方专家");
    await json("sign", id, "--participant", "地方专家");
    await json("approve", "--authority", "示例机关", "--document", "示例〔2026〕1号", "--date", "2026-01-06");
    expect(await json("ledger", "verify")).toMatchObject({ valid: true });

    const minutes = join(folder, "minutes.html");
    await json("project", "minutes", "--out", minutes);
    expect(readFileSync(minutes, "utf8")).toContain("请核对温度下限。");

    const texts: { metadata: { designator: { value: { written: string } } }; marking: { level: string } }[] =
      await json("list");
    for (const { metadata, marking } of texts) {
      const { written } = metadata.designator.value;
      const level = ["--level", marking.level, "--shown", marking.level];
      await json("marking", "confirm", written, ...level, "--by", "定密责任人", "--reason", "核对封面");
    }
    const [first] = texts;
    const stale = ["--level", "public", "--shown", "top-secret", "--by", "定密责任人", "--reason", "核对封面"];
    const { err } = await run("marking", "confirm", first!.metadata.designator.value.written, ...stale, "--json");
    expect(err).toContain("显示之后已有改动");
    const release = ["release", "--audience", "internal", "--confirm", "--by", "定密责任人", "--reason", "逐条核对"];
    expect((await run(...release, "--shown", "0000", "--json")).err).toContain("显示之后已有改动");
    const { shown } = await json("release", "--audience", "internal");
    await json(...release, "--shown", shown);
    const file = join(folder, "out.rbpkg.zip");
    await json("export", "--audience", "internal", "--participant", "报送人", "--out", file);
    expect((await run("verify", file)).code).toBe(0);

    const bytes = readFileSync(file);
    const at = bytes.indexOf("双方一致");
    expect(at).toBeGreaterThan(0);
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(file, bytes);
    const changed = await run("verify", file, "--json");
    expect(changed.code).toBe(1);
    expect(JSON.parse(changed.out)).toMatchObject({ valid: false });
  });

  it("signs all that waits as it was listed, with one passphrase", { timeout: 120_000 }, async () => {
    const { run, json } = commandLine();
    await json("import", EDITION, CIVIL);
    const { candidates } = await json("candidates", "--top", "3");
    await json("project", "create", "样例项目");
    for (const { id } of candidates.slice(0, 3))
      await json("project", "add", "样例项目", "--candidate", id.slice(0, 12));
    await json("key", "create", "军方专家", "--organization", "示例所", "--side", "military");
    const signAll = ["sign", "--all", "--participant", "军方专家"];
    expect((await run(...signAll)).out).toContain("没有待该签署人签署的结论");
    const { queue } = await json("project", "show");
    const conclude = (id: string) => json("conclude", id, "--disposition", "draft-jointly", "--reason", "双方一致");
    for (const { id } of queue) await conclude(id);
    const { waiting, shown } = await json(...signAll);
    expect(waiting).toHaveLength(3);
    expect((await run(...signAll)).out).toContain(shown);
    await conclude(queue[1].id);
    expect((await run(...signAll, "--shown", shown)).err).toContain("显示之后已有改动");
    const signed = await json(...signAll, "--shown", (await json(...signAll)).shown);
    expect(new Set(signed.map(({ id }: { id: string }) => id)).size).toBe(3);
    expect((await run("sign", "--participant", "军方专家")).code).toBe(2);
    expect(await json("ledger", "verify")).toMatchObject({ valid: true });
  });

  it("shows an edition as it is in force, with its amendment", { timeout: 60_000 }, async () => {
    const { run, json } = commandLine();
    await json("import", EDITION, AMENDMENT);
    const { out } = await run("show", "GJB 99101-2019", "--clauses");
    expect(out).toMatch(/第1号修改单 +6 条指令均已执行/);
    expect(out).toContain("4.7 [删除] 维修性");
  });

  it("compares two files that are in no library and writes every report", { timeout: 60_000 }, async () => {
    const { folder, run } = commandLine();
    const left = join(folder, "a.txt");
    const right = join(folder, "b.txt");
    writeFileSync(left, "1 范围\n本标准适用于样例设备。\n2 要求\n2.1 工作温度\n设备应能在-40℃~55℃下工作。\n");
    writeFileSync(right, "1 范围\n本标准适用于样例设备。\n2 要求\n2.1 工作温度\n设备应能在-25℃~55℃下工作。\n");
    const html = join(folder, "report.html");
    const xlsx = join(folder, "report.xlsx");
    const { code, out } = await run("compare", left, right, "--html", html, "--xlsx", xlsx);
    expect(code).toBe(0);
    expect(out).toContain("左严");
    expect(readFileSync(html, "utf8")).toContain("-40℃");
    expect(readFileSync(xlsx).subarray(0, 2).toString()).toBe("PK");
    expect((await run("compare", left, right, "--fail-on", "stricter")).code).toBe(1);
    const several = join(folder, "several.xlsx");
    const against = await run("against", right, left, right, "--xlsx", several);
    expect(against.code).toBe(0);
    expect(against.out).toMatch(/▲2\.1 -40℃/);
    expect(readFileSync(several).subarray(0, 2).toString()).toBe("PK");
    expect((await run("compare", left, left, "--fail-on", "differences")).code).toBe(0);
  });

  it("says the coverage of a pair of clauses once, not on each of its rows", { timeout: 60_000 }, async () => {
    const { folder, run } = commandLine();
    const [left, right] = ["-40℃", "-25℃"].map((cold, index) => {
      const file = join(folder, `${index}.txt`);
      writeFileSync(
        file,
        `1 范围\n本标准适用于样例设备。\n2 要求\n2.1 环境\n设备应能在${cold}～55℃下工作。设备的质量应不大于12 kg。\n`,
      );
      return file;
    });
    const { out } = await run("compare", left!, right!);
    const rows = out.split("\n").filter((line) => line.includes("2.1"));
    expect(rows.length).toBe(2);
    expect(rows.filter((line) => line.includes("不覆盖"))).toHaveLength(1);
  });
});

describe("bad usage", () => {
  it.each([
    [["show", "GJB 99999-2020"]],
    [["import", "no-such-folder"]],
    [["compare", "a", "b"]],
    [["export", "--participant", "nobody", "--out", "x"]],
    [["sign", "nothing", "--participant", "nobody"]],
    [["no-such-command"]],
    [["find"]],
  ])("%j ends with exit code 2 and one line that says what", async (words) => {
    const { run } = commandLine();
    const { code, out, err } = await run(...words);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("what an import asks", () => {
  it("is said in words, and answered by correct", { timeout: 60_000 }, async () => {
    const { folder, run, json } = commandLine();
    const file = join(folder, "guide.txt");
    writeFileSync(file, "Testing of sample devices\n\n1. Scope\nThis guide applies to sample devices.\n");
    expect((await run("import", file)).out).toContain("请确认：密级、标准编号、体系");
    expect((await run("import", file, "--system", "civil")).out).toContain("correct");
    const other = join(folder, "other.txt");
    writeFileSync(other, "Testing of other devices\n\n1. Scope\nThis guide applies to other devices.\n");
    const told = ["--system", "civil", "--designator", "GB/T 99903-2026", "--marking", "public"];
    expect((await run("import", other, ...told)).out).toMatch(/other\.txt: 已导入 {2}GB\/T 99903-2026/);
    const wrong = await run("correct", "guide.txt", "--system", "naval");
    expect([wrong.code, wrong.err.includes("military|civil")]).toEqual([2, true]);
    const { code, out } = await run("correct", "guide.txt", "--system", "civil", "--designator", "GB/T 99902-2026");
    expect([code, out]).toEqual([0, "已更正并确认：标准编号、体系\n"]);
    const [text] = (await json("list")).filter(({ fileName }: { fileName: string }) => fileName === "guide.txt");
    expect(text.metadata.system).toMatchObject({ value: "civil", state: "confirmed" });
    expect((await run("show", "GB/T 99902-2026")).out).toContain("已确认");
  });
});
