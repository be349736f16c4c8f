import type { LedgerRecord, LedgerState, NoticeKind } from "../../contract";
import { contentOf } from "./ledger";

export type Notice = NoticeKind | "standing";

/**
 * What a room that has a conclusion must be told when it may not be told why: corrections with one of these texts and
 * not a word more, on an id that the room knows. They change nothing of what the ledger means.
 */
const NOTICE_TEXTS: Readonly<Record<Notice, string>> = {
  "not-standing": "现不再按所送内容有效，原因不随附。 It no longer stands as it was sent; the reason does not travel.",
  raised:
    "密级已提高，请从严管理并向原处核实。 Its marking was raised: handle it strictly and ask the room it came from.",
  standing: "前一通知取消，以现内容为准。 The notice before is withdrawn: it stands as it is now.",
};

const NOTICE_OF: ReadonlyMap<string, Notice> = new Map(
  (Object.keys(NOTICE_TEXTS) as Notice[]).map((notice) => [NOTICE_TEXTS[notice], notice]),
);

export const noticeText = (notice: Notice): string => NOTICE_TEXTS[notice];

/** Null for the text of any other correction. */
export const noticeOf = (text: string): Notice | null => NOTICE_OF.get(text) ?? null;

/** Of each conclusion the last notice of each replica, in the order of its chain. */
export const lastNotices = (records: readonly LedgerRecord[]): Map<string, Map<string, Notice>> => {
  const last = new Map<string, Map<string, { seq: number; notice: Notice }>>();
  for (const record of records) {
    const content = contentOf(record, "correction");
    const notice = content && noticeOf(content.text);
    if (!content || !notice) continue;
    const { replica, seq } = record.entry;
    const ofConclusion = last.get(content.corrects) ?? new Map<string, { seq: number; notice: Notice }>();
    last.set(content.corrects, ofConclusion);
    if ((ofConclusion.get(replica)?.seq ?? -1) < seq) ofConclusion.set(replica, { seq, notice });
  }
  return new Map(
    [...last].map(([conclusion, of]) => [conclusion, new Map([...of].map(([room, { notice }]) => [room, notice]))]),
  );
};

/** Conclusions that some room says must not be rested on as they are here, with what it says. */
export const noticesIn = (records: readonly LedgerRecord[]): LedgerState["notices"] =>
  [...lastNotices(records)].flatMap(([conclusion, of]) => {
    const said = [...of.values()];
    const notice = (["raised", "not-standing"] as const).find((one) => said.includes(one));
    return notice ? [{ conclusion, notice }] : [];
  });
