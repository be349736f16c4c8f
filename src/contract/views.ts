import { z } from "zod";
import { AdviceBasis } from "./advice";
import { Candidate, ClauseAddress } from "./candidate";
import { AlignmentRow, Comparison, PairJudgement, SeveralLine } from "./comparison";
import { ChainHead, Hash, Verification } from "./ledger";
import { KeyContent } from "./ledger-content";
import { NoticeKind } from "./ledger-state";
import { Overlay } from "./overlay";
import { Approval, Conclusion, Opinion, Participant, Project, QueueItem, SignOff, Suite } from "./review";
import { RowVerdict } from "./row-verdict";
import { Designator, Language, Level, Marking, Nature, Status, System } from "./standard";
import { Clause, StructureNote } from "./text";

/** What the interface shows: read models, composed by the workbench from store rows. */

/** Formats of a comparison that is handed on. */
export const ReportFormat = z.enum(["html", "docx", "xlsx", "json"]);
export type ReportFormat = z.infer<typeof ReportFormat>;
/** Formats of minutes. */
export const MinutesFormat = z.enum(["html", "docx", "xlsx"]);
export type MinutesFormat = z.infer<typeof MinutesFormat>;

/** A metadata field as it stands: proposed by the reader or confirmed or corrected by a person. */
const Field = <T extends z.ZodType>(value: T) =>
  z.object({
    value: value.nullable(),
    state: z.enum(["proposed", "confirmed"]),
    where: z.string(),
    doubtful: z.boolean(),
  });

export const TextMetadata = z.object({
  designator: Field(Designator),
  titleZh: Field(z.string()),
  titleEn: Field(z.string()),
  system: Field(System),
  level: Field(Level),
  nature: Field(Nature),
  status: Field(Status),
  ics: Field(z.string()),
  ccs: Field(z.string()),
  issued: Field(z.string()),
  effective: Field(z.string()),
  replaces: Field(z.array(z.string())),
});
export type TextMetadata = z.infer<typeof TextMetadata>;

/** A person's correction of one text: absent fields stay as they are. */
export const MetadataPatch = z.object({
  designator: z.string().optional(),
  titleZh: z.string().optional(),
  titleEn: z.string().optional(),
  system: System.optional(),
  level: Level.optional(),
  nature: Nature.optional(),
  status: Status.optional(),
  ics: z.string().optional(),
  ccs: z.string().optional(),
  issued: z.string().optional(),
  effective: z.string().optional(),
});
export type MetadataPatch = z.infer<typeof MetadataPatch>;
/** The fields that people may correct or confirm, in the order of a cover. */
export const CORRECTED_FIELDS = MetadataPatch.keyof().options;

export const TextSummary = z.object({
  /** SHA-256 of the source file. */
  id: z.string(),
  standard: z.string(),
  fileName: z.string(),
  format: z.string(),
  language: Language,
  metadata: TextMetadata,
  marking: Marking,
  clauses: z.int(),
  requirements: z.int(),
  /** How many of its pages wait to be typed by a person: what rests on it is not certain before. */
  untyped: z.int(),
  /** How many things a person is asked about. */
  doubts: z.int(),
  importedAt: z.string(),
  sample: z.boolean(),
});
export type TextSummary = z.infer<typeof TextSummary>;

/** What a text is called by: its designator, else its file. */
export const textName = ({ metadata, fileName }: Pick<TextSummary, "metadata" | "fileName">): string =>
  metadata.designator.value?.written ?? fileName;

export const TextView = TextSummary.extend({
  /** The effective text: as printed where nothing stands over it. */
  tree: z.array(Clause),
  notes: z.array(StructureNote),
  /** Pages, from 1, whose words a person may type: pictures, also those that were recognised or are typed already. */
  typable: z.array(z.int()),
  overlay: Overlay,
});
export type TextView = z.infer<typeof TextView>;

export const LibraryInfo = z.object({
  id: z.string(),
  path: z.string(),
  revision: z.int(),
  readOnly: z.boolean(),
  /** Who holds the library where this program may only read it. */
  heldBy: z.string().nullable(),
  suite: Suite,
  /** Texts of which what the library keeps is damaged: neither typed pages nor corrections nor amendments reach them. */
  damaged: z.array(z.string()),
  texts: z.int(),
  clauses: z.int(),
});
export type LibraryInfo = z.infer<typeof LibraryInfo>;

/** A clause with enough around it to be read alone. */
export const ClauseExcerpt = ClauseAddress.extend({
  designator: z.string(),
  standardTitle: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  excerpt: z.string(),
  system: System.nullable(),
});
export type ClauseExcerpt = z.infer<typeof ClauseExcerpt>;

export const CandidateView = Candidate.extend({ leftClause: ClauseExcerpt, rightClause: ClauseExcerpt });
export type CandidateView = z.infer<typeof CandidateView>;

/** One cell of the heat map: how much of the left (military) text the right (civil) one answers to, 0–1. */
export const CandidateMapCell = z.object({
  left: z.string(),
  right: z.string(),
  share: z.number(),
  shareOfRight: z.number(),
  candidates: z.int(),
});
export const CandidateMap = z.object({
  left: z.array(TextSummary),
  right: z.array(TextSummary),
  cells: z.array(CandidateMapCell),
  /** Examined and found without counterpart, on either side. */
  gaps: z.object({ left: z.array(ClauseExcerpt), right: z.array(ClauseExcerpt) }),
});
export type CandidateMap = z.infer<typeof CandidateMap>;

/** What the other side's standards answer to of one text, and the best set of them that does so together. */
export const TextCover = z.object({
  text: z.string(),
  /** Clauses that a candidate can be about. */
  units: z.int(),
  /** Of these, with a candidate that counts in any text of the other side; the set answers to as many. */
  covered: z.int(),
  /** Texts of the set, the one that adds most first: what it answers to by itself, and beyond those before it. */
  set: z.array(z.object({ text: z.string(), answers: z.int(), adds: z.int() })),
  /** No smaller set does; else it was found greedily and a smaller one may exist. */
  exact: z.boolean(),
});
export type TextCover = z.infer<typeof TextCover>;

/** Clauses of three or more texts that say the same 条款族, surely enough. */
export const ClauseFamily = z.object({
  left: z.array(ClauseExcerpt),
  right: z.array(ClauseExcerpt),
  /** Texts it goes through. */
  texts: z.int(),
  /** Share of the pairs across the sides that are candidates, 0–1. */
  tightness: z.number(),
  /** The least score that it was joined by. */
  weakest: z.number(),
});
export type ClauseFamily = z.infer<typeof ClauseFamily>;

/** Candidates rolled up to texts and families; candidates with low confidence and dismissed ones do not count. */
export const RollUp = z.object({
  left: z.array(TextCover),
  right: z.array(TextCover),
  families: z.array(ClauseFamily),
  /** All there are; the widest are listed. */
  familiesFound: z.int(),
});
export type RollUp = z.infer<typeof RollUp>;

/** One clause of a draft and the clause of the library that may say it already. */
export const OverlapPair = z.object({
  draft: z.object({ number: z.string().nullable(), title: z.string(), excerpt: z.string() }),
  clause: ClauseExcerpt,
  /** How likely the two correspond, 0–1. */
  score: z.number(),
});
export type OverlapPair = z.infer<typeof OverlapPair>;

/** What a proposed standard has in common with those of the library and with running projects 立项查重. */
export const Overlap = z.object({
  /** Clauses of the draft that were looked for; for a title and scope, one. */
  clauses: z.int(),
  /** The text of the library that the draft is itself; it is not among the standards. */
  itself: z.object({ text: z.string(), designator: z.string() }).nullable(),
  standards: z.array(
    z.object({
      text: z.string(),
      designator: z.string(),
      title: z.string(),
      system: System.nullable(),
      /** How alike the titles are, 0–1. */
      titleLikeness: z.number(),
      /** Clauses of the draft with a counterpart here. */
      clauses: z.int(),
      pairs: z.array(OverlapPair),
    }),
  ),
  projects: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      scope: z.string(),
      likeness: z.number(),
      shared: z.array(z.string()),
    }),
  ),
});
export type Overlap = z.infer<typeof Overlap>;

export const ComparisonView = z.object({
  left: TextView,
  right: TextView,
  comparison: Comparison,
  /** What persons say of rows of the indicator table. */
  verdicts: z.array(RowVerdict),
});
export type ComparisonView = z.infer<typeof ComparisonView>;

/** Several texts held against one base: a line for each quantity, a cell for each text. */
export const SeveralView = z.object({
  base: TextSummary,
  others: z.array(TextSummary),
  lines: z.array(SeveralLine),
});
export type SeveralView = z.infer<typeof SeveralView>;

export const PairView = z.object({
  left: Clause,
  right: Clause,
  row: AlignmentRow,
  judgement: PairJudgement,
});
export type PairView = z.infer<typeof PairView>;

export const Advice = z.object({
  disposition: Conclusion.shape.disposition,
  rule: z.string(),
  reasons: z.array(z.object({ code: z.string(), values: z.record(z.string(), z.string()), basis: AdviceBasis })),
});
export type Advice = z.infer<typeof Advice>;

/** Everything about one point of a queue that the review screen shows at once. */
export const QueueItemView = QueueItem.extend({
  leftClause: ClauseExcerpt,
  rightClause: ClauseExcerpt,
  advice: z.array(Advice),
  opinions: z.array(Opinion),
  conclusion: Conclusion.nullable(),
  signOffs: z.array(SignOff),
  approval: Approval.nullable(),
  /** Sides that must still sign. */
  missing: z.array(z.string()),
  /** What another room has concluded on this point and signed, neither conclusion replacing the other. */
  rivals: z.array(z.object({ conclusion: Conclusion, signOffs: z.array(SignOff) })),
  /** What another room says of the conclusion without saying why; its state is `suspect` then. */
  notice: NoticeKind.nullable(),
  /** SHA-256 of what the signer of its conclusion is shown; null where nothing is concluded. */
  shown: Hash.nullable(),
});
export type QueueItemView = z.infer<typeof QueueItemView>;

/** How what a point of a queue shows is marked; a side is null where its text is not here. */
export const PointSight = z.object({
  item: z.string(),
  left: Marking.nullable(),
  right: Marking.nullable(),
  /** What was said and concluded on it, as far as a person has confirmed its marking. */
  said: Marking.nullable(),
});
export type PointSight = z.infer<typeof PointSight>;

export const ProjectView = Project.extend({
  items: z.int(),
  concluded: z.int(),
  decided: z.int(),
  /** Conclusions of other rooms on texts that are not here: in the ledger, and on no point of the queue. */
  elsewhere: z.int(),
  participants: z.array(Participant),
  /** Whom its ledger introduces with their keys: those of other rooms, too. */
  signers: z.array(KeyContent.shape.participant),
  heads: z.array(ChainHead),
});
export type ProjectView = z.infer<typeof ProjectView>;

/**
 * What a derived thing should bear 派生定密: proposed from its sources, confirmed or changed by the person responsible
 * 定密责任人. Unconfirmed, it is held back from every package.
 */
export const DerivedMarking = z.object({
  subject: z.object({ kind: z.enum(["conclusion", "opinion"]), id: z.string() }),
  /** The clauses that it is about, as a person names them. */
  left: ClauseExcerpt,
  right: ClauseExcerpt,
  /** All its own words, which the marking lets out: the reason of a conclusion; all that an opinion and its resolution say. */
  words: z.array(z.string()),
  proposed: Marking,
  /** As last confirmed; null where nobody has. */
  confirmed: Marking.nullable(),
  /** The texts that the proposal follows from. */
  sources: z.array(z.object({ text: z.string(), designator: z.string(), marking: Marking })),
  /** Stands for all of this, an opinion's resolution included: a confirmation names what it was given on. */
  shown: z.string(),
});
export type DerivedMarking = z.infer<typeof DerivedMarking>;

export const ReleaseLine = z.object({
  what: z.string(),
  kind: z.enum(["project", "conclusion", "standard", "clause", "source", "opinion", "remark"]),
  goes: z.enum(["as-text", "as-reference", "withheld"]),
  reason: z.object({ code: z.string(), values: z.record(z.string(), z.string()) }),
});
export type ReleaseLine = z.infer<typeof ReleaseLine>;

/** What would go out and what is held back and why, before anything is written. */
export const PackagePreview = z.object({
  project: z.string(),
  audience: z.string(),
  lines: z.array(ReleaseLine),
  /** Stands for all that would be written, to the last word: an export names what it was ordered on. */
  shown: z.string(),
});
export type PackagePreview = z.infer<typeof PackagePreview>;

export const ExportedPackage = z.object({
  id: z.string(),
  project: z.string(),
  audience: z.string(),
  fileName: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  at: z.string(),
  verification: Verification,
});
export type ExportedPackage = z.infer<typeof ExportedPackage>;

/** What taking in another room's package brought. */
export const MergedLedger = z.object({
  project: z.string(),
  /** Entries that were not here before. */
  added: z.int(),
  /** Points that were concluded in both rooms, neither conclusion replacing the other: for people to settle. */
  conflicts: z.array(z.object({ item: z.string(), conclusions: z.array(Conclusion) })),
  /** Conclusions of which a room gives notice: not to be rested on as they are here. */
  noticed: z.array(z.object({ conclusion: Conclusion, notice: NoticeKind })),
});
export type MergedLedger = z.infer<typeof MergedLedger>;

export const SearchHit = z.object({
  kind: z.enum(["standard", "clause"]),
  clause: ClauseExcerpt,
  /** Runs of the excerpt; `hit` ones are what was looked for. */
  runs: z.array(z.object({ text: z.string(), hit: z.boolean() })),
  score: z.number(),
});
export type SearchHit = z.infer<typeof SearchHit>;
