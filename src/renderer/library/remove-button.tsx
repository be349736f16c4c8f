import { App, Button } from "antd";
import type { ReactNode } from "react";
import { type TextSummary, textName } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { useWords } from "../words-context";

interface RemoveButtonProps {
  texts: readonly TextSummary[];
  onDone: () => void;
}

/** Takes texts out of the library once it is said again which; those that a project uses stay, and then all do. */
export function RemoveButton({ texts, onDone }: RemoveButtonProps): ReactNode {
  const { w } = useWords();
  const { modal } = App.useApp();
  const remove = useAct(
    (asked: string[]) => client.library.remove({ texts: asked }),
    ({ removed }) => w.library.removed(removed),
  );
  const ask = () =>
    void modal.confirm({
      title: w.library.removeAsk(texts.length),
      content: (
        <>
          <ul className="asked-of">
            {texts.map((text) => (
              <li key={text.id}>{textName(text)}</li>
            ))}
          </ul>
          {w.library.removeMeans}
        </>
      ),
      okText: w.library.remove,
      okButtonProps: { danger: true },
      autoFocusButton: "cancel",
      onOk: () => remove.mutateAsync(texts.map(({ id }) => id)).then(onDone, () => undefined),
    });
  return (
    <Button danger loading={remove.isPending} onClick={ask}>
      {w.library.remove}
    </Button>
  );
}
