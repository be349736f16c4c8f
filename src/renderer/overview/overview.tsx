import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import { Nothing, Page, Waiting } from "../parts/page";
import { queries } from "../queries";
import { ProjectChoice } from "../review/project-choice";
import { navigate } from "../routes";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";
import { Standing } from "./standing";

/** 看板: how far a project has come, what of it is in doubt, and whom it waits for. */
export function OverviewPage({ project: id }: { project?: string }): ReactNode {
  const { w } = useWords();
  const projects = useQuery(queries.projects());
  const project = projects.data?.find((known) => known.id === id) ?? projects.data?.at(-1);
  return (
    <Page
      className="dashboard"
      title={w.rail.review}
      tools={
        <>
          <Siblings />
          {project ? (
            <ProjectChoice
              projects={projects.data ?? []}
              project={project}
              onChoose={(chosen) => navigate({ page: "overview", project: chosen })}
            />
          ) : null}
        </>
      }
      actions={
        project ? (
          <Button onClick={() => navigate({ page: "review", project: project.id })}>{w.overview.toQueue}</Button>
        ) : null
      }
    >
      {projects.data ? null : <Waiting of={projects} />}
      {projects.data && !project ? (
        <Nothing action={<Button onClick={() => navigate({ page: "review" })}>{w.packages.toReview}</Button>}>
          {w.review.noProjects}
        </Nothing>
      ) : null}
      {project ? <Standing key={project.id} project={project} /> : null}
    </Page>
  );
}
