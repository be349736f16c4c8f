import { Button, Form, Input, Modal } from "antd";
import { type ReactNode, useState } from "react";
import type { Participant } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { useWords } from "../words-context";
import { NewPassphrase } from "./new-passphrase";

/** What can be done with a person's key: out of use where it is in use, else a new one. */
export function KeyActions({ participant }: { participant: Participant }): ReactNode {
  const inUse = participant.key !== null && participant.key.revokedAt === null;
  return inUse ? <RevokeKey participant={participant.id} /> : <RenewKey participant={participant.id} />;
}

function RevokeKey({ participant }: { participant: string }): ReactNode {
  const { w } = useWords();
  const [form] = Form.useForm<{ reason: string }>();
  const [open, setOpen] = useState(false);
  const revoke = useAct(
    ({ reason }: { reason: string }) => client.participants.revokeKey({ participant, reason }),
    () => {
      setOpen(false);
      return w.review.keyRevokedDone;
    },
  );
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        {w.review.revokeKey}
      </Button>
      <Modal
        open={open}
        title={w.review.revokeKey}
        okText={w.review.revokeKey}
        okButtonProps={{ danger: true }}
        confirmLoading={revoke.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p>{w.review.revokeKeyAsk}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => revoke.mutate(values)}>
          <Form.Item name="reason" label={w.review.revokeReason} rules={[{ required: true, message: w.needed }]}>
            <Input autoFocus autoComplete="off" onPressEnter={() => form.submit()} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}

function RenewKey({ participant }: { participant: string }): ReactNode {
  const { w } = useWords();
  const [form] = Form.useForm<{ passphrase: string }>();
  const [open, setOpen] = useState(false);
  const renew = useAct(
    ({ passphrase }: { passphrase: string }) => client.participants.renewKey({ participant, passphrase }),
    () => {
      setOpen(false);
      return w.review.keyRenewed;
    },
  );
  return (
    <>
      <Button type="link" size="small" onClick={() => setOpen(true)}>
        {w.review.renewKey}
      </Button>
      <Modal
        open={open}
        title={w.review.renewKey}
        okText={w.review.renewKey}
        confirmLoading={renew.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="quiet">{w.review.participantWhy}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => renew.mutate(values)}>
          <NewPassphrase onEnter={() => form.submit()} />
        </Form>
      </Modal>
    </>
  );
}
