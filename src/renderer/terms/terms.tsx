import type { ReactNode } from "react";
import { acceptOf, SHEET_EXTENSIONS } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FileDrop } from "../parts/file-drop";
import { Page } from "../parts/page";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";
import { AddedFiles } from "./added-files";
import { TermList } from "./term-list";

/** 双语术语库: what ships and what people added, looked up in either language, taken in and handed on as files. */
export function TermsPage(): ReactNode {
  const { w } = useWords();
  const add = useAct(
    (file: File) => client.terms.import({ file }),
    ({ added, known }) => w.terms.added(added, known),
  );
  return (
    <Page className="terms" title={w.rail.library} tools={<Siblings />}>
      <div className="column">
        <p className="quiet">{w.terms.why}</p>
        <FileDrop
          choose={w.terms.choose}
          accept={acceptOf(["tbx", "xml", ...SHEET_EXTENSIONS])}
          busy={add.isPending}
          onFile={add.mutate}
        >
          {w.terms.drop}
        </FileDrop>
        <AddedFiles />
        <TermList />
      </div>
    </Page>
  );
}
