import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { type Conclusion, type ProjectView, type QueueItemView, Side } from "../../contract";
import { Icon } from "../parts/icons";
import { queries } from "../queries";
import { useKeys } from "../shell/keys";
import { useWords } from "../words-context";
import { SignDialog } from "./sign-dialog";
import { SignOffList } from "./sign-off-list";

interface SignOffsProps {
  project: ProjectView;
  point: QueueItemView;
  conclusion: Conclusion;
}

/** Who has assented or disagreed, who is missing, and the way to sign. */
export function SignOffs({ project, point, conclusion }: SignOffsProps): ReactNode {
  const { w, say } = useWords();
  const { data: participants = [] } = useQuery(queries.participants());
  const [signing, setSigning] = useState(false);
  useKeys({ s: () => setSigning(true) });
  const missing = point.missing.map((side) => say("side", Side.parse(side)));
  return (
    <section className="side-section">
      <h2>{w.review.signOffs}</h2>
      <SignOffList project={project} signOffs={point.signOffs} />
      <p className={missing.length > 0 ? "doubt-text" : ""}>
        {missing.length > 0 ? w.review.missing(missing) : w.review.allSigned}
      </p>
      {point.approval ? (
        <p>
          {w.review.approval}
          {w.colon}
          {w.review.approvedBy(point.approval.authority, point.approval.documentNumber, point.approval.date)}
        </p>
      ) : null}
      <Button icon={<Icon name="key" />} onClick={() => setSigning(true)}>
        {w.review.sign}
      </Button>
      <SignDialog
        // another conclusion is signed on a form filled in anew
        key={conclusion.id}
        open={signing}
        point={point}
        conclusion={conclusion}
        participants={participants}
        onClose={() => setSigning(false)}
      />
    </section>
  );
}
