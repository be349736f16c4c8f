import { Form, type FormInstance } from "antd";
import type { ReactNode } from "react";
import { Dialog } from "./dialog";

interface FormDialogProps<Values> {
  open: boolean;
  title: ReactNode;
  /** The act, as its button names it, and whether it is under way. */
  act: ReactNode;
  acting: boolean;
  form: FormInstance<Values>;
  /** What one must know before the fields. */
  lead?: ReactNode;
  initialValues?: Partial<Values>;
  disabled?: boolean;
  danger?: boolean;
  width?: number;
  onSend: (values: Values) => void;
  onClose: () => void;
  children?: ReactNode;
}

/**
 * A dialog that asks for an act with fields: nothing is sent before they are right, and it begins anew when opened.
 */
export function FormDialog<Values>({
  open,
  title,
  act,
  acting,
  form,
  lead,
  initialValues,
  disabled = false,
  danger = false,
  width = 520,
  onSend,
  onClose,
  children,
}: FormDialogProps<Values>): ReactNode {
  return (
    <Dialog
      open={open}
      title={title}
      width={width}
      okText={act}
      okButtonProps={{ disabled, danger }}
      confirmLoading={acting}
      onOk={() => form.submit()}
      onCancel={onClose}
      destroyOnHidden
    >
      {lead}
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        {...(initialValues ? { initialValues } : {})}
        onFinish={onSend}
      >
        {children}
      </Form>
    </Dialog>
  );
}
