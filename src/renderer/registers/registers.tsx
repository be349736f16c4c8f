import { useMutation } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { acceptOf, SHEET_EXTENSIONS } from "../../contract";
import { client } from "../client";
import { FaultNotice } from "../parts/fault";
import { FileDrop } from "../parts/file-drop";
import { Page } from "../parts/page";
import { useImports } from "../shell/imports";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";
import { HeldRegisters } from "./held-registers";
import { LookOver } from "./look-over";

/** 标准目录: the registers that the library holds, and a spreadsheet looked over before it becomes one of them. */
export function RegistersPage(): ReactNode {
  const { w } = useWords();
  const imports = useImports();
  const preview = useMutation({ mutationFn: (file: File) => client.registers.preview({ file }) });
  const { data: sheets, variables: file } = preview;
  const take = () => {
    if (file) imports.start([file]);
    preview.reset();
  };
  return (
    <Page className="registers" title={w.rail.library} tools={<Siblings />}>
      <div className="column">
        <p className="quiet">{w.registers.why}</p>
        <FileDrop
          choose={w.registers.choose}
          accept={acceptOf(SHEET_EXTENSIONS)}
          busy={preview.isPending}
          onFile={preview.mutate}
        >
          {w.registers.drop}
        </FileDrop>
        {preview.error ? <FaultNotice error={preview.error} /> : null}
        {sheets && file ? (
          <LookOver name={file.name} sheets={sheets} onTake={take} onLeave={preview.reset} />
        ) : (
          <HeldRegisters />
        )}
      </div>
    </Page>
  );
}
