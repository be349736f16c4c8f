import {
  type Audience,
  type CopyrightPolicy,
  compareLevels,
  Fault,
  type Marking,
  type MarkingLevel,
  obstacleTo,
  type Reason,
  restrictingCaveats,
} from "../contract";

/** Default terms in years where a mark names none (保密期限: 绝密 30, 机密 20, 秘密 10). */
const DEFAULT_TERM_YEARS: Readonly<Partial<Record<MarkingLevel, number>>> = {
  confidential: 10,
  secret: 20,
  "top-secret": 30,
};

/** The term that holds: as written, else the level's default, else none. */
const termOf = ({ level, termYears }: Pick<Marking, "level" | "termYears">): number | null =>
  termYears ?? DEFAULT_TERM_YEARS[level] ?? null;

/**
 * Derived marking 派生定密 of what quotes, extracts or compiles its sources: the highest level, the longest term and
 * all caveats of them. A proposal: a person confirms it. Without sources there is nothing to derive from: internal.
 */
export const deriveMarking = (sources: readonly Marking[]): Marking => {
  const level = sources.map((source) => source.level).reduce(higher, sources.length > 0 ? "public" : "internal");
  const terms = sources.map(termOf).filter((term) => term !== null);
  return {
    level,
    termYears: terms.length > 0 ? Math.max(...terms) : null,
    written: null,
    caveats: [...new Set(sources.flatMap(({ caveats }) => caveats))].sort(),
    state: "proposed",
    basis: "derived",
  };
};

/** What several have confirmed of one thing: the highest level, the longest term, all caveats. */
export const strictest = (markings: readonly Marking[]): Marking => {
  const [highest, ...others] = [...markings].sort((a, b) => compareLevels(b.level, a.level));
  if (!highest) throw new Fault("E_INVALID", { what: "markings" });
  if (others.length === 0) return highest;
  const { level, termYears, caveats } = deriveMarking(markings);
  const state = markings.every((marking) => marking.state === "confirmed") ? "confirmed" : "proposed";
  return { ...highest, level, termYears, caveats, state };
};

/** Whether one marking restricts what the other does not. */
export const restrictsMore = (marking: Marking, than: Marking): boolean =>
  compareLevels(marking.level, than.level) > 0 || marking.caveats.some((caveat) => !than.caveats.includes(caveat));

const higher = (a: MarkingLevel, b: MarkingLevel): MarkingLevel => (compareLevels(a, b) >= 0 ? a : b);

/** Null where a thing with this marking may go to the audience; otherwise why not. Default is deny. */
export const whyWithheld = (marking: Marking | null, audience: Audience): Reason | null => {
  const obstacle = obstacleTo(marking, audience);
  if (obstacle === null) return null;
  if (marking === null) return { code: "release.unmarked", values: {} };
  const { level } = marking;
  if (obstacle === "unconfirmed") return { code: "release.unconfirmed", values: { level } };
  if (obstacle === "above") return { code: "release.above-audience", values: { level, ceiling: audience.ceiling } };
  const caveat = restrictingCaveats(marking).find((one) => !audience.caveats.includes(one));
  return { code: "release.caveat", values: { caveat: caveat ?? "" } };
};

/** How a thing goes out, as `ReleaseLine` says it. */
export interface ReleaseVerdict {
  readonly goes: "as-text" | "as-reference" | "withheld";
  readonly reason: Reason;
}

const cleared = (marking: Marking): Reason => ({ code: "release.cleared", values: { level: marking.level } });

/** A clause: held back by its marking, else with its wording or by number and title as copyright allows. */
export const judgeClause = (
  marking: Marking | null,
  copyright: CopyrightPolicy,
  audience: Audience,
): ReleaseVerdict => {
  const reason = whyWithheld(marking, audience);
  if (reason || marking === null)
    return { goes: "withheld", reason: reason ?? { code: "release.unmarked", values: {} } };
  if (copyright === "reference") return { goes: "as-reference", reason: { code: "release.copyright", values: {} } };
  return { goes: "as-text", reason: cleared(marking) };
};
