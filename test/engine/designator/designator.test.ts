import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Designator } from "../../../src/contract";
import {
  classify,
  findDesignators,
  parseDesignator,
  printDesignator,
  sameEdition,
  sameStandard,
  standardKey,
} from "../../../src/engine/designator";

/** `written | body | nature | number | part | revision | year | change`, `-` for null. */
const READ_CLEANLY = `
GB/T 2423.1-2008 | GB | recommended | 2423 | 1 | - | 2008 | -
GB/T2423.1—2008 | GB | recommended | 2423 | 1 | - | 2008 | -
ＧＢ／Ｔ　２４２３．１－２００８ | GB | recommended | 2423 | 1 | - | 2008 | -
GB/T 1.1 — 2020 | GB | recommended | 1 | 1 | - | 2020 | -
GB 99123—1990 | GB | mandatory | 99123 | - | - | 1990 | -
GB 4208-93 | GB | mandatory | 4208 | - | - | 1993 | -
GB/Z 18620-2002 | GB | guidance | 18620 | - | - | 2002 | -
GB 7258-2017/XG1-2019 | GB | mandatory | 7258 | - | - | 2017 | XG1-2019
GB 50016-2014（2018年版） | GB | mandatory | 50016 | - | - | 2014 | 2018
GBZ 2.1-2019 | GBZ | mandatory | 2 | 1 | - | 2019 | -
GBJ 16-87 | GBJ | mandatory | 16 | - | - | 1987 | -
JJF 1059.1-2012 | JJF | unmarked | 1059 | 1 | - | 2012 | -
TSG Z0004-2007 | TSG | mandatory | Z0004 | - | - | 2007 | -
GJB 150.1A-2009 | GJB | unmarked | 150 | 1 | A | 2009 | -
GJB150.3A—2009 | GJB | unmarked | 150 | 3 | A | 2009 | -
GJB 150A | GJB | unmarked | 150 | - | A | - | -
GJB 9001C-2017 | GJB | unmarked | 9001 | - | C | 2017 | -
GJB/Z 299C-2006 | GJB | guidance | 299 | - | C | 2006 | -
GJB 597/12A-2020 | GJB | unmarked | 597 | 12 | A | 2020 | -
GJBz 20215-94 | GJBz | unmarked | 20215 | - | - | 1994 | -
HB/Z 261-94 | HB | guidance | 261 | - | - | 1994 | -
HB 6167.2-89 | HB | unmarked | 6167 | 2 | - | 1989 | -
QJ 1417A-98 | QJ | unmarked | 1417 | - | A | 1998 | -
SJ 20124-92 | SJ | unmarked | 20124 | - | - | 1992 | -
SJ/T 11364-2014 | SJ | recommended | 11364 | - | - | 2014 | -
CB* 3099-81 | CB | unmarked | 3099 | - | - | 1981 | -
HJB 37-1998 | HJB | unmarked | 37 | - | - | 1998 | -
YD/T 1234.2-2012 | YD | recommended | 1234 | 2 | - | 2012 | -
JB/T 10061-1999 | JB | recommended | 10061 | - | - | 1999 | -
JTG/T F20-2015 | JTG | recommended | F20 | - | - | 2015 | -
DB11/T 1234.5-2019 | DB11 | recommended | 1234 | 5 | - | 2019 | -
DB 4401/T 12-2018 | DB4401 | recommended | 12 | - | - | 2018 | -
DBJ 01-501-92 | DBJ | mandatory | 01-501 | - | - | 1992 | -
DBJ/T 15-92-2013 | DBJ | recommended | 15-92 | - | - | 2013 | -
T/31SCTA 001-2017 | T/31SCTA | recommended | 001 | - | - | 2017 | -
JTG/T D65-04-2007 | JTG | recommended | D65 | 04 | - | 2007 | -
CECS 102:2002 | CECS | recommended | 102 | - | - | 2002 | -
T/CSAE 53-2017 | T/CSAE | recommended | 53 | - | - | 2017 | -
T/CAS 310—2018 | T/CAS | recommended | 310 | - | - | 2018 | -
Q/GDW 1234.1-2014 | Q/GDW | unmarked | 1234 | 1 | - | 2014 | -
Q/320583 XYZ 001-2020 | Q/320583 XYZ | unmarked | 001 | - | - | 2020 | -
MIL-STD-810H | MIL-STD | unmarked | 810 | - | H | - | -
MIL-STD-810H w/CHANGE 1 | MIL-STD | unmarked | 810 | - | H | - | CHANGE 1
MIL-STD-810G(1) | MIL-STD | unmarked | 810 | - | G | - | CHANGE 1
MIL‑STD‑461G | MIL-STD | unmarked | 461 | - | G | - | -
MIL-HDBK-217F NOTICE 2 | MIL-HDBK | guidance | 217 | - | F | - | NOTICE 2
MIL-PRF-38535K | MIL-PRF | unmarked | 38535 | - | K | - | -
MIL-DTL-38999/20F | MIL-DTL | unmarked | 38999 | 20 | F | - | -
MIL-C-5541F | MIL-C | unmarked | 5541 | - | F | - | -
MIL-STD-188-141D | MIL-STD | unmarked | 188 | 141 | D | - | -
FED-STD-595C | FED-STD | unmarked | 595 | - | C | - | -
STANAG 4370 Ed 7 | STANAG | unmarked | 4370 | - | - | 7 | -
STANAG 4370 (Edition 7) | STANAG | unmarked | 4370 | - | - | 7 | -
AECTP-230 | AECTP | unmarked | 230 | - | - | - | -
AQAP 2110 Edition D | AQAP | unmarked | 2110 | - | - | D | -
DEF STAN 00-35 Issue 5 | DEF STAN | unmarked | 00-35 | - | - | 5 | -
Def Stan 00-056 Part 1 Issue 7 | DEF STAN | unmarked | 00-056 | 1 | - | 7 | -
ISO 9001:2015 | ISO | unmarked | 9001 | - | - | 2015 | -
ISO 9001:2015/Amd 1:2024 | ISO | unmarked | 9001 | - | - | 2015 | AMD1:2024
ISO/IEC 17025:2017 | ISO/IEC | unmarked | 17025 | - | - | 2017 | -
ISO/IEC/IEEE 15288:2015 | ISO/IEC/IEEE | unmarked | 15288 | - | - | 2015 | -
ISO/TR 10013:2001 | ISO/TR | guidance | 10013 | - | - | 2001 | -
ISO/IEC Guide 51:2014 | ISO/IEC/Guide | guidance | 51 | - | - | 2014 | -
IEC 60068-2-1 | IEC | unmarked | 60068 | 2-1 | - | - | -
IEC 60068-2-1：2007 | IEC | unmarked | 60068 | 2-1 | - | 2007 | -
IEC 60529:1989+AMD1:1999+AMD2:2013 CSV | IEC | unmarked | 60529 | - | - | 1989 | AMD1:1999+AMD2:2013
CISPR 16-1-1:2019 | CISPR | unmarked | 16 | 1-1 | - | 2019 | -
EN 50121-3-2:2016 | EN | unmarked | 50121 | 3-2 | - | 2016 | -
BS EN ISO 9001:2015 | BS EN ISO | unmarked | 9001 | - | - | 2015 | -
BS 7671:2018+A2:2022 | BS | unmarked | 7671 | - | - | 2018 | A2:2022
DIN EN 60529:2014-09 | DIN EN | unmarked | 60529 | - | - | 2014 | -
JIS C 60068-2-1:2010 | JIS | unmarked | C60068 | 2-1 | - | 2010 | -
ASTM D4169-16 | ASTM | unmarked | D4169 | - | - | 2016 | -
ASTM E 84-89a | ASTM | unmarked | E84 | - | a | 1989 | -
IEEE Std 1588-2019 | IEEE | unmarked | 1588 | - | - | 2019 | -
IEEE 802.3-2018 | IEEE | unmarked | 802.3 | - | - | 2018 | -
SAE ARP4754A | SAE ARP | unmarked | 4754 | - | A | - | -
AS9100D | SAE AS | unmarked | 9100 | - | D | - | -
SAE J1939_201808 | SAE J | unmarked | 1939 | - | - | 2018 | -
SAE J1455_201703 | SAE J | unmarked | 1455 | - | - | 2017 | -
RTCA DO-160G | RTCA DO | unmarked | 160 | - | G | - | -
ECSS-E-ST-10-03C | ECSS-E-ST | unmarked | 10 | 03 | C | - | -
NIST SP 800-53 Rev. 5 | NIST SP | unmarked | 800-53 | - | 5 | - | -
FIPS PUB 140-3 | FIPS | unmarked | 140-3 | - | - | - | -
RFC 9110 | RFC | unmarked | 9110 | - | - | - | -
ITU-T G.652 | ITU-T | unmarked | G.652 | - | - | - | -
`;

const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));

const fields = (d: Designator): string[] =>
  [d.body, d.nature, d.number, d.part, d.revision, d.year, d.change].map((field) => field ?? "-");

const read = (text: string): Designator => {
  const designator = parseDesignator(text);
  if (designator === null) throw new Error(`not read: ${text}`);
  return designator;
};

describe("reading a designator", () => {
  it.each(rows(READ_CLEANLY))("takes %s apart", (written, ...expected) => {
    const designator = read(written!);
    expect(fields(designator)).toEqual(expected);
    expect(designator.confidence).toBe(1);
    expect(printDesignator(designator)).toBe(written);
  });

  it.each(["gb/t 2423.1-2008", "GBT 2423.1-2008", "GB / T 2423 . 1 - 2008", "SJ/T 11364-06", "GB/T 1.1——2020"])(
    "reads the careless %s with less confidence",
    (written) => {
      expect(read(written).confidence).toBeLessThan(1);
      expect(read(written).year).toMatch(/^20(08|20|06)$/);
    },
  );

  it.each(["GB/T 2423.1-2OO8", "GB/T 2423.l-2008", "GB/T 2423.1一2008", "GB/T 2423.1-2908"])(
    "does not believe the damaged %s",
    (written) => expect(read(written).confidence).toBeLessThan(0.9),
  );

  it.each([
    "",
    "国务院令第 666 号",
    "第十二条",
    "GB",
    "GB/T",
    "一般要求",
    "HB 229",
    "24 V",
    "A.1",
    "4.2.1",
    "XX/T 100",
  ])("finds none in %j", (text) => expect(parseDesignator(text)).toBeNull());

  it("keeps both numbers of a double one", () => {
    const designator = read("GB/T 19001—2016/ISO 9001:2015");
    expect(designator).toMatchObject({ body: "GB", number: "19001", year: "2016", adopts: "ISO 9001:2015" });
  });
});

describe("finding designators in running text", () => {
  const found = (text: string): string[] => findDesignators(text).map(({ designator }) => designator.written);

  it("finds each where it stands", () => {
    const text = "按GJB 150.3A—2009和GB/T2423.2-2008（IEC 60068-2-2：2007，IDT）的规定进行，见MIL-STD-810H方法501.7。";
    const hits = findDesignators(text);
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual([
      "GJB 150.3A—2009",
      "GB/T2423.2-2008",
      "IEC 60068-2-2：2007",
      "MIL-STD-810H",
    ]);
  });

  it("leaves the sentence's own signs outside", () => {
    expect(found("as in ISO 9001:2015, MIL-STD-461G. See RFC 9110.")).toEqual([
      "ISO 9001:2015",
      "MIL-STD-461G",
      "RFC 9110",
    ]);
    expect(found("《GB/T 1.1》、（GJB 0.1）；GB 4208。")).toEqual(["GB/T 1.1", "GJB 0.1", "GB 4208"]);
  });

  it("takes a hardness, a memory size and a unit for none", () => {
    expect(found("硬度HB 2290，内存16 GB 2400，电压 24 V，MT 5，容量 1 TB")).toEqual([]);
  });

  it("marks a number that was cut short", () => {
    expect(findDesignators("GB/T 2423.1-200").at(0)?.designator.confidence).toBeLessThan(1);
    expect(findDesignators("GB/T 2423.1-").at(0)?.designator.confidence).toBeLessThan(1);
  });
});

describe("comparing designators", () => {
  it.each([
    ["GB/T 1.1—2020", "GB/T1.1-2020", true, true],
    ["GB 99123—1990", "GB/T 99123—1990", true, true],
    ["GB/T 2423.1-2008", "GB/T 2423.1-2001", true, false],
    ["GB/T 2423.1-2008", "GB/T 2423.2-2008", false, false],
    ["GB/T 2423.1-2008", "GB/T 2423-2008", false, false],
    ["GJB 150.3A-2009", "GJB 150.3-86", true, false],
    ["GJB 150.3A-2009", "GJB 150.3A", true, true],
    ["GJB/Z 35-93", "GJB 35-93", false, false],
    ["MIL-STD-810H", "MIL-STD-810G", true, false],
    ["MIL-STD-810H w/CHANGE 1", "MIL-STD-810H", true, false],
    ["MIL-STD-810G(1)", "MIL-STD-810G w/CHANGE 1", true, true],
    ["STANAG 4370 Ed 7", "STANAG 4370 (Edition 7)", true, true],
    ["IEC 60068-2-1:2007", "IEC 60068-2-2:2007", false, false],
    ["SJ/T 10000-1990", "YD/T 10000-1990", false, false],
  ])("%s and %s: same standard %s, same edition %s", (a, b, standard, edition) => {
    expect(sameStandard(read(a), read(b))).toBe(standard);
    expect(sameEdition(read(a), read(b))).toBe(edition);
  });
});

describe("what a designator proposes", () => {
  it.each([
    ["GB/T 2423.1", "civil", "national", "recommended"],
    ["GJB 150.1A", "military", "national-military", "unmarked"],
    ["GJB/Z 299C", "military", "national-military", "guidance"],
    ["HB 6167.2-89", null, "sector-military", "unmarked"],
    ["QJ 1417A-98", null, "sector-military", "unmarked"],
    ["SJ/T 11364-2014", "civil", "sector", "recommended"],
    ["YD/T 1234", "civil", "sector", "recommended"],
    ["HJB 37-1998", "military", "sector-military", "unmarked"],
    ["DB11/T 123-2020", "civil", "local", "recommended"],
    ["T/CAS 310-2018", "civil", "group", "recommended"],
    ["Q/ABC 001-2023", null, "enterprise", "unmarked"],
    ["ISO 9001:2015", "civil", "international", "unmarked"],
    ["MIL-HDBK-217F", "military", "foreign", "guidance"],
    ["STANAG 4370", "military", "alliance", "unmarked"],
    ["DEF STAN 00-35", "military", "foreign", "unmarked"],
    ["ASTM D4169-16", "civil", "foreign", "unmarked"],
  ] as const)("%s: %s, %s, %s", (written, system, level, nature) => {
    expect(classify(read(written))).toEqual({ system, level, nature });
  });
});

describe("properties", () => {
  const chinese = fc
    .record({
      body: fc.constantFrom("GB", "GJB", "HB", "SJ", "YD", "JB"),
      mark: fc.constantFrom("", "/T", "/Z"),
      gap: fc.constantFrom("", " ", "　"),
      number: fc.integer({ min: 1000, max: 99999 }),
      part: fc.option(fc.integer({ min: 1, max: 120 })),
      revision: fc.constantFrom("", "A", "B", "C"),
      dash: fc.constantFrom("-", "—", "－", "–"),
      year: fc.option(fc.integer({ min: 1950, max: 2049 })),
    })
    .map((d) => ({
      ...d,
      written: `${d.body}${d.mark}${d.gap}${d.number}${d.part === null ? "" : `.${d.part}`}${d.revision}${
        d.year === null ? "" : `${d.dash}${d.year}`
      }`,
    }));

  it("prints back what it read, and reads every part of it", () => {
    fc.assert(
      fc.property(chinese, (d) => {
        const designator = read(d.written);
        expect(printDesignator(designator)).toBe(d.written);
        expect(designator.number).toBe(String(d.number));
        expect(designator.year).toBe(d.year === null ? null : String(d.year));
        expect(designator.part).toBe(d.part === null ? null : String(d.part));
      }),
    );
  });

  it("finds in any surroundings what it reads alone", () => {
    fc.assert(
      fc.property(
        chinese,
        fc.constantFrom("按", "见 ", "（", "", "执行《"),
        fc.constantFrom("的规定", "。", "》", "）", ""),
        (d, before, after) => {
          const hits = findDesignators(before + d.written + after);
          expect(hits.map(({ designator }) => standardKey(designator))).toEqual([standardKey(read(d.written))]);
          expect(hits[0]?.start).toBe(before.length);
          expect(hits[0]?.end).toBe(before.length + d.written.length);
        },
      ),
    );
  });

  it("never throws and never overlaps on arbitrary text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."GBJT/Z MIL-STD0123456789.—:ISOEC（）第QAXQx") }), (text) => {
        let last = 0;
        for (const { start, end, designator } of findDesignators(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end)).toBe(designator.written);
          last = end;
        }
      }),
    );
  });
});
