import { useQuery } from "@tanstack/react-query";
import { Button, Progress } from "antd";
import { type ReactNode, useState } from "react";
import { type AmendmentOutcome, type FileOutcome, FileOutcomes, isUnderWay, type Job } from "../../contract";
import { askedWords } from "../../words/open-sets";
import { client } from "../client";
import { SideDialog } from "../parts/dialog";
import { faultWords, useAct } from "../parts/fault";
import { showing } from "../parts/showing";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords, type Words } from "../words-context";

/** The outcomes that a job has so far; a running one may have none. */
function outcomesOf(job: Job | undefined): FileOutcomes {
  const parsed = FileOutcomes.safeParse(job?.result);
  return parsed.success ? parsed.data : [];
}

/** As many cards as are drawn at once: an import may have thousands of files. */
const CARDS = 200;

/** Files that were refused, then those that ask something, then the rest, each as they were given. */
const askingFirst = (outcomes: readonly FileOutcome[]): FileOutcome[] => {
  const rank = ({ outcome, doubts, untyped, amendments }: FileOutcome) => {
    if (outcome === "refused") return 0;
    const isUnsure = amendments?.some(({ edition, refused }) => edition === null || refused.length > 0);
    return doubts.length > 0 || untyped || isUnsure ? 1 : 2;
  };
  return [...outcomes].sort((a, b) => rank(a) - rank(b));
};

/** The report of one import: a card a file, filling as files are read. */
export function ImportReport({ job: id, onClose }: { job: string | undefined; onClose: () => void }): ReactNode {
  const words = useWords();
  const { w } = words;
  const { data: jobs = [] } = useQuery(queries.jobs());
  const { data: whole } = useQuery({ ...queries.job(id ?? ""), enabled: id !== undefined });
  const cancel = useAct((job: string) => client.jobs.cancel({ job }));
  const job = jobs.find((known) => known.id === id) ?? whole;
  const outcomes = outcomesOf(whole);
  const listed = askingFirst(outcomes);
  const [shown, setShown] = useState(CARDS);
  const running = job !== undefined && isUnderWay(job);
  return (
    <SideDialog
      open={id !== undefined}
      onClose={onClose}
      size={460}
      title={w.imports.title}
      extra={running && id ? <Button onClick={() => cancel.mutate(id)}>{w.stop}</Button> : null}
    >
      {job ? (
        <Progress percent={percentOf(job)} status={running ? "active" : "normal"} aria-label={w.imports.title} />
      ) : null}
      <p className="quiet" role="status">
        {job ? summary(job, outcomes, w.imports) : w.loading}
      </p>
      {job?.fault ? <p className="refused-text">{faultWords(job.fault, words)}</p> : null}
      <ul className="outcomes">
        {listed.slice(0, shown).map((outcome) => (
          <OutcomeCard key={outcome.file} outcome={outcome} onOpen={onClose} />
        ))}
      </ul>
      {listed.length > shown ? (
        <Button block onClick={() => setShown(shown + CARDS)}>
          {w.imports.more(listed.length - shown)}
        </Button>
      ) : null}
    </SideDialog>
  );
}

export function percentOf(job: Job): number {
  if (job.state === "done") return 100;
  return job.total > 0 ? Math.floor((job.done / job.total) * 100) : 0;
}

function summary(job: Job, outcomes: FileOutcome[], w: ReturnType<typeof useWords>["w"]["imports"]): string {
  if (isUnderWay(job)) return w.reading(job.done, job.total);
  const refused = outcomes.filter(({ outcome }) => outcome === "refused").length;
  const asking = outcomes.filter(({ doubts }) => doubts.length > 0).length;
  const taken = outcomes.length - refused;
  if (job.state !== "done") return w.ended(taken, refused, Math.max(0, job.total - outcomes.length));
  return asking > 0 ? `${w.finished(taken, refused)}${w.asking(asking)}` : w.finished(taken, refused);
}

/** What was found in a file: clauses of a text, or editions of a register. */
const countsOf = ({ clauses, requirements, editions }: FileOutcome, { w }: Words): string =>
  editions === undefined ? w.imports.counts(clauses, requirements) : w.imports.editions(editions);

/** What became of an amendment, and of each instruction that could not be applied. */
function AmendmentTold({ told }: { told: AmendmentOutcome }): ReactNode {
  const { w } = useWords();
  const { edition, amendment, refused } = told;
  if (edition === null) return <div className="doubt-text">{w.over.editionNotHeld}</div>;
  return (
    <>
      <div className="quiet">
        {amendment} → {edition}
      </div>
      <div className={refused.length > 0 ? "doubt-text" : undefined}>{w.over.state(told, refused.length)}</div>
      {refused.length > 0 ? (
        <details>
          <summary>{w.over.refused(refused.length)}</summary>
          <ul className="compact">
            {refused.map(({ words, reason, clauses }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: what a report says never moves
              <li key={index}>
                <q className="excerpt">{words}</q>
                <div>
                  {w.over.reason[reason]} {clauses.join(", ")}
                </div>
                <div className="quiet">{w.over.mend(reason)}</div>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

function OutcomeCard({ outcome, onOpen }: { outcome: FileOutcome; onOpen: () => void }): ReactNode {
  const words = useWords();
  const { w } = words;
  const open = () => {
    if (!outcome.text) return;
    navigate({ page: "text", text: outcome.text });
    onOpen();
  };
  return (
    <li className={`outcome ${outcome.outcome}`} {...(outcome.text ? showing(outcome.text) : {})}>
      <div className="outcome-head">
        <strong>{outcome.designator ?? outcome.file}</strong>
        <span className="outcome-word">{w.imports.outcome[outcome.outcome]}</span>
      </div>
      {outcome.designator ? <div className="quiet">{outcome.file}</div> : null}
      {outcome.fault ? <div className="refused-text">{faultWords(outcome.fault, words)}</div> : null}
      {outcome.outcome === "refused" ? null : <div>{countsOf(outcome, words)}</div>}
      {outcome.untyped ? <div className="doubt-text">{w.typing.waiting(outcome.untyped)}</div> : null}
      {outcome.amendments?.map((one) => (
        <AmendmentTold key={`${one.amendment} ${one.edition}`} told={one} />
      ))}
      {outcome.doubts.length > 0 ? (
        <div className="doubt-text">
          {w.imports.asked(outcome.doubts.length)}
          {/* of a register it is rows, which its own page shows */}
          {outcome.text ? `${w.colon}${askedWords(outcome.doubts, words.language)}` : ""}
        </div>
      ) : null}
      {outcome.text ? (
        <Button type="link" onClick={open}>
          {outcome.doubts.length > 0 ? w.imports.openAndAnswer : w.imports.open}
        </Button>
      ) : null}
    </li>
  );
}
