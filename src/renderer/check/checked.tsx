import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import type { CheckedCitation, CitationStanding } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { Address } from "../parts/address";
import { textsByDesignator } from "../parts/designators";
import { Figures } from "../parts/figures";
import { Nothing } from "../parts/page";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { CheckedTable } from "./checked-table";

interface CheckedProps {
  /** Of what was checked. */
  name: string;
  citations: readonly CheckedCitation[];
}

/** The answer: how many of each standing, each figure opening its list, and the list. */
export function Checked({ name, citations }: CheckedProps): ReactNode {
  const { w, say } = useWords();
  const [chosen, setChosen] = useState<CitationStanding>();
  const { data: texts = [] } = useQuery(queries.texts());
  const textOf = useMemo(() => textsByDesignator(texts), [texts]);
  if (citations.length === 0) return <Nothing>{w.check.none(name)}</Nothing>;
  const figures = valuesOf("standing")
    .map((key) => ({
      key,
      word: say("standing", key),
      count: citations.filter(({ standing }) => standing === key).length,
    }))
    .filter(({ count }) => count > 0);
  const shown = citations.filter(({ standing }) => chosen === undefined || standing === chosen);
  return (
    <>
      <p role="status">
        <strong>{name}</strong> <span className="quiet">{w.check.shown(shown.length, citations.length)}</span>
      </p>
      <Figures label={w.check.byStanding} figures={figures} chosen={chosen} onChoose={setChosen} />
      <RegisterHint citations={citations} />
      <CheckedTable name={name} citations={shown} textOf={textOf} />
    </>
  );
}

/** Where no register is held, that most of a list is unknown says little: how to know more. */
function RegisterHint({ citations }: { citations: readonly CheckedCitation[] }): ReactNode {
  const { w } = useWords();
  const { data: registers } = useQuery(queries.registers());
  const unknown = citations.some(({ standing }) => standing === "unknown");
  if (!unknown || registers?.length !== 0) return null;
  return (
    <p className="quiet">
      {w.check.noRegister} <Address route={{ page: "registers" }}>{w.check.toRegisters}</Address>
    </p>
  );
}
