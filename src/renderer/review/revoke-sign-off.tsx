import { Form, Input } from "antd";
import type { ReactNode } from "react";
import type { SignOff } from "../../contract";
import { client } from "../client";
import { AskButton } from "../parts/ask-button";
import { useNeeded } from "../parts/needed";
import { PassphraseField } from "../parts/signer-fields";
import { useWords } from "../words-context";

interface RevokeForm {
  reason: string;
  passphrase: string;
}

/** The way for a signer to take back what they signed; the record stays. */
export function RevokeSignOff({ project, signOff }: { project: string; signOff: SignOff }): ReactNode {
  const { w } = useWords();
  const needed = useNeeded();
  return (
    <AskButton<RevokeForm>
      label={w.review.revoke}
      button={{ type: "link", size: "small" }}
      danger
      why={<p>{w.review.revokeAsk}</p>}
      act={(values) =>
        client.review.revokeSignOff({ project, signOff: signOff.id, participant: signOff.participant, ...values })
      }
      done={w.review.revoked}
    >
      <Form.Item name="reason" label={w.review.revokeReason} rules={needed}>
        <Input autoFocus autoComplete="off" />
      </Form.Item>
      <PassphraseField />
    </AskButton>
  );
}
