import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Form, Select } from "antd";
import { type ReactNode, useState } from "react";
import { type DerivedMarking, MARKING_LEVELS, type MarkingLevel, pairName } from "../../contract";
import { client } from "../client";
import { useAsOpened } from "../parts/as-opened";
import { ConfirmedBy } from "../parts/confirmed-by";
import { useAct } from "../parts/fault";
import { FormDrawer } from "../parts/form-dialog";
import { showing } from "../parts/showing";
import { MarkingSign } from "../parts/signs";
import { queries } from "../queries";
import { useWords } from "../words-context";

/** What still waits for the person responsible, and the way to confirm it. */
export function DerivedMarkings({ project }: { project: string }): ReactNode {
  const { w } = useWords();
  const { data: markings = [] } = useQuery(queries.markings(project));
  const [open, setOpen] = useState(false);
  const waiting = markings.filter(({ confirmed }) => confirmed === null).length;
  if (markings.length === 0) return null;
  return (
    <p className="waiting-markings">
      <span className={waiting > 0 ? "doubt-text" : "quiet"}>
        {waiting > 0 ? w.packages.unconfirmed(waiting) : w.packages.allConfirmed(markings.length)}
      </span>
      <Button type={waiting > 0 ? "primary" : "default"} onClick={() => setOpen(true)}>
        {w.packages.confirmDerived}
      </Button>
      <MarkingsDrawer project={project} markings={markings} open={open} onClose={() => setOpen(false)} />
    </p>
  );
}

interface ReleaseForm {
  level: MarkingLevel | "as-proposed";
  reason: string;
  by: string;
}

interface MarkingsDrawerProps {
  project: string;
  markings: readonly DerivedMarking[];
  open: boolean;
  onClose: () => void;
}

const keyOf = ({ subject }: DerivedMarking) => `${subject.kind} ${subject.id}`;

/** 派生定密: what is proposed from which texts, to be confirmed or changed with a reason. */
function MarkingsDrawer({ project, markings: now, open, onClose }: MarkingsDrawerProps): ReactNode {
  const { w, say } = useWords();
  const markings = useAsOpened(now, open);
  const [passedOver, setPassedOver] = useState<ReadonlySet<string>>(new Set());
  const waiting = markings.filter(({ confirmed }) => confirmed === null);
  const listed = waiting.length > 0 ? waiting : markings;
  const chosen = listed.filter((marking) => !passedOver.has(keyOf(marking)));
  const release = useAct(
    ({ level, reason, by }: ReleaseForm) =>
      client.packages.release({
        project,
        subjects: chosen.map(({ subject, shown }) => ({ subject, shown })),
        level: level === "as-proposed" ? null : level,
        reason,
        by,
      }),
    () => {
      onClose();
      return w.packages.derivedConfirmed(chosen.length);
    },
    onClose,
  );
  const toggle = (key: string) =>
    setPassedOver((old) => new Set(old.has(key) ? [...old].filter((other) => other !== key) : [...old, key]));
  return (
    <FormDrawer<ReleaseForm>
      open={open}
      size={560}
      title={w.packages.confirmDerived}
      act={w.packages.confirmSome(chosen.length)}
      acting={release.isPending}
      disabled={chosen.length === 0}
      lead={
        <>
          <p className="quiet">{w.packages.derivedWhy}</p>
          <ul className="outcomes">
            {listed.map((marking) => (
              <DerivedCard
                key={keyOf(marking)}
                marking={marking}
                chosen={!passedOver.has(keyOf(marking))}
                onToggle={() => toggle(keyOf(marking))}
              />
            ))}
          </ul>
        </>
      }
      initialValues={{ level: "as-proposed", reason: w.packages.derivedReason }}
      onSend={(values) => release.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="level" label={w.library.column.marking}>
        <Select
          options={[
            { value: "as-proposed", label: w.packages.asProposed },
            ...MARKING_LEVELS.map((level) => ({ value: level, label: say("marking", level) })),
          ]}
        />
      </Form.Item>
      <ConfirmedBy />
    </FormDrawer>
  );
}

interface DerivedCardProps {
  marking: DerivedMarking;
  chosen: boolean;
  onToggle: () => void;
}

function DerivedCard({ marking, chosen, onToggle }: DerivedCardProps): ReactNode {
  const { w, say } = useWords();
  const { subject, left, right, words, proposed, confirmed, sources } = marking;
  return (
    <li className="outcome" {...showing(left.text, right.text)}>
      <Checkbox checked={chosen} onChange={onToggle}>
        <strong>{w.packages.kind[subject.kind]}</strong> {pairName(left, right)}
      </Checkbox>
      {[...new Set(words)].map((said) => (
        <p key={said}>{said}</p>
      ))}
      <p>
        {w.packages.proposed}
        {w.colon}
        <MarkingSign marking={confirmed ?? proposed} />{" "}
        <span className="quiet">
          {sources.map((source) => `${source.designator} ${say("marking", source.marking.level)}`).join(" · ")}
        </span>
      </p>
    </li>
  );
}
