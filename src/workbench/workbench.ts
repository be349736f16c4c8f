import type { z } from "zod";
import type {
  Approval,
  CandidateState,
  CandidateView,
  ClauseAddress,
  ComparisonView,
  Conclusion,
  CoverageMap,
  Disposition,
  ExportedPackage,
  Job,
  Language,
  LibraryEvent,
  LibraryInfo,
  MarkingLevel,
  MetadataPatch,
  Opinion,
  OpinionCategory,
  OpinionResolution,
  PackagePreview,
  PairView,
  Participant,
  ProjectView,
  QueueItemView,
  Rationale,
  Relationship,
  Role,
  SearchHit,
  Side,
  SignOff,
  System,
  TextSummary,
  TextView,
  Verification,
} from "../contract";

type Category = z.infer<typeof OpinionCategory>;
type Resolution = z.infer<typeof OpinionResolution>;
type Preferences = Record<string, string>;

/** What a person says about the files of one import instead of what is detected. */
export interface ImportOverrides {
  readonly system?: System | undefined;
  readonly designator?: string | undefined;
  readonly marking?: MarkingLevel | undefined;
}

/** A file as it is handed out: by name, type and bytes. */
export interface StoredFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Everything a host can ask of the core: one group for each group of `contract/procedures`, with the same inputs and
 * outputs, and what only hosts need (paths, files, waiting) beside them. Everything throws `Fault`.
 */
export interface Workbench {
  readonly library: {
    info(): Promise<LibraryInfo>;
    texts(): Promise<TextSummary[]>;
    text(input: { text: string }): Promise<TextView>;
    correct(input: { text: string; patch: MetadataPatch }): Promise<TextSummary>;
    confirmMarking(input: { texts: string[]; level: MarkingLevel; reason: string; by: string }): Promise<TextSummary[]>;
    undo(): Promise<{ undone: string | null }>;
    remove(input: { text: string }): Promise<{ removed: boolean }>;
    find(input: { words: string; limit: number }): Promise<SearchHit[]>;
    preferences(): Promise<Preferences>;
    setPreference(input: { name: string; value: string }): Promise<Preferences>;
    /** The source file of a text as it was imported. */
    source(input: { text: string }): Promise<StoredFile>;
    /** Copies the library, also while it is in use; the copy opens as another replica. */
    backup(input: { path: string }): Promise<void>;
  };
  readonly imports: {
    start(input: { files: File[]; system?: System | undefined }): Promise<{ job: string }>;
    samples(): Promise<{ job: string }>;
    /** Files and folders (read to the bottom) on this machine. */
    paths(input: ImportOverrides & { paths: string[] }): Promise<{ job: string }>;
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
    find(input: { left?: string[] | undefined; right?: string[] | undefined; top: number }): Promise<{ job: string }>;
    list(input: {
      left?: string | undefined;
      right?: string | undefined;
      state?: CandidateState | undefined;
      offset: number;
      limit: number;
    }): Promise<{ total: number; candidates: CandidateView[] }>;
    dismiss(input: { candidates: string[]; reason: string }): Promise<{ dismissed: number }>;
    restore(input: { candidates: string[] }): Promise<{ restored: number }>;
    coverage(): Promise<CoverageMap>;
  };
  readonly comparisons: {
    get(input: { left: string; right: string }): Promise<ComparisonView>;
    pair(input: { left: ClauseAddress; right: ClauseAddress }): Promise<PairView>;
    report(input: { left: string; right: string; format: "html" | "docx"; language: Language }): Promise<File>;
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
    conclude(input: {
      item: string;
      disposition: Disposition;
      relationship: Relationship;
      rationale: Rationale;
      reason: string;
    }): Promise<Conclusion>;
    sign(input: {
      conclusion: string;
      participant: string;
      passphrase: string;
      meaning: "assent" | "disagree";
    }): Promise<SignOff>;
    approve(input: {
      project: string;
      conclusions: string[];
      authority: string;
      documentNumber: string;
      date: string;
    }): Promise<Approval>;
    verifyLedger(input: { project: string }): Promise<Verification>;
  };
  readonly packages: {
    preview(input: { project: string; audience: MarkingLevel }): Promise<PackagePreview>;
    export(input: {
      project: string;
      audience: MarkingLevel;
      participant: string;
      passphrase: string;
      /** The instant the package bears; now where absent. */
      at?: string | undefined;
    }): Promise<ExportedPackage>;
    list(): Promise<ExportedPackage[]>;
    verify(input: { file: File }): Promise<Verification>;
    /** The bytes of an exported package. */
    file(input: { package: string }): Promise<StoredFile>;
  };
  /** Ends jobs where they stand (they resume at the next opening) and closes the library. */
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly libraryPath: string;
  /** Keys, replica nonces and staged uploads live here, never in the library. */
  readonly profileFolder: string;
  /** The folder `resources` of the program: samples, rules, schemas. */
  readonly resourcesFolder: string;
  /** What a second program is told holds the library, e.g. `rongbiao serve`. */
  readonly program: string;
  readonly clock: () => Date;
  readonly random: (bytes: number) => Uint8Array<ArrayBuffer>;
}

/**
 * Opens (or makes) a library and everything that works on it.
 * Where another program holds the library it is opened for reading only: `library.info()` says who holds it.
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  throw new Error(`not yet: ${options.libraryPath}`);
}
