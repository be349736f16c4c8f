import { Button } from "antd";
import type { ReactNode } from "react";
import type { TextView } from "../../contract";
import { client, save } from "../client";
import { nameOf } from "../parts/designators";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
import { useWords } from "../words-context";

/** The comparison as a file to hand on. */
export function ReportButtons({ left, right }: { left: TextView; right: TextView }): ReactNode {
  const { w, language } = useWords();
  const report = useAct(async (format: "html" | "docx") => {
    const file = await client.comparisons.report({ left: left.id, right: right.id, format, language });
    save(file, file.name || `${nameOf(left)} - ${nameOf(right)}.${format}`);
  });
  return (
    <>
      <Button icon={<Icon name="download" />} loading={report.isPending} onClick={() => report.mutate("html")}>
        HTML
      </Button>
      <Button icon={<Icon name="download" />} loading={report.isPending} onClick={() => report.mutate("docx")}>
        {w.compare.docx}
      </Button>
    </>
  );
}
