import { Form, Input, Select } from "antd";
import type { ReactNode } from "react";
import type { Participant } from "../../contract";
import { useWords } from "../words-context";
import { useNeeded } from "./needed";

interface SignerFieldProps {
  label: string;
  signers: readonly Participant[];
}

/** Who signs: `participant` of the form around it. */
export function SignerField({ label, signers }: SignerFieldProps): ReactNode {
  const { say } = useWords();
  const needed = useNeeded();
  return (
    <Form.Item name="participant" label={label} rules={needed}>
      <Select
        options={signers.map(({ id, name, side, organization }) => ({
          value: id,
          label: [name, say("side", side), organization].filter(Boolean).join(" · "),
        }))}
      />
    </Form.Item>
  );
}

/** The passphrase of the signer's key: `passphrase` of the form around it. */
export function PassphraseField(): ReactNode {
  const { w } = useWords();
  return (
    <Form.Item
      name="passphrase"
      label={w.review.passphrase}
      extra={w.review.passphraseHint}
      // as it was typed: blanks may be part of one
      rules={[{ required: true, message: w.needed }]}
    >
      <Input.Password autoComplete="off" />
    </Form.Item>
  );
}
