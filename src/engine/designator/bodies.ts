import type { Level, System } from "../../contract";

/** What the prefix of a designator tells of the standard; `system` is null where one prefix serves both. */
export type BodyClass = { readonly system: System | null; readonly level: Level };

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** National series; GBn, GBJ and GSB are older or special ones. */
export const NATIONAL = words("GB GBn GBJ GSB GBZ JJF JJG TSG");

export const NATIONAL_MILITARY = words("GJB GJBz");

/** Services' own series. */
export const SERVICE_MILITARY = words("HJB KJB LJB EPJB HJBz KJBz JJF(军工) JJG(军工)");

/** Sectors whose prefix serves military and civil standards alike; with /T they are civil. */
export const SHARED_SECTOR = words("HB QJ SJ WJ CB EJ");

/** Civil sector prefixes (行业标准代号), with the engineering series of the construction ministries. */
export const CIVIL_SECTOR = words(`
  AQ BB CC CH CJ CJJ CY DA DL DY DZ FZ GA GC GD GH GM GY HG HJ HS HY JB JC JG JGJ JR JT JTG JTJ JTS JY KA KY LB LD LS
  LY MH MT MZ NB NY QB QC QX RB RF SB SC SD SF SH SL SN SW SY TB TD TY WB WH WM WS WW XB XF YB YC YD YS YY YZ ZY`);

const SERIES: readonly (readonly [readonly string[], BodyClass])[] = [
  [NATIONAL, { system: "civil", level: "national" }],
  [NATIONAL_MILITARY, { system: "military", level: "national-military" }],
  [SERVICE_MILITARY, { system: "military", level: "sector-military" }],
  [SHARED_SECTOR, { system: null, level: "sector-military" }],
  [CIVIL_SECTOR, { system: "civil", level: "sector" }],
];

const CHINESE: ReadonlyMap<string, BodyClass> = new Map(
  SERIES.flatMap(([bodies, itsClass]) => bodies.map((body) => [body, itsClass] as const)),
);

const PATTERNS: readonly (readonly [RegExp, BodyClass])[] = [
  [/^DB/, { system: "civil", level: "local" }],
  [/^(T\/|CECS$)/, { system: "civil", level: "group" }],
  [/^Q\//, { system: null, level: "enterprise" }],
  [/^(STANAG|AECTP|AQAP|AEP|AOP|ARMP|ALP)$/, { system: "military", level: "alliance" }],
  [/^(MIL-|DOD-|DI-|JSSG|DEF STAN|VG$)/, { system: "military", level: "foreign" }],
  [/^(FED-STD|A-A)$/, { system: null, level: "foreign" }],
  [/^(ISO|IEC|CISPR|ITU|OIML|RFC)/, { system: "civil", level: "international" }],
];

export const bodyClass = (body: string): BodyClass =>
  CHINESE.get(body) ?? PATTERNS.find(([pattern]) => pattern.test(body))?.[1] ?? { system: "civil", level: "foreign" };
