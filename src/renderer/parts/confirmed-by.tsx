import { Form, Input } from "antd";
import type { ReactNode } from "react";
import { useWords } from "../words-context";

/** Why a marking is confirmed or changed, and by whom: neither may be left out. */
export function ConfirmedBy(): ReactNode {
  const { w } = useWords();
  const rules = [{ required: true, message: w.needed }];
  return (
    <>
      <Form.Item name="reason" label={w.reason} rules={rules}>
        <Input.TextArea rows={2} />
      </Form.Item>
      <Form.Item name="by" label={w.library.markingBy} rules={rules}>
        <Input autoComplete="name" />
      </Form.Item>
    </>
  );
}
