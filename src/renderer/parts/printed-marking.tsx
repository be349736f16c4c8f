import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { compareLevels, isRestricted, type Marking } from "../../contract";
import { markOf } from "../../words/marking";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { textsShown } from "./showing";

/** The highest of what a page tells of, with every caveat: what is printed of it is marked so. */
function highestOf(markings: readonly Marking[]): Marking | undefined {
  const [highest] = [...markings].sort((a, b) => compareLevels(b.level, a.level));
  return highest && { ...highest, caveats: [...new Set(markings.flatMap(({ caveats }) => caveats))] };
}

/** At the head of each page that the browser prints: the marking of the texts that it tells of. */
export function PrintedMarking(): ReactNode {
  const { w, language } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const onPrint = () => {
      const shown = textsShown();
      const marking = highestOf(texts.filter(({ id }) => shown.has(id)).map((text) => text.marking));
      if (!place.current) return;
      place.current.textContent = marking && isRestricted(marking) ? w.copied([markOf(marking, language)]) : "";
    };
    addEventListener("beforeprint", onPrint);
    return () => removeEventListener("beforeprint", onPrint);
  }, [texts, w, language]);
  return <p className="printed-marking" ref={place} />;
}
