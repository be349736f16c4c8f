import { Button, type ButtonProps } from "antd";
import { type ReactNode, useState } from "react";
import { useAsOpened } from "./as-opened";
import { useAct } from "./fault";
import { FormDialog } from "./form-dialog";

interface AskButtonProps<Values> {
  /** On the button, and on the one that does it. */
  label: string;
  /** Of the dialog; the label where absent. */
  title?: string;
  button?: Pick<ButtonProps, "type" | "size" | "disabled">;
  danger?: boolean;
  /** What the dialog says before it asks. */
  why: ReactNode;
  act: (values: Values) => Promise<unknown>;
  /** Said when it is done. */
  done: string;
  /** The fields. */
  children: ReactNode;
}

/** A button that asks in a dialog for what it needs, and then does what it asked for, whatever came between. */
export function AskButton<Values extends object>(props: AskButtonProps<Values>): ReactNode {
  const { label, title = label, button, danger = false, why, act, done, children } = props;
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const asked = useAsOpened({ act, why }, open);
  const acting = useAct(asked.act, () => {
    close();
    return done;
  });
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <FormDialog<Values>
        open={open}
        title={title}
        act={label}
        acting={acting.isPending}
        danger={danger}
        lead={asked.why}
        onSend={(values) => acting.mutate(values)}
        onClose={close}
      >
        {children}
      </FormDialog>
    </>
  );
}
