import { Form, Input } from "antd";
import type { ReactNode } from "react";
import { useWords } from "../words-context";
import { useNeeded } from "./needed";

/** Why a marking is confirmed or changed, and by whom: neither may be left out. */
export function ConfirmedBy(): ReactNode {
  const { w } = useWords();
  const needed = useNeeded();
  return (
    <>
      <Form.Item name="reason" label={w.reason} rules={needed}>
        <Input.TextArea rows={2} />
      </Form.Item>
      <Form.Item name="by" label={w.library.markingBy} rules={needed}>
        <Input autoComplete="name" />
      </Form.Item>
    </>
  );
}
