import { Button } from "antd";
import type { ReactNode } from "react";
import type { ProjectView } from "../../contract";
import { Nothing } from "../parts/page";
import { navigate } from "../routes";
import { useWords } from "../words-context";

/** An empty queue, and what fills it: candidates, or the texts that other rooms have concluded on. */
export function NoPoints({ project: { elsewhere } }: { project: ProjectView }): ReactNode {
  const { w } = useWords();
  const isAwaiting = elsewhere > 0;
  return (
    <Nothing
      action={
        <Button type="primary" onClick={() => navigate({ page: isAwaiting ? "library" : "candidates" })}>
          {isAwaiting ? w.review.toLibrary : w.review.toCandidates}
        </Button>
      }
    >
      {isAwaiting ? w.review.elsewhere(elsewhere) : w.review.queueEmpty}
    </Nothing>
  );
}
