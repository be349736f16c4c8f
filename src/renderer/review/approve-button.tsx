import { Button, Form, Input, Modal } from "antd";
import { type ReactNode, useState } from "react";
import type { ProjectView, QueueItemView } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
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

/** Enters the authority's act on all conclusions that every side has signed and that still wait for it. */
export function ApproveButton({ project, queue }: ApproveButtonProps): ReactNode {
  const { w } = useWords();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<ApprovalForm>();
  const waiting = queue.flatMap(({ state, conclusion }) =>
    state === "signed-off" && conclusion ? [conclusion.id] : [],
  );
  const approve = useAct(
    (values: ApprovalForm) => client.review.approve({ project: project.id, conclusions: waiting, ...values }),
    () => {
      setOpen(false);
      return w.review.approved;
    },
  );
  const field = (name: keyof ApprovalForm, label: string, type = "text") => (
    <Form.Item name={name} label={label} rules={[{ required: true, message: w.needed }]}>
      <Input type={type} />
    </Form.Item>
  );
  return (
    <>
      <Button disabled={waiting.length === 0} onClick={() => setOpen(true)}>
        {w.review.approve}
      </Button>
      <Modal
        open={open}
        title={w.review.approveTitle}
        okText={w.review.approve}
        confirmLoading={approve.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        <p className="quiet">{w.review.approvalOf(waiting.length)}</p>
        <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => approve.mutate(values)}>
          {field("authority", w.review.authority)}
          {field("documentNumber", w.review.documentNumber)}
          {field("date", w.review.date, "date")}
        </Form>
      </Modal>
    </>
  );
}
