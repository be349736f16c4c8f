import { describe, expect, it } from "vitest";
import type { ClauseUnit } from "../../../src/contract";
import { align } from "../../../src/engine/compare/align";
import { titleDoubt } from "../../../src/engine/compare/align/titles";

const unit = (id: string, title: string, text: string): ClauseUnit => ({ id, number: id.slice(1), title, text });

const linksOf = (left: ClauseUnit[], right: ClauseUnit[]): string[] =>
  align(left, right).rows.flatMap((row) => row.left.flatMap((a) => row.right.map((b) => `${a}=${b}`)));

const BODY = [
  ["Scope", "This standard covers the framing of messages between shore stations and buoys."],
  ["Frame", "A frame begins with a marker of two octets and ends with a checksum of four octets."],
  ["Repetition", "A station repeats a frame three times unless the buoy has acknowledged it."],
  ["Silence", "A buoy that hears nothing for an hour switches its receiver to the reserve channel."],
] as const;
const text = (side: string, ...last: ClauseUnit[]): ClauseUnit[] => [
  ...BODY.map(([title, words], i) => unit(`${side}${i + 1}`, title, words)),
  ...last,
];

describe("a title that names a standard", () => {
  const changes = (id: string, since: string) =>
    unit(
      id,
      `Changes from ${since}`,
      "The description of frames was made clearer and errors reported since then were mended.",
    );

  it("keeps apart what is told of two standards of one body", () => {
    const [left, right] = [text("L", changes("L9", "RFC 91001")), text("R", changes("R9", "RFC 91002"))];
    expect(linksOf(left, right)).not.toContain("L9=R9");
  });

  it("says nothing against two editions of a standard", () => {
    const [left, right] = [
      text("L", changes("L9", "MIL-STD-99810E")),
      text("R", {
        ...changes("R9", "MIL-STD-99810F"),
        text: "Errors reported since then were mended; frames are described anew.",
      }),
    ];
    expect(linksOf(left, right)).toContain("L9=R9");
  });

  it("says nothing against standards of two bodies, which may stand for each other", () => {
    const test = (id: string, method: string) =>
      unit(id, `按${method}的盐雾试验`, "样机应经受连续喷雾四十八小时的盐雾试验，无锈蚀。");
    const others = (side: string) => [
      unit(`${side}1`, "范围", "本规范规定了便携式测深仪的要求、检验和包装。"),
      unit(`${side}2`, "组成", "测深仪由换能器、电缆、显示器和蓄电池组成。"),
    ];
    const left = [...others("L"), test("L9", "GJB 99150.11A")];
    const right = [...others("R"), test("R9", "GB/T 99423.17")];
    expect(linksOf(left, right)).toContain("L9=R9");
  });
});

describe("a heading without text", () => {
  const scoreOf = (left: ClauseUnit, right: ClauseUnit) =>
    align(text("L", left), text("R", right)).rows.find((row) => row.left.includes("L9") && row.right.includes("R9"))
      ?.score ?? 0;
  const [here, there] = ["Marking of buoys", "Replacement of buoys"];

  it("is like another as if either said a word of its own: much can stand under one heading", () => {
    const asHeadings = scoreOf(unit("L9", here, ""), unit("R9", there, ""));
    const withAWord = scoreOf(unit("L9", here, "Mooring"), unit("R9", there, "Stowing"));
    expect(withAWord).toBeGreaterThan(0);
    expect(asHeadings).toBeCloseTo(withAWord, 2);
  });

  it("is linked to the same heading", () => {
    const left = text("L", unit("L9", "Watch keeping", ""));
    const right = [unit("R8", "Watch keeping", ""), ...text("R", unit("R9", "Care of watches", ""))];
    expect(linksOf(left, right)).toContain("L9=R8");
  });
});

describe("titles that most clauses kept", () => {
  const THINGS = ["anchors", "batteries", "cables", "drums", "engines", "flags"];
  const left = THINGS.map((one, i) =>
    unit(`L${i + 1}`, `Care of ${one}`, `The crew looks after the ${one} and writes down which ${one} were mended.`),
  );
  const right = left.map(({ number, title, text: words }) =>
    unit(`R${number}`, title ?? "", `${words} The watch officer signs what was written.`),
  );
  const all = left.map((_, i) => ({ left: i, right: i, score: 5000 }));
  const stranger = [...right.slice(0, 5), unit("R6", "Issue of flags", right[5]!.text)];

  it("speak against a clause with another title, the more the more are missing", () => {
    const doubt = titleDoubt(all, left, stranger)!;
    expect(doubt(all[5]!, 0.8)).toBeGreaterThan(4 * doubt(all[5]!, 0.4));
    expect(doubt(all[5]!, 0)).toBe(0);
    expect(doubt(all[0]!, 0.8)).toBe(0);
  });

  it("say nothing where a clause has none", () => {
    const untitled = [...right.slice(0, 5), unit("R6", "", right[5]!.text)];
    expect(titleDoubt(all, left, untitled)!(all[5]!, 0.8)).toBe(0);
  });

  it("say nothing where most were changed", () => {
    const renamed = right.map((one, i) => ({ ...one, title: i < 3 ? one.title : `Upkeep ${i}` }));
    expect(titleDoubt(all, left, renamed)).toBeNull();
  });
});

describe("a heading above the counterpart of a clause", () => {
  const ROUTES =
    "Messages go to the shore station first. The shore station passes them to the buoy by the longest wave it hears.";
  const LOST = "A message that no station has acknowledged within an hour is lost and is sent again with a new number.";
  const split = (above: string) => [
    ...text("R"),
    unit("R5", above, "Messages go to the shore station first."),
    unit("R5.1", "Waves", "The shore station passes messages to the buoy by the longest wave it hears."),
    unit("R5.2", "Loss", LOST),
  ];
  const left = text("L", unit("L5", "Routes of messages", `${ROUTES} ${LOST}`));

  it("is a part of it under the same title", () => {
    expect(linksOf(left, split("Routes of messages"))).toContain("L5=R5");
  });

  it("is none under another", () => {
    expect(linksOf(left, split("Stations"))).not.toContain("L5=R5");
  });
});
