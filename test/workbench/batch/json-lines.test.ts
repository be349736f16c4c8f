import { describe, expect, it } from "vitest";
import { ClauseUnit, Fault } from "../../../src/contract";
import { parseJsonLines, readClauseLines } from "../../../src/workbench/batch/json-lines";

const parse = (text: string) => parseJsonLines(new TextEncoder().encode(text), "a.jsonl", ClauseUnit);
const faultOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof Fault ? { code: error.code, ...error.details } : error;
  }
  return undefined;
};

describe("clause lines", () => {
  it("are read in order, with a byte order mark, blank lines, either line end, and unknown fields", () => {
    const text = '\ufeff{"id":"1","text":"应","page":3}\r\n\r\n{"id":"2","text":"宜","number":null,"title":""}';
    expect(parse(text)).toEqual([
      { id: "1", text: "应" },
      { id: "2", text: "宜", number: null, title: "" },
    ]);
  });

  it.each([
    ["no JSON", '{"id":"1","text":"a"}\n{"id":', { code: "E_INVALID", line: 2, what: "JSON" }],
    ["an array", "[]", { code: "E_INVALID", line: 1, what: "JSON object" }],
    ["a missing text", '{"id":"1"}', { code: "E_INVALID", line: 1, what: "text" }],
    ["a number as id", '\n{"id":1,"text":""}', { code: "E_INVALID", line: 2, what: "id" }],
    ["a repeated id", '{"id":"x","text":""}\n{"id":"x","text":""}', { code: "E_INVALID", line: 2 }],
    ["nothing", "\n \n", { code: "E_EMPTY" }],
  ])("are refused with the place for %s", (_, text, fault) => {
    expect(faultOf(() => parse(text))).toMatchObject({ file: "a.jsonl", ...fault });
  });

  it("are refused where they are not UTF-8", () => {
    const gbk = new Uint8Array([0x7b, 0xb1, 0xea, 0xd7, 0xbc]);
    expect(faultOf(() => parseJsonLines(gbk, "a.jsonl", ClauseUnit))).toMatchObject({ code: "E_ENCODING" });
  });

  it("name the file that is not there", async () => {
    await expect(readClauseLines("/nowhere/a.jsonl")).rejects.toMatchObject({
      code: "E_NOT_FOUND",
      details: { file: "/nowhere/a.jsonl" },
    });
  });
});
