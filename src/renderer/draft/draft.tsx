import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import type { ProjectView } from "../../contract";
import { client, save } from "../client";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
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

function DraftFileButton({ project }: { project: ProjectView }): ReactNode {
  const { w, language } = useWords();
  const { data: draft } = useQuery(queries.draft(project.id));
  const write = useAct(async () => {
    const file = await client.projects.draftFile({ project: project.id, language });
    save(file, file.name || `${project.name}.docx`);
  });
  if (!draft || draft.clauses.length === 0) return null;
  return (
    <Button icon={<Icon name="download" />} loading={write.isPending} onClick={() => write.mutate(undefined)}>
      {w.draft.file}
    </Button>
  );
}
