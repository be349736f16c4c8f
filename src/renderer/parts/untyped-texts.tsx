import { Alert } from "antd";
import type { ReactNode } from "react";
import type { TextSummary } from "../../contract";
import { useWords } from "../words-context";
import { nameOf } from "./designators";

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
        title={`${nameOf(text)}${w.colon}${w.typing.inList(text.untyped)}`}
      />
    ));
}
