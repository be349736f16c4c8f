import {
  BLANK,
  type Grammar,
  type Groups,
  plainly,
  READ_CLEANLY,
  READ_LOOSELY,
  type Reading,
  readYear,
} from "./reading";

/** `w/CHANGE 1`, `NOTICE 2`, `(Amendment 3)`, `(1)`; ends are commas and blanks, in either case. */
const US_CHANGE =
  "(?:[ ,]{0,2}\\(?(?:w/ ?|with |W/ ?)?(?<kind>CHANGE NOTICE|CHANGE|CHG|NOTICE|AMENDMENT|AMD|Change Notice|Change|Chg|Notice|Amendment)" +
  "[ -]?(?<count>\\d+)\\)?|\\((?<bare>\\d{1,2})\\))?";
const REVISION = "(?<revision>[A-Z])(?![A-Za-z])";

const CHANGE_KINDS: Readonly<Record<string, string>> = {
  CHG: "CHANGE",
  AMD: "AMENDMENT",
  "CHANGE NOTICE": "CHANGE",
};

function usChange(groups: Groups): string | null {
  if (groups.bare !== undefined) return `CHANGE ${groups.bare}`;
  if (groups.kind === undefined) return null;
  const kind = groups.kind.toUpperCase();
  return `${CHANGE_KINDS[kind] ?? kind} ${groups.count}`;
}

const MILITARY_US: Grammar = {
  pattern: new RegExp(
    "(?<head>MIL|Mil|DOD|DoD)[- ]?(?<type>STD|Std|PRF|DTL|HDBK|Hdbk|SPEC|[A-Z]{1,2})(?<gap>[- ]?)(?<number>\\d+)" +
      `(?:[-/](?<part>\\d+))?(?:${REVISION})?(?:\\((?:AS|AT|EC|SH|CR|MI|NV|USAF|TM|GL|AR)\\))?${US_CHANGE}`,
    "y",
  ),
  read: (groups) => {
    const type = (groups.type ?? "").toUpperCase();
    return {
      ...plainly(groups),
      body: `${groups.head?.toUpperCase()}-${type}`,
      nature: type === "HDBK" ? "guidance" : "unmarked",
      change: usChange(groups),
      confidence: groups.gap === "-" ? READ_CLEANLY : READ_LOOSELY,
    };
  },
};

const FEDERAL: Grammar = {
  pattern: new RegExp(
    `(?<body>FED-STD|NASA-STD|NASA-HDBK|JSSG|A-A)-(?<number>\\d+)(?:[-/](?<part>\\d+))?(?:${REVISION})?${US_CHANGE}`,
    "y",
  ),
  read: (groups) => ({ ...plainly(groups), change: usChange(groups) }),
};

/** Data item descriptions: `DI-IPSC-81433A`. */
const DATA_ITEM: Grammar = {
  pattern: new RegExp(`DI-(?<field>[A-Z]{4})-(?<number>\\d{4,5})(?:${REVISION})?`, "y"),
  read: (groups) => ({ ...plainly(groups), body: `DI-${groups.field}` }),
};

const EDITION =
  "(?:[ ,/]{0,2}\\(?(?:Edition|EDITION|Ed\\.?|ED\\.?|Issue|ISSUE|Iss\\.?|第) ?(?<edition>\\d+(?:\\.\\d+)?|[A-Z](?![A-Za-z]))(?: ?版)?\\)?)?";

const ALLIANCE: Grammar = {
  pattern: new RegExp(
    `(?<body>STANAG|AECTP|AQAP|AEP|AOP|ARMP|ALP)[- ]?(?<number>\\d+)(?:[.-](?<part>\\d+))?(?:\\((?<year>\\d{4})\\))?${EDITION}`,
    "y",
  ),
  read: (groups) => ({ ...plainly(groups), year: groups.edition ?? groups.year ?? null }),
};

const DEFENCE_UK: Grammar = {
  pattern: new RegExp(
    "(?:DEF[ -]?STAN|Def Stan|Def-Stan|Defence Standard) ?(?<number>\\d{2}-\\d{1,3})" +
      `(?:[ ,/]{0,2}\\(?(?:Part|PART|Pt\\.?) ?(?<part>\\d+)\\)?)?${EDITION}`,
    "y",
  ),
  read: (groups) => ({ ...plainly(groups), body: "DEF STAN", year: groups.edition ?? null }),
};

const ADOPTER = "(?:(?:BS|DIN|NF|UNE|UNI|NEN|PN|SS|DS|CSN|AS|KS) )?(?:EN[ -])?";
const PUBLISHER =
  "(?:ISO/IEC/IEEE|ISO/IEC|ISO/IEEE|ISO/SAE|ISO/ASTM|ISO/TS|IEC/IEEE|ISO|IEC|CISPR|OIML|ETSI EN|ETSI TS)";
const DELIVERABLE = "(?:[/ ](?:TR|TS|PAS|IWA|FDIS|DIS|CD|Guide|GUIDE|R))?";
const ISO_PARTS = "(?:-(?<part>[0-9A-Z]{1,4}(?:-\\d{1,3})*))?";
const ISO_CHANGE = "(?:(?<change>(?:(?:[+/]| \\+ ?)(?:AMD|Amd|COR|Cor|A|C|AC)\\.? ?\\d*(?: ?[:-]\\d{4})?)+))?(?: CSV)?";

/** Old writing sets the year off by a dash (IEC 60068-2-1-2007): a last group that is a year counts as one. */
function yearFromParts(part: string | undefined): { part: string | null; year: string | null } {
  const match = /^(?:(.*)-)?((?:19|20)\d{2})$/.exec(part ?? "");
  return match === null ? { part: part ?? null, year: null } : { part: match[1] ?? null, year: match[2] ?? null };
}

function readIso(groups: Groups): Reading {
  const body = (groups.body ?? "").replace(/EN-/, "EN ").trim();
  const dashed = yearFromParts(groups.part);
  const dated = groups.year ?? dashed.year;
  const year = dated === null || dated === undefined ? null : readYear(dated);
  return {
    ...BLANK,
    body: body.replace(/ (TR|TS|PAS|IWA|FDIS|DIS|CD|Guide|GUIDE|R)$/, "/$1").replace("GUIDE", "Guide"),
    nature: /\b(TR|Guide|GUIDE)$/.test(body) ? "guidance" : "unmarked",
    number: groups.number ?? "",
    part: groups.year === undefined ? dashed.part : (groups.part ?? null),
    year: year?.year ?? groups.edition ?? null,
    change: groups.change?.replace(/[ .]/g, "").replace(/^[+/]/, "").toUpperCase() ?? null,
    confidence: Math.min(
      year?.confidence ?? READ_CLEANLY,
      groups.year === undefined && dashed.year !== null ? READ_LOOSELY : READ_CLEANLY,
    ),
  };
}

const ISO_TAIL = `${ISO_PARTS}(?: ?: ?(?<year>\\d{4})(?:-\\d{2})?)?${ISO_CHANGE}${EDITION}`;

const INTERNATIONAL: Grammar = {
  pattern: new RegExp(`(?<body>${ADOPTER}${PUBLISHER}${DELIVERABLE})[ -]?(?<number>\\d+)${ISO_TAIL}`, "y"),
  read: readIso,
};

/** A national body's own number is believed from three digits on: `BS 5` may be anything. */
const NATIONAL_ABROAD: Grammar = {
  pattern: new RegExp(
    `(?<body>(?:(?:BS|DIN|NF|UNE|UNI|NEN|PN) )?EN|BS|DIN|NF|VG|UL|AS/NZS|CSA|GOST R|GOST|ГОСТ Р|ГОСТ) ?(?<number>\\d{3,})${ISO_TAIL}`,
    "y",
  ),
  read: readIso,
};

/** ETSI parts its numbers by a space and prints its version: `ETSI EN 300 220-1 V3.1.1 (2017-02)`. */
const ETSI: Grammar = {
  pattern:
    /(?<body>(?:ETSI )?(?:EN|ES|TS|TR|EG)) (?<number>\d{3} \d{3})(?:-(?<part>\d{1,2}))?(?: (?<edition>V\d{1,2}\.\d{1,2}\.\d{1,2}))?/y,
  read: (groups) => ({
    ...plainly(groups),
    body: `ETSI ${(groups.body ?? "").replace("ETSI ", "")}`,
    nature: /(?:TR|EG)$/.test(groups.body ?? "") ? "guidance" : "unmarked",
    year: groups.edition ?? null,
  }),
};

const JAPANESE: Grammar = {
  pattern: new RegExp(`(?<body>JIS|KS) (?<letter>[A-Z]) ?(?<number>\\d{4,})${ISO_TAIL}`, "y"),
  read: (groups) => {
    const reading = readIso(groups);
    return { ...reading, number: `${groups.letter}${reading.number}` };
  },
};

const ASTM: Grammar = {
  pattern:
    /(?:ANSI\/)?ASTM ?(?<letter>[A-G]) ?(?<number>\d{1,4})(?<metric>M)?(?:\/[A-G]\d+M?)?(?:-(?<year>\d{4}|\d{2})(?<revision>[a-z])?)?(?:\((?<again>\d{4})\))?(?:[eε]\d)?/y,
  read: (groups) => {
    const year = groups.year === undefined ? null : readYear(groups.year);
    return {
      ...BLANK,
      body: "ASTM",
      number: `${groups.letter}${groups.number}${groups.metric ?? ""}`,
      revision: groups.revision ?? null,
      year: year?.year ?? null,
      change: groups.again ?? null,
    };
  },
};

const IEEE: Grammar = {
  pattern:
    /(?:ANSI\/)?IEEE(?: Std\.?| STD\.?| Standard)? ?(?<number>[PC]?\d+(?:\.\d+[a-z]{0,3})*)(?:[-:](?<year>\d{4}))?(?:\/Cor ?(?<cor>\d+)(?:-\d{4})?)?/y,
  read: (groups) => ({
    ...plainly(groups),
    body: "IEEE",
    change: groups.cor === undefined ? null : `COR${groups.cor}`,
  }),
};

/** Aerospace and vehicle papers of SAE; `J` numbers and short AS numbers only with the society's name before. */
const SAE: Grammar = {
  pattern: new RegExp(
    `(?<society>SAE )?(?<body>ARP|AIR|AMS|AS|J)(?<gap>[ -]?)(?<number>\\d{3,5})(?:[-/](?<part>\\d+))?(?:${REVISION})?(?:[_-](?<year>(?:19|20)\\d{2})\\d{0,2})?`,
    "y",
  ),
  read: (groups) => {
    const alone = groups.society === undefined && groups.gap === " ";
    if (groups.society === undefined && (groups.body === "J" || (groups.number ?? "").length < 4)) return null;
    return { ...plainly(groups), body: `SAE ${groups.body}`, confidence: alone ? READ_LOOSELY : READ_CLEANLY };
  },
};

const AVIONICS: Grammar = {
  pattern: new RegExp(
    `(?:(?:RTCA[ /]{0,3})?(?<body>DO)|EUROCAE (?<ed>ED))[- ]?(?<number>\\d{2,3})(?:${REVISION})?`,
    "y",
  ),
  read: (groups) => ({ ...plainly(groups), body: groups.ed === undefined ? "RTCA DO" : "EUROCAE ED" }),
};

const SPACE: Grammar = {
  pattern: new RegExp(
    `(?<body>ECSS-[A-Z]-(?:ST|HB|TM))-(?<number>\\d{2})(?:-(?<part>\\d{2}))?(?:${REVISION})?(?: Rev\\.? ?(?<change>\\d+))?`,
    "y",
  ),
  read: (groups) => ({
    ...plainly(groups),
    change: groups.change === undefined ? null : `REV ${groups.change}`,
  }),
};

/** The letter of 800-53A is part of the number: it is another publication, not a revision. */
const NIST: Grammar = {
  pattern:
    /(?:NIST )?(?<body>SP|Special Publication|FIPS(?: PUB)?) ?(?<number>\d+(?:-\d+)?[A-Z]?)(?:,? ?(?:Revision|Rev\.?|r) ?(?<revision>\d+))?/y,
  read: (groups) => ({ ...plainly(groups), body: groups.body?.startsWith("FIPS") ? "FIPS" : "NIST SP" }),
};

const RFC: Grammar = {
  pattern: /(?:IETF )?RFC[ -]?(?<number>\d{1,5})/y,
  read: (groups) => ({ ...plainly(groups), body: "RFC" }),
};

const ITU: Grammar = {
  pattern:
    /(?<body>ITU-[TR])(?: Rec\.?)? (?<number>[A-Z]{1,2}\.\d+(?:\.\d+)?)(?:-(?<revision>\d{1,2}))?(?: ?\((?:\d{2}\/)?(?<year>\d{4})\))?/y,
  read: plainly,
};

const SOCIETIES: Grammar = {
  pattern: new RegExp(
    "(?<body>ANSI(?:/[A-Z]+)?|ASME|NFPA|NEMA|TIA|EIA|IPC|JESD|J-STD|NAS|API)[ -]?(?<number>[A-Z]{0,3}[-.]?\\d+(?:\\.\\d+)*)" +
      `(?:-(?<part>[A-Z]?\\d{1,3}))?(?:${REVISION})?(?:[-:](?<year>\\d{4}))?`,
    "y",
  ),
  read: plainly,
};

export const FOREIGN_GRAMMARS: readonly Grammar[] = [
  MILITARY_US,
  FEDERAL,
  DATA_ITEM,
  ALLIANCE,
  DEFENCE_UK,
  INTERNATIONAL,
  NATIONAL_ABROAD,
  ETSI,
  JAPANESE,
  ASTM,
  IEEE,
  SAE,
  AVIONICS,
  SPACE,
  NIST,
  RFC,
  ITU,
  SOCIETIES,
];
