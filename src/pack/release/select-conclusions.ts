import type { ConclusionState, LedgerRecord, LedgerState, Reason, ReleaseLine } from "../../contract";
import { contentOf } from "../ledger/ledger";
import { lastNotices, type Notice, noticesIn } from "../ledger/notices";
import { takesPlaceOf } from "../ledger/state";
import { whyWithheld } from "../releasability";
import { addressKey, held, type PackageInput } from "./release-input";

/** Conclusions that go to the audience; of each the reason why it goes or stays is added to `lines`. */
export const selectConclusions = (state: LedgerState, input: PackageInput, lines: ReleaseLine[]): ConclusionState[] => {
  const unread = new Set([
    ...input.clauses.filter((clause) => clause.unconfirmed).map(addressKey),
    ...input.unread.map((text) => addressKey({ text, clause: "" })),
  ]);
  const elsewhere = noticedElsewhere(input);
  const reasons = new Map(
    state.conclusions.map((one) => {
      const { id } = one.conclusion;
      return [id, elsewhere.has(id) ? held("release.noticed") : whyConclusionStays(one, state, input, unread)];
    }),
  );
  const replacing = replacingIn(state.conclusions);
  // what was replaced must not go out as if it still held: a line from what has replaced it must go, too
  const isShownReplaced = (one: ConclusionState, followed: ReadonlySet<ConclusionState>): boolean =>
    one.supersededBy === null ||
    replacing(one).some(
      (by) =>
        !followed.has(by) && reasons.get(by.conclusion.id) === null && isShownReplaced(by, new Set([...followed, by])),
    );
  const why = (one: ConclusionState): Reason | null =>
    reasons.get(one.conclusion.id) ??
    (isShownReplaced(one, new Set([one])) ? null : held("release.replaced-by-withheld"));
  return state.conclusions.filter((one) => {
    const reason = why(one);
    lines.push({
      what: one.conclusion.id,
      kind: "conclusion",
      goes: reason ? "withheld" : "as-text",
      reason: reason ?? held("release.cleared", { level: one.marking?.level ?? "" }),
    });
    return reason === null;
  });
};

/** By which conclusions one was replaced: the one that has, and those that lead from it. */
const replacingIn = (conclusions: readonly ConclusionState[]) => {
  const naming = new Map<string, ConclusionState[]>();
  for (const one of conclusions)
    for (const id of [one.conclusion.supersedes ?? "", ...(one.conclusion.settles ?? [])])
      naming.set(id, [...(naming.get(id) ?? []), one]);
  return ({ conclusion, supersededBy }: ConclusionState): ConclusionState[] =>
    (naming.get(conclusion.id) ?? []).filter(
      (by) =>
        takesPlaceOf(by.conclusion, conclusion) &&
        (by.conclusion.id === supersededBy || by.supersededBy === supersededBy),
    );
};

const whyConclusionStays = (
  one: ConclusionState,
  state: LedgerState,
  { texts, markings, reworded, audience, records, replica }: PackageInput,
  unread: ReadonlySet<string>,
): Reason | null => {
  const { id, left, right } = one.conclusion;
  if (one.stage === "concluded") return held("release.not-signed-off");
  if (one.stage === "revoked") return held("release.revoked");
  if (isContested(one, state)) return held("release.conflict");
  if (mayBeOvertaken(records, replica, id)) return held("release.later-withheld");
  if (reworded.has(id)) return held("release.reworded");
  const sides = [left, right];
  if (sides.some((side) => !texts.some(({ text }) => text === side.text))) return held("release.text-absent");
  if (sides.some((side) => unread.has(addressKey(side)))) return held("release.not-read");
  if (one.marking !== null && !isConfirmedHere(records, replica, id))
    return held("release.unconfirmed", { level: one.marking.level });
  return whyWithheld(one.marking, audience) ?? (markings.has(id) ? whyWithheld(markings.get(id)!, audience) : null);
};

/** That what was concluded here may leave, this room says: another may raise its marking, and knows it from here. */
const isConfirmedHere = (records: readonly LedgerRecord[], replica: string, conclusion: string): boolean => {
  const own = records.filter(({ entry }) => entry.replica === replica);
  return (
    !own.some((record) => contentOf(record, "conclusion")?.id === conclusion) ||
    own.some((record) => contentOf(record, "marking-confirmation")?.subject.id === conclusion)
  );
};

/**
 * Whether the room that a conclusion came from has since entered something that was withheld from us and may concern
 * it: a revocation, or a higher marking. That room knows, and can send it on.
 */
const mayBeOvertaken = (records: readonly LedgerRecord[], replica: string, conclusion: string): boolean => {
  const entered = records.find((record) => contentOf(record, "conclusion")?.id === conclusion)?.entry;
  if (!entered || entered.replica === replica) return false;
  const chain = records.filter(({ entry }) => entry.replica === entered.replica);
  const confirmed = chain.filter((record) => contentOf(record, "marking-confirmation")?.subject.id === conclusion);
  const known = Math.max(entered.seq, ...confirmed.map(({ entry }) => entry.seq));
  return chain.some(
    ({ entry, content }) =>
      content === null && entry.seq > known && (entry.type === "revocation" || entry.type === "marking-confirmation"),
  );
};

/** Signed off here and, otherwise, elsewhere: which of the two holds is for people to settle first. */
const isContested = ({ conclusion }: ConclusionState, { conflicts, conclusions }: LedgerState): boolean => {
  const signed = new Set(conclusions.filter(({ stage }) => stage !== "concluded").map((one) => one.conclusion.id));
  return conflicts.some(
    ({ conclusions: ids }) => ids.includes(conclusion.id) && ids.filter((id) => signed.has(id)).length > 1,
  );
};

/** Conclusions of which another room says that they must not be rested on: it knows why. */
const noticedElsewhere = ({ records, replica }: PackageInput): ReadonlySet<string> =>
  new Set(noticesIn(records.filter(({ entry }) => entry.replica !== replica)).map(({ conclusion }) => conclusion));

/** A notice to be entered before a package goes to an audience that has the conclusion from an earlier one. */
export interface DueNotice {
  readonly conclusion: string;
  readonly notice: Notice;
}

/**
 * What a reason for staying means to those who have the conclusion. Reasons that are not here say nothing of whether
 * it stands: a text is not at hand, or reads otherwise since, or another room alone knows.
 */
const NOTICE_FOR: Readonly<Partial<Record<string, Notice>>> = {
  "release.not-signed-off": "not-standing",
  "release.revoked": "not-standing",
  "release.conflict": "not-standing",
  "release.replaced-by-withheld": "not-standing",
  "release.unmarked": "raised",
  "release.unconfirmed": "raised",
  "release.above-audience": "raised",
  "release.caveat": "raised",
};

/** Notices that the lines of a selection make due; one that this replica has given already is not given again. */
export const noticesDue = ({ records, replica, sent }: PackageInput, lines: readonly ReleaseLine[]): DueNotice[] => {
  const given = lastNotices(records);
  return lines.flatMap(({ kind, what, goes, reason }): DueNotice[] => {
    if (kind !== "conclusion" || !sent.has(what)) return [];
    const notice = goes === "withheld" ? NOTICE_FOR[reason.code] : "standing";
    const before = given.get(what)?.get(replica) ?? "standing";
    return notice === undefined || notice === before ? [] : [{ conclusion: what, notice }];
  });
};
