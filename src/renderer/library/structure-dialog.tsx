import { Alert, Form, Input, Radio, Select } from "antd";
import { type ReactNode, useState } from "react";
import { type Clause, CORRECTABLE_KINDS, type RefusalReason, type TextView } from "../../contract";
import { client } from "../client";
import { Dialog } from "../parts/dialog";
import { useAct } from "../parts/fault";
import { TO_WHAT_LACKS } from "../parts/form-dialog";
import { useNeeded } from "../parts/needed";
import { useWords } from "../words-context";
import { beginnings, editOf, headOf, possibleParents, type StructureValues, type Wrong } from "./structure-form";

interface StructureDialogProps {
  open: boolean;
  text: TextView;
  clause: Clause;
  onClose: () => void;
}

const WRONGS: readonly Wrong[] = ["label", "split", "runsOn", "noHeading", "move"];
const WORDS_SHOWN = 48;
/** The button of the dialog stands outside of its form: named, it is the one that Enter presses. */
const FORM = "structure";

const nameOf = ({ number, title, text }: Clause): string =>
  `${number ?? ""} ${title || text.slice(0, WORDS_SHOWN)}`.trim();

/** How a clause was taken apart, to be corrected by a person; what cannot be done is said, and nothing is changed. */
export function StructureDialog({ open, text, clause, onClose }: StructureDialogProps): ReactNode {
  const { w } = useWords();
  const needed = useNeeded();
  const [form] = Form.useForm<StructureValues>();
  const [refused, setRefused] = useState<RefusalReason | "nothing" | null>(null);
  const wrong = Form.useWatch("wrong", form) ?? "label";
  const close = () => {
    setRefused(null);
    onClose();
  };
  const correct = useAct(
    async (values: StructureValues) => {
      const edit = editOf(clause, values);
      if (edit === null) return "nothing" as const;
      const { by, reason } = values;
      return (await client.library.correctStructure({ text: text.id, edit, by: by.trim(), reason: reason.trim() }))
        .refused;
    },
    (answer) => {
      setRefused(answer);
      if (answer !== null) return undefined;
      onClose();
      return w.structure.corrected;
    },
  );
  return (
    <Dialog
      open={open}
      title={`${w.structure.correct}${w.colon}${nameOf(clause)}`}
      okText={w.structure.save}
      confirmLoading={correct.isPending}
      okButtonProps={{ htmlType: "submit", form: FORM }}
      onCancel={close}
      forceRender
    >
      <p className="quiet">{w.structure.why}</p>
      {refused === null ? null : (
        <Alert type="error" showIcon title={refused === "nothing" ? w.structure.nothing : w.over.reason[refused]} />
      )}
      <Form<StructureValues>
        key={`${clause.id} ${open}`}
        id={FORM}
        form={form}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={TO_WHAT_LACKS}
        preserve={false}
        initialValues={{
          wrong: "label",
          number: clause.number ?? "",
          title: clause.title,
          kind: clause.kind,
          parent: clause.parent ?? "",
        }}
        onValuesChange={(changed: Partial<StructureValues>) => {
          if (changed.from !== undefined) form.setFieldsValue(headOf(clause.text.slice(changed.from).trim()));
          if (changed.wrong === "split") form.setFieldsValue({ number: "", title: "" });
          if (changed.wrong === "label") form.setFieldsValue({ number: clause.number ?? "", title: clause.title });
        }}
        onFinish={(values) => correct.mutate(values)}
      >
        <Form.Item name="wrong" label={w.structure.wrong}>
          <Radio.Group className="stacked" options={WRONGS.map((value) => ({ value, label: w.structure.op[value] }))} />
        </Form.Item>
        <OpFields wrong={wrong} text={text} clause={clause} />
        <Form.Item name="by" label={w.structure.by} rules={needed}>
          <Input autoComplete="name" />
        </Form.Item>
        <Form.Item name="reason" label={w.structure.reason} rules={needed}>
          <Input placeholder={w.structure.reasonHint} />
        </Form.Item>
      </Form>
    </Dialog>
  );
}

/** The fields that one kind of correction needs. */
function OpFields({ wrong, text, clause }: { wrong: Wrong; text: TextView; clause: Clause }): ReactNode {
  const { w, say } = useWords();
  const needed = useNeeded();
  if (wrong === "move")
    return (
      <Form.Item name="parent" label={w.structure.parent}>
        <Select
          options={[
            { value: "", label: w.structure.top },
            ...possibleParents(text.tree, clause).map((parent) => ({ value: parent.id, label: nameOf(parent) })),
          ]}
        />
      </Form.Item>
    );
  if (wrong === "runsOn" || wrong === "noHeading") return null;
  return (
    <>
      {wrong === "split" ? (
        <Form.Item name="from" label={w.structure.from} rules={needed}>
          <Select
            options={beginnings(clause.text).map(({ at, words }) => ({
              value: at,
              label: words.slice(0, WORDS_SHOWN),
            }))}
          />
        </Form.Item>
      ) : null}
      <Form.Item name="number" label={w.structure.number}>
        <Input placeholder={w.structure.numberHint} />
      </Form.Item>
      <Form.Item name="title" label={w.structure.title}>
        <Input />
      </Form.Item>
      {wrong === "label" && CORRECTABLE_KINDS.some((kind) => kind === clause.kind) ? (
        <Form.Item name="kind" label={w.structure.kind}>
          <Select options={CORRECTABLE_KINDS.map((kind) => ({ value: kind, label: say("clauseKind", kind) }))} />
        </Form.Item>
      ) : null}
    </>
  );
}
