import { describe, expect, it } from "vitest";
import { openTestWorkbench } from "./helpers";

const csv = (text: string) => new File([text], "terms.csv");

describe("the library's own terms", () => {
  it("are added once, listed by file, and gone when removed", async () => {
    const { terms } = await openTestWorkbench();
    expect(await terms.import({ file: csv("中文,英文\n浪涌,surge\n纹波,ripple\n") })).toEqual({ added: 2, known: 0 });
    expect(await terms.import({ file: csv("中文,英文\n浪涌,surge\n") })).toEqual({ added: 0, known: 1 });
    expect(await terms.files()).toEqual([{ fileName: "terms.csv", terms: 2 }]);
    expect(await terms.remove({ fileName: "terms.csv" })).toEqual({ removed: 2 });
    expect(await terms.files()).toEqual([]);
  });
});
