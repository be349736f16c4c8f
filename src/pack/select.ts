import {
  type Audience,
  type Checkpoint,
  type ClauseAddress,
  type ConclusionState,
  type CopyrightPolicy,
  type CryptoPort,
  Fault,
  type LedgerRecord,
  type LedgerState,
  type Marking,
  type Opinion,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  type PackageAlignment,
  type PackageClause,
  type PackageFiles,
  type PackageStandard,
  type PublicKey,
  type Reason,
  type ReleaseLine,
} from "../contract";
import { canonical } from "./canonical";
import { compareRecords, compareText, contentOf, headsOf } from "./ledger";
import { redactLedger } from "./redact";
import { judgeClause, whyWithheld } from "./releasability";
import { projectState } from "./state";

export interface SourceText extends Omit<PackageStandard, "source"> {
  readonly copyright: CopyrightPolicy;
  /** Marks that paragraphs of the text bear, whether they go or not: a whole file carries all of them. */
  readonly paragraphs: readonly Marking[];
  /** The source file, where the library holds it and it may be asked for. */
  readonly source: { readonly extension: string; readonly bytes: Uint8Array } | null;
}

export interface SourceClause extends Omit<PackageClause, "wording"> {
  readonly wording: string;
  /** A paragraph's own marking; null where it has none and its text's holds. */
  readonly marking: Marking | null;
  /** What may be told of it where that is less than its text's. */
  readonly copyright: CopyrightPolicy;
  /** Whether recognised words of it await confirmation, or pages of its text wait to be typed. */
  readonly unconfirmed: boolean;
}

/** Everything that might go into a package; what does is decided by `selectContents`. */
export interface PackageInput {
  readonly project: PackageFiles["package.json"]["project"];
  readonly audience: Audience;
  /** Instant of the export, from outside. */
  readonly at: string;
  readonly producer: string;
  readonly releaseKey: PublicKey;
  readonly records: readonly LedgerRecord[];
  /** Who exports: of its own chain everything is known. */
  readonly replica: string;
  readonly texts: readonly SourceText[];
  readonly clauses: readonly SourceClause[];
  /** Texts with recognised words to be confirmed or pages to be typed: nothing on them as a whole goes. */
  readonly unread: readonly string[];
  /** Markings of conclusions where the library knows of more sources than the ledger names. */
  readonly markings: ReadonlyMap<string, Marking | null>;
  readonly alignments: readonly PackageAlignment[];
  readonly opinions: readonly { readonly opinion: Opinion; readonly marking: Marking | null }[];
}

export interface PackageContents {
  readonly files: PackageFiles;
  readonly records: readonly LedgerRecord[];
  /** Source files by path in the package. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
}

export interface Selection {
  readonly contents: PackageContents;
  /** What goes out and what is held back, each with its reason, for a person to see before anything is written. */
  readonly lines: readonly ReleaseLine[];
}

const held = (code: string, values: Record<string, string> = {}): Reason => ({ code, values });

/** Decides by confirmed marking and copyright what goes to the audience; whatever is not cleared stays. */
export const selectContents = (crypto: CryptoPort, input: PackageInput): Selection => {
  const state = projectState(crypto, input.records);
  const { name, scope } = input.project;
  const lines: ReleaseLine[] = [
    { what: [name, scope].join(" · "), kind: "project", goes: "as-text", reason: held("release.project") },
  ];
  const conclusions = selectConclusions(state, input, lines);
  const spokenOf = addressesOf(conclusions);
  const standards = selectStandards(input, spokenOf, lines);
  const clauses = selectClauses(input, spokenOf, new Set(standards.map(({ text }) => text)), lines);
  const opinions = selectOpinions(input, conclusions, lines);
  const sources = selectSources(input, standards, lines);
  const records = redactLedger(crypto, input.records, {
    conclusions: new Set(conclusions.map(({ conclusion }) => conclusion.id)),
    texts: new Set(standards.map(({ text }) => text)),
    opinions: new Set(opinions.map(({ id }) => id)),
    audience: input.audience.name,
  });
  requireSameState(crypto, records, conclusions);
  lines.push(...remarksIn(records));
  const checkpoint: Checkpoint = { ...headsOf(crypto, input.records), at: input.at };
  const parts = {
    "standards.json": standards.map((standard) => ({ ...standard, source: sources.get(standard.text)?.path ?? null })),
    "clauses.json": clauses,
    "alignments.json": selectAlignments(input.alignments, standards, clauses),
    "conclusions.json": conclusions,
    "opinions.json": opinions,
    "checkpoint.json": checkpoint,
  };
  const files: PackageFiles = { ...parts, "package.json": describe(input, parts, records) };
  const bytes = new Map([...sources.values()].map((source) => [source.path, source.bytes]));
  return { contents: { files, records, sources: bytes }, lines };
};

/** Free words in records that go: their writer may not have thought of who reads them. */
const remarksIn = (records: readonly LedgerRecord[]): ReleaseLine[] =>
  records.flatMap((record): ReleaseLine[] => {
    const words =
      (contentOf(record, "revocation") ?? contentOf(record, "marking-confirmation"))?.reason ??
      contentOf(record, "correction")?.text ??
      "";
    return words === "" ? [] : [{ what: words, kind: "remark", goes: "as-text", reason: held("release.remark") }];
  });

const describe = (
  { project, audience, at, producer, releaseKey }: PackageInput,
  parts: Omit<PackageFiles, "package.json">,
  records: readonly LedgerRecord[],
): PackageFiles["package.json"] => ({
  format: PACKAGE_FORMAT,
  version: PACKAGE_VERSION,
  suite: parts["checkpoint.json"].suite,
  ledger: parts["checkpoint.json"].ledger,
  project,
  audience,
  at,
  producer,
  releaseKey,
  counts: countsOf(parts, records),
});

export const countsOf = (
  parts: Omit<PackageFiles, "package.json">,
  records: readonly LedgerRecord[],
): PackageFiles["package.json"]["counts"] => ({
  standards: parts["standards.json"].length,
  clauses: parts["clauses.json"].length,
  alignments: parts["alignments.json"].length,
  conclusions: parts["conclusions.json"].length,
  opinions: parts["opinions.json"].length,
  entries: records.length,
  withheld: records.filter(({ content }) => content === null).length,
});

/** What conclusions that go out speak of: only this of the library has a reason to leave it. */
interface SpokenOf {
  readonly texts: ReadonlySet<string>;
  /** By `addressKey`. */
  readonly clauses: ReadonlySet<string>;
}

const addressKey = ({ text, clause }: ClauseAddress): string => canonical([text, clause]);

const addressesOf = (conclusions: readonly ConclusionState[]): SpokenOf => {
  const addresses = conclusions.flatMap(({ conclusion: { left, right } }) => [left, right]);
  return { texts: new Set(addresses.map(({ text }) => text)), clauses: new Set(addresses.map(addressKey)) };
};

const selectConclusions = (state: LedgerState, input: PackageInput, lines: ReleaseLine[]): ConclusionState[] => {
  const unread = new Set([
    ...input.clauses.filter((clause) => clause.unconfirmed).map(addressKey),
    ...input.unread.map((text) => addressKey({ text, clause: "" })),
  ]);
  const reasons = new Map(
    state.conclusions.map((one) => [one.conclusion.id, whyConclusionStays(one, state, input, unread)]),
  );
  const byId = new Map(state.conclusions.map((one) => [one.conclusion.id, one]));
  // what a withheld decision has replaced must not go out as if it still held
  const why = (one: ConclusionState): Reason | null => {
    const followed = new Set<ConclusionState>();
    for (let at: ConclusionState | undefined = one; at && !followed.has(at); at = byId.get(at.supersededBy ?? "")) {
      const reason = reasons.get(at.conclusion.id);
      if (reason) return at === one ? reason : held("release.replaced-by-withheld");
      followed.add(at);
    }
    return null;
  };
  return state.conclusions.filter((one) => {
    const reason = why(one);
    lines.push({
      what: one.conclusion.id,
      kind: "conclusion",
      goes: reason ? "withheld" : "as-text",
      reason: reason ?? held("release.cleared", { level: one.marking?.level ?? "" }),
    });
    return reason === null;
  });
};

const whyConclusionStays = (
  one: ConclusionState,
  state: LedgerState,
  { texts, markings, audience, records, replica }: PackageInput,
  unread: ReadonlySet<string>,
): Reason | null => {
  const { id, left, right } = one.conclusion;
  if (one.stage === "concluded") return held("release.not-signed-off");
  if (one.stage === "revoked") return held("release.revoked");
  if (isContested(one, state)) return held("release.conflict");
  if (mayBeOvertaken(records, replica, id)) return held("release.later-withheld");
  const sides = [left, right];
  if (sides.some((side) => !texts.some(({ text }) => text === side.text))) return held("release.text-absent");
  if (sides.some((side) => unread.has(addressKey(side)))) return held("release.not-read");
  return whyWithheld(one.marking, audience) ?? (markings.has(id) ? whyWithheld(markings.get(id)!, audience) : null);
};

/**
 * Whether the room that a conclusion came from has since entered something that was withheld from us and may concern
 * it: a revocation, or a higher marking. That room knows, and can send it on.
 */
const mayBeOvertaken = (records: readonly LedgerRecord[], replica: string, conclusion: string): boolean => {
  const entered = records.find((record) => contentOf(record, "conclusion")?.id === conclusion)?.entry;
  if (!entered || entered.replica === replica) return false;
  const chain = records.filter(({ entry }) => entry.replica === entered.replica);
  const confirmed = chain.filter((record) => contentOf(record, "marking-confirmation")?.subject.id === conclusion);
  const known = Math.max(entered.seq, ...confirmed.map(({ entry }) => entry.seq));
  return chain.some(
    ({ entry, content }) =>
      content === null && entry.seq > known && (entry.type === "revocation" || entry.type === "marking-confirmation"),
  );
};

/** Signed off here and, otherwise, elsewhere: which of the two holds is for people to settle first. */
const isContested = ({ conclusion }: ConclusionState, { conflicts, conclusions }: LedgerState): boolean => {
  const signed = new Set(conclusions.filter(({ stage }) => stage !== "concluded").map((one) => one.conclusion.id));
  return conflicts.some(
    ({ conclusions: ids }) => ids.includes(conclusion.id) && ids.filter((id) => signed.has(id)).length > 1,
  );
};

const selectStandards = (
  { texts, audience }: PackageInput,
  spokenOf: SpokenOf,
  lines: ReleaseLine[],
): Omit<PackageStandard, "source">[] =>
  [...texts]
    .sort((a, b) => compareText(a.text, b.text))
    .flatMap(({ copyright, source, paragraphs, ...standard }) => {
      const reason = spokenOf.texts.has(standard.text)
        ? whyWithheld(standard.marking, audience)
        : held("release.conclusion-withheld");
      lines.push({
        what: standard.designator,
        kind: "standard",
        goes: reason ? "withheld" : "as-reference",
        reason: reason ?? held("release.cleared", { level: standard.marking.level }),
      });
      return reason ? [] : [standard];
    });

const selectClauses = (
  { texts, clauses, audience }: PackageInput,
  spokenOf: SpokenOf,
  released: ReadonlySet<string>,
  lines: ReleaseLine[],
): PackageClause[] => {
  const byId = new Map(texts.map((text) => [text.text, text]));
  return clauses.flatMap(({ marking, copyright, unconfirmed, wording, ...clause }) => {
    const text = byId.get(clause.text);
    if (!text) throw new Fault("E_INVALID", { what: "package-clause", clause: clause.clause });
    const why = (): Reason | null => {
      if (!spokenOf.clauses.has(addressKey(clause))) return held("release.conclusion-withheld");
      if (!released.has(clause.text)) return held("release.standard-withheld");
      return unconfirmed ? held("release.not-read") : null;
    };
    const reason = why();
    const verdict = reason
      ? ({ goes: "withheld", reason } as const)
      : judgeClause(marking ?? text.marking, copyright, audience);
    lines.push({ what: `${text.designator} ${clause.number ?? clause.clause}`, kind: "clause", ...verdict });
    if (verdict.goes === "withheld") return [];
    return [{ ...clause, wording: verdict.goes === "as-text" ? wording : null }];
  });
};

/** Rows of which every clause goes; a row that names one that stays would tell of it. */
const selectAlignments = (
  alignments: readonly PackageAlignment[],
  standards: readonly { readonly text: string }[],
  clauses: readonly PackageClause[],
): PackageAlignment[] => {
  const texts = new Set(standards.map(({ text }) => text));
  const there = new Set(clauses.map(addressKey));
  const all = (text: string, ids: readonly string[]) => ids.every((clause) => there.has(addressKey({ text, clause })));
  return alignments
    .filter(({ left, right }) => texts.has(left) && texts.has(right))
    .map(({ left, right, rows }) => ({
      left,
      right,
      rows: rows.filter((row) => all(left, row.left) && all(right, row.right)),
    }))
    .filter(({ rows }) => rows.length > 0);
};

const selectOpinions = (
  { opinions, audience }: PackageInput,
  conclusions: readonly ConclusionState[],
  lines: ReleaseLine[],
): Opinion[] => {
  const items = new Set(conclusions.map(({ conclusion }) => conclusion.item));
  return opinions.flatMap(({ opinion, marking }) => {
    const reason = items.has(opinion.item) ? whyWithheld(marking, audience) : held("release.conclusion-withheld");
    lines.push({
      what: opinion.id,
      kind: "opinion",
      goes: reason ? "withheld" : "as-text",
      reason: reason ?? held("release.cleared", { level: marking?.level ?? "" }),
    });
    return reason ? [] : [opinion];
  });
};

interface ReleasedSource {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Whole files go only where copyright is free and no paragraph of them is marked above the audience. */
const selectSources = (
  { texts, audience }: PackageInput,
  released: readonly { readonly text: string }[],
  lines: ReleaseLine[],
): Map<string, ReleasedSource> => {
  const sources = new Map<string, ReleasedSource>();
  const goes = new Set(released.map(({ text }) => text));
  for (const { text, designator, source, copyright, paragraphs, marking } of texts) {
    if (!source || !goes.has(text)) continue;
    const above = paragraphs.map((one) => whyWithheld(one, audience)).find((reason) => reason !== null);
    const reason = copyright === "full" ? (above ?? null) : held("release.copyright");
    lines.push({
      what: designator,
      kind: "source",
      goes: reason ? "withheld" : "as-text",
      reason: reason ?? held("release.cleared", { level: marking.level }),
    });
    if (!reason) sources.set(text, { path: `sources/${text}.${source.extension}`, bytes: source.bytes });
  }
  return sources;
};

/** What is held back must not change the meaning of what goes. */
const requireSameState = (
  crypto: CryptoPort,
  records: readonly LedgerRecord[],
  conclusions: readonly ConclusionState[],
): void => {
  const told = projectState(crypto, [...records].sort(compareRecords)).conclusions;
  if (canonical(told) !== canonical(conclusions)) throw new Fault("E_INTERNAL", { what: "package-state" });
};
