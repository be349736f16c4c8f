import { Form, Input } from "antd";
import type { ReactNode } from "react";
import { useNeeded } from "../parts/needed";
import { useWords } from "../words-context";

const LEAST_PASSPHRASE = 8;

/** A passphrase for a new key, typed twice: fields `passphrase` and `again` of the form around it, which Enter hands in. */
export function NewPassphrase(): ReactNode {
  const { w } = useWords();
  const needed = useNeeded();
  const form = Form.useFormInstance();
  const same = {
    validator: (_: unknown, value: string) =>
      value === form.getFieldValue("passphrase")
        ? Promise.resolve()
        : Promise.reject(new Error(w.review.passphraseDiffers)),
  };
  return (
    <>
      <Form.Item
        name="passphrase"
        label={w.review.passphraseNew}
        rules={[...needed, { min: LEAST_PASSPHRASE, message: w.review.passphraseShort }]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="again" label={w.review.passphraseAgain} dependencies={["passphrase"]} rules={[...needed, same]}>
        <Input.Password autoComplete="new-password" onPressEnter={() => form.submit()} />
      </Form.Item>
    </>
  );
}
