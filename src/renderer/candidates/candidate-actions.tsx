import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, Modal, Select } from "antd";
import { type ReactNode, useEffect } from "react";
import type { CandidateView } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords } from "../words-context";

export type CandidateAct = "add" | "dismiss";

interface CandidateActionsProps {
  /** The candidates selected, else the one chosen. */
  of: readonly CandidateView[];
  act: CandidateAct | undefined;
  onAct: (act: CandidateAct | undefined) => void;
  onDone: () => void;
}

/** What can be done with candidates: put on a project's queue, dismiss with a reason, restore. */
export function CandidateActions({ of, act, onAct, onDone }: CandidateActionsProps): ReactNode {
  const { w } = useWords();
  const dismissed = of.filter(({ state }) => state === "dismissed");
  const restore = useAct(
    () => client.candidates.restore({ candidates: dismissed.map(({ id }) => id) }),
    ({ restored }) => {
      onDone();
      return w.candidates.restored(restored);
    },
  );
  const close = (done: boolean) => {
    onAct(undefined);
    if (done) onDone();
  };
  return (
    <>
      <Button onClick={() => onAct("add")}>{w.candidates.addToProject}</Button>
      {dismissed.length > 0 && dismissed.length === of.length ? (
        <Button onClick={() => restore.mutate(undefined)}>{w.candidates.restore}</Button>
      ) : (
        <Button onClick={() => onAct("dismiss")}>{w.candidates.dismiss}</Button>
      )}
      <DismissDialog open={act === "dismiss" && of.length > 0} of={of} onClose={close} />
      <AddDialog open={act === "add" && of.length > 0} of={of} onClose={close} />
    </>
  );
}

interface DialogProps {
  open: boolean;
  of: readonly CandidateView[];
  onClose: (done: boolean) => void;
}

function DismissDialog({ open, of, onClose }: DialogProps): ReactNode {
  const { w } = useWords();
  const [form] = Form.useForm<{ reason: string }>();
  const dismiss = useAct(
    ({ reason }: { reason: string }) => client.candidates.dismiss({ candidates: of.map(({ id }) => id), reason }),
    ({ dismissed }) => {
      onClose(true);
      return w.candidates.dismissed(dismissed);
    },
  );
  return (
    <Modal
      open={open}
      title={w.candidates.dismissTitle(of.length)}
      okText={w.candidates.dismiss}
      confirmLoading={dismiss.isPending}
      onOk={() => form.submit()}
      onCancel={() => onClose(false)}
      destroyOnHidden
    >
      <p className="quiet">{w.candidates.dismissWhy}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => dismiss.mutate(values)}>
        <Form.Item name="reason" label={w.reason} rules={[{ required: true, message: w.needed }]}>
          <Input autoFocus onPressEnter={() => form.submit()} />
        </Form.Item>
        <div className="choices">
          {w.candidates.reasons.map((reason) => (
            <Button key={reason} onClick={() => form.setFieldsValue({ reason })}>
              {reason}
            </Button>
          ))}
        </div>
      </Form>
    </Modal>
  );
}

function AddDialog({ open, of, onClose }: DialogProps): ReactNode {
  const { w } = useWords();
  const { notification } = App.useApp();
  const [form] = Form.useForm<{ project: string }>();
  const { data: projects = [] } = useQuery(queries.projects());
  const newest = projects.at(-1)?.id;
  const pairs = of.map(({ id, left, right }) => ({ left, right, candidate: id }));
  const add = useAct(async ({ project }: { project: string }) => {
    const { added } = await client.projects.addToQueue({ project, pairs });
    onClose(true);
    notification.success({
      title: w.candidates.added(added),
      actions: (
        <Button type="link" onClick={() => navigate({ page: "review", project })}>
          {w.candidates.toReview}
        </Button>
      ),
    });
  });
  useEffect(() => {
    if (open && newest) form.setFieldsValue({ project: newest });
  }, [open, newest, form]);
  return (
    <Modal
      open={open}
      title={w.candidates.addTitle(of.length)}
      okText={w.candidates.addToProject}
      okButtonProps={{ disabled: projects.length === 0 }}
      confirmLoading={add.isPending}
      onOk={() => form.submit()}
      onCancel={() => onClose(false)}
      destroyOnHidden
    >
      {projects.length === 0 ? (
        <p>
          {w.review.noProjects}{" "}
          <Button type="link" onClick={() => navigate({ page: "review" })}>
            {w.review.create}
          </Button>
        </p>
      ) : null}
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(values) => add.mutate(values)}>
        <Form.Item name="project" label={w.review.project} rules={[{ required: true, message: w.needed }]}>
          <Select autoFocus options={projects.map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
