import type { CryptoPort, LedgerRecord, Marking, MarkingConfirmation } from "../../contract";
import { sha256Of, utf8 } from "../crypto/bytes";
import { canonical } from "../crypto/canonical";
import { restrictsMore, strictest } from "../releasability";
import { contentOf } from "./ledger";
import { hasSeen, type IndexedRecord, indexLedger, type LedgerIndex } from "./ledger-index";

type Subject = MarkingConfirmation["subject"];

/** A thing whose marking a person confirms. */
export interface MarkedThing {
  readonly subject: Subject;
  /** Texts it was made from: when one of them is marked higher later, what was confirmed before is asked again. */
  readonly sources: readonly string[];
  /** What it says now, as `digestOf` gives it; null for a record, which cannot change. */
  readonly digest: string | null;
}

/** What a ledger's confirmations say of markings. */
export interface ConfirmedMarkings {
  /** As it stands; `state` is `proposed` where it must be confirmed again; null where nobody has confirmed. */
  of(thing: MarkedThing): Marking | null;
  /** Ids of the confirmations that stand: what was said before them is history. */
  readonly standing: ReadonlySet<string>;
}

/** What identifies a thing that can change by what it says: SHA-256 of its RFC 8785 form. */
export const digestOf = (crypto: CryptoPort, thing: unknown): string => sha256Of(crypto, utf8(canonical(thing)));

interface LastWord {
  readonly entry: IndexedRecord;
  readonly content: MarkingConfirmation;
}

const keyOf = ({ kind, id }: Subject): string => `${kind} ${id}`;

/** Of each subject the last word of each replica, in the order of its chain: clocks are the writer's claim. */
const lastWords = ({ entries }: LedgerIndex): Map<string, LastWord[]> => {
  const words = new Map<string, Map<string, LastWord>>();
  for (const entry of entries) {
    const content = contentOf(entry.record, "marking-confirmation");
    if (!content) continue;
    const ofSubject = words.get(keyOf(content.subject)) ?? new Map<string, LastWord>();
    words.set(keyOf(content.subject), ofSubject.set(entry.record.entry.replica, { entry, content }));
  }
  return new Map([...words].map(([key, ofSubject]) => [key, [...ofSubject.values()]]));
};

/**
 * Markings as confirmed in the rooms that share a ledger: the strictest of each room's last word holds, so that what
 * comes from elsewhere may raise a marking and never lower it.
 */
export const markingsOf = (index: LedgerIndex): ConfirmedMarkings => {
  const words = lastWords(index);
  return {
    standing: new Set([...words.values()].flat().map(({ content }) => content.id)),
    of: ({ subject, sources, digest }) => {
      const own = words.get(keyOf(subject)) ?? [];
      if (own.length === 0) return null;
      const marking = strictest(own.map(({ content }) => content.marking));
      const raised = sources
        .flatMap((id) => words.get(keyOf({ kind: "text", id })) ?? [])
        .filter(({ content }) => restrictsMore(content.marking, marking));
      const outdated = raised.some((source) => !own.some(({ entry }) => hasSeen(entry, source.entry)));
      const changed = digest !== null && own.every(({ content }) => content.digest !== digest);
      return outdated || changed ? { ...marking, state: "proposed" } : marking;
    },
  };
};

/** The same from the records of a sound ledger. */
export const confirmedMarkings = (crypto: CryptoPort, records: readonly LedgerRecord[]): ConfirmedMarkings =>
  markingsOf(indexLedger(crypto, records));
