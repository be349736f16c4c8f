import { describe, expect, it } from "vitest";
import { readTerms } from "../../../src/formats/read";

const bytes = (text: string) => new TextEncoder().encode(text);

const TBX_2019 = `<?xml version="1.0"?><tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic" style="dca" xml:lang="zh"><text><body>
<conceptEntry id="c1"><langSec xml:lang="zh-CN"><termSec><term>浪涌</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>surge</term></termSec><termSec><term>voltage surge</term></termSec></langSec></conceptEntry>
</body></text></tbx>`;
const TBX_2008 = `<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX"><text><body>
<termEntry><langSet xml:lang="en"><tig><term>ripple</term></tig></langSet><langSet xml:lang="zh"><ntig><termGrp><term>纹波</term></termGrp></ntig></langSet></termEntry>
</body></text></martif>`;

describe("reading a term base", () => {
  it.each([
    [
      "TBX of 2019",
      TBX_2019,
      "a.tbx",
      [
        ["浪涌", "surge"],
        ["浪涌", "voltage surge"],
      ],
    ],
    ["TBX of 2008", TBX_2008, "a.tbx", [["纹波", "ripple"]]],
    [
      "columns by their headers",
      "序号,英文,中文\n1,surge; voltage surge,浪涌\n",
      "a.csv",
      [
        ["浪涌", "surge"],
        ["浪涌", "voltage surge"],
      ],
    ],
    [
      "columns without a header",
      "纹波\tripple\n浪涌\tsurge\n",
      "a.tsv",
      [
        ["纹波", "ripple"],
        ["浪涌", "surge"],
      ],
    ],
  ])("takes %s", async (_, text, name, pairs) => {
    expect(await readTerms(bytes(text), name)).toEqual(pairs);
  });

  it.each([
    ["no pair of terms", "甲,乙\n丙,丁\n", "a.csv", "E_INVALID"],
    ["entities of its own", `<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>`, "a.tbx", "E_HOSTILE"],
    ["broken XML", "<tbx><text>", "a.tbx", "E_DAMAGED"],
  ])("refuses a file with %s", async (_, text, name, code) => {
    await expect(readTerms(bytes(text), name)).rejects.toMatchObject({ code });
  });
});
