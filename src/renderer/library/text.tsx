import { useQuery } from "@tanstack/react-query";
import { Button, Input, Segmented } from "antd";
import { type ReactNode, useMemo, useState } from "react";
import { type TextView, textName } from "../../contract";
import { SOURCE_PATH } from "../../contract/host";
import { download } from "../client";
import { ChangeDetails, ChangesProvider, type TextSide, useChanges } from "../parts/changes";
import { resolver, titleOf } from "../parts/designators";
import { DetailSide } from "../parts/detail-side";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
import { Page, Waiting } from "../parts/page";
import { MarkingSign, SideMark, StatusSign } from "../parts/signs";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useKeys } from "../shell/keys";
import { hasSourcePage, SourcePane } from "../source-page/source-page";
import { useWords } from "../words-context";
import { Amendments } from "./amendments";
import { Amends } from "./amends";
import { CitationsDrawer } from "./citations-drawer";
import { ClauseDetails } from "./clause-details";
import { ClauseTree } from "./clause-tree";
import { MetadataDrawer } from "./metadata-drawer";
import { ReadingColumn } from "./reading-column";
import { RecognisedClause } from "./recognised-clause";
import { StructureCorrections } from "./structure-corrections";
import { nextToType, Typing, WaitingPages } from "./typing";

interface TextPageProps {
  text: string;
  clause: string | undefined;
}

/** A standard's page: clause tree, the text as a standard is set, and what was read in the clause chosen. */
export function TextPage({ text: id, clause }: TextPageProps): ReactNode {
  const { w, language } = useWords();
  const text = useQuery(queries.text(id));
  const [side, setSide] = useState<TextSide>("effective");
  if (!text.data) {
    return (
      <Page title={w.rail.library}>
        <Waiting of={text} />
      </Page>
    );
  }
  const { metadata, marking } = text.data;
  return (
    <Page
      className="text-page"
      texts={[text.data.id]}
      title={
        <>
          <SideMark side={metadata.system.value} /> {textName(text.data)}
        </>
      }
      tools={
        <>
          <span className="page-subtitle">{titleOf(text.data, language)}</span>
          {metadata.status.value ? (
            <StatusSign status={metadata.status.value} />
          ) : (
            <span className="quiet" data-note={w.library.statusWhy}>
              {w.text.statusUnsaid}
            </span>
          )}
          <MarkingSign marking={marking} />
          <span className="quiet">{w.imports.counts(text.data.clauses, text.data.requirements)}</span>
          {text.data.untyped > 0 ? <span className="doubt-text">{w.typing.waiting(text.data.untyped)}</span> : null}
        </>
      }
      actions={<TextActions text={text.data} />}
    >
      <ChangesProvider overlay={text.data.overlay} side={side}>
        {side === "printed" ? (
          <PrintedMatter text={text.data} clause={clause} onSide={setSide} />
        ) : (
          <TextMatter text={text.data} clause={clause} onSide={setSide} />
        )}
      </ChangesProvider>
    </Page>
  );
}

interface MatterProps {
  text: TextView;
  clause: string | undefined;
  onSide: (side: TextSide) => void;
}

/** The text without its amendments. */
function PrintedMatter({ text, ...matter }: MatterProps): ReactNode {
  const printed = useQuery(queries.printed(text.id));
  if (!printed.data) return <Waiting of={printed} />;
  return <TextMatter text={{ ...text, tree: printed.data }} {...matter} />;
}

function TextMatter({ text, clause, onSide }: MatterProps): ReactNode {
  const { w } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  const resolve = useMemo(() => resolver(texts), [texts]);
  const [typed, setTyped] = useState("");
  const [wantsPage, setPaged] = useState(false);
  // of a text without a word nothing can be read yet, only typed
  const [typing, setTyping] = useState(() => (text.tree.length === 0 ? (text.typable[0] ?? null) : null));
  const chosen = text.tree.find(({ id }) => id === clause) ?? text.tree[0];
  const canPage = chosen !== undefined && hasSourcePage(text, chosen);
  const paged = wantsPage && canPage;
  useKeys({
    o: () => setPaged(canPage && !wantsPage),
    t: () => setTyping(nextToType(text, 0) ?? text.typable[0] ?? null),
  });
  const choose = (id: string) => navigate({ page: "text", text: text.id, clause: id }, true);
  if (typing !== null) return <Typing text={text} page={typing} onPage={setTyping} onClose={() => setTyping(null)} />;
  return (
    <>
      {paged && chosen ? <SourcePane text={text} place={chosen.place ?? {}} onClose={() => setPaged(false)} /> : null}
      <aside className="tree-side" hidden={paged} aria-label={w.text.tree}>
        <div className="tree-tools">
          {text.overlay.amendments.length > 0 ? <SideSwitch onSide={onSide} /> : null}
          <Input
            allowClear
            value={typed}
            placeholder={w.text.filter}
            aria-label={w.text.filter}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
        <ClauseTree clauses={text.tree} typed={typed} chosen={chosen?.id} onChoose={choose} />
      </aside>
      <ReadingColumn
        text={text.id}
        clauses={text.tree}
        language={text.language}
        chosen={clause}
        resolve={resolve}
        onChoose={choose}
      />
      <DetailSide label={w.text.details}>
        <WaitingPages text={text} onType={setTyping} />
        {chosen && canPage && !paged ? (
          <Button block icon={<Icon name="find" />} onClick={() => setPaged(true)}>
            {w.text.showPage(chosen.place?.page ?? 1)}
          </Button>
        ) : null}
        {chosen ? <RecognisedClause text={text} clause={chosen} /> : null}
        {chosen ? (
          <ClauseDetails clause={chosen} resolve={resolve} notes={text.notes}>
            <ChangeDetails clause={chosen.id} />
            <Amendments overlay={text.overlay} onChoose={choose} />
            <Amends text={text} texts={texts} />
          </ClauseDetails>
        ) : null}
        {chosen ? <StructureCorrections text={text} clause={chosen} /> : null}
      </DetailSide>
    </>
  );
}

/** Between the text in force and the one that was printed. */
function SideSwitch({ onSide }: { onSide: (side: TextSide) => void }): ReactNode {
  const { w } = useWords();
  const { side } = useChanges();
  return (
    <Segmented<TextSide>
      block
      value={side}
      onChange={onSide}
      aria-label={w.over.view}
      options={[
        { value: "effective", label: w.over.effective },
        { value: "printed", label: w.over.printed },
      ]}
    />
  );
}

function TextActions({ text }: { text: TextView }): ReactNode {
  const { w } = useWords();
  const [correcting, setCorrecting] = useState(false);
  const [checking, setChecking] = useState(false);
  const source = useAct(() => download(`${SOURCE_PATH}/${encodeURIComponent(text.id)}`, text.fileName));
  const compare = () =>
    navigate(
      text.metadata.system.value === "civil" ? { page: "compare", right: text.id } : { page: "compare", left: text.id },
    );
  return (
    <>
      <Button className={text.doubts > 0 ? "doubt" : ""} onClick={() => setCorrecting(true)}>
        {text.doubts > 0 ? w.library.doubts(text.doubts) : w.text.metadata}
      </Button>
      <Button onClick={() => setChecking(true)}>{w.citations.check}</Button>
      <Button icon={<Icon name="download" />} onClick={() => source.mutate(undefined)}>
        {w.text.source}
      </Button>
      <Button icon={<Icon name="compare" />} onClick={compare}>
        {w.text.compareWith}
      </Button>
      <CitationsDrawer text={text} open={checking} onClose={() => setChecking(false)} />
      <MetadataDrawer text={correcting ? text : undefined} onClose={() => setCorrecting(false)} />
    </>
  );
}
