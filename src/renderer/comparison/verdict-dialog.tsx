import { Button, Form, Input, Radio } from "antd";
import type { ReactNode } from "react";
import type { IndicatorRow, RowVerdict, Verdict } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { IntervalBars } from "../parts/interval-bars";
import { useNeeded } from "../parts/needed";
import { VerdictSign } from "../parts/signs";
import { useWords } from "../words-context";

interface VerdictForm {
  verdict: Verdict;
  reason: string;
  by: string;
}

/** The row in question: its key, what the engine says and what a person has said. */
export interface AskedRow {
  key: string;
  indicator: IndicatorRow;
  given: RowVerdict | undefined;
}

interface VerdictDialogProps {
  left: string;
  right: string;
  row: AskedRow | undefined;
  /** Who judged last: the name is not asked for again. */
  by: string;
  onClose: (by?: string) => void;
}

/** A person's verdict stands beside the engine's and replaces nothing; it can be taken back. */
export function VerdictDialog({ left, right, row, by, onClose }: VerdictDialogProps): ReactNode {
  const { w } = useWords();
  const needed = useNeeded();
  const give = useAct(
    (verdict: { verdict: Verdict | null; reason: string; by: string }) =>
      client.comparisons.giveVerdicts({ left, right, verdicts: [{ row: row?.key ?? "", ...verdict }] }),
    (_, given) => {
      onClose(given.by);
      return given.verdict ? w.compare.verdictGiven : w.compare.verdictTakenBack;
    },
  );
  const given = row?.given;
  return (
    <FormDialog<VerdictForm>
      open={row !== undefined}
      title={row?.indicator.item}
      act={w.compare.giveVerdict}
      acting={give.isPending}
      lead={row ? <WhatIsJudged indicator={row.indicator} /> : null}
      initialValues={row ? { verdict: row.indicator.verdict, reason: "", by, ...given } : {}}
      instead={
        given ? (
          <Button onClick={() => give.mutate({ verdict: null, reason: "", by: given.by })}>
            {w.compare.takeVerdictBack}
          </Button>
        ) : null
      }
      onSend={(values) => give.mutate(values)}
      onClose={() => onClose()}
    >
      <Form.Item name="verdict" label={w.compare.column.verdict}>
        <Radio.Group
          className="verdict-choice"
          options={valuesOf("verdict").map((value) => ({ value, label: <VerdictSign verdict={value} /> }))}
        />
      </Form.Item>
      <Form.Item name="reason" label={w.reason} rules={needed}>
        <Input.TextArea rows={2} autoFocus />
      </Form.Item>
      <Form.Item name="by" label={w.compare.verdictBy} rules={needed}>
        <Input autoComplete="name" />
      </Form.Item>
    </FormDialog>
  );
}

/** Both sides and what the program says of them, under the eyes of whoever judges. */
function WhatIsJudged({ indicator }: { indicator: IndicatorRow }): ReactNode {
  const { w, because } = useWords();
  return (
    <>
      <p className="quiet">{w.compare.verdictWhy}</p>
      <IntervalBars row={indicator} />
      <p>
        {w.compare.engineSays} <VerdictSign verdict={indicator.verdict} />{" "}
        <span className="quiet">{because(indicator.reason)}</span>
      </p>
    </>
  );
}
