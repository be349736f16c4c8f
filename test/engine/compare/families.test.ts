import { describe, expect, it } from "vitest";
import type { ClauseUnit } from "../../../src/contract";
import { align } from "../../../src/engine/compare/align";
import { readCorpus } from "../../../src/engine/compare/align/bags";
import { familyDoubt } from "../../../src/engine/compare/align/families";

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
  const doubt = (right: ClauseUnit, missing = 0.5) =>
    familyDoubt(
      family,
      [right],
      readCorpus(family, [right], { check: () => {} }),
    )({ left: 0, right: 0, score: 1000 }, missing);

  it("speaks against a counterpart that is less alike and bears another title", () => {
    expect(doubt(moment)).toBeGreaterThan(doubt({ ...moment, title: "" }));
  });

  it("says nothing of the titles where they agree or one is missing", () => {
    expect(doubt({ ...moment, title: "Parsing a label" })).toBeLessThan(doubt({ ...moment, title: "" }));
  });

  it("speaks against a counterpart that says nothing of what sets the clause apart, the more the more are missing", () => {
    const changed = { ...family[0]!, title: "", text: family[0]!.text.replace("a letter", "letters") };
    expect(doubt({ ...moment, title: "" })).toBeGreaterThan(2 * doubt(changed));
    expect(doubt({ ...moment, title: "" }, 0.8)).toBeGreaterThan(4 * doubt({ ...moment, title: "" }, 0.4));
    expect(doubt({ ...moment, title: "" }, 0)).toBe(0);
  });
});

describe("a family of which most members are gone", () => {
  const method = (number: string, what: string, how: string) =>
    unit(number, `${what}试验`, `按GJB 90150规定的${what}试验方法进行，${how}，试验后样机应能正常工作。`);
  const others = [
    unit("1", "范围", "本规范规定了便携式测深仪的要求、检验和包装。"),
    unit("2", "组成", "测深仪由换能器、电缆、显示器和蓄电池组成。"),
    unit("3", "显示", "显示器在阳光直射下应能看清水深、水温和电量。"),
    unit("4", "电缆", "电缆长度为十五米，两端接头能防水并能互换。"),
    unit("5", "包装", "每台测深仪装入一个塑料箱，附说明书和合格证。"),
  ];
  const left = [
    ...others,
    method("6.1", "低温", "保温两小时"),
    method("6.2", "高温", "保温四小时"),
    method("6.3", "振动", "三个轴向各一小时"),
    method("6.4", "盐雾", "连续喷雾四十八小时"),
    method("6.5", "冲击", "每个方向三次"),
    method("6.6", "淋雨", "雨强每分钟六毫米"),
  ];

  it("is not joined to a new member, but to the one that is left", () => {
    const right = [others[0]!, method("4.1", "砂尘", "吹尘六小时"), method("4.2", "盐雾", "连续喷雾九十六小时")];
    expect(pairsOf(left, right)).toEqual(["1=1", "6.4=4.2"]);
  });
});

describe("a family of which one clause was made", () => {
  const rule = (number: string, title: string, what: string) =>
    unit(number, title, `The station shall require every passphrase to contain at least one ${what} character.`);
  const others = [
    unit("1", "Cabinet", "The station stands in a locked cabinet whose door is sealed with lead."),
    unit("2", "Watch", "Two operators keep watch; the elder signs the book at midnight."),
    unit("3", "Mast", "The mast is lowered when the wind exceeds thirty knots."),
    unit("5", "Spares", "A spare rectifier and six fuses are kept in the drawer below the receiver."),
  ];

  it("holds all its members, though each says little of its own", () => {
    const left = [
      ...others.slice(0, 3),
      rule("4.1", "Upper-case characters", "upper-case"),
      rule("4.2", "Numeric characters", "numeric"),
      rule("4.3", "Special characters", "special"),
      ...others.slice(3),
    ];
    const one = unit(
      "4",
      "Passphrases",
      "The station shall require every passphrase to contain at least one upper-case character, one numeric character and one special character.",
    );
    expect(pairsOf(left, [...others.slice(0, 3), one, ...others.slice(3)])).toEqual([
      "1=1",
      "2=2",
      "3=3",
      "4.1=4",
      "4.2=4",
      "4.3=4",
      "5=5",
    ]);
  });

  const notice = (number: string, what: string, done: string) =>
    unit(
      number,
      `Notice of the ${what} of accounts`,
      `The warden is told by a printed slip when an account is ${done}.`,
    );
  const notices = [notice("4.1", "creation", "created"), notice("4.2", "modification", "modified")];

  it("holds a member of which it says one of two words", () => {
    const one = unit(
      "4",
      "Notice of accounts",
      "The warden and his deputy are told by a printed slip when an account is created or modified.",
    );
    const left = [...others.slice(0, 3), ...notices, ...others.slice(3)];
    expect(pairsOf(left, [...others.slice(0, 3), one, ...others.slice(3)])).toEqual(
      expect.arrayContaining(["4.1=4", "4.2=4"]),
    );
  });

  it("does not hold a member of which it says nothing", () => {
    const one = { ...notices[0]!, number: "4", text: `${notices[0]!.text} His deputy is told by the next watch.` };
    const left = [...others.slice(0, 3), ...notices, ...others.slice(3)];
    expect(pairsOf(left, [...others.slice(0, 3), one, ...others.slice(3)])).not.toContain("4.2=4");
  });
});

describe("a clause that became part of another", () => {
  const own = [
    "蓄水罐应有防尘盖和通气孔，罐壁应能承受装满时的水压。",
    "水泵的流量应不小于每分钟二十升，并应设手动泵备用。",
    "滤芯应能在十分钟内更换，更换时水不应外溢。",
    "管路接头应涂色区分，热水为红色，冷水为蓝色。",
    "各阀门应有开关方向的标记，手柄转矩不大于十牛米。",
    "照明灯应防水，亮度能调节，电缆能收放。",
  ];
  const left = own.map((text, at) => unit(`3.${at + 1}`, "", text));

  it("goes there wherever that stands", () => {
    const right = [own[0]! + own[5]!, ...own.slice(1, 5)].map((text, at) => unit(`3.${at + 1}`, "", text));
    expect(pairsOf(left, right)).toContain("3.6=3.1");
  });

  it("is a test that was made one with the requirement far above it", () => {
    const requirement = unit("3.1", "Burning", "Hoses and straps shall not go on burning for more than five seconds.");
    const test = unit("6.1", "Burning test", "Hoses and straps are drawn through flaming burners and timed.");
    const between = own.map((text, at) => unit(`4.${at + 1}`, "", text));
    const one = {
      ...requirement,
      text: "Hoses and straps, drawn through flaming burners, shall not go on burning for more than five seconds.",
    };
    expect(pairsOf([requirement, ...between, test], [one, ...between])).toEqual(
      expect.arrayContaining(["3.1=3.1", "6.1=3.1"]),
    );
  });

  it("is not linked to what is new beside it", () => {
    const added = "各阀门手柄应涂漆，漆层应有标记，排污阀的手柄不大于十厘米。";
    const right = [own[0]!, own[1]!, own[2]!, own[3]! + own[4]!, added, own[5]!].map((text, at) =>
      unit(`3.${at + 1}`, "", text),
    );
    expect(pairsOf(left, right)).toEqual(["3.1=3.1", "3.2=3.2", "3.3=3.3", "3.4=3.4", "3.5=3.4", "3.6=3.6"]);
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
