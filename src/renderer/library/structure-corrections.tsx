import { Button } from "antd";
import { type ReactNode, useState } from "react";
import type { Clause, Correction, TextView } from "../../contract";
import { client } from "../client";
import { useChanges } from "../parts/changes";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
import { NameField } from "../parts/name-field";
import { useKeys } from "../shell/keys";
import { useWords } from "../words-context";
import { StructureDialog } from "./structure-dialog";

const DATE = 10;

/** The way to correct the structure at a clause, by button or key, and the corrections of the text that stand. */
export function StructureCorrections({ text, clause }: { text: TextView; clause: Clause }): ReactNode {
  const { w } = useWords();
  const { side, of } = useChanges();
  const [open, setOpen] = useState(false);
  const [by, setBy] = useState("");
  const isPrinted = side === "printed" || of(clause.id) === undefined;
  useKeys({ e: () => setOpen(isPrinted) });
  const { corrections } = text.overlay;
  return (
    <section className="detail">
      {isPrinted ? (
        <Button icon={<Icon name="edit" />} title={w.structure.key} onClick={() => setOpen(true)}>
          {w.structure.correct}
        </Button>
      ) : (
        <p className="quiet">{w.structure.onPrinted}</p>
      )}
      <StructureDialog open={open} text={text} clause={clause} onClose={() => setOpen(false)} />
      {corrections.length > 0 ? (
        <details>
          <summary>{w.structure.corrections(corrections.length)}</summary>
          <NameField label={w.structure.takenBackBy} value={by} onName={setBy} />
          <ul className="compact">
            {corrections.map((correction) => (
              <CorrectionLine key={correction.id} text={text} correction={correction} takenBackBy={by.trim()} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}

interface CorrectionLineProps {
  text: TextView;
  correction: Correction;
  takenBackBy: string;
}

function CorrectionLine({ text, correction, takenBackBy }: CorrectionLineProps): ReactNode {
  const { w } = useWords();
  const { id, edit, words, by, reason, at } = correction;
  const refused = text.overlay.unapplied.find((one) => one.by.id === id);
  const takeBack = useAct(
    () => client.library.takeBackCorrection({ text: text.id, correction: id, by: takenBackBy, reason: "" }),
    () => w.structure.takenBack,
  );
  return (
    <li>
      <div className="excerpt">{w.structure.said[edit.op](w.structure.bare(words))}</div>
      {refused ? <div className="doubt">{w.structure.notApplied(w.over.reason[refused.reason])}</div> : null}
      <div className="quiet">{w.structure.signed(by, at.slice(0, DATE), reason)}</div>
      <Button
        size="small"
        disabled={takenBackBy === ""}
        loading={takeBack.isPending}
        onClick={() => takeBack.mutate(undefined)}
      >
        {w.structure.takeBack}
      </Button>
    </li>
  );
}
