import type { ReactNode } from "react";
import type { Language, TextSummary } from "../../contract";
import { nameOf, titleOf } from "./designators";

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
    search: `${nameOf(text)} ${titleOf(text, "zh")} ${titleOf(text, "en")}`,
    label: (
      <>
        <span className="designator">{nameOf(text)}</span> {titleOf(text, language)}
      </>
    ),
  }));
