import { useQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from "react";
import { acceptOf, IMPORT_EXTENSIONS, type TextSummary } from "../../contract";
import { Icon } from "../parts/icons";
import { Nothing, Page, Waiting } from "../parts/page";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useImports } from "../shell/imports";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";
import { FacetPanel } from "./facet-panel";
import { type Chosen, narrowed } from "./facets";
import { MarkingDialog } from "./marking-dialog";
import { MetadataDrawer } from "./metadata-drawer";
import { RemoveButton } from "./remove-button";
import { TextTable } from "./text-table";

/** 标准库: the table of texts, narrowed by facets; files may be dropped anywhere. */
export function Library(): ReactNode {
  const { w } = useWords();
  const texts = useQuery(queries.texts());
  const [chosen, setChosen] = useState<Chosen>({});
  const [typed, setTyped] = useState("");
  const [selected, setSelected] = useState<string[]>([]);
  const [corrected, setCorrected] = useState<TextSummary>();
  // the field follows the keys at once, the table of a large library as soon as it is drawn
  const [sought, facets] = [useDeferredValue(typed), useDeferredValue(chosen)];
  const shown = useMemo(() => narrowed(texts.data ?? NONE, facets, sought), [texts.data, facets, sought]);
  // whether there is anything to narrow is not known before: what came for it would go again
  if (!texts.data) {
    return (
      <Page title={w.rail.library} tools={<Siblings />}>
        <Waiting of={texts} />
      </Page>
    );
  }
  if (texts.data.length === 0) return <FirstTime />;
  return (
    <Page
      className="library"
      title={w.rail.library}
      tools={
        <>
          <Siblings />
          <Input
            allowClear
            className="filter"
            value={typed}
            placeholder={w.library.filter}
            aria-label={w.library.filter}
            onChange={(event) => setTyped(event.target.value)}
          />
          <span className="quiet" role="status">
            {w.library.shown(shown.length, texts.data.length)}
          </span>
          <span className="quiet hint">{w.library.dropAnywhere}</span>
        </>
      }
      actions={<LibraryActions texts={texts.data} selected={selected} onDone={() => setSelected([])} />}
    >
      <FacetPanel texts={texts.data} chosen={chosen} onChoose={setChosen} />
      <TextTable texts={shown} selected={selected} onSelect={setSelected} onCorrect={setCorrected} />
      <MetadataDrawer text={corrected} onClose={() => setCorrected(undefined)} />
    </Page>
  );
}

const NONE: readonly TextSummary[] = [];

interface LibraryActionsProps {
  texts: readonly TextSummary[];
  selected: string[];
  onDone: () => void;
}

function LibraryActions({ texts, selected, onDone }: LibraryActionsProps): ReactNode {
  const { w } = useWords();
  const [marking, setMarking] = useState(false);
  const chosen = useMemo(() => {
    const ids = new Set(selected);
    return texts.filter(({ id }) => ids.has(id));
  }, [texts, selected]);
  const pair = pairOf(chosen);
  return (
    <>
      {pair ? (
        <Button onClick={() => navigate({ page: "compare", left: pair[0].id, right: pair[1].id })}>
          {w.library.compareTwo}
        </Button>
      ) : null}
      {chosen.length > 0 ? (
        <>
          <Button onClick={() => setMarking(true)}>{w.library.confirmMarking(chosen.length)}</Button>
          <RemoveButton texts={chosen} onDone={onDone} />
        </>
      ) : null}
      <ImportButton />
      <MarkingDialog
        open={marking}
        texts={chosen}
        onClose={(done) => {
          setMarking(false);
          if (done) onDone();
        }}
      />
    </>
  );
}

/** Two texts as they are held against each other: the military one left. */
function pairOf(texts: readonly TextSummary[]): [TextSummary, TextSummary] | undefined {
  const [first, second] = texts;
  if (!first || !second || texts.length !== 2) return undefined;
  return second.metadata.system.value === "military" ? [second, first] : [first, second];
}

/** Files for those who would rather choose than drop. */
function ImportButton(): ReactNode {
  const { w } = useWords();
  const imports = useImports();
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept={acceptOf(IMPORT_EXTENSIONS)}
        aria-label={w.library.import}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = "";
          if (files.length > 0) imports.start(files);
        }}
      />
      <Button icon={<Icon name="upload" />} onClick={() => field.current?.click()}>
        {w.library.import}
      </Button>
    </>
  );
}

/** The first page of a new library: what to do, in one sentence. */
function FirstTime(): ReactNode {
  const { w } = useWords();
  const imports = useImports();
  return (
    <Page title={w.rail.library} tools={<Siblings />}>
      <Nothing
        action={
          <div className="choices">
            <Button type="primary" onClick={imports.samples}>
              {w.library.samples}
            </Button>
            <ImportButton />
          </div>
        }
      >
        {w.library.first}
      </Nothing>
    </Page>
  );
}
