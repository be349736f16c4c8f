import { Form, Select } from "antd";
import type { ReactNode } from "react";
import { MARKING_LEVELS, type MarkingLevel, type TextSummary, textName } from "../../contract";
import { client } from "../client";
import { useAsOpened } from "../parts/as-opened";
import { ConfirmedBy } from "../parts/confirmed-by";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { MarkingSign } from "../parts/signs";
import { useWords } from "../words-context";

interface MarkingForm {
  /** Absent where the texts bear different ones, each of which is confirmed as proposed. */
  level?: MarkingLevel;
  reason: string;
  by: string;
}

interface MarkingDialogProps {
  open: boolean;
  texts: readonly TextSummary[];
  onClose: (done: boolean) => void;
}

/** The markings proposed for these texts, each with its texts. */
function byLevel(texts: readonly TextSummary[]): [MarkingLevel, Pick<TextSummary, "id" | "marking">[]][] {
  return MARKING_LEVELS.map((level): [MarkingLevel, Pick<TextSummary, "id" | "marking">[]] => [
    level,
    texts.filter(({ marking }) => marking.level === level).map(({ id, marking }) => ({ id, marking })),
  ]).filter(([, shown]) => shown.length > 0);
}

/** The person responsible confirms, or changes with a reason, the marking proposed for several texts at once. */
export function MarkingDialog({ open, texts: chosen, onClose }: MarkingDialogProps): ReactNode {
  const { w, say } = useWords();
  const texts = useAsOpened(chosen, open);
  const levels = byLevel(texts);
  const [only] = levels.length === 1 ? levels : [];
  // of a text without a mark nobody can have held the proposal against one
  const unmarked = texts.filter(({ marking }) => marking.written === null).length;
  const confirm = useAct(
    async ({ level, reason, by }: MarkingForm) => {
      for (const [proposed, shown] of levels) {
        await client.library.confirmMarking({ texts: shown, level: level ?? proposed, reason, by });
      }
    },
    () => {
      onClose(true);
      return w.library.markingConfirmed(texts.length);
    },
    () => onClose(false),
  );
  return (
    <FormDialog<MarkingForm>
      open={open}
      title={w.library.confirmMarking(texts.length)}
      act={w.library.confirm}
      acting={confirm.isPending}
      initialValues={{ ...(only ? { level: only[0] } : {}), reason: unmarked > 0 ? "" : w.library.markingReason }}
      lead={
        <>
          <p className="quiet">{w.library.markingWhy}</p>
          {unmarked > 0 ? <p className="doubt-text">{w.library.markingUnmarked(unmarked, texts.length)}</p> : null}
          <ul className="compact listed">
            {texts.map((text) => (
              <li key={text.id}>
                <span className="designator">{textName(text)}</span> <MarkingSign marking={text.marking} />{" "}
                <span className="quiet">{text.marking.written ?? w.library.noMark}</span>
              </li>
            ))}
          </ul>
        </>
      }
      onSend={(marking) => confirm.mutate(marking)}
      onClose={() => onClose(false)}
    >
      {only ? (
        <Form.Item name="level" label={w.library.column.marking}>
          <Select options={MARKING_LEVELS.map((level) => ({ value: level, label: say("marking", level) }))} />
        </Form.Item>
      ) : (
        <p>{w.library.markingEach}</p>
      )}
      <ConfirmedBy />
    </FormDialog>
  );
}
