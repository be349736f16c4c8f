import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { ImportReport } from "./import-report";

interface Imports {
  /** Imports files and shows the report of each. */
  start: (files: File[]) => void;
  /** Imports the texts that come with the program. */
  samples: () => void;
  show: (job: string) => void;
}

const Context = createContext<Imports>({ start: () => {}, samples: () => {}, show: () => {} });
export const useImports = (): Imports => useContext(Context);

/** Imports can be begun from anywhere (drop, button, first page); their report is one and the same. */
export function ImportsProvider({ children }: { children: ReactNode }): ReactNode {
  const [job, setJob] = useState<string>();
  const begin = useAct(async (files: File[] | "samples") => {
    const started = files === "samples" ? await client.imports.samples() : await client.imports.start({ files });
    setJob(started.job);
  });
  const { mutate } = begin;
  const imports = useMemo(
    () => ({ start: (files: File[]) => mutate(files), samples: () => mutate("samples"), show: setJob }),
    [mutate],
  );
  return (
    <Context.Provider value={imports}>
      {children}
      <ImportReport job={job} onClose={() => setJob(undefined)} />
    </Context.Provider>
  );
}
