import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { RegisterSummary } from "../../contract";
import { onTheWall } from "../../words/instants";
import { client } from "../client";
import { ConfirmButton } from "../parts/confirm-button";
import { Nothing, Waiting } from "../parts/page";
import { PagedTable } from "../parts/paged-table";
import { queries } from "../queries";
import { useWords } from "../words-context";

/** The registers that the library holds, newest first. */
export function HeldRegisters(): ReactNode {
  const { w } = useWords();
  const registers = useQuery(queries.registers());
  if (!registers.data) return <Waiting of={registers} />;
  if (registers.data.length === 0) return <Nothing>{w.registers.none}</Nothing>;
  const { column } = w.registers;
  return (
    <>
      <h2>{w.registers.held(registers.data.length)}</h2>
      <PagedTable<RegisterSummary>
        label={w.places.registers}
        rows={registers.data.toReversed()}
        rowKey={({ id }) => id}
        empty={w.registers.none}
        columns={[
          { title: column.file, render: (_, { fileName }) => <strong>{fileName}</strong> },
          { title: column.sheet, dataIndex: "sheet" },
          { title: column.entries, width: 120, align: "right", className: "number", dataIndex: "entries" },
          {
            title: column.importedAt,
            width: 160,
            className: "number",
            render: (_, { importedAt }) => onTheWall(importedAt),
          },
          { title: "", width: 110, render: (_, register) => <RemoveButton register={register} /> },
        ]}
      />
    </>
  );
}

function RemoveButton({ register: { id, fileName, sheet } }: { register: RegisterSummary }): ReactNode {
  const { w } = useWords();
  return (
    <ConfirmButton
      label={w.registers.remove}
      asks={w.registers.removeAsk(`${fileName} · ${sheet}`)}
      act={() => client.registers.remove({ register: id })}
      done={() => w.registers.removed}
    />
  );
}
