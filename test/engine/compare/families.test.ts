import { describe, expect, it } from "vitest";
import type { ClauseUnit } from "../../../src/contract";
import { align } from "../../../src/engine/compare/align";
import { readCorpus } from "../../../src/engine/compare/bags";
import { siblings } from "../../../src/engine/compare/families";

const unit = (number: string, title: string, text: string): ClauseUnit => ({ id: number, number, title, text });

const parser = (number: string, what: string, rest: string): ClauseUnit =>
  unit(
    number,
    `Parsing a ${what}`,
    `Given a string of characters as input, return a ${what}. The input is modified so that the ${what} is removed. ${rest}`,
  );

const pairsOf = (left: ClauseUnit[], right: ClauseUnit[]): string[] =>
  align(left, right).rows.flatMap((row) => row.left.flatMap((a) => row.right.map((b) => `${a}=${b}`)));

describe("a sibling in a clause's own text", () => {
  const family = [
    parser("3.1", "label", "Labels begin with a letter."),
    parser("3.2", "number", "Digits are gathered."),
    parser("3.3", "switch", "The next character tells on or off."),
  ];
  const moment = parser("3.9", "moment", "Seconds since the first day are counted, and fractions of them refused.");
  const doubt = (right: ClauseUnit) =>
    siblings(family, [right], readCorpus(family, [right], { check: () => {} }))({ left: 0, right: 0, score: 1000 });

  it("speaks against a counterpart that is less alike and bears another title", () => {
    expect(doubt(moment)).toBeGreaterThan(0);
  });

  it("says nothing where the titles agree or a title is missing", () => {
    expect(doubt({ ...moment, title: "Parsing a label" })).toBe(0);
    expect(doubt({ ...moment, title: "" })).toBe(0);
  });
});

describe("a heading's own line", () => {
  const others = [
    unit("1", "Scope", "This document describes a compact notation for the settings of measuring instruments."),
    unit("2", "Storage", "Settings are kept in two memories of which one is read while the other is written."),
  ];
  const office =
    "The registration office in the capital approves every change, its clerk answers for the register, keeps copies under seal, hears objections within sixty days, publishes refusals with reasons and reports yearly to the committee that appointed him.";
  const both =
    "Both registers began with entries moved over from the printed tables of earlier editions, whose compilers corrected misprints, merged duplicates and dated every line anew.";
  const fields = "Fields of the notation are listed with name, length and meaning in the table of field names below.";

  it("is no part split off from what stands under it", () => {
    const left = [...others, unit("7", "Registers", both), unit("7.1", "Register of fields", `${fields} ${office}`)];
    const right = [...others, unit("8", "Registers", `${both} ${office}`), unit("8.1", "Register of fields", fields)];
    expect(pairsOf(left, right)).toEqual(["1=1", "2=2", "7=8", "7.1=8.1"]);
  });
});
