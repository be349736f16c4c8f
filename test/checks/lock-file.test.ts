import { describe, expect, it } from "vitest";
import { checkLockFile } from "../../scripts/checks/lock-file";

const lock = (entry: object) => JSON.stringify({ packages: { "": {}, "node_modules/some": entry } });

describe("the lock file check", () => {
  it("is green on a package with an allowed licence and no address", () => {
    expect(checkLockFile("", lock({ version: "1.0.0", license: "(GPL-3.0 OR MIT)" }))).toEqual([]);
  });

  it.each([
    ["an address", { license: "MIT", resolved: "https://example.org/some.tgz" }],
    ["a licence that is not on the list", { license: "GPL-3.0" }],
    ["no licence", {}],
    ["a copyleft library that is shipped", { license: "MPL-2.0" }],
  ])("is red on %s", (_what, entry) => {
    expect(checkLockFile("", lock(entry))).toHaveLength(1);
  });

  it("is red when it lists nothing", () => {
    expect(checkLockFile("", JSON.stringify({ packages: {} }))).toHaveLength(1);
  });
});
