import type { ReactNode } from "react";
import { type TextSummary, textName } from "../../contract";
import { client } from "../client";
import { ConfirmButton } from "../parts/confirm-button";
import { useWords } from "../words-context";

interface RemoveButtonProps {
  texts: readonly TextSummary[];
  onDone: () => void;
}

/** Takes texts out of the library once it is said again which; where a project uses one of them, all stay. */
export function RemoveButton({ texts, onDone }: RemoveButtonProps): ReactNode {
  const { w } = useWords();
  const remove = async () => {
    const answer = await client.library.remove({ texts: texts.map(({ id }) => id) });
    onDone();
    return answer;
  };
  return (
    <ConfirmButton
      label={w.library.remove}
      title={w.library.removeAsk(texts.length)}
      asks={
        <>
          <ul className="asked-of">
            {texts.map((text) => (
              <li key={text.id}>{textName(text)}</li>
            ))}
          </ul>
          {w.library.removeMeans}
        </>
      }
      danger
      act={remove}
      done={({ removed }) => w.library.removed(removed)}
    />
  );
}
