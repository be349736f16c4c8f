import { useQuery } from "@tanstack/react-query";
import { Alert, Segmented, Switch } from "antd";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { type ChangeCategory, type ComparisonView, HARDLY_CORRESPONDS, textName } from "../../contract";
import { sidesOf } from "../../words/sides";
import { resolver } from "../parts/designators";
import { DetailSide } from "../parts/detail-side";
import { Page, Waiting } from "../parts/page";
import { SideMark } from "../parts/signs";
import { UntypedTexts } from "../parts/untyped-texts";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords, WordsProvider, wordsIn } from "../words-context";
import { AlignedTexts } from "./aligned-texts";
import { CategoryFilter } from "./category-filter";
import { ChangeList } from "./change-list";
import { IndicatorTable } from "./indicator-table";
import { PairPicker } from "./pair-picker";
import { ReportButtons } from "./report-buttons";
import { RowDetails } from "./row-details";
import { addressOf, filtered, positionOf, shownRows } from "./rows";
import { SeveralTexts } from "./several-texts";
import { TakeBackTable } from "./take-back-table";

interface ComparisonPageProps {
  left?: string;
  right?: string;
  clause?: string;
}

/** 比对: two texts side by side, what changed by name, and the indicator table. */
export function ComparisonPage({ left, right, clause }: ComparisonPageProps): ReactNode {
  return left && right ? (
    <Compared left={left} right={right} clause={clause} />
  ) : (
    <PairPicker left={left} right={right} />
  );
}

interface ComparedProps {
  left: string;
  right: string;
  clause: string | undefined;
}

function Compared({ left, right, clause }: ComparedProps): ReactNode {
  const { w } = useWords();
  const comparison = useQuery(queries.comparison(left, right));
  const view = comparison.data;
  const isTurned = view !== undefined && view.left.id !== left;
  useEffect(() => {
    if (isTurned) navigate({ page: "compare", left: right, right: left, ...(clause ? { clause } : {}) }, true);
  }, [isTurned, left, right, clause]);
  if (view)
    return (
      <InWordsOf view={view}>
        <Opened view={view} clause={clause} />
      </InWordsOf>
    );
  return (
    <Page title={w.rail.compare}>
      <Waiting of={comparison} />
    </Page>
  );
}

/** Speaks of the systems where they differ, else of left and right. */
function InWordsOf({ view: { left, right }, children }: { view: ComparisonView; children: ReactNode }): ReactNode {
  const { language } = useWords();
  const sides = sidesOf(left, right);
  return <WordsProvider value={useMemo(() => wordsIn(language, sides), [language, sides])}>{children}</WordsProvider>;
}

type View = "texts" | "changes" | "indicators" | "several";

function Opened({ view, clause }: { view: ComparisonView; clause: string | undefined }): ReactNode {
  const { w } = useWords();
  const [shown, setShown] = useState<View>("texts");
  const [hideEditorial, setHideEditorial] = useState(true);
  const [onlyChanged, setOnlyChanged] = useState(false);
  const [categories, setCategories] = useState<ChangeCategory[]>([]);
  const all = useMemo(() => shownRows(view, hideEditorial), [view, hideEditorial]);
  const rows = useMemo(() => filtered(all, { onlyChanged, categories }), [all, onlyChanged, categories]);
  return (
    <Page
      className="comparison"
      texts={[view.left.id, view.right.id]}
      title={<PairTitle view={view} />}
      tools={
        <>
          <Segmented<View>
            value={shown}
            onChange={setShown}
            aria-label={w.compare.view}
            options={[
              { value: "texts", label: w.compare.texts },
              { value: "changes", label: w.compare.changes },
              { value: "indicators", label: w.compare.indicators },
              { value: "several", label: w.compare.several.title },
            ]}
          />
          {shown === "texts" || shown === "changes" ? (
            <Toggle label={w.compare.hideEditorial} on={hideEditorial} onToggle={setHideEditorial} />
          ) : null}
          {shown === "texts" ? (
            <Toggle label={w.compare.onlyChanged} on={onlyChanged} onToggle={setOnlyChanged} />
          ) : null}
        </>
      }
      actions={
        <>
          {shown === "indicators" ? <TakeBackTable left={view.left.id} right={view.right.id} /> : null}
          {shown === "several" ? null : <ReportButtons left={view.left} right={view.right} />}
        </>
      }
    >
      <div className="comparison-matter">
        {view.comparison.matchedShare < HARDLY_CORRESPONDS ? (
          <Alert type="info" showIcon title={w.compare.hardly(Math.round(view.comparison.matchedShare * 100))} />
        ) : null}
        <UntypedTexts texts={[view.left, view.right]} />
        {shown === "indicators" || shown === "several" ? null : (
          <CategoryFilter rows={all} chosen={categories} onChoose={setCategories} />
        )}
        {shown === "texts" ? <TextsView view={view} rows={rows} clause={clause} /> : null}
        {shown === "changes" ? (
          <ChangeList view={view} rows={rows} categories={categories} onOpen={() => setShown("texts")} />
        ) : null}
        {shown === "indicators" ? <IndicatorTable view={view} rows={all} onOpen={() => setShown("texts")} /> : null}
        {shown === "several" ? <SeveralTexts base={view.left} first={view.right.id} /> : null}
      </div>
    </Page>
  );
}

function PairTitle({ view: { left, right } }: { view: ComparisonView }): ReactNode {
  const { w } = useWords();
  return (
    <>
      <SideMark side={left.metadata.system.value} /> {textName(left)} <span className="quiet">{w.compare.against}</span>{" "}
      <SideMark side={right.metadata.system.value} /> {textName(right)}
    </>
  );
}

interface ToggleProps {
  label: string;
  on: boolean;
  onToggle: (on: boolean) => void;
}

function Toggle({ label, on, onToggle }: ToggleProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the switch is its control
    <label className="toggle">
      <Switch checked={on} onChange={onToggle} aria-label={label} /> {label}
    </label>
  );
}

interface TextsViewProps {
  view: ComparisonView;
  rows: ReturnType<typeof shownRows>;
  clause: string | undefined;
}

function TextsView({ view, rows, clause }: TextsViewProps): ReactNode {
  const { w } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  const resolve = useMemo(() => resolver(texts), [texts]);
  const named = positionOf(rows, clause);
  const firstJudged = rows.findIndex((row) => (row.judgement?.rows.length ?? 0) > 0);
  const at = named >= 0 ? named : Math.max(0, firstJudged);
  const row = rows[at];
  const choose = (index: number) => {
    const chosen = rows[index];
    const id = chosen && addressOf(chosen);
    if (id) navigate({ page: "compare", left: view.left.id, right: view.right.id, clause: id }, true);
  };
  return (
    <div className="texts-view">
      <AlignedTexts view={view} rows={rows} at={at} asked={clause !== undefined} resolve={resolve} onChoose={choose} />
      <DetailSide label={w.compare.details}>{row ? <RowDetails row={row} /> : null}</DetailSide>
    </div>
  );
}
