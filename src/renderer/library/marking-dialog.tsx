import { Form, Input, Modal, Select } from "antd";
import type { ReactNode } from "react";
import { MARKING_LEVELS, type MarkingLevel, type TextSummary } from "../../contract";
import { client } from "../client";
import { nameOf } from "../parts/designators";
import { useAct } from "../parts/fault";
import { MarkingSign } from "../parts/signs";
import { useWords } from "../words-context";

interface MarkingForm {
  level: MarkingLevel;
  reason: string;
  by: string;
}

interface MarkingDialogProps {
  open: boolean;
  texts: readonly TextSummary[];
  onClose: (done: boolean) => void;
}

const highest = (texts: readonly TextSummary[]): MarkingLevel =>
  MARKING_LEVELS[Math.max(0, ...texts.map(({ marking }) => MARKING_LEVELS.indexOf(marking.level)))] ?? "internal";

/** The person responsible confirms, or changes with a reason, the marking proposed for several texts at once. */
export function MarkingDialog({ open, texts, onClose }: MarkingDialogProps): ReactNode {
  const { w, say } = useWords();
  const [form] = Form.useForm<MarkingForm>();
  const confirm = useAct(
    (marking: MarkingForm) => client.library.confirmMarking({ texts: texts.map(({ id }) => id), ...marking }),
    (confirmed) => {
      onClose(true);
      return w.library.markingConfirmed(confirmed.length);
    },
  );
  return (
    <Modal
      open={open}
      title={w.library.confirmMarking(texts.length)}
      okText={w.library.confirm}
      confirmLoading={confirm.isPending}
      onOk={() => form.submit()}
      onCancel={() => onClose(false)}
      destroyOnHidden
    >
      <p className="quiet">{w.library.markingWhy}</p>
      <ul className="compact">
        {texts.map((text) => (
          <li key={text.id}>
            <span className="designator">{nameOf(text)}</span> <MarkingSign marking={text.marking} />{" "}
            <span className="quiet">{text.marking.written ?? w.library.noMark}</span>
          </li>
        ))}
      </ul>
      <Form<MarkingForm>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ level: highest(texts), reason: w.library.markingReason }}
        onFinish={(marking) => confirm.mutate(marking)}
      >
        <Form.Item name="level" label={w.library.column.marking}>
          <Select options={MARKING_LEVELS.map((level) => ({ value: level, label: say("marking", level) }))} />
        </Form.Item>
        <Form.Item name="reason" label={w.reason} rules={[{ required: true, message: w.needed }]}>
          <Input.TextArea rows={2} />
        </Form.Item>
        <Form.Item name="by" label={w.library.markingBy} rules={[{ required: true, message: w.needed }]}>
          <Input autoComplete="name" />
        </Form.Item>
      </Form>
    </Modal>
  );
}
