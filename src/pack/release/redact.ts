import type { EntryType, LedgerContents, LedgerRecord } from "../../contract";
import { compareRecords, contentOf, withholdContent } from "../ledger/ledger";
import type { LedgerIndex } from "../ledger/ledger-index";
import { markingsOf } from "../ledger/markings";
import { noticeOf } from "../ledger/notices";

/** Ids of what was cleared for an audience. */
export interface Cleared {
  readonly conclusions: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  readonly opinions: ReadonlySet<string>;
  /** Conclusions that went to the audience before. */
  readonly sent: ReadonlySet<string>;
  readonly audience: string;
}

/** Ids that follow from what was cleared. */
interface Scope extends Cleared {
  readonly signOffs: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** Confirmations of markings that stand. */
  readonly confirmations: ReadonlySet<string>;
}

type Rules = { readonly [T in EntryType]: (content: LedgerContents[T], scope: Scope) => boolean };

/** Which contents may leave: those that speak of cleared conclusions alone. Whatever is not named here stays. */
const MAY_LEAVE: Rules = {
  genesis: () => true,
  merge: () => true,
  key: ({ key }, { keys }) => keys.has(key.id),
  conclusion: ({ id }, { conclusions }) => conclusions.has(id),
  "sign-off": ({ signOff }, { conclusions }) => conclusions.has(signOff.conclusion),
  disagreement: ({ signOff }, { conclusions }) => conclusions.has(signOff.conclusion),
  revocation: ({ of, target }, { signOffs, keys }) =>
    (of === "sign-off" && signOffs.has(target)) || (of === "key" && keys.has(target)),
  // an approval of several conclusions goes with any of them: of the others it shows their random ids
  approval: ({ conclusions: ids }, { conclusions }) => ids.some((id) => conclusions.has(id)),
  // what a confirmation replaced may have said why the thing was secret
  "marking-confirmation": ({ id, subject }, scope) => scope.confirmations.has(id) && isCleared(subject, scope),
  release: ({ audience }, scope) => audience === scope.audience,
  // a notice holds no words of anyone's: who has the conclusion learns that it is not what it was, and not why
  correction: ({ corrects, text }, { conclusions, signOffs, sent }) =>
    conclusions.has(corrects) || signOffs.has(corrects) || (sent.has(corrects) && noticeOf(text) !== null),
};

const isCleared = ({ kind, id }: { kind: string; id: string }, { conclusions, texts, opinions }: Scope): boolean =>
  (kind === "conclusion" && conclusions.has(id)) ||
  (kind === "text" && texts.has(id)) ||
  (kind === "opinion" && opinions.has(id));

/** The ledger as it may leave: every entry, with content and salt only where all it says is cleared. */
export const redactLedger = (index: LedgerIndex, cleared: Cleared): LedgerRecord[] => {
  const records = index.entries.map(({ record }) => record);
  const signed = records
    .flatMap((record) => contentOf(record, "sign-off") ?? contentOf(record, "disagreement") ?? [])
    .map(({ signOff }) => signOff)
    .filter(({ conclusion }) => cleared.conclusions.has(conclusion));
  const scope: Scope = {
    ...cleared,
    signOffs: new Set(signed.map(({ id }) => id)),
    keys: new Set(signed.flatMap(({ keyId }) => keyId ?? [])),
    confirmations: markingsOf(index).standing,
  };
  return records
    .map((record) => (mayLeave(record, record.entry.type, scope) ? record : withholdContent(record)))
    .sort(compareRecords);
};

const mayLeave = <T extends EntryType>(record: LedgerRecord, type: T, scope: Scope): boolean => {
  const content = contentOf(record, type);
  return content !== null && MAY_LEAVE[type](content, scope);
};
