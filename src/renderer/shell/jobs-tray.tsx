import { useQuery } from "@tanstack/react-query";
import { Button, Progress } from "antd";
import type { ReactNode } from "react";
import { isUnderWay, type Job } from "../../contract";
import { onTheWall } from "../../words/instants";
import { client } from "../client";
import { SideDialog } from "../parts/dialog";
import { faultWords, useAct } from "../parts/fault";
import { Nothing } from "../parts/page";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { percentOf } from "./import-report";
import { useImports } from "./imports";

/** Every long job: what it does, how far it is, and a way to stop it; stopping loses nothing that was done. */
export function JobsTray({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const { w } = useWords();
  const { data: jobs = [] } = useQuery(queries.jobs());
  return (
    <SideDialog open={open} onClose={onClose} size={400} title={w.jobs.title}>
      {jobs.length === 0 ? <Nothing>{w.jobs.none}</Nothing> : null}
      <ul className="outcomes">
        {jobs.map((job) => (
          <JobCard key={job.id} job={job} onClose={onClose} />
        ))}
      </ul>
    </SideDialog>
  );
}

function JobCard({ job, onClose }: { job: Job; onClose: () => void }): ReactNode {
  const words = useWords();
  const { w, say } = words;
  const imports = useImports();
  const cancel = useAct(
    () => client.jobs.cancel({ job: job.id }),
    () => w.jobs.stopped,
  );
  const ended = !isUnderWay(job);
  const showReport = () => {
    imports.show(job.id);
    onClose();
  };
  return (
    <li className="outcome">
      <div className="outcome-head">
        <strong>{say("job", job.kind)}</strong>
        <span className="outcome-word">{say("jobState", job.state)}</span>
      </div>
      {ended ? null : <Progress percent={percentOf(job)} aria-label={say("job", job.kind)} />}
      <div className="quiet">
        {onTheWall(job.startedAt)}
        {ended && job.total === 0 ? "" : ` · ${w.jobs.doing(job.done, job.total)}`}
      </div>
      {job.fault ? <div className="refused-text">{faultWords(job.fault, words)}</div> : null}
      {ended ? null : <Button onClick={() => cancel.mutate(undefined)}>{w.stop}</Button>}
      {job.kind === "import" ? (
        <Button type="link" onClick={showReport}>
          {w.jobs.report}
        </Button>
      ) : null}
    </li>
  );
}
