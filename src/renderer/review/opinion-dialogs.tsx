import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import type { ReactNode } from "react";
import type { Opinion } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { useNeeded } from "../parts/needed";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords } from "../words-context";

interface OpinionForm {
  participant: string;
  category: Opinion["category"];
  text: string;
  proposedChange?: string;
}

interface OpinionDialogProps {
  open: boolean;
  item: string;
  onClose: () => void;
}

export function OpinionDialog({ open, item, onClose }: OpinionDialogProps): ReactNode {
  const { w, say } = useWords();
  const needed = useNeeded();
  const { data: participants } = useQuery(queries.participants());
  const add = useAct(
    (values: OpinionForm) => client.review.addOpinion({ item, ...values, proposedChange: values.proposedChange ?? "" }),
    () => {
      onClose();
      return w.review.opinionAdded;
    },
  );
  return (
    <FormDialog<OpinionForm>
      open={open}
      title={w.review.addOpinion}
      act={w.review.addOpinion}
      acting={add.isPending}
      disabled={participants?.length === 0}
      lead={
        participants?.length === 0 ? (
          <p>
            {w.review.noOpinionGivers}{" "}
            <Button type="link" onClick={() => navigate({ page: "settings" })}>
              {w.review.addParticipant}
            </Button>
          </p>
        ) : null
      }
      initialValues={{ category: "technical" }}
      onSend={(values) => add.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="participant" label={w.review.opinionBy} rules={needed}>
        <Select
          options={(participants ?? []).map(({ id, name, side }) => ({
            value: id,
            label: `${name} · ${say("side", side)}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="category" label={w.review.category}>
        <Select
          options={valuesOf("opinionCategory").map((value) => ({ value, label: say("opinionCategory", value) }))}
        />
      </Form.Item>
      <Form.Item name="text" label={w.review.opinionText} rules={needed}>
        <Input.TextArea rows={3} />
      </Form.Item>
      <Form.Item name="proposedChange" label={w.review.proposedChange}>
        <Input.TextArea rows={2} />
      </Form.Item>
    </FormDialog>
  );
}

interface ResolveForm {
  resolution: NonNullable<Opinion["resolution"]>;
  reason?: string;
}

export function ResolveDialog({ opinion, onClose }: { opinion: Opinion | undefined; onClose: () => void }): ReactNode {
  const { w, say } = useWords();
  const resolve = useAct(
    ({ resolution, reason = "" }: ResolveForm) =>
      client.review.resolveOpinion({ opinion: opinion?.id ?? "", resolution, reason }),
    () => {
      onClose();
      return w.review.resolved;
    },
  );
  return (
    <FormDialog<ResolveForm>
      open={opinion !== undefined}
      title={w.review.resolution}
      act={w.review.resolve}
      acting={resolve.isPending}
      initialValues={{ resolution: "accepted" }}
      lead={<blockquote className="opinion-words lines">{opinion?.text}</blockquote>}
      onSend={(values) => resolve.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="resolution" label={w.review.resolution}>
        <Select options={valuesOf("resolution").map((value) => ({ value, label: say("resolution", value) }))} />
      </Form.Item>
      <Form.Item name="reason" label={w.reason}>
        <Input.TextArea rows={2} />
      </Form.Item>
    </FormDialog>
  );
}
