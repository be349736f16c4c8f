import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { client } from "../client";
import { ConfirmButton } from "../parts/confirm-button";
import { queries } from "../queries";
import { useWords } from "../words-context";

/** The files that terms were added from, each of which can be taken out again. */
export function AddedFiles(): ReactNode {
  const { w } = useWords();
  const { data: files = [] } = useQuery(queries.termFiles());
  if (files.length === 0) return null;
  return (
    <ul className="compact listed" aria-label={w.terms.files}>
      {files.map((file) => (
        <AddedFile key={file.fileName} {...file} />
      ))}
    </ul>
  );
}

function AddedFile({ fileName, terms }: { fileName: string; terms: number }): ReactNode {
  const { w } = useWords();
  return (
    <li className="choices">
      <strong>{fileName}</strong> <span className="quiet">{w.terms.count(terms)}</span>
      <ConfirmButton
        label={w.terms.remove}
        asks={w.terms.removeAsk(fileName, terms)}
        act={() => client.terms.remove({ fileName })}
        done={({ removed }) => w.terms.removed(removed)}
      />
    </li>
  );
}
