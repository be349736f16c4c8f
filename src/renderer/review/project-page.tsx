import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import type { ProjectView } from "../../contract";
import { Nothing, Page, Waiting } from "../parts/page";
import { queries } from "../queries";
import { navigate } from "../routes";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";
import { ProjectChoice } from "./project-choice";

interface ProjectPageProps {
  className?: string;
  /** The project of the address; the newest where it names none. */
  project: string | undefined;
  onChoose: (project: string) => void;
  actions: (project: ProjectView) => ReactNode;
  children: (project: ProjectView) => ReactNode;
}

/** A page of the review that is about one project, with the choice of another. */
export function ProjectPage({ className, project: id, onChoose, actions, children }: ProjectPageProps): ReactNode {
  const { w } = useWords();
  const projects = useQuery(queries.projects());
  const project = projects.data?.find((known) => known.id === id) ?? projects.data?.at(-1);
  return (
    <Page
      {...(className === undefined ? {} : { className })}
      title={w.rail.review}
      tools={
        <>
          <Siblings />
          {project ? <ProjectChoice projects={projects.data ?? []} project={project} onChoose={onChoose} /> : null}
        </>
      }
      actions={project ? actions(project) : null}
    >
      {projects.data ? null : <Waiting of={projects} />}
      {projects.data && !project ? (
        <Nothing action={<Button onClick={() => navigate({ page: "review" })}>{w.packages.toReview}</Button>}>
          {w.review.noProjects}
        </Nothing>
      ) : null}
      {project ? children(project) : null}
    </Page>
  );
}
