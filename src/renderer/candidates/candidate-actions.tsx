import { useQuery } from "@tanstack/react-query";
import { App, Button, Form, Input, Select } from "antd";
import type { ReactNode } from "react";
import type { CandidateView } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { useNeeded } from "../parts/needed";
import { queries } from "../queries";
import { CreateDialog } from "../review/project-list";
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
  const needed = useNeeded();
  const dismiss = useAct(
    ({ reason }: { reason: string }) => client.candidates.dismiss({ candidates: of.map(({ id }) => id), reason }),
    ({ dismissed }) => {
      onClose(true);
      return w.candidates.dismissed(dismissed);
    },
  );
  return (
    <FormDialog<{ reason: string }>
      open={open}
      title={w.candidates.dismissTitle(of.length)}
      act={w.candidates.dismiss}
      acting={dismiss.isPending}
      lead={<p className="quiet">{w.candidates.dismissWhy}</p>}
      onSend={(values) => dismiss.mutate(values)}
      onClose={() => onClose(false)}
    >
      <Form.Item name="reason" label={w.reason} rules={needed}>
        <Input autoFocus />
      </Form.Item>
      <UsualReasons />
    </FormDialog>
  );
}

function UsualReasons(): ReactNode {
  const { w } = useWords();
  const form = Form.useFormInstance<{ reason: string }>();
  return (
    <div className="choices">
      {w.candidates.reasons.map((reason) => (
        <Button key={reason} onClick={() => form.setFieldsValue({ reason })}>
          {reason}
        </Button>
      ))}
    </div>
  );
}

/** Puts them on the queue of a project; where there is none yet, one is made first. */
function AddDialog({ open, of, onClose }: DialogProps): ReactNode {
  const { w } = useWords();
  const needed = useNeeded();
  const { notification } = App.useApp();
  const { data: projects, refetch } = useQuery(queries.projects());
  const newest = projects?.at(-1)?.id;
  const pairs = of.map(({ id, left, right }) => ({ left, right, candidate: id }));
  const add = useAct(async ({ project }: { project: string }) => {
    const { added } = await client.projects.addToQueue({ project, pairs });
    onClose(true);
    const key = `added ${project}`;
    // it would lie over what is to be written there
    const toReview = () => {
      notification.destroy(key);
      navigate({ page: "review", project });
    };
    notification.success({
      key,
      title: w.candidates.added(added),
      actions: (
        <Button type="link" onClick={toReview}>
          {w.candidates.toReview}
        </Button>
      ),
    });
  });
  return (
    <>
      <FormDialog<{ project: string }>
        open={open && newest !== undefined}
        title={w.candidates.addTitle(of.length)}
        act={w.candidates.addToProject}
        acting={add.isPending}
        initialValues={newest === undefined ? {} : { project: newest }}
        onSend={(values) => add.mutate(values)}
        onClose={() => onClose(false)}
      >
        <Form.Item name="project" label={w.review.project} rules={needed}>
          <Select autoFocus options={(projects ?? []).map(({ id, name }) => ({ value: id, label: name }))} />
        </Form.Item>
      </FormDialog>
      <CreateDialog
        open={open && projects?.length === 0}
        lead={<p className="quiet">{w.review.noProjects}</p>}
        onClose={() => onClose(false)}
        onCreated={() => refetch()}
      />
    </>
  );
}
