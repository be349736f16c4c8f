import { Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import { type ReportFormat, type TextSummary, textName } from "../../contract";
import { client, save } from "../client";
import { Icon } from "../parts/icons";
import { StopButton, useStoppable } from "../parts/stoppable";
import { useWords } from "../words-context";

const FORMATS = ["html", "docx", "xlsx", "json"] as const satisfies readonly ReportFormat[];

/** The comparison as a file to hand on: to read, to edit, to fill in, to process. */
export function ReportButtons({ left, right }: { left: TextSummary; right: TextSummary }): ReactNode {
  const { language } = useWords();
  return (
    <ExportButton
      name={`${textName(left)} - ${textName(right)}`}
      report={(format, signal) =>
        client.comparisons.report({ left: left.id, right: right.id, format, language }, { signal })
      }
    />
  );
}

/** The table of several texts against their base as a file. */
export function SeveralButtons({ base, others }: { base: TextSummary; others: readonly string[] }): ReactNode {
  const { language } = useWords();
  return (
    <ExportButton
      name={textName(base)}
      report={(format, signal) =>
        client.comparisons.severalReport({ base: base.id, others: [...others], format, language }, { signal })
      }
    />
  );
}

interface ExportButtonProps {
  /** Of the file, where the host gives it none. */
  name: string;
  report: (format: ReportFormat, signal: AbortSignal) => Promise<File>;
}

function ExportButton({ name, report: make }: ExportButtonProps): ReactNode {
  const { w } = useWords();
  const report = useStoppable(async (format: ReportFormat, signal) => {
    const file = await make(format, signal);
    save(file, file.name || `${name}.${format}`);
  });
  return (
    <>
      <Dropdown
        menu={{
          items: FORMATS.map((key) => ({ key, label: w.compare.formats[key] })),
          onClick: ({ key }) => report.mutate(key as ReportFormat),
        }}
        trigger={["click"]}
      >
        <Button icon={<Icon name="download" />} loading={report.isPending} aria-haspopup="menu">
          {w.compare.export}
        </Button>
      </Dropdown>
      <StopButton of={report} />
    </>
  );
}
