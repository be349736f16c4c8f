import { Table } from "antd";
import { type ReactNode, useMemo, useState } from "react";
import { type ComparisonView, type IndicatorRow, type RowVerdict, rowKey, type Verdict } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { IntervalBars } from "../parts/interval-bars";
import { VerdictSign } from "../parts/signs";
import { navigate } from "../routes";
import { useWords } from "../words-context";
import { OpenLink } from "./change-list";
import { addressOf, type ShownRow } from "./rows";
import { type AskedRow, VerdictDialog } from "./verdict-dialog";

interface Line {
  key: string;
  row: ShownRow;
  indicator: IndicatorRow;
  /** By which a person's verdict is kept. */
  rowKey: string;
  given: RowVerdict | undefined;
}

const numberOf = (row: ShownRow, side: "left" | "right") =>
  row[side].map(({ name }) => name).join(", ") || (row.judgedBy ?? "");

interface IndicatorTableProps {
  view: ComparisonView;
  rows: readonly ShownRow[];
  onOpen: () => void;
}

/** 指标对比分析表 of the whole comparison, stricter ones findable by their verdict. */
export function IndicatorTable({ view, rows, onOpen }: IndicatorTableProps): ReactNode {
  const { w, say, because } = useWords();
  const given = useMemo(() => new Map(view.verdicts.map((verdict) => [verdict.row, verdict])), [view.verdicts]);
  const lines = useMemo(
    () =>
      rows.flatMap((row) =>
        (row.judgement?.rows ?? []).map((indicator, index): Line => {
          const key = row.judgement ? rowKey(row.judgement, indicator) : "";
          return { key: `${row.key} ${index}`, row, indicator, rowKey: key, given: given.get(key) };
        }),
      ),
    [rows, given],
  );
  const [asked, setAsked] = useState<AskedRow>();
  const [by, setBy] = useState("");
  const open = ({ row }: Line) => {
    const clause = addressOf(row);
    if (clause) navigate({ page: "compare", left: view.left.id, right: view.right.id, clause }, true);
    onOpen();
  };
  const verdicts = valuesOf("verdict").filter((verdict) =>
    lines.some(({ indicator }) => indicator.verdict === verdict),
  );
  return (
    <div className="table-frame scrolls">
      <Table<Line>
        size="small"
        rowKey="key"
        dataSource={lines}
        pagination={lines.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
        sticky
        locale={{ emptyText: w.compare.noIndicators }}
        columns={[
          { title: w.compare.column.number, width: 50, align: "right", render: (_, __, index) => index + 1 },
          { title: w.compare.column.item, width: 160, render: (_, { indicator }) => <strong>{indicator.item}</strong> },
          {
            title: w.compare.column.left,
            width: 84,
            render: (_, line) => <OpenLink text={numberOf(line.row, "left")} onOpen={() => open(line)} />,
          },
          {
            title: w.compare.column.right,
            width: 84,
            render: (_, line) => <OpenLink text={numberOf(line.row, "right")} onOpen={() => open(line)} />,
          },
          { title: w.compare.column.values, render: (_, { indicator }) => <IntervalBars row={indicator} /> },
          {
            title: w.compare.column.verdict,
            width: 120,
            filters: verdicts.map((verdict) => ({ text: say("verdict", verdict), value: verdict })),
            onFilter: (value, { indicator }) => indicator.verdict === (value as Verdict),
            render: (_, { indicator }) => <VerdictSign verdict={indicator.verdict} />,
          },
          {
            title: w.compare.column.person,
            width: 150,
            render: (_, { rowKey: key, indicator, given: said }) => (
              <GivenVerdict
                given={said}
                onAsk={() => setAsked({ key, item: indicator.item, verdict: indicator.verdict, given: said })}
              />
            ),
          },
          {
            title: w.compare.column.reason,
            render: (_, { indicator }) => (
              <>
                {because(indicator.reason)}
                {indicator.conditions.length > 0 ? (
                  <div className="quiet">{w.compare.conditions(indicator.conditions)}</div>
                ) : null}
                {indicator.isDefault ? <div className="quiet">{w.compare.isDefault}</div> : null}
              </>
            ),
          },
        ]}
      />
      <VerdictDialog
        left={view.left.id}
        right={view.right.id}
        row={asked}
        by={by}
        onClose={(name) => {
          setAsked(undefined);
          if (name) setBy(name);
        }}
      />
    </div>
  );
}

const PAGE = 200;

/** What a person says of the row, with whose word and reason it is; or the way to say it. */
function GivenVerdict({ given, onAsk }: { given: RowVerdict | undefined; onAsk: () => void }): ReactNode {
  const { w } = useWords();
  return (
    <>
      {given ? (
        <div className="given-verdict">
          <VerdictSign verdict={given.verdict} />
          <div>{given.reason}</div>
          <div className="quiet">{given.by}</div>
        </div>
      ) : null}
      <button type="button" className="as-link" onClick={onAsk}>
        {given ? w.compare.changeVerdict : w.compare.giveVerdict}
      </button>
    </>
  );
}
