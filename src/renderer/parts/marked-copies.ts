import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { type TextSummary, textName } from "../../contract";
import { markOf } from "../../words/marking";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { markingsBorne, textsShown } from "./showing";

/** Words that leave by the clipboard bear the markings of their texts and of what was said, as plain text and as a page. */
export function useMarkedCopies(): void {
  const { w, language } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  useEffect(() => {
    const named = (text: TextSummary): string => `${textName(text)} ${markOf(text.marking, language)}`;
    const onCopy = (event: ClipboardEvent) => {
      const selection = getSelection();
      if (!selection || selection.isCollapsed || !event.clipboardData) return;
      const range = selection.getRangeAt(0);
      const isMeant = (element: Element) => range.intersectsNode(element);
      const said = markingsBorne(isMeant).map((marking) => w.copiedSaid(markOf(marking, language)));
      const marked = [...textsShown(texts, isMeant).map(named), ...new Set(said)];
      if (marked.length === 0) return;
      const sentence = w.copied(marked);
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
