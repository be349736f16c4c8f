import { oc } from "@orpc/contract";
import { z } from "zod";
import { CandidateState, ClauseAddress } from "../candidate";
import { Verdict } from "../comparison";
import { MOST_ASKED } from "../limits";
import { RowVerdict } from "../row-verdict";
import { Language } from "../standard";
import {
  CandidateMap,
  CandidateView,
  ComparisonView,
  Overlap,
  PairView,
  ReportFormat,
  RollUp,
  SeveralView,
} from "../views";

export const candidateProcedures = {
  /** Proposes candidates between the military and the civil texts (all, or those named) as a job. */
  find: oc
    .input(
      z.object({
        left: z.array(z.string()).optional(),
        right: z.array(z.string()).optional(),
        top: z.int().max(MOST_ASKED.proposals).default(5),
        /** Only what texts that no search has seen yet may have changed. */
        onlyNew: z.boolean().default(false),
      }),
    )
    .output(z.object({ job: z.string() })),
  list: oc
    .input(
      z.object({
        left: z.string().optional(),
        right: z.string().optional(),
        state: CandidateState.optional(),
        /** In the order that this project has learned, where it has. */
        project: z.string().optional(),
        offset: z.int().default(0),
        limit: z.int().max(500).default(100),
      }),
    )
    .output(z.object({ total: z.int(), candidates: z.array(CandidateView) })),
  dismiss: oc
    .input(z.object({ candidates: z.array(z.string()).min(1), reason: z.string().min(1) }))
    .output(z.object({ dismissed: z.int() })),
  restore: oc.input(z.object({ candidates: z.array(z.string()).min(1) })).output(z.object({ restored: z.int() })),
  map: oc.output(CandidateMap),
  rollUp: oc.output(RollUp),
  /** What overlaps with a proposed standard: a title with its scope, or a draft. */
  overlap: oc
    .input(z.union([z.object({ file: z.file() }), z.object({ title: z.string().min(1), scope: z.string() })]))
    .output(Overlap),
};

const MOST_TEXTS = 12;
const Several = z.object({ base: z.string(), others: z.array(z.string()).min(1).max(MOST_TEXTS) });

export const comparisonProcedures = {
  get: oc.input(z.object({ left: z.string(), right: z.string() })).output(ComparisonView),
  /** One clause against another, aligned or not: what a candidate or a point of a queue is judged by. */
  pair: oc.input(z.object({ left: ClauseAddress, right: ClauseAddress })).output(PairView),
  /** A person's verdicts on rows of the indicator table; null takes one back. */
  giveVerdicts: oc
    .input(
      z.object({
        left: z.string(),
        right: z.string(),
        verdicts: z
          .array(z.object({ row: z.string(), verdict: Verdict.nullable(), reason: z.string(), by: z.string().min(1) }))
          .min(1),
      }),
    )
    .output(z.array(RowVerdict)),
  /** An exported indicator table that was filled in and comes back. */
  takeBackTable: oc
    .input(z.object({ left: z.string(), right: z.string(), by: z.string().min(1), file: z.file() }))
    .output(z.array(RowVerdict)),
  /** The comparison as a file to hand on. */
  report: oc
    .input(z.object({ left: z.string(), right: z.string(), format: ReportFormat, language: Language }))
    .output(z.file()),
  /** The indicators of several texts against those of one base. */
  several: oc.input(Several).output(SeveralView),
  severalReport: oc.input(Several.extend({ format: ReportFormat, language: Language })).output(z.file()),
};
