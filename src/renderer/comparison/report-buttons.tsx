import { Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import type { ReportFormat, TextView } from "../../contract";
import { client, save } from "../client";
import { nameOf } from "../parts/designators";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
import { useWords } from "../words-context";

const FORMATS = ["html", "docx", "xlsx", "json"] as const satisfies readonly ReportFormat[];

/** The comparison as a file to hand on: to read, to edit, to fill in, to process. */
export function ReportButtons({ left, right }: { left: TextView; right: TextView }): ReactNode {
  const { w, language } = useWords();
  const report = useAct(async (format: ReportFormat) => {
    const file = await client.comparisons.report({ left: left.id, right: right.id, format, language });
    save(file, file.name || `${nameOf(left)} - ${nameOf(right)}.${format}`);
  });
  return (
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
  );
}
