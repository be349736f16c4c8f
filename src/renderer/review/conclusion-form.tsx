import { App, Button, Input, Radio, Select } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { type ReactNode, useRef } from "react";
import type { Coverage, Disposition, Rationale, Relationship } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { useKeys } from "../shell/keys";
import { useWords } from "../words-context";

export interface Draft {
  disposition?: Disposition;
  relationship: Relationship;
  rationale: Rationale;
  reason: string;
}

interface ConclusionFormProps {
  item: string;
  /** Whether a conclusion stands that this one would replace. */
  replaces: boolean;
  /** Ids of other rooms' conclusions whose place it takes. */
  settles: readonly string[];
  draft: Draft;
  /** Whether the civil clause was found to cover the military one; undefined while that is not known. */
  covers: Coverage | undefined;
  /** Opinions on the point that nobody has resolved. */
  openOpinions: number;
  onDraft: (change: Partial<Draft>) => void;
  onDone: () => void;
}

/** A conclusion in the making; nothing enters the ledger until it is recorded, and that is asked first. */
export function ConclusionForm({
  item,
  replaces,
  settles,
  draft,
  covers,
  openOpinions,
  onDraft,
  onDone,
}: ConclusionFormProps): ReactNode {
  const { w, say } = useWords();
  const { modal } = App.useApp();
  const conclude = useAct(
    ({ disposition, relationship, rationale, reason }: Required<Draft>) =>
      client.review.conclude({
        item,
        disposition,
        relationship,
        rationale,
        reason: reason.trim(),
        settles: [...settles],
      }),
    () => {
      onDone();
      return w.review.concluded;
    },
  );
  const { disposition } = draft;
  const reason = useRef<TextAreaRef>(null);
  useKeys({ r: () => reason.current?.focus() });
  const asked = settles.length > 0 ? w.review.settleAsk : replaces ? w.review.supersedesAsk : w.review.concludeAsk;
  const isWhole = disposition !== undefined && draft.reason.trim() !== "";
  const ask = () => {
    if (!isWhole) return;
    void modal.confirm({
      title: say("disposition", disposition),
      content: (
        <>
          {disposition === "adopt-civil" && covers !== undefined && covers !== "yes" ? (
            <p className="doubt-text">{w.review.adoptsUncovered[covers]}</p>
          ) : null}
          {openOpinions > 0 ? <p className="doubt-text">{w.review.openOpinions(openOpinions)}</p> : null}
          <p>{asked}</p>
        </>
      ),
      okText: w.review.conclude,
      onOk: () => conclude.mutateAsync({ ...draft, disposition }).catch(() => undefined),
    });
  };
  return (
    <div className="conclusion-form">
      <Answers draft={draft} onDraft={onDraft} />
      <div className="conclusion-record">
        <Input.TextArea
          ref={reason}
          value={draft.reason}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) ask();
            else if (event.key === "Escape") reason.current?.blur();
          }}
          autoSize={{ minRows: 2, maxRows: 6 }}
          placeholder={w.review.reasonHint}
          aria-label={w.reason}
          onChange={({ target }) => onDraft({ reason: target.value })}
        />
        <Button type="primary" disabled={!isWhole} loading={conclude.isPending} onClick={ask}>
          {w.review.conclude}
        </Button>
      </div>
    </div>
  );
}

/** What is chosen before the reason is written. */
function Answers({ draft, onDraft }: Pick<ConclusionFormProps, "draft" | "onDraft">): ReactNode {
  const { w, say } = useWords();
  return (
    <>
      <Radio.Group
        className="dispositions"
        value={draft.disposition ?? null}
        aria-label={w.review.disposition}
        onChange={({ target }) => onDraft({ disposition: target.value as Disposition })}
      >
        {valuesOf("disposition").map((value, index) => (
          <Radio key={value} value={value}>
            <kbd>{index + 1}</kbd> {say("disposition", value)}
          </Radio>
        ))}
      </Radio.Group>
      <div className="field">
        <span id="relationship-label">{w.review.relationship}</span>
        <Select<Relationship>
          value={draft.relationship}
          aria-labelledby="relationship-label"
          onChange={(relationship) => onDraft({ relationship })}
          options={valuesOf("relationship").map((value) => ({ value, label: say("relationship", value) }))}
        />
      </div>
      <div className="field">
        <span id="rationale-label">{w.review.rationale}</span>
        <Select<Rationale>
          value={draft.rationale}
          aria-labelledby="rationale-label"
          onChange={(rationale) => onDraft({ rationale })}
          options={valuesOf("rationale").map((value) => ({ value, label: say("rationale", value) }))}
        />
      </div>
    </>
  );
}
