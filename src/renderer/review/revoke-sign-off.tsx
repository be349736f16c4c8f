import { Button, Form, Input, Modal } from "antd";
import { type ReactNode, useState } from "react";
import type { SignOff } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { PassphraseField } from "../parts/signer-fields";
import { useWords } from "../words-context";

interface RevokeForm {
  reason: string;
  passphrase: string;
}

/** The way for a signer to take back what they signed; the record stays. */
export function RevokeSignOff({ project, signOff }: { project: string; signOff: SignOff }): ReactNode {
  const { w } = useWords();
  const [form] = Form.useForm<RevokeForm>();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const revoke = useAct(
    (values: RevokeForm) =>
      client.review.revokeSignOff({ project, signOff: signOff.id, participant: signOff.participant, ...values }),
    () => {
      close();
      return w.review.revoked;
    },
  );
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        {w.review.revoke}
      </Button>
      <Modal
        open={open}
        title={w.review.revoke}
        okText={w.review.revoke}
        okButtonProps={{ danger: true }}
        confirmLoading={revoke.isPending}
        onOk={() => form.submit()}
        onCancel={close}
        destroyOnHidden
      >
        <p>{w.review.revokeAsk}</p>
        <Form<RevokeForm>
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={(values) => revoke.mutate(values)}
        >
          <Form.Item name="reason" label={w.review.revokeReason} rules={[{ required: true, message: w.needed }]}>
            <Input autoFocus autoComplete="off" />
          </Form.Item>
          <PassphraseField />
        </Form>
      </Modal>
    </>
  );
}
