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
