import {
  type Checkpoint,
  type ConclusionState,
  type CryptoPort,
  Fault,
  type LedgerRecord,
  type Opinion,
  PACKAGE_FORMAT,
  PACKAGE_VERSION,
  type PackageAlignment,
  type PackageClause,
  type PackageFiles,
  type PackageStandard,
  type Reason,
  type ReleaseLine,
} from "../../contract";
import { canonical } from "../crypto/canonical";
import { compareRecords, compareText, contentOf, headsOf } from "../ledger/ledger";
import { indexLedger } from "../ledger/ledger-index";
import { digestOf } from "../ledger/markings";
import { noticeOf } from "../ledger/notices";
import { meaningOf, projectState } from "../ledger/state";
import { judgeClause, whyWithheld } from "../releasability";
import { redactLedger } from "./redact";
import { addressKey, held, type PackageInput, type SourceText } from "./release-input";
import { type DueNotice, noticesDue, selectConclusions } from "./select-conclusions";

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
  /** To be entered into the ledger before this goes, so that who has an earlier package is told. */
  readonly due: readonly DueNotice[];
  /** Stands for all of it, to the last word, but when it is written and by whom. */
  readonly shown: string;
}

/** Decides by confirmed marking and copyright what goes to the audience; whatever is not cleared stays. */
export const selectContents = (crypto: CryptoPort, input: PackageInput): Selection => {
  const index = indexLedger(crypto, input.records);
  const state = meaningOf(crypto, index);
  const { name, scope } = input.project;
  const lines: ReleaseLine[] = [
    {
      what: [name, scope].filter(Boolean).join(" · "),
      kind: "project",
      goes: "as-text",
      reason: held("release.project"),
    },
  ];
  const conclusions = selectConclusions(state, input, lines);
  const due = noticesDue(input, lines);
  const spokenOf = addressesOf(conclusions);
  const standards = selectStandards(input, spokenOf, lines);
  const clauses = selectClauses(input, spokenOf, new Set(standards.map(({ text }) => text)), lines);
  const opinions = selectOpinions(input, conclusions, lines);
  const sources = selectSources(input, standards, lines);
  const records = redactLedger(index, {
    conclusions: new Set(conclusions.map(({ conclusion }) => conclusion.id)),
    texts: new Set(standards.map(({ text }) => text)),
    opinions: new Set(opinions.map(({ id }) => id)),
    sent: input.sent,
    audience: input.audience.name,
  });
  requireSameState(crypto, records, conclusions);
  lines.push(...due.map(noticeLine), ...remarksIn(records));
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
  const shown = digestOf(crypto, {
    ...parts,
    "checkpoint.json": checkpoint.heads,
    audience: input.audience,
    lines,
    records,
  });
  return { contents: { files, records, sources: bytes }, lines, due, shown };
};

/** The receivers will be told so much and no more. */
const noticeLine = ({ conclusion, notice }: DueNotice): ReleaseLine => ({
  what: conclusion,
  kind: "remark",
  goes: "as-text",
  reason: held(`release.notice-${notice}`),
});

/** Free words in records that go: their writer may not have thought of who reads them. */
const remarksIn = (records: readonly LedgerRecord[]): ReleaseLine[] =>
  records.flatMap((record): ReleaseLine[] => {
    const words =
      (contentOf(record, "revocation") ?? contentOf(record, "marking-confirmation"))?.reason ??
      contentOf(record, "correction")?.text ??
      namesIn(record);
    return words === "" || noticeOf(words)
      ? []
      : [{ what: words, kind: "remark", goes: "as-text", reason: held("release.remark") }];
  });

/** Who signed, and who approved by which document. */
const namesIn = (record: LedgerRecord): string => {
  const participant = contentOf(record, "key")?.participant;
  if (participant) return [participant.name, participant.organization].filter(Boolean).join(" · ");
  const approval = contentOf(record, "approval");
  return approval ? [approval.authority, approval.documentNumber].filter(Boolean).join(" · ") : "";
};

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

const addressesOf = (conclusions: readonly ConclusionState[]): SpokenOf => {
  const addresses = conclusions.flatMap(({ conclusion: { left, right } }) => [left, right]);
  return { texts: new Set(addresses.map(({ text }) => text)), clauses: new Set(addresses.map(addressKey)) };
};

const selectStandards = (
  { texts, audience }: PackageInput,
  spokenOf: SpokenOf,
  lines: ReleaseLine[],
): Omit<PackageStandard, "source">[] =>
  [...texts]
    .sort((a, b) => compareText(a.text, b.text))
    .flatMap(({ copyright, source, paragraphs, hidden, ...standard }) => {
      const reason = spokenOf.texts.has(standard.text)
        ? whyWithheld(standard.marking, audience)
        : held("release.conclusion-withheld");
      lines.push({
        what: standard.designator,
        kind: "standard",
        goes: reason ? "withheld" : "as-reference",
        reason: reason ?? held("release.standard", { level: standard.marking.level }),
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
  return clauses.flatMap(({ marking, copyright, unconfirmed, name, wording, ...clause }) => {
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
    lines.push({ what: `${text.designator} ${name}`, kind: "clause", ...verdict });
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

/**
 * Whole files go only where copyright is free, all their words are read and shown, and no paragraph of them is marked above
 * the audience.
 */
const selectSources = (
  { texts, unread, audience }: PackageInput,
  released: readonly { readonly text: string }[],
  lines: ReleaseLine[],
): Map<string, ReleasedSource> => {
  const sources = new Map<string, ReleasedSource>();
  const goes = new Set(released.map(({ text }) => text));
  const why = ({ text, copyright, paragraphs, hidden }: SourceText): Reason | null => {
    if (copyright !== "full") return held("release.copyright");
    // a mark that nobody has read is not known
    if (unread.includes(text)) return held("release.not-read");
    if (hidden) return held("release.hidden-words");
    return paragraphs.map((one) => whyWithheld(one, audience)).find((reason) => reason !== null) ?? null;
  };
  for (const one of texts) {
    const { text, designator, source, marking } = one;
    if (!source || !goes.has(text)) continue;
    const reason = why(one);
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
