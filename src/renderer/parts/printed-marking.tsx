import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { compareLevels, type Marking } from "../../contract";
import { markOf } from "../../words/marking";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { markingsBorne, textsShown } from "./showing";

/** The highest of the restricted things that a page tells of, with every caveat: what is printed of it is marked so. */
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
      const marking = highestOf([...textsShown(texts).map((text) => text.marking), ...markingsBorne()]);
      if (!place.current) return;
      place.current.textContent = marking ? w.copied([markOf(marking, language)]) : "";
    };
    addEventListener("beforeprint", onPrint);
    return () => removeEventListener("beforeprint", onPrint);
  }, [texts, w, language]);
  return <p className="printed-marking" ref={place} />;
}
