import type {
  Audience,
  ClauseAddress,
  CopyrightPolicy,
  LedgerRecord,
  Marking,
  Opinion,
  PackageAlignment,
  PackageClause,
  PackageFiles,
  PackageStandard,
  PublicKey,
  Reason,
} from "../../contract";
import { canonical } from "../crypto/canonical";

export interface SourceText extends Omit<PackageStandard, "source"> {
  readonly copyright: CopyrightPolicy;
  /** Marks that paragraphs of the text bear, whether they go or not: a whole file carries all of them. */
  readonly paragraphs: readonly Marking[];
  /** Whether the file holds, or may hold, words that its print does not show: tracked changes, properties, attachments. */
  readonly hidden: boolean;
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
  /** What it is called in its text: a piece of a clause by the clause and its label. */
  readonly name: string;
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
  /** Ids of conclusions that went to this audience before, in packages of this library. */
  readonly sent: ReadonlySet<string>;
  readonly texts: readonly SourceText[];
  readonly clauses: readonly SourceClause[];
  /** Texts with recognised words to be confirmed or pages to be typed: nothing on them as a whole goes. */
  readonly unread: readonly string[];
  /** Ids of conclusions of which a clause says something else since: signed was what it said then. */
  readonly reworded: ReadonlySet<string>;
  /** Markings of conclusions where the library knows of more sources than the ledger names. */
  readonly markings: ReadonlyMap<string, Marking | null>;
  readonly alignments: readonly PackageAlignment[];
  readonly opinions: readonly { readonly opinion: Opinion; readonly marking: Marking | null }[];
}

/** Why a thing goes or stays. */
export const held = (code: string, values: Record<string, string> = {}): Reason => ({ code, values });

export const addressKey = ({ text, clause }: ClauseAddress): string => canonical([text, clause]);
