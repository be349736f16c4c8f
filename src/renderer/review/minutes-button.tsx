import type { ReactNode } from "react";
import type { MinutesFormat, ProjectView } from "../../contract";
import { client } from "../client";
import { FileMenu } from "../parts/file-buttons";
import { useWords } from "../words-context";

const FORMATS = ["docx", "html", "xlsx"] as const satisfies readonly MinutesFormat[];

/** The minutes as they have written themselves so far: to sign, to read, or the table of opinions. */
export function MinutesButton({ project: { id, name } }: { project: ProjectView }): ReactNode {
  const { w, language } = useWords();
  return (
    <FileMenu
      label={w.review.minutes}
      name={name}
      formats={FORMATS}
      words={w.review.minutesFormats}
      make={(format, signal) => client.projects.minutes({ project: id, format, language }, { signal })}
    />
  );
}
