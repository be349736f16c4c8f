import { Button, Form } from "antd";
import { type ReactNode, useId, useState } from "react";
import { Dialog, SideDialog } from "./dialog";

interface AskedForm<Values> {
  open: boolean;
  title: ReactNode;
  /** The act, as its button names it, and whether it is under way. */
  act: ReactNode;
  acting: boolean;
  /** What one must know before the fields. */
  lead?: ReactNode;
  initialValues?: Partial<Values>;
  disabled?: boolean;
  onChange?: (changed: Partial<Values>) => void;
  onSend: (values: Values) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** What lacks may stand far below the button that hands in: it comes into sight and has the focus. */
export const TO_WHAT_LACKS = { block: "center", focus: true } as const;

/** Which opening this is. */
function useOpening(open: boolean): number {
  const [seen, setSeen] = useState({ open, count: 0 });
  if (seen.open !== open) setSeen({ open, count: seen.count + (open ? 1 : 0) });
  return seen.count;
}

/**
 * The fields of a dialog, anew at each opening: what was typed for one thing must not stand there for another, a passphrase
 * least of all. Its button stands outside of it and names it, so that it is the one that Enter presses.
 */
function useFields<Values>({ open, lead, initialValues, onChange, onSend, children }: AskedForm<Values>) {
  const id = useId();
  const opening = useOpening(open);
  const fields = (
    <>
      {lead}
      <Form<Values>
        key={opening}
        id={id}
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={TO_WHAT_LACKS}
        {...(initialValues ? { initialValues } : {})}
        {...(onChange ? { onValuesChange: (changed: Partial<Values>) => onChange(changed) } : {})}
        onFinish={onSend}
      >
        {children}
      </Form>
    </>
  );
  return { fields, handsIn: { htmlType: "submit", form: id } as const };
}

interface FormDialogProps<Values> extends AskedForm<Values> {
  danger?: boolean;
  width?: number;
  /** What can be done instead of it. */
  instead?: ReactNode;
}

/** A dialog that asks for an act with fields: nothing is sent before they are right. */
export function FormDialog<Values>(props: FormDialogProps<Values>): ReactNode {
  const { open, title, act, acting, disabled = false, danger = false, width = 520, instead, onClose } = props;
  const { fields, handsIn } = useFields(props);
  return (
    <Dialog
      open={open}
      title={title}
      width={width}
      okText={act}
      okButtonProps={{ disabled, danger, ...handsIn }}
      confirmLoading={acting}
      onCancel={onClose}
      footer={(buttons) => (
        <>
          {instead}
          {buttons}
        </>
      )}
      destroyOnHidden
    >
      {fields}
    </Dialog>
  );
}

/** The same at the page's right edge, for what is longer than a dialog. */
export function FormDrawer<Values>(props: AskedForm<Values> & { size: number }): ReactNode {
  const { open, title, act, acting, disabled = false, size, onClose } = props;
  const { fields, handsIn } = useFields(props);
  return (
    <SideDialog
      open={open}
      onClose={onClose}
      size={size}
      title={title}
      destroyOnHidden
      extra={
        <Button type="primary" disabled={disabled} loading={acting} {...handsIn}>
          {act}
        </Button>
      }
    >
      {fields}
    </SideDialog>
  );
}
