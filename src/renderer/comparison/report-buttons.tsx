import type { ReactNode } from "react";
import { type ReportFormat, type TextSummary, textName } from "../../contract";
import { client } from "../client";
import { FileMenu } from "../parts/file-buttons";
import { useWords } from "../words-context";

const FORMATS = ["html", "docx", "xlsx", "json"] as const satisfies readonly ReportFormat[];

/** The comparison as a file to hand on: to read, to edit, to fill in, to process. */
export function ReportButtons({ left, right }: { left: TextSummary; right: TextSummary }): ReactNode {
  const { w, language } = useWords();
  return (
    <FileMenu
      label={w.compare.export}
      name={`${textName(left)} - ${textName(right)}`}
      formats={FORMATS}
      words={w.compare.formats}
      make={(format, signal) =>
        client.comparisons.report({ left: left.id, right: right.id, format, language }, { signal })
      }
    />
  );
}

/** The table of several texts against their base as a file. */
export function SeveralButtons({ base, others }: { base: TextSummary; others: readonly string[] }): ReactNode {
  const { w, language } = useWords();
  return (
    <FileMenu
      label={w.compare.export}
      name={textName(base)}
      formats={FORMATS}
      words={w.compare.formats}
      make={(format, signal) =>
        client.comparisons.severalReport({ base: base.id, others: [...others], format, language }, { signal })
      }
    />
  );
}
