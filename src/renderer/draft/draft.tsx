import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import type { ProjectView } from "../../contract";
import { client, save } from "../client";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
import { Nothing, Page, Waiting } from "../parts/page";
import { queries } from "../queries";
import { ProjectChoice } from "../review/project-choice";
import { navigate } from "../routes";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";
import { DraftText } from "./draft-text";

/** 草案: the text that follows from a project's conclusions, each clause with where it came from. */
export function DraftPage({ project: id }: { project?: string }): ReactNode {
  const { w } = useWords();
  const projects = useQuery(queries.projects());
  const project = projects.data?.find((known) => known.id === id) ?? projects.data?.at(-1);
  return (
    <Page
      title={w.rail.review}
      tools={
        <>
          <Siblings />
          {project ? (
            <ProjectChoice
              projects={projects.data ?? []}
              project={project}
              onChoose={(chosen) => navigate({ page: "draft", project: chosen })}
            />
          ) : null}
        </>
      }
      actions={project ? <DraftFileButton project={project} /> : null}
    >
      {projects.data ? null : <Waiting of={projects} />}
      {projects.data && !project ? (
        <Nothing action={<Button onClick={() => navigate({ page: "review" })}>{w.packages.toReview}</Button>}>
          {w.review.noProjects}
        </Nothing>
      ) : null}
      {project ? <DraftText key={project.id} project={project.id} /> : null}
    </Page>
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
