import { expect, test } from "vitest";
import { clauseOf, numbersOf, structured } from "./reading";

test("sections that are counted anew under each article are its clauses, alone on a line or before their text", async () => {
  const text = await structured(`ARTICLE I. NAME

Section 1. Body. The body is the League.

Section 2. Seat. The seat is at the harbour.

ARTICLE II. MEMBERS

Sec. 1.

A member pays dues, unless
Section 2 of Article III excuses the member.

Sec. 2.

A member may resign.`);
  expect(numbersOf(text)).toEqual(["ARTICLEI", "Section1", "Section2", "ARTICLEII", "Sec.1", "Sec.2"]);
  expect(clauseOf(text, "ARTICLEII")).toMatchObject({ title: "MEMBERS", parent: null });
  expect(clauseOf(text, "ARTICLEI/Section2")).toMatchObject({
    title: "Seat",
    text: "The seat is at the harbour.",
    parent: "ARTICLEI",
  });
  expect(clauseOf(text, "ARTICLEII/Sec.1")).toMatchObject({ title: "", parent: "ARTICLEII" });
  expect(clauseOf(text, "ARTICLEII/Sec.1").text).toContain("Section 2 of Article III excuses");
});

test("amendments stand behind the articles of a constitution and have sections of their own", async () => {
  const text = await structured(`Article I

All powers are vested in the House.

Article II

The House has 21 members.

Amendment XIII

No fee shall be charged.

Amendment XIV

Section 1.

All persons born here are citizens.

Section 2.

The House may enforce this.`);
  expect(numbersOf(text)).toEqual(["ArticleI", "ArticleII", "AmendmentXIII", "AmendmentXIV", "Section1", "Section2"]);
  expect(clauseOf(text, "AmendmentXIV").parent).toBeNull();
  expect(clauseOf(text, "AmendmentXIV/Section2").parent).toBe("AmendmentXIV");
});

test("sections that hold articles stay above them, also where a chapter begins with an article", async () => {
  const text = await structured(`CHAPTER I
GENERAL
Article 1
Words.
SECTION 1
Form
Article 2
Words.
SECTION 2
Place
Article 3
Words.`);
  expect(numbersOf(text)).toEqual(["Article1", "Article2", "Article3"]);
  expect(text.clauses.find(({ id }) => id === clauseOf(text, "Article3").parent)?.title).toBe("SECTION 2 Place");
});

test("an article without a stop behind its number begins with a sentence", async () => {
  const text = await structured("Article 1 The master remains in command.\n\nArticle 2 The pilot boards at sea.");
  expect(clauseOf(text, "Article1")).toMatchObject({ title: "", text: "The master remains in command." });
});

test("a code counts the sections of a chapter by hundreds, beyond a thousand too; a repealed one stands in brackets", async () => {
  const text = await structured(`CHAPTER 12—WRECKS

§ 1201. Definitions

A wreck is a vessel that has sunk.

[§ 1202. Repealed]

§ 1203. Removal

The owner removes a wreck within 90 days.

CHAPTER 13—CARGO

§ 1301. Finds

The finder keeps cargo for 30 days.`);
  expect(numbersOf(text)).toEqual(["CHAPTER12", "1201", "1202", "1203", "CHAPTER13", "1301"]);
  expect(clauseOf(text, "1202")).toMatchObject({ title: "[Repealed]", parent: "CHAPTER12" });
  expect(clauseOf(text, "1301").parent).toBe("CHAPTER13");
});

test("divisions are counted anew in each part and hold its sections", async () => {
  const text = await structured(`Part 1—Use

Division 1—Masters

1 Licence

A master has a licence.

Division 2—Crew

2 Age

A hand is 18 years old.

Part 2—Upkeep

Division 1—Survey

3 Term

A hull is surveyed each year.`);
  expect(numbersOf(text)).toEqual(["1", "2", "3"]);
  const divisionOf = (number: string) => {
    const own = text.clauses.find((clause) => clause.number === number);
    const division = text.clauses.find(({ id }) => id === own?.parent);
    return [division?.title, text.clauses.find(({ id }) => id === division?.parent)?.title];
  };
  expect(divisionOf("2")).toEqual(["Division 2 Crew", "Part 1 Use"]);
  expect(divisionOf("3")).toEqual(["Division 1 Survey", "Part 2 Upkeep"]);
});

test("titles of an act hold the sections that are counted below them, not those before the first", async () => {
  const text = await structured(`SECTION 1. SHORT TITLE.

This Act may be cited as the Relief Act.

TITLE I—RAFTS

SEC. 101. NUMBER.

Each ferry carries 6 rafts.

SEC. 102. SURVEY.

A raft is surveyed each year.

TITLE II—SIGNALS

SEC. 201. FLARES.

Each raft holds 3 flares.`);
  expect(numbersOf(text)).toEqual(["SECTION1", "SEC.101", "SEC.102", "SEC.201"]);
  const titleAbove = (number: string) =>
    text.clauses.find(({ id }) => id === clauseOf(text, number).parent)?.title ?? null;
  expect(["SECTION1", "SEC.102", "SEC.201"].map(titleAbove)).toEqual([null, "TITLE I RAFTS", "TITLE II SIGNALS"]);
});
