import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { isRestricted, type TextSummary, textName } from "../../contract";
import { markOf } from "../../words/marking";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { textsShown } from "./showing";

function textsWithin(range: Range): Set<string> {
  return textsShown((element) => range.intersectsNode(element));
}

/** Words of a text that leave by the clipboard bear its marking, as plain text and as a page. */
export function useMarkedCopies(): void {
  const { w, language } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  useEffect(() => {
    const named = (text: TextSummary): string => `${textName(text)} ${markOf(text.marking, language)}`;
    const onCopy = (event: ClipboardEvent) => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || !event.clipboardData) return;
      const range = selection.getRangeAt(0);
      const within = textsWithin(range);
      const marked = texts.filter(({ id, marking }) => within.has(id) && isRestricted(marking));
      if (marked.length === 0) return;
      const sentence = w.copied(marked.map(named));
      const page = document.createElement("div");
      page.append(range.cloneContents(), Object.assign(document.createElement("p"), { textContent: sentence }));
      event.clipboardData.setData("text/plain", `${selection.toString()}\n${sentence}`);
      event.clipboardData.setData("text/html", page.innerHTML);
      event.preventDefault();
    };
    document.addEventListener("copy", onCopy);
    return () => document.removeEventListener("copy", onCopy);
  }, [texts, language, w]);
}
