import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { awaitsConfirmation, type Clause, type TextView } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { NameField } from "../parts/name-field";
import { navigate } from "../routes";
import { useWords } from "../words-context";

/** The next clause that awaits a person, after this one in reading order and then from the beginning. */
function nextAwaiting(tree: readonly Clause[], after: string): Clause | undefined {
  const at = tree.findIndex(({ id }) => id === after);
  return [...tree.slice(at + 1), ...tree.slice(0, at)].find(awaitsConfirmation);
}

/** Words that were recognised from an image: a person holds them against the page, clause by clause. */
export function RecognisedClause({ text, clause }: { text: TextView; clause: Clause }): ReactNode {
  const { w } = useWords();
  const [by, setBy] = useState("");
  const waiting = text.tree.filter(awaitsConfirmation).length;
  const next = nextAwaiting(text.tree, clause.id);
  const goOn = () => next && navigate({ page: "text", text: text.id, clause: next.id }, true);
  const confirm = useAct(
    () => client.library.confirmRecognised({ text: text.id, clauses: [clause.id], by: by.trim() }),
    () => {
      goOn();
      return w.text.recognisedConfirmed;
    },
  );
  if (waiting === 0) return null;
  if (!awaitsConfirmation(clause))
    return (
      <Button block onClick={goOn}>
        {w.text.recognisedWaiting(waiting)}
      </Button>
    );
  const page = clause.place?.page;
  return (
    <section className="recognised">
      <h3>{page === undefined ? w.text.recognised : w.text.recognisedOnPage(page)}</h3>
      <p>{w.text.recognisedWhy}</p>
      <NameField label={w.text.recognisedBy} value={by} onName={setBy} />
      <Button block disabled={by.trim() === ""} loading={confirm.isPending} onClick={() => confirm.mutate(undefined)}>
        {w.text.confirmRecognised}
      </Button>
    </section>
  );
}
