import { Form, Input } from "antd";
import type { ReactNode } from "react";
import type { Participant } from "../../contract";
import { client } from "../client";
import { AskButton } from "../parts/ask-button";
import { useNeeded } from "../parts/needed";
import { useWords } from "../words-context";
import { NewPassphrase } from "./new-passphrase";

/** What can be done with a person's key: out of use where it is in use, else a new one. */
export function KeyActions({ participant }: { participant: Participant }): ReactNode {
  const inUse = participant.key !== null && participant.key.revokedAt === null;
  return inUse ? <RevokeKey participant={participant.id} /> : <RenewKey participant={participant.id} />;
}

function RevokeKey({ participant }: { participant: string }): ReactNode {
  const { w } = useWords();
  const needed = useNeeded();
  return (
    <AskButton<{ reason: string }>
      label={w.review.revokeKey}
      button={{ type: "link", size: "small" }}
      danger
      why={<p>{w.review.revokeKeyAsk}</p>}
      act={({ reason }) => client.participants.revokeKey({ participant, reason })}
      done={w.review.keyRevokedDone}
    >
      <Form.Item name="reason" label={w.review.revokeReason} rules={needed}>
        <Input autoFocus autoComplete="off" />
      </Form.Item>
    </AskButton>
  );
}

function RenewKey({ participant }: { participant: string }): ReactNode {
  const { w } = useWords();
  return (
    <AskButton<{ passphrase: string }>
      label={w.review.renewKey}
      button={{ type: "link", size: "small" }}
      why={<p>{w.review.participantWhy}</p>}
      act={({ passphrase }) => client.participants.renewKey({ participant, passphrase })}
      done={w.review.keyRenewed}
    >
      <NewPassphrase />
    </AskButton>
  );
}
