import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import type { ReactNode } from "react";
import type { TextSummary } from "../../contract";
import { Page } from "../parts/page";
import { SideMark } from "../parts/signs";
import { textOptions } from "../parts/text-options";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords } from "../words-context";

interface PairPickerProps {
  left: string | undefined;
  right: string | undefined;
}

/** Chooses what to hold against what: the military side is offered left, the civil one right, any two may be taken. */
export function PairPicker({ left, right }: PairPickerProps): ReactNode {
  const { w } = useWords();
  const { data: texts = [] } = useQuery(queries.texts());
  const choose = (pair: { left?: string; right?: string }) =>
    navigate({ page: "compare", ...(left ? { left } : {}), ...(right ? { right } : {}), ...pair });
  return (
    <Page title={w.rail.compare}>
      <div className="nothing">
        <p>{w.compare.choose}</p>
        <div className="pair-picker">
          <TextSelect texts={texts} side="military" chosen={left} onChoose={(id) => choose({ left: id })} />
          <span className="quiet">{w.compare.against}</span>
          <TextSelect texts={texts} side="civil" chosen={right} onChoose={(id) => choose({ right: id })} />
        </div>
      </div>
    </Page>
  );
}

interface TextSelectProps {
  texts: readonly TextSummary[];
  side: "military" | "civil";
  chosen: string | undefined;
  onChoose: (text: string) => void;
}

export function TextSelect({ texts, side, chosen, onChoose }: TextSelectProps): ReactNode {
  const { w, language } = useWords();
  const ours = (text: TextSummary) => Number(text.metadata.system.value !== side);
  const ordered = [...texts].sort((a, b) => ours(a) - ours(b));
  return (
    <div className="text-select">
      <SideMark side={side} />
      <Select<string>
        showSearch={{ optionFilterProp: "search" }}
        value={chosen ?? null}
        placeholder={w.compare.chooseText}
        aria-label={side === "military" ? w.compare.leftText : w.compare.rightText}
        onChange={onChoose}
        options={textOptions(ordered, language)}
      />
    </div>
  );
}
