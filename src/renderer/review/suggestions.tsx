import { Button } from "antd";
import type { ReactNode } from "react";
import type { QueueItemView } from "../../contract";
import { useWords } from "../words-context";

type Advice = QueueItemView["advice"][number];

interface SuggestionsProps {
  advice: readonly Advice[];
  onTake: (advice: Advice) => void;
}

/** What the program suggests, the first with its reasons and the others a line each: the form below stays in sight. */
export function Suggestions({ advice, onTake }: SuggestionsProps): ReactNode {
  const { w } = useWords();
  if (advice.length === 0) return <p className="quiet">{w.review.noAdvice}</p>;
  return (
    <div className="advice">
      <h3>{w.review.advice}</h3>
      {advice.map((one, at) => (
        <div className="suggestion" key={one.rule}>
          <Button type="link" size="small" onClick={() => onTake(one)}>
            {w.review.take}
          </Button>
          <Reasons advice={one} open={at === 0} />
        </div>
      ))}
      <p className="quiet">{w.review.adviceOnly}</p>
    </div>
  );
}

function Reasons({ advice, open }: { advice: Advice; open: boolean }): ReactNode {
  const { w, say, language, because } = useWords();
  return (
    <details open={open}>
      <summary>
        <strong>{say("disposition", advice.disposition)}</strong>
      </summary>
      {advice.reasons.map((reason) => (
        <div key={reason.code}>
          {because(reason)}
          <div className="quiet">
            {w.review.adviceBasis}
            {w.colon}
            {reason.basis[language]}
          </div>
        </div>
      ))}
    </details>
  );
}
