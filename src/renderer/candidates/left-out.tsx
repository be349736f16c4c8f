import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords } from "../words-context";

/** Texts of which nobody has said whether they are military or civil: no candidate is looked for in them. */
export function LeftOut(): ReactNode {
  const { w } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  const unsettled = texts.filter(({ metadata }) => metadata.system.value === null).length;
  if (unsettled === 0) return null;
  return (
    <span className="doubt-text">
      {" "}
      {w.candidates.leftOut(unsettled)}{" "}
      <button type="button" className="as-link" onClick={() => navigate({ page: "library" })}>
        {w.candidates.settle}
      </button>
    </span>
  );
}
