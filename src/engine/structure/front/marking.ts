import type { Marking, MarkingLevel, System } from "../../../contract";
import { compareLevels } from "../../../contract";

/** A marking as found on a line of the cover or a running head. */
export interface FoundMarking {
  readonly marking: Marking;
  readonly where: string;
  readonly doubtful: boolean;
}

export interface MarkedLine {
  readonly text: string;
  readonly where: string;
}

const LEVEL_OF_WORD: Readonly<Record<string, MarkingLevel>> = {
  公开: "public",
  内部: "internal",
  秘密: "confidential",
  机密: "secret",
  绝密: "top-secret",
  CONFIDENTIAL: "confidential",
  SECRET: "secret",
  TOPSECRET: "top-secret",
};

/** Terms that hold where a mark gives none (保守国家秘密法实施条例: 绝密 30, 机密 20, 秘密 10 years). */
const DEFAULT_TERM: Readonly<Partial<Record<MarkingLevel, number>>> = {
  "top-secret": 30,
  secret: 20,
  confidential: 10,
};

const MARK_ZH =
  /^(?:密级[:：]?)?[(（【[]?(公开|内部|秘密|机密|绝密)(?:(?:资料|文件|使用|发行|标准)|[,，]?注意保存)?[)）】\]]?(?:([★☆*＊])(?:(\d{1,2})(年|个月|月)|(长期))?)?([(（].{0,20}[)）])?$/;
const MARK_EN = /^(?:NATO)?(TOPSECRET|SECRET|CONFIDENTIAL|RESTRICTED|UNCLASSIFIED)$/;
const DECLASSIFIED = /解密|降密|declassified/i;
const LONGEST_MARK = 40;

/**
 * The marking that a text bears, or that is proposed for lack of one: 公开 for a civil standard, 内部 for a military
 * one and in doubt. Of several marks the highest level and the longest term count (保密法实施条例: what compiles takes
 * the highest of its sources). A mark that is there but cannot be read is held at the highest level; so is a text whose
 * cover waits to be typed, unless it is known to be civil: then it is held as 内部.
 */
export function readMarking(lines: readonly MarkedLine[], { system, isCoverRead }: MarkingHint): FoundMarking {
  const caveats = readCaveats(lines);
  const marks = lines.flatMap((line) => readMark(line) ?? []);
  if (marks.length > 0) return summed(marks, caveats);
  return isCoverRead ? proposed(caveats, system) : ofCoverNotRead(caveats, system);
}

/** What else a proposed marking rests on. */
interface MarkingHint {
  readonly system: System | null;
  /** False where the cover waits to be typed: whether it bears a mark is then not known. */
  readonly isCoverRead: boolean;
}

const ofCoverNotRead = (caveats: readonly string[], system: System | null): FoundMarking => ({
  marking: {
    level: system === "civil" ? "internal" : "top-secret",
    termYears: null,
    written: null,
    caveats: [...caveats],
    state: "proposed",
    basis: "cover-not-typed",
  },
  where: "absent",
  doubtful: true,
});

/** Several marks as one marking: the highest level with the longest of its terms. */
export function summed(marks: readonly Mark[], caveats: readonly string[]): FoundMarking {
  const highest = marks.reduce((a, b) => (compareLevels(b.level, a.level) > 0 ? b : a));
  const terms = marks.filter((mark) => mark.level === highest.level).map((mark) => mark.termYears ?? 0);
  const declassified = marks.some((mark) => mark.declassified);
  return {
    marking: {
      level: highest.level,
      termYears: terms.some((term) => term > 0) ? Math.max(...terms) : null,
      written: highest.written,
      caveats: declassified ? [...caveats, "declassified"] : [...caveats],
      state: "proposed",
      basis: highest.legible ? "mark" : "mark-unreadable",
    },
    where: highest.where,
    doubtful: !highest.legible || declassified,
  };
}

/** One mark as a line bears it. */
export interface Mark {
  readonly level: MarkingLevel;
  readonly termYears: number | null;
  readonly written: string;
  readonly where: string;
  readonly legible: boolean;
  readonly declassified: boolean;
}

/** The mark on a line that bears nothing else; null where there is none. */
export function readMark({ text, where }: MarkedLine): Mark | null {
  if (text.length > LONGEST_MARK) return null;
  const tight = text.normalize("NFKC").replace(/\s+/g, "");
  const declassified = DECLASSIFIED.test(tight);
  const chinese = MARK_ZH.exec(tight);
  if (chinese !== null) {
    const level = LEVEL_OF_WORD[chinese[1]!]!;
    return { level, termYears: termOf(chinese, level), written: text, where, legible: true, declassified };
  }
  const english = MARK_EN.exec(tight);
  if (english !== null) {
    // NATO UNCLASSIFIED is not public; RESTRICTED has no Chinese counterpart below 秘密.
    const level = LEVEL_OF_WORD[english[1]!] ?? "internal";
    return { level, termYears: null, written: text, where, legible: true, declassified };
  }
  if (!/[★☆]/.test(tight)) return null;
  return { level: "top-secret", termYears: null, written: text, where, legible: false, declassified };
}

function termOf(match: RegExpExecArray, level: MarkingLevel): number | null {
  if (level === "public" || level === "internal") return null;
  const count = match[3];
  if (count === undefined) return match[5] === undefined ? (DEFAULT_TERM[level] ?? null) : null;
  return match[4] === "年" ? Number(count) : Number(count) / 12;
}

function readCaveats(lines: readonly MarkedLine[]): string[] {
  const caveats = new Set<string>();
  for (const { text } of lines) {
    const statement = /\bDISTRIBUTION STATEMENT ([A-FX])\b/i.exec(text)?.[1];
    if (statement !== undefined) caveats.add(`distribution-${statement.toUpperCase()}`);
    if (/^(?:CUI|CONTROLLED UNCLASSIFIED INFORMATION)\b/.test(text)) caveats.add("cui");
    if (/^NATO (?:UNCLASSIFIED|RESTRICTED|CONFIDENTIAL|SECRET)$/.test(text)) caveats.add("nato");
    if (text.length <= LONGEST_MARK && /^(?:核心|普通)?(?:商业秘密|商密)(?:[★☆▲].*)?$/.test(text.replace(/\s+/g, "")))
      caveats.add("trade-secret");
  }
  return [...caveats];
}

function proposed(caveats: readonly string[], system: System | null): FoundMarking {
  const released = caveats.includes("distribution-A");
  const restricted = caveats.some((caveat) => caveat !== "distribution-A");
  const level: MarkingLevel = !restricted && (released || system === "civil") ? "public" : "internal";
  const basis = released ? "distribution-statement" : system === null ? "no-mark" : `no-mark-${system}`;
  return {
    marking: { level, termYears: null, written: null, caveats: [...caveats], state: "proposed", basis },
    where: caveats.length > 0 ? "cover" : "absent",
    doubtful: system === null,
  };
}
