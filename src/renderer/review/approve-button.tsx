import { Form, Input } from "antd";
import type { ReactNode } from "react";
import { type ProjectView, pairName, type QueueItemView } from "../../contract";
import { client } from "../client";
import { AskButton } from "../parts/ask-button";
import { useNeeded } from "../parts/needed";
import { useWords } from "../words-context";

interface ApprovalForm {
  authority: string;
  documentNumber: string;
  date: string;
}

interface ApproveButtonProps {
  project: ProjectView;
  queue: readonly QueueItemView[];
}

/**
 * Enters the authority's act on all conclusions that every side has signed and that still wait for it, each named; not on
 * those that another room's contradicts.
 */
export function ApproveButton({ project, queue }: ApproveButtonProps): ReactNode {
  const { w, say } = useWords();
  const needed = useNeeded();
  const waiting = queue.flatMap(({ state, conclusion, rivals, leftClause, rightClause }) =>
    state === "signed-off" && conclusion && rivals.length === 0 ? [{ conclusion, leftClause, rightClause }] : [],
  );
  const field = (name: keyof ApprovalForm, label: string, type = "text") => (
    <Form.Item name={name} label={label} rules={needed}>
      <Input type={type} />
    </Form.Item>
  );
  return (
    <AskButton<ApprovalForm>
      label={w.review.approve}
      title={w.review.approveTitle}
      button={{ disabled: waiting.length === 0 }}
      why={
        <>
          <p>{w.review.approvalOf(waiting.length)}</p>
          <ul className="compact listed">
            {waiting.map(({ conclusion: { id, disposition }, leftClause, rightClause }) => (
              <li key={id}>
                {pairName(leftClause, rightClause)} <strong>{say("disposition", disposition)}</strong>
              </li>
            ))}
          </ul>
        </>
      }
      act={(values) =>
        client.review.approve({
          project: project.id,
          conclusions: waiting.map(({ conclusion }) => conclusion.id),
          ...values,
        })
      }
      done={w.review.approved}
    >
      {field("authority", w.review.authority)}
      {field("documentNumber", w.review.documentNumber)}
      {field("date", w.review.date, "date")}
    </AskButton>
  );
}
