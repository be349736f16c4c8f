import { oc } from "@orpc/contract";
import { z } from "zod";
import { ClauseAddress, Learning } from "../candidate";
import { Rationale, Relationship } from "../comparison";
import { Draft } from "../draft";
import { Hash, Verification } from "../ledger";
import { ReceivedPackage } from "../received";
import {
  Approval,
  Conclusion,
  Disposition,
  Opinion,
  OpinionCategory,
  OpinionResolution,
  Participant,
  Role,
  Side,
  SignOff,
} from "../review";
import { Language, MarkingLevel } from "../standard";
import {
  DerivedMarking,
  ExportedPackage,
  MergedLedger,
  MinutesFormat,
  PackagePreview,
  PointSight,
  ProjectView,
  QueueItemView,
} from "../views";

const InProject = z.object({ project: z.string() });

export const projectProcedures = {
  list: oc.output(z.array(ProjectView)),
  create: oc
    .input(
      z.object({
        name: z.string().min(1),
        scope: z.string(),
        requiredSides: z.array(Side).min(1),
        requiresApproval: z.boolean(),
      }),
    )
    .output(ProjectView),
  queue: oc.input(InProject).output(z.array(QueueItemView)),
  /** How the words that each point shows are marked: what a room may see of them. */
  sight: oc.input(InProject).output(z.array(PointSight)),
  minutes: oc.input(z.object({ project: z.string(), format: MinutesFormat, language: Language })).output(z.file()),
  /** 草案: the text that follows from the conclusions so far. */
  draft: oc.input(InProject).output(Draft),
  draftFile: oc.input(InProject.extend({ language: Language })).output(z.file()),
  /** Whether candidates are shown in an order learned from conclusions, and what was learned. */
  learning: oc.input(InProject).output(Learning),
  setLearning: oc.input(InProject.extend({ on: z.boolean() })).output(Learning),
  addToQueue: oc
    .input(
      InProject.extend({
        pairs: z
          .array(z.object({ left: ClauseAddress, right: ClauseAddress, candidate: z.string().nullable() }))
          .min(1),
      }),
    )
    .output(z.object({ added: z.int() })),
};

export const participantProcedures = {
  list: oc.output(z.array(Participant)),
  /** Adds a person and makes the key pair; the private half goes, encrypted, into the keystore. */
  add: oc
    .input(
      z.object({
        name: z.string().min(1),
        organization: z.string(),
        side: Side,
        role: Role,
        clearance: MarkingLevel,
        purpose: z.enum(["sign-off", "release"]),
        passphrase: z.string().min(8),
      }),
    )
    .output(Participant),
  /** Takes a person's key out of use, in every project that it has signed in. */
  revokeKey: oc.input(z.object({ participant: z.string(), reason: z.string().min(1) })).output(Participant),
  /** A new key in place of a revoked one. */
  renewKey: oc.input(z.object({ participant: z.string(), passphrase: z.string().min(8) })).output(Participant),
};

export const reviewProcedures = {
  addOpinion: oc
    .input(
      z.object({
        item: z.string(),
        participant: z.string(),
        category: OpinionCategory,
        text: z.string().min(1),
        proposedChange: z.string(),
      }),
    )
    .output(Opinion),
  resolveOpinion: oc
    .input(z.object({ opinion: z.string(), resolution: OpinionResolution, reason: z.string() }))
    .output(Opinion),
  conclude: oc
    .input(
      z.object({
        item: z.string(),
        disposition: Disposition,
        relationship: Relationship,
        rationale: Rationale,
        reason: z.string().min(1),
        /** Signed conclusions of other rooms whose place it takes: all that were shown, or none (E_CHANGED). */
        settles: z.array(z.string()).optional(),
      }),
    )
    .output(Conclusion),
  sign: oc
    .input(
      z.object({
        conclusion: z.string(),
        participant: z.string(),
        passphrase: z.string(),
        meaning: z.enum(["assent", "disagree"]),
      }),
    )
    .output(SignOff),
  /** Assents to conclusions with one passphrase, each by a signature and an entry of its own: to all, or to none. */
  signAll: oc
    .input(
      InProject.extend({
        participant: z.string(),
        passphrase: z.string(),
        /** With what of each was shown: where one is no longer so, nothing is signed (E_CHANGED). */
        conclusions: z.array(z.object({ conclusion: z.string(), shown: Hash })).min(1),
      }),
    )
    .output(z.array(SignOff)),
  /** Records a signature given on paper, with the scan of the page. */
  signOnPaper: oc
    .input(
      z.object({
        conclusion: z.string(),
        participant: z.string(),
        scan: z.file(),
        meaning: z.enum(["assent", "disagree"]),
      }),
    )
    .output(SignOff),
  /** A signer takes back what they signed. */
  revokeSignOff: oc
    .input(
      InProject.extend({
        signOff: z.string(),
        participant: z.string(),
        passphrase: z.string(),
        reason: z.string().min(1),
      }),
    )
    .output(z.object({ revoked: z.string() })),
  approve: oc
    .input(
      z.object({
        project: z.string(),
        conclusions: z.array(z.string()).min(1),
        authority: z.string().min(1),
        documentNumber: z.string().min(1),
        date: z.string(),
      }),
    )
    .output(Approval),
  verifyLedger: oc.input(InProject).output(Verification),
};

export const packageProcedures = {
  /** What the conclusions and opinions of a project should be marked with, and whether a person has confirmed it. */
  markings: oc.input(InProject).output(z.array(DerivedMarking)),
  /** The person responsible confirms derived markings, or changes them with a reason; only what is confirmed goes out. */
  release: oc
    .input(
      InProject.extend({
        /** With what of each was shown: where it is no longer so, nothing is confirmed (E_CHANGED). */
        subjects: z.array(DerivedMarking.pick({ subject: true, shown: true })).min(1),
        /** Null confirms for each what is proposed. */
        level: MarkingLevel.nullable(),
        reason: z.string().min(1),
        by: z.string().min(1),
      }),
    )
    .output(z.array(DerivedMarking)),
  preview: oc.input(InProject.extend({ audience: MarkingLevel })).output(PackagePreview),
  /** Builds, signs with the release key, verifies what was written; the file is fetched from `/files/package/<id>`. */
  export: oc
    .input(
      InProject.extend({
        audience: MarkingLevel,
        participant: z.string(),
        passphrase: z.string(),
        /** Of the preview that was seen: where another package would be written by now, none is (E_CHANGED). */
        shown: PackagePreview.shape.shown,
      }),
    )
    .output(ExportedPackage),
  list: oc.output(z.array(ExportedPackage)),
  verify: oc.input(z.object({ file: z.file() })).output(Verification),
  /** Checks a package from elsewhere and shows what it would bring, before anything of it is taken in. */
  lookOver: oc.input(z.object({ file: z.file() })).output(ReceivedPackage),
  /**
   * Takes in the ledger of another room's package; what was concluded in both rooms is shown side by side. `trusted` are
   * ids of release keys that a person has held against what the other room told them.
   */
  merge: oc.input(z.object({ file: z.file(), trusted: z.array(z.string()).optional() })).output(MergedLedger),
};
