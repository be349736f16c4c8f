import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { ProjectView } from "../../contract";
import { client } from "../client";
import { FileButtons } from "../parts/file-buttons";
import { queries } from "../queries";
import { ProjectPage } from "../review/project-page";
import { navigate } from "../routes";
import { useWords } from "../words-context";
import { DraftText } from "./draft-text";

/** 草案: the text that follows from a project's conclusions, each clause with where it came from. */
export function DraftPage({ project }: { project?: string }): ReactNode {
  return (
    <ProjectPage
      project={project}
      onChoose={(chosen) => navigate({ page: "draft", project: chosen })}
      actions={(shown) => <DraftFileButton project={shown} />}
    >
      {({ id }) => <DraftText key={id} project={id} />}
    </ProjectPage>
  );
}

function DraftFileButton({ project: { id, name } }: { project: ProjectView }): ReactNode {
  const { w, language } = useWords();
  const { data: draft } = useQuery(queries.draft(id));
  if (!draft || draft.clauses.length === 0) return null;
  return (
    <FileButtons
      name={name}
      formats={["docx"]}
      words={{ docx: w.draft.file }}
      make={(_, signal) => client.projects.draftFile({ project: id, language }, { signal })}
    />
  );
}
