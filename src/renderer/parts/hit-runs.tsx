import type { ReactNode } from "react";
import type { SearchHit } from "../../contract";

/** An excerpt with what was looked for marked in it. */
export function HitRuns({ runs }: { runs: SearchHit["runs"] }): ReactNode {
  return runs.map((run, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of one hit never move
    run.hit ? <mark key={index}>{run.text}</mark> : <span key={index}>{run.text}</span>,
  );
}
