import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { HoverCard } from "../parts/hover-card";
import { useMarkedCopies } from "../parts/marked-copies";
import { PrintedMarking } from "../parts/printed-marking";
import { useProjected } from "../preferences";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { DropZone } from "./drop-zone";
import { Finder } from "./finder";
import { ImportsProvider } from "./imports";
import { JobsTray } from "./jobs-tray";
import { KeySheet } from "./key-sheet";
import { useShortcuts } from "./keys";
import { Rail } from "./rail";

/**
 * What stands around every page: the rail, the finder, running jobs, and files that may be dropped anywhere. On the wall
 * nothing of it: it would show the room what no ceiling blanks.
 */
export function Shell({ children }: { children: ReactNode }): ReactNode {
  const { w } = useWords();
  const [finding, setFinding] = useState(false);
  const [showingJobs, setShowingJobs] = useState(false);
  const projected = useProjected();
  useMarkedCopies();
  useShortcuts(projected ? undefined : { find: () => setFinding(true) });
  return (
    <ImportsProvider>
      <DropZone>
        {projected ? null : (
          <>
            <a className="skip" href="#main">
              {w.shell.skip}
            </a>
            <Rail onFind={() => setFinding(true)} onJobs={() => setShowingJobs(true)} />
          </>
        )}
        <div className="matter">
          <Notices />
          {children}
        </div>
        <Finder open={finding && !projected} onClose={() => setFinding(false)} />
        <JobsTray open={showingJobs && !projected} onClose={() => setShowingJobs(false)} />
        <KeySheet />
        {projected ? null : <HoverCard />}
        <PrintedMarking />
      </DropZone>
    </ImportsProvider>
  );
}

/** What a person must know on every page: the core is away, or the library may only be read. */
function Notices(): ReactNode {
  const { w } = useWords();
  const { data: connected = true } = useQuery({ queryKey: ["connected"], queryFn: () => true });
  const { data: info } = useQuery(queries.info());
  return (
    <div aria-live="polite">
      {connected ? null : <div className="notice refused">{w.shell.hostAway}</div>}
      {info && info.damaged.length > 0 ? <div className="notice">{w.shell.damaged(info.damaged)}</div> : null}
      {info?.readOnly ? <div className="notice">{w.shell.readOnly(info.heldBy ?? "")}</div> : null}
    </div>
  );
}
