import type { ReactNode } from "react";
import { type Language, type TextSummary, textName } from "../../contract";
import { titleOf } from "./designators";

interface TextOption {
  value: string;
  /** What typing is held against: designator and both titles. */
  search: string;
  label: ReactNode;
}

/** Texts to choose from in a field, in the order given. */
export const textOptions = (texts: readonly TextSummary[], language: Language): TextOption[] =>
  texts.map((text) => ({
    value: text.id,
    search: `${textName(text)} ${titleOf(text, "zh")} ${titleOf(text, "en")}`,
    label: (
      <>
        <span className="designator">{textName(text)}</span> {titleOf(text, language)}
      </>
    ),
  }));
