import { describe, expect, it } from "vitest";
import { isAmendmentTo, isOfAmendment } from "../../../src/contract";
import { parseDesignator } from "../../../src/engine/designator";
import { structured } from "./reading";

const frontOf = async (text: string) => (await structured(text)).front;
const read = (written: string) => parseDesignator(written)!;

describe("the cover of an amendment", () => {
  it.each([
    ["GB/T 98802—2016《便携式对讲机通用技术条件》国家标准第1号修改单", "XG1"],
    ["GB/T 98802—2016\n《便携式对讲机通用技术条件》国家标准第2号修改单", "XG2"],
    ["便携式对讲机通用技术条件\n第三号修改单\nGB/T 98802—2016", "XG3"],
    ["GJB 98801A—2015\n便携式电台通用规范\n第1号修改单（报批稿）", "XG1"],
    ["GJB 98801A—2015\n修改单", "XG1"],
    ["MIL-STD-98805B\nNOTICE 2\n10 June 2008\nPORTABLE GENERATORS", "NOTICE 2"],
    ["MIL-PRF-98806C\nAMENDMENT 1\n5 May 2010\nSUPERSEDING\nMIL-PRF-98806B", "AMENDMENT 1"],
    ["INTERNATIONAL STANDARD\nISO 98803:2017\nAMENDMENT 1: Temperature classes\n2019-08", "AMD1"],
    ["INTERNATIONAL STANDARD\nISO 98803:2017\nTECHNICAL CORRIGENDUM 2\n2019-08", "COR2"],
    ["ISO\n98803\nReference number\nISO 98803:2017/Amd.1:2019(E)", "AMD1:2019"],
  ])("says which one it is: %j", async (cover, change) => {
    const { designator } = await frontOf(`${cover}\n\n1 范围\n本修改单……。\n`);
    expect(designator?.value.change).toBe(change);
    expect(isOfAmendment(designator!.value)).toBe(true);
  });

  it("names it by the title of its edition", async () => {
    const { titleZh } = await frontOf(
      "GB/T 98802—2016《对讲机通用技术条件》国家标准第1号修改单\n\n一、3.2条改为：\n……\n",
    );
    expect(titleZh?.value).toBe("对讲机通用技术条件 第1号修改单");
  });

  it("takes none of its instructions for its title", async () => {
    const bare =
      'ISO 98803:2017/Amd 1:2021\nAMENDMENT 1\n\nClause 2\nDelete "ISO 98804:2012".\n\n4.3, second sentence\nDelete.\n';
    expect((await frontOf(bare)).titleEn).toBeUndefined();
    const titled = bare.replace("AMENDMENT 1", "Road vehicles — Connectors\nAMENDMENT 1");
    expect((await frontOf(titled)).titleEn?.value).toBe("Road vehicles — Connectors");
  });

  it("takes no whole text that is printed again with its amendments for one", async () => {
    for (const line of ["（含第1号修改单）", "本标准包括第1号修改单", "代替第1号修改单"]) {
      const { designator } = await frontOf(`GB/T 98802—2016\n对讲机通用技术条件\n${line}\n\n1 范围\n本标准……。\n`);
      expect(designator?.value.change).toBeNull();
    }
  });
});

describe("an amendment by its designator", () => {
  it("is what stands behind a stroke, not what is printed with its changes", () => {
    const edition = read("ISO 98803:2017");
    expect(isAmendmentTo(edition, read("ISO 98803:2017/Amd 1:2019"))).toBe(true);
    expect(isAmendmentTo(edition, read("ISO 98803:2017/Cor 1:2018"))).toBe(true);
    expect(isAmendmentTo(edition, read("ISO 98803:2012/Amd 1:2019"))).toBe(false);
    expect(isOfAmendment(read("IEC 98804:1989+AMD1:1999+AMD2:2013 CSV"))).toBe(false);
    expect(isOfAmendment(read("EN 98804:2006+A1:2013"))).toBe(false);
  });

  it("does not amend an edition once more that is printed with it", () => {
    const again = read("IEC 98804:1989+AMD1:1999 CSV");
    expect(isAmendmentTo(again, read("IEC 98804:1989/AMD1:1999"))).toBe(false);
    expect(isAmendmentTo(again, read("IEC 98804:1989/AMD2:2013"))).toBe(true);
  });
});
