import { Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import type { MinutesFormat, ProjectView } from "../../contract";
import { client, save } from "../client";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
import { useWords } from "../words-context";

const FORMATS = ["docx", "html", "xlsx"] as const satisfies readonly MinutesFormat[];

/** The minutes as they have written themselves so far: to sign, to read, or the table of opinions. */
export function MinutesButton({ project }: { project: ProjectView }): ReactNode {
  const { w, language } = useWords();
  const minutes = useAct(async (format: MinutesFormat) => {
    const file = await client.projects.minutes({ project: project.id, format, language });
    save(file, file.name || `${project.name}.${format}`);
  });
  return (
    <Dropdown
      menu={{
        items: FORMATS.map((key) => ({ key, label: w.review.minutesFormats[key] })),
        onClick: ({ key }) => minutes.mutate(key as MinutesFormat),
      }}
      trigger={["click"]}
    >
      <Button icon={<Icon name="download" />} loading={minutes.isPending} aria-haspopup="menu">
        {w.review.minutes}
      </Button>
    </Dropdown>
  );
}
