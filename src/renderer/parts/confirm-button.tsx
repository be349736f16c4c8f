import { App, Button } from "antd";
import type { ReactNode } from "react";
import { useAct } from "./fault";

interface ConfirmButtonProps<Done> {
  /** On the button, and on the one that does it. */
  label: string;
  /** Of the dialog; the label where absent. */
  title?: string;
  /** What is asked before it is done. */
  asks: ReactNode;
  /** It cannot be undone: nothing is done by a key pressed too often. */
  danger?: boolean;
  act: () => Promise<Done>;
  /** Said when it is done. */
  done: (done: Done) => string;
}

/** A button that asks whether it is meant, and then does what it asked for, whatever came between. */
export function ConfirmButton<Done>(props: ConfirmButtonProps<Done>): ReactNode {
  const { label, title = label, asks, danger = false, act, done } = props;
  const { modal } = App.useApp();
  const acting = useAct((asked: () => Promise<Done>) => asked(), done);
  const ask = () =>
    void modal.confirm({
      title,
      content: asks,
      okText: label,
      okButtonProps: { danger },
      autoFocusButton: danger ? "cancel" : "ok",
      onOk: () => acting.mutateAsync(act).catch(() => undefined),
    });
  return (
    <Button danger={danger} loading={acting.isPending} onClick={ask}>
      {label}
    </Button>
  );
}
