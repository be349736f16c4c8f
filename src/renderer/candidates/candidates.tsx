import { useQuery } from "@tanstack/react-query";
import { Button, Progress, Segmented } from "antd";
import { type ReactNode, useState } from "react";
import { isUnderWay, type Job } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { Nothing, Page, Waiting } from "../parts/page";
import { type CandidateFilter, queries } from "../queries";
import { navigate } from "../routes";
import { percentOf } from "../shell/import-report";
import { useWords } from "../words-context";
import { CandidateFilters } from "./candidate-filters";
import { CandidateList } from "./candidate-list";
import { Gaps } from "./gaps";
import { HeatMap } from "./heat-map";
import { LeftOut } from "./left-out";
import { RolledUp } from "./rolled-up";

type View = "map" | "rollUp" | "list" | "gaps";

/** How many civil clauses are kept for each military one. */
const TOP = 5;

/** 候选: a map to fly over, a ranked list to work through, and what has no counterpart. */
export function Candidates(): ReactNode {
  const { w } = useWords();
  const map = useQuery(queries.candidateMap());
  const [view, setView] = useState<View>("map");
  const [filter, setFilter] = useState<CandidateFilter>({ state: "open" });
  const examined = map.data !== undefined && map.data.left.length > 0 && map.data.right.length > 0;
  const openCell = (left: string, right: string) => {
    setFilter({ left, right });
    setView("list");
  };
  return (
    <Page
      className="candidates"
      title={w.rail.candidates}
      tools={
        examined ? (
          <>
            <Segmented<View>
              value={view}
              onChange={setView}
              aria-label={w.candidates.view}
              options={[
                { value: "map", label: w.candidates.map },
                { value: "rollUp", label: w.candidates.rollUp },
                { value: "list", label: w.candidates.list },
                { value: "gaps", label: w.candidates.gaps },
              ]}
            />
            {view === "list" ? <CandidateFilters map={map.data} filter={filter} onFilter={setFilter} /> : null}
          </>
        ) : null
      }
      actions={
        examined ? (
          <>
            <FindButton label={w.candidates.findNew} onlyNew />
            <FindButton label={w.candidates.findAgain} />
          </>
        ) : null
      }
    >
      {map.data ? null : <Waiting of={map} />}
      {map.data && !examined ? <NeverFound /> : null}
      {examined && view === "map" ? <HeatMap map={map.data} onOpen={openCell} /> : null}
      {examined && view === "rollUp" ? <RolledUp map={map.data} onOpen={openCell} /> : null}
      {examined && view === "list" ? <CandidateList filter={filter} /> : null}
      {examined && view === "gaps" ? <Gaps gaps={map.data.gaps} /> : null}
    </Page>
  );
}

interface FindButtonProps {
  label: string;
  primary?: boolean;
  /** Only what new texts may have changed. */
  onlyNew?: boolean;
}

function FindButton({ label, primary = false, onlyNew = false }: FindButtonProps): ReactNode {
  const { w } = useWords();
  const find = useAct(
    () => client.candidates.find({ top: TOP, onlyNew }),
    () => w.candidates.started,
  );
  return (
    <Button type={primary ? "primary" : "default"} loading={find.isPending} onClick={() => find.mutate(undefined)}>
      {label}
    </Button>
  );
}

/** How far the first search is, where its result will stand. */
function Finding({ job }: { job: Job }): ReactNode {
  const { w, say } = useWords();
  const cancel = useAct(
    () => client.jobs.cancel({ job: job.id }),
    () => w.jobs.stopped,
  );
  return (
    <Nothing action={<Button onClick={() => cancel.mutate(undefined)}>{w.stop}</Button>}>
      <strong>{say("job", job.kind)}</strong>
      <Progress percent={percentOf(job)} aria-label={say("job", job.kind)} />
      {w.jobs.doing(job.done, job.total)}
    </Nothing>
  );
}

function NeverFound(): ReactNode {
  const { w } = useWords();
  const { data: jobs = [] } = useQuery(queries.jobs());
  const finding = jobs.find((job) => job.kind === "candidates" && isUnderWay(job));
  const { data: texts = [] } = useQuery(queries.texts());
  const has = (system: "military" | "civil") => texts.some(({ metadata }) => metadata.system.value === system);
  const ready = has("military") && has("civil");
  if (finding) return <Finding job={finding} />;
  return (
    <Nothing
      action={
        ready ? (
          <FindButton label={w.candidates.find} primary />
        ) : (
          <Button onClick={() => navigate({ page: "library" })}>{w.rail.library}</Button>
        )
      }
    >
      {ready ? w.candidates.never : w.candidates.neverNeeds}
      <LeftOut />
    </Nothing>
  );
}
