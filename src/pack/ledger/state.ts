import type {
  Approval,
  Conclusion,
  ConclusionStage,
  ConclusionState,
  CryptoPort,
  GenesisContent,
  LedgerRecord,
  LedgerState,
  SignOff,
} from "../../contract";
import { compareText, contentOf } from "./ledger";
import { hasSeen, type IndexedRecord, indexLedger, type LedgerIndex, signOffsOf } from "./ledger-index";
import { type ConfirmedMarkings, markingsOf } from "./markings";
import { noticesIn } from "./notices";
import { isConclusionRevoked, isSignOffRevoked } from "./revocation";
import { faultOfSignOff } from "./sign-off";

type Rules = GenesisContent["project"];

/**
 * What a sound ledger means. A pure function of the *set* of entries: their order does not matter, and what was
 * concluded apart and merged later gives the same everywhere. Sign-offs that do not verify do not count.
 */
export const projectState = (crypto: CryptoPort, records: readonly LedgerRecord[]): LedgerState =>
  meaningOf(crypto, indexLedger(crypto, records));

/** The same of a ledger that is indexed already. */
export const meaningOf = (crypto: CryptoPort, index: LedgerIndex): LedgerState => {
  const records = index.entries.map(({ record }) => record);
  const rules = index.entries.map(({ record }) => contentOf(record, "genesis")).find((content) => content !== null);
  const facts = gatherFacts(crypto, index);
  const stated = new Map<string, Stated>();
  for (const [id, [entry]] of index.conclusions) stated.set(id, stateOf(entry!, facts, rules?.project ?? null));
  const conclusions = settleSupersession(stated).sort((a, b) => compareText(a.conclusion.id, b.conclusion.id));
  return {
    project: rules?.project ?? null,
    keys: [...index.keys.values()].map(([introduced]) => introduced!).sort((a, b) => compareText(a.key.id, b.key.id)),
    conclusions,
    conflicts: conflictsAmong(conclusions),
    notices: noticesIn(records).sort((a, b) => compareText(a.conclusion, b.conclusion)),
    withheld: records.filter(({ content }) => content === null).length,
  };
};

/** A sign-off that counts, with its entry. */
interface Given {
  readonly entry: IndexedRecord;
  readonly signOff: SignOff;
}

interface Facts {
  readonly given: readonly Given[];
  readonly approvals: readonly Approval[];
  readonly revoked: ReadonlySet<string>;
  readonly markings: ConfirmedMarkings;
}

const gatherFacts = (crypto: CryptoPort, index: LedgerIndex): Facts => ({
  given: signOffsOf(index)
    .filter(({ entry, content }) => faultOfSignOff(crypto, index, entry, content) === null)
    .filter(({ entry, content }) => !isSignOffRevoked(crypto, index, entry, content))
    .map(({ entry, content }) => ({ entry, signOff: content.signOff })),
  approvals: index.entries
    .flatMap(({ record }) => contentOf(record, "approval") ?? [])
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.id, b.id)),
  revoked: new Set([...index.conclusions.keys()].filter((id) => isConclusionRevoked(index, id))),
  markings: markingsOf(index),
});

interface Stated extends ConclusionState {
  /** Before supersession is looked at. */
  readonly stage: Exclude<ConclusionStage, "superseded">;
}

const stateOf = ({ record, hash }: IndexedRecord, facts: Facts, rules: Rules | null): Stated => {
  const conclusion = contentOf(record, "conclusion")!;
  const own = standing(facts.given.filter(({ signOff }) => signOff.conclusion === conclusion.id));
  const signOffs = own.filter(({ meaning }) => meaning === "assent");
  const disagreements = own.filter(({ meaning }) => meaning === "disagree");
  const approvals = facts.approvals.filter((approval) => approval.conclusions.includes(conclusion.id));
  const has = (among: readonly SignOff[], side: SignOff["side"]) => among.some((signOff) => signOff.side === side);
  const missing = (rules?.requiredSides ?? []).filter((side) => !has(signOffs, side) || has(disagreements, side));
  return {
    conclusion,
    entry: hash,
    stage: stageOf(conclusion, facts, rules, missing.length === 0, approvals.length > 0),
    signOffs,
    disagreements,
    approvals,
    missing,
    supersededBy: null,
    marking: facts.markings.of({
      subject: { kind: "conclusion", id: conclusion.id },
      sources: [conclusion.left.text, conclusion.right.text],
      digest: null,
    }),
  };
};

const stageOf = (
  { id }: Conclusion,
  { revoked }: Facts,
  rules: Rules | null,
  complete: boolean,
  approved: boolean,
): Stated["stage"] => {
  if (revoked.has(id)) return "revoked";
  if (!rules || !complete) return "concluded";
  return rules.requiresApproval && !approved ? "signed-off" : "decided";
};

const byTime = (a: SignOff, b: SignOff): number => compareText(a.at, b.at) || compareText(a.id, b.id);

/**
 * Of each participant the last word. What was entered having seen another of theirs is later, whatever the clock said;
 * time decides only between rooms. A page of paper is anyone's to enter: it says nothing against what the person signed.
 */
const standing = (given: readonly Given[]): SignOff[] => {
  const lastOf = (own: readonly Given[]): SignOff => {
    const signed = own.filter(({ signOff }) => signOff.manner === "key");
    const counting = signed.length > 0 ? signed : own;
    const last = counting.filter(({ entry }) =>
      counting.every((one) => one.entry === entry || !hasSeen(one.entry, entry)),
    );
    return last
      .map(({ signOff }) => signOff)
      .sort(byTime)
      .at(-1)!;
  };
  const people = Map.groupBy(given, ({ signOff }) => signOff.participant);
  return [...people.values()].map(lastOf).sort(byTime);
};

/** Whether a conclusion is to take the place of another: it came after it, or settles what rooms concluded apart on one point. */
export const takesPlaceOf = ({ supersedes, settles = [], item }: Conclusion, other: Conclusion): boolean =>
  supersedes === other.id || (settles.includes(other.id) && other.item === item);

/** The conclusions that one is to take the place of. */
const replacedIn = (stated: ReadonlyMap<string, ConclusionState>, conclusion: Conclusion) =>
  [conclusion.supersedes ?? "", ...(conclusion.settles ?? [])]
    .flatMap((id) => stated.get(id) ?? [])
    .filter((other) => takesPlaceOf(conclusion, other.conclusion));

/**
 * A decision gives way only to a later *decision*: a conclusion that still lacks a signature replaces nothing. What
 * such a conclusion would have replaced falls with it when a decision replaces it in turn.
 */
const settleSupersession = (stated: ReadonlyMap<string, Stated>): ConclusionState[] => {
  const replacedBy = new Map<string, string>();
  const decided = [...stated.values()].filter(({ stage }) => stage === "decided");
  for (const { conclusion } of decided.sort((a, b) => compareText(a.conclusion.id, b.conclusion.id))) {
    const open = replacedIn(stated, conclusion);
    for (let replaced = open.pop(); replaced; replaced = open.pop()) {
      const { id } = replaced.conclusion;
      if (id === conclusion.id || replacedBy.has(id)) continue;
      replacedBy.set(id, conclusion.id);
      if (replaced.stage !== "decided") open.push(...replacedIn(stated, replaced.conclusion));
    }
  }
  return [...stated.values()].map((state) => {
    const supersededBy = replacedBy.get(state.conclusion.id) ?? null;
    return supersededBy === null || state.stage === "revoked" ? state : { ...state, stage: "superseded", supersededBy };
  });
};

/** All that can be come to from a conclusion by the steps of `next`; each is walked from once. */
const reachable = (from: string, next: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const seen = new Set<string>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const id of next.get(at) ?? []) {
      if (seen.has(id)) continue;
      seen.add(id);
      open.push(id);
    }
  }
  return seen;
};

/** Conclusions that hold on one point without any of them taking the place of the other, decided or in the making. */
const conflictsAmong = (conclusions: readonly ConclusionState[]): LedgerState["conflicts"] => {
  const known = new Map(conclusions.map((one) => [one.conclusion.id, one]));
  const replaces = new Map(
    conclusions.map(({ conclusion }) => [conclusion.id, replacedIn(known, conclusion).map((one) => one.conclusion.id)]),
  );
  const replacedBy = new Map<string, string[]>();
  for (const [id, replaced] of replaces)
    for (const one of replaced) replacedBy.set(one, [...(replacedBy.get(one) ?? []), id]);
  const holding = conclusions.filter(({ stage }) => stage !== "revoked" && stage !== "superseded");
  return [...Map.groupBy(holding, ({ conclusion }) => conclusion.item)]
    .map(([item, on]) => {
      const ids = on.map(({ conclusion }) => conclusion.id);
      // it stands in one line with each of the others, or it has a rival
      const isRival = (id: string): boolean => {
        const inLine = new Set([...reachable(id, replaces), ...reachable(id, replacedBy)]);
        return ids.some((other) => other !== id && !inLine.has(other));
      };
      return { item, conclusions: ids.filter(isRival) };
    })
    .filter(({ conclusions: ids }) => ids.length > 1)
    .sort((a, b) => compareText(a.item, b.item));
};
