import { Alert } from "antd";
import type { ReactNode } from "react";
import { type TextSummary, textName } from "../../contract";
import { useWords } from "../words-context";

/** Of which texts pages wait to be typed: what stands on them was not examined. */
export function UntypedTexts({ texts }: { texts: readonly TextSummary[] }): ReactNode {
  const { w } = useWords();
  return texts
    .filter(({ untyped }) => untyped > 0)
    .map((text) => (
      <Alert
        key={text.id}
        type="warning"
        showIcon
        title={`${textName(text)}${w.colon}${w.typing.inList(text.untyped)}`}
      />
    ));
}
