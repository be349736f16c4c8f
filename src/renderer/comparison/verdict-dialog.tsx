import { Button, Form, Input, Radio } from "antd";
import type { ReactNode } from "react";
import type { RowVerdict, Verdict } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { client } from "../client";
import { Dialog } from "../parts/dialog";
import { useAct } from "../parts/fault";
import { VerdictSign } from "../parts/signs";
import { useWords } from "../words-context";

interface VerdictForm {
  verdict: Verdict;
  reason: string;
  by: string;
}

/** The row in question: its key, what it is about, what the engine says and what a person has said. */
export interface AskedRow {
  key: string;
  item: string;
  verdict: Verdict;
  given: RowVerdict | undefined;
}

interface VerdictDialogProps {
  left: string;
  right: string;
  row: AskedRow | undefined;
  /** Who judged last: the name is not asked for again. */
  by: string;
  onClose: (by?: string) => void;
}

/** A person's verdict stands beside the engine's and replaces nothing; it can be taken back. */
export function VerdictDialog({ left, right, row, by, onClose }: VerdictDialogProps): ReactNode {
  const { w } = useWords();
  const [form] = Form.useForm<VerdictForm>();
  const give = useAct(
    (verdict: { verdict: Verdict | null; reason: string; by: string }) =>
      client.comparisons.giveVerdicts({ left, right, verdicts: [{ row: row?.key ?? "", ...verdict }] }),
    (_, given) => {
      onClose(given.by);
      return given.verdict ? w.compare.verdictGiven : w.compare.verdictTakenBack;
    },
  );
  const given = row?.given;
  return (
    <Dialog
      open={row !== undefined}
      title={row?.item}
      onCancel={() => onClose()}
      destroyOnHidden
      footer={[
        given ? (
          <Button key="back" onClick={() => give.mutate({ verdict: null, reason: "", by: given.by })}>
            {w.compare.takeVerdictBack}
          </Button>
        ) : null,
        <Button key="give" type="primary" loading={give.isPending} onClick={() => form.submit()}>
          {w.compare.giveVerdict}
        </Button>,
      ]}
    >
      {row ? (
        <Form<VerdictForm>
          key={row.key}
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ verdict: given?.verdict ?? row.verdict, reason: given?.reason ?? "", by: given?.by ?? by }}
          onFinish={(values) => give.mutate(values)}
        >
          <p className="quiet">{w.compare.verdictWhy}</p>
          <p>
            {w.compare.engineSays} <VerdictSign verdict={row.verdict} />
          </p>
          <Form.Item name="verdict" label={w.compare.column.verdict}>
            <Radio.Group
              className="verdict-choice"
              options={valuesOf("verdict").map((value) => ({ value, label: <VerdictSign verdict={value} /> }))}
            />
          </Form.Item>
          <Form.Item name="reason" label={w.reason} rules={[{ required: true, whitespace: true, message: w.needed }]}>
            <Input.TextArea rows={2} autoFocus />
          </Form.Item>
          <Form.Item
            name="by"
            label={w.compare.verdictBy}
            rules={[{ required: true, whitespace: true, message: w.needed }]}
          >
            <Input autoComplete="name" />
          </Form.Item>
        </Form>
      ) : null}
    </Dialog>
  );
}
