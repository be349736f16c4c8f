import type { z } from "zod";
import type {
  Approval,
  Backups,
  CandidateMap,
  CandidateState,
  CandidateView,
  CheckedCitation,
  Checkpoint,
  ClauseAddress,
  ComparisonView,
  Conclusion,
  DerivedMarking,
  Draft,
  ExportedPackage,
  Job,
  Language,
  Learning,
  LibraryEvent,
  Marking,
  MarkingLevel,
  MergedLedger,
  MinutesFormat,
  Opinion,
  OpinionCategory,
  OpinionResolution,
  Overlap,
  PackagePreview,
  PairView,
  Participant,
  PointSight,
  ProjectView,
  QueueItemView,
  ReceivedPackage,
  RegisterGlance,
  RegisterSummary,
  ReportFormat,
  Role,
  RollUp,
  RowVerdict,
  SeveralView,
  Side,
  SignOff,
  System,
  TermSource,
  TermsFound,
  Verification,
} from "../contract";
import type { Bench } from "./bench/bench";
import { streamEvents } from "./bench/events";
import { lend } from "./beside/lend";
import type { Line } from "./beside/line";
import { openBesideBench } from "./beside/open-beside";
import { candidateMap, dismissCandidates, restoreCandidates } from "./candidates/candidates";
import { type CandidateSearch, findCandidates } from "./candidates/find-candidates";
import { learningOf, setLearning } from "./candidates/learning";
import { rollUp } from "./candidates/roll-up";
import { type CheckedFile, checkCited, checkFile, type ListToCheck } from "./checks/check-list";
import { overlap, type Proposal } from "./checks/overlap";
import { comparePair } from "./comparing/compare-pair";
import { compareSeveral, type Several } from "./comparing/compare-several";
import { compareTexts } from "./comparing/compare-texts";
import { comparisonReport, severalReport } from "./comparing/comparison-report";
import { type GivenVerdict, giveVerdicts, takeBackTable } from "./comparing/row-verdicts";
import { lookOverRegister } from "./importing/import-register";
import { importReport } from "./importing/import-report";
import { type ImportOverrides, importFiles, importPaths, importSamples } from "./importing/import-texts";
import { cancelJob, getJob, listJobs, waitForJob } from "./importing/jobs";
import { verifyLedger } from "./ledger/verify-ledger";
import { listBackups, makeBackup, restoreBackup, withdrawBackup } from "./library/backups";
import { exportTerms, findTerms, type TermSearch } from "./library/find-terms";
import { packageFile, type StoredFile } from "./library/stored-files";
import { importTerms } from "./library/term-base";
import { type LibraryGroup, libraryGroup } from "./library-group";
import { projectMarking } from "./markings/answer-marking";
import { derivedMarkings, type ReleaseOrder, releaseDerived } from "./markings/derived-markings";
import { roomSight } from "./markings/room-sight";
import { closeBench, openBench, type WorkbenchOptions } from "./open-bench";
import { exportPackage } from "./packages/export-package";
import { mergePackage, type PackageMerge } from "./packages/merge-package";
import { previewPackage } from "./packages/preview-package";
import { lookOverPackage } from "./packages/receive-package";
import { verifyPackage } from "./packages/verify-package";
import { approve } from "./review/approve";
import { conclude, type NewConclusion } from "./review/conclude";
import { createProject, listProjects } from "./review/create-project";
import { draftFile, draftOf } from "./review/draft";
import { minutes } from "./review/minutes";
import { addOpinion, resolveOpinion } from "./review/opinions";
import { addParticipant, renewKey } from "./review/participants";
import { addToQueue, reviewQueue } from "./review/review-queue";
import { revokeKey, revokeSignOff } from "./review/revoke";
import { type SigningAll, signAll } from "./review/sign-all";
import { signConclusion, signOnPaper } from "./review/sign-conclusion";

type Category = z.infer<typeof OpinionCategory>;
type Resolution = z.infer<typeof OpinionResolution>;

export type { StoredFile };

/**
 * Everything a host can ask of the core: one group for each group of `contract/procedures`, with the same inputs and
 * outputs, and what only hosts need (paths, files, waiting) beside them. Everything throws `Fault`.
 */
export interface Workbench {
  readonly library: LibraryGroup;
  readonly backups: {
    list(): Promise<Backups>;
    make(): Promise<Backups>;
    /** A backup takes the library's place at the next opening; the library then stands among the backups. */
    restore(input: { fileName: string }): Promise<Backups>;
    withdraw(): Promise<Backups>;
  };
  readonly imports: {
    start(input: { files: File[]; system?: System | undefined }): Promise<{ job: string }>;
    samples(): Promise<{ job: string }>;
    report(input: { job: string; format: "html" | "xlsx"; language: Language }): Promise<File>;
    /** Files and folders (read to the bottom) on this machine. */
    paths(input: ImportOverrides & { paths: string[] }): Promise<{ job: string }>;
  };
  readonly registers: {
    list(): Promise<RegisterSummary[]>;
    remove(input: { register: string }): Promise<{ removed: boolean }>;
    /** A spreadsheet as it would be imported: its first lines. */
    preview(input: { file: File }): Promise<RegisterGlance[]>;
    /** Cited designators against what the library knows. */
    check(input: ListToCheck): Promise<CheckedCitation[]>;
    checkFile(input: CheckedFile, signal?: AbortSignal): Promise<File>;
  };
  readonly terms: {
    /** Terms that contain these words in either language, people's own first. */
    find(input: TermSearch): Promise<TermsFound>;
    /** Files that added to the term base, with how many terms each. */
    files(): Promise<{ fileName: string; terms: number }[]>;
    import(input: { file: File }): Promise<{ added: number; known: number }>;
    remove(input: { fileName: string }): Promise<{ removed: number }>;
    /** As a file that can be imported again. */
    export(input: { source?: TermSource | undefined; format: "tbx" | "xlsx"; language: Language }): Promise<File>;
  };
  readonly jobs: {
    list(): Promise<Job[]>;
    get(input: { job: string }): Promise<Job>;
    cancel(input: { job: string }): Promise<Job>;
    /** The job once it has ended, however it did; `onProgress` sees it on its way. */
    wait(input: { job: string; onProgress?: (job: Job) => void }): Promise<Job>;
  };
  readonly events: {
    /** Changes and job progress from now on, until `signal` aborts or the workbench closes. */
    stream(signal?: AbortSignal): AsyncIterable<LibraryEvent>;
  };
  readonly candidates: {
    find(input: CandidateSearch): Promise<{ job: string }>;
    list(input: {
      left?: string | undefined;
      right?: string | undefined;
      state?: CandidateState | undefined;
      project?: string | undefined;
      offset: number;
      limit: number;
    }): Promise<{ total: number; candidates: CandidateView[] }>;
    dismiss(input: { candidates: string[]; reason: string }): Promise<{ dismissed: number }>;
    restore(input: { candidates: string[] }): Promise<{ restored: number }>;
    map(): Promise<CandidateMap>;
    rollUp(): Promise<RollUp>;
    /** What overlaps with a proposed standard. */
    overlap(input: Proposal, signal?: AbortSignal): Promise<Overlap>;
  };
  readonly comparisons: {
    get(input: { left: string; right: string }): Promise<ComparisonView>;
    pair(input: { left: ClauseAddress; right: ClauseAddress }): Promise<PairView>;
    giveVerdicts(input: { left: string; right: string; verdicts: readonly GivenVerdict[] }): Promise<RowVerdict[]>;
    takeBackTable(input: { left: string; right: string; by: string; file: File }): Promise<RowVerdict[]>;
    /** As a file; nothing is made any more once `signal` aborts. */
    report(
      input: { left: string; right: string; format: ReportFormat; language: Language },
      signal?: AbortSignal,
    ): Promise<File>;
    several(input: Several): Promise<SeveralView>;
    severalReport(input: Several & { format: ReportFormat; language: Language }, signal?: AbortSignal): Promise<File>;
  };
  readonly projects: {
    list(): Promise<ProjectView[]>;
    create(input: {
      name: string;
      scope: string;
      requiredSides: Side[];
      requiresApproval: boolean;
    }): Promise<ProjectView>;
    queue(input: { project: string }): Promise<QueueItemView[]>;
    /** How the words that each point shows are marked. */
    sight(input: { project: string }): Promise<PointSight[]>;
    /** What anything is marked with that tells of the points of a project and what was said on them. */
    marking(input: { project: string }): Promise<Marking>;
    minutes(input: { project: string; format: MinutesFormat; language: Language }, signal?: AbortSignal): Promise<File>;
    /** The text that follows from the conclusions so far. */
    draft(input: { project: string }): Promise<Draft>;
    draftFile(input: { project: string; language: Language }, signal?: AbortSignal): Promise<File>;
    learning(input: { project: string }): Promise<Learning>;
    setLearning(input: { project: string; on: boolean }): Promise<Learning>;
    addToQueue(input: {
      project: string;
      pairs: { left: ClauseAddress; right: ClauseAddress; candidate: string | null }[];
    }): Promise<{ added: number }>;
  };
  readonly participants: {
    list(): Promise<Participant[]>;
    add(input: {
      name: string;
      organization: string;
      side: Side;
      role: Role;
      clearance: MarkingLevel;
      purpose: "sign-off" | "release";
      passphrase: string;
    }): Promise<Participant>;
    revokeKey(input: { participant: string; reason: string }): Promise<Participant>;
    renewKey(input: { participant: string; passphrase: string }): Promise<Participant>;
  };
  readonly review: {
    addOpinion(input: {
      item: string;
      participant: string;
      category: Category;
      text: string;
      proposedChange: string;
    }): Promise<Opinion>;
    resolveOpinion(input: { opinion: string; resolution: Resolution; reason: string }): Promise<Opinion>;
    conclude(input: NewConclusion): Promise<Conclusion>;
    sign(input: {
      conclusion: string;
      participant: string;
      passphrase: string;
      meaning: "assent" | "disagree";
    }): Promise<SignOff>;
    signAll(input: SigningAll): Promise<SignOff[]>;
    signOnPaper(input: {
      conclusion: string;
      participant: string;
      scan: File;
      meaning: "assent" | "disagree";
    }): Promise<SignOff>;
    revokeSignOff(input: {
      project: string;
      signOff: string;
      participant: string;
      passphrase: string;
      reason: string;
    }): Promise<{ revoked: string }>;
    approve(input: {
      project: string;
      conclusions: string[];
      authority: string;
      documentNumber: string;
      date: string;
    }): Promise<Approval>;
    /** With a checkpoint kept elsewhere, the end of a chain that was cut off is found too. */
    verifyLedger(input: { project: string; checkpoint?: Checkpoint | undefined }): Promise<Verification>;
  };
  readonly packages: {
    markings(input: { project: string }): Promise<DerivedMarking[]>;
    release(input: ReleaseOrder): Promise<DerivedMarking[]>;
    preview(input: { project: string; audience: MarkingLevel }): Promise<PackagePreview>;
    export(input: {
      project: string;
      audience: MarkingLevel;
      participant: string;
      passphrase: string;
      /** Of the preview that a person has seen: E_CHANGED where another package would be written by now. */
      shown?: string | undefined;
      /** The instant the package bears; now where absent. */
      at?: string | undefined;
    }): Promise<ExportedPackage>;
    list(): Promise<ExportedPackage[]>;
    verify(input: { file: File }): Promise<Verification>;
    /** What a package would bring, before anything of it is taken in. */
    lookOver(input: { file: File }): Promise<ReceivedPackage>;
    merge(input: PackageMerge): Promise<MergedLedger>;
    /** The bytes of an exported package. */
    file(input: { package: string }): Promise<StoredFile>;
  };
  /** Lets a thread at the other end of a line answer questions beside this one; gives what ends it. */
  lend(line: Line): () => void;
  /** Ends jobs where they stand (they resume at the next opening) and closes the library. */
  close(): Promise<void>;
}

/**
 * Opens (or makes) a library and everything that works on it.
 * Where another program holds the library it is opened for reading only: `library.info()` says who holds it.
 */
export const openWorkbench = async (options: WorkbenchOptions): Promise<Workbench> =>
  workbenchOver(await openBench(options));

/** A workbench that answers questions in a thread of its own, beside the one that has lent itself to the line. */
export const openBesideWorkbench = async (line: Line): Promise<Workbench> => workbenchOver(await openBesideBench(line));

function workbenchOver(bench: Bench): Workbench {
  const { store, emitter } = bench;
  let closing: Promise<void> | undefined;
  return {
    library: libraryGroup(bench),
    backups: {
      list: () => listBackups(bench),
      make: () => makeBackup(bench),
      restore: (input) => restoreBackup(bench, input),
      withdraw: () => withdrawBackup(bench),
    },
    imports: {
      start: (input) => importFiles(bench, input),
      samples: () => importSamples(bench),
      report: (input) => importReport(bench, input),
      paths: (input) => importPaths(bench, input),
    },
    registers: {
      list: () => store.read.registers(),
      remove: async ({ register }) => ({ removed: await store.write.removeRegister(register) }),
      preview: (input) => lookOverRegister(bench, input),
      check: (list) => checkCited(bench, list),
      checkFile: (input, signal) => checkFile(bench, input, signal),
    },
    terms: {
      find: (input) => findTerms(bench, input),
      files: () => store.read.termFiles(),
      import: (input) => importTerms(bench, input),
      remove: async ({ fileName }) => ({ removed: await store.write.removeTerms(fileName) }),
      export: (input) => exportTerms(bench, input),
    },
    jobs: {
      list: () => listJobs(bench),
      get: ({ job }) => getJob(bench, job),
      cancel: ({ job }) => cancelJob(bench, job),
      wait: (input) => waitForJob(bench, input),
    },
    events: { stream: (signal) => streamEvents(emitter, signal) },
    candidates: {
      find: (input) => findCandidates(bench, input),
      list: (filter) => store.read.candidates(filter),
      dismiss: (input) => dismissCandidates(bench, input),
      restore: (input) => restoreCandidates(bench, input),
      map: () => candidateMap(bench),
      rollUp: () => rollUp(bench),
      overlap: (input, signal) => overlap(bench, input, signal),
    },
    comparisons: {
      get: (input) => compareTexts(bench, input),
      pair: (input) => comparePair(bench, input),
      giveVerdicts: (input) => giveVerdicts(bench, input),
      takeBackTable: (input) => takeBackTable(bench, input),
      report: (input, signal) => comparisonReport(bench, input, signal),
      several: (input) => compareSeveral(bench, input),
      severalReport: (input, signal) => severalReport(bench, input, signal),
    },
    projects: {
      list: () => listProjects(bench),
      create: (input) => createProject(bench, input),
      queue: ({ project }) => reviewQueue(bench, project),
      sight: (input) => roomSight(bench, input),
      marking: ({ project }) => projectMarking(bench, project),
      minutes: (input, signal) => minutes(bench, input, signal),
      draft: (input) => draftOf(bench, input),
      draftFile: (input, signal) => draftFile(bench, input, signal),
      learning: ({ project }) => learningOf(bench, project),
      setLearning: (input) => setLearning(bench, input),
      addToQueue: (input) => addToQueue(bench, input),
    },
    participants: {
      list: () => store.read.participants(),
      add: (input) => addParticipant(bench, input),
      revokeKey: (input) => revokeKey(bench, input),
      renewKey: (input) => renewKey(bench, input),
    },
    review: {
      addOpinion: (input) => addOpinion(bench, input),
      resolveOpinion: (input) => resolveOpinion(bench, input),
      conclude: (input) => conclude(bench, input),
      sign: (input) => signConclusion(bench, input),
      signAll: (input) => signAll(bench, input),
      signOnPaper: (input) => signOnPaper(bench, input),
      revokeSignOff: (input) => revokeSignOff(bench, input),
      approve: (input) => approve(bench, input),
      verifyLedger: (input) => verifyLedger(bench, input),
    },
    packages: {
      markings: ({ project }) => derivedMarkings(bench, project),
      release: (input) => releaseDerived(bench, input),
      preview: (input) => previewPackage(bench, input),
      export: (input) => exportPackage(bench, input),
      list: () => store.read.packages(),
      verify: (input) => verifyPackage(bench, input),
      lookOver: (input) => lookOverPackage(bench, input),
      merge: (input) => mergePackage(bench, input),
      file: (input) => packageFile(bench, input),
    },
    lend: (line) => lend(bench, line),
    close: () => (closing ??= closeBench(bench)),
  };
}
