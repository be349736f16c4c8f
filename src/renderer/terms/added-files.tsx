import { useQuery } from "@tanstack/react-query";
import { App, Button } from "antd";
import type { ReactNode } from "react";
import { client } from "../client";
import { useAct } from "../parts/fault";
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
  const { modal } = App.useApp();
  const remove = useAct(
    () => client.terms.remove({ fileName }),
    ({ removed }) => w.terms.removed(removed),
  );
  const ask = () =>
    void modal.confirm({
      title: w.terms.remove,
      content: w.terms.removeAsk(fileName, terms),
      okText: w.terms.remove,
      onOk: () => remove.mutateAsync(undefined).catch(() => undefined),
    });
  return (
    <li className="choices">
      <strong>{fileName}</strong> <span className="quiet">{w.terms.count(terms)}</span>
      <Button loading={remove.isPending} onClick={ask}>
        {w.terms.remove}
      </Button>
    </li>
  );
}
