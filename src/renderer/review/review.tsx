import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Page, Waiting } from "../parts/page";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { ProjectList } from "./project-list";
import { ReviewRoom } from "./review-room";

interface ReviewProps {
  project?: string;
  item?: string;
}

/** 评审: the projects, and of one project everything about one point on one screen. */
export function Review({ project: id, item }: ReviewProps): ReactNode {
  const { w } = useWords();
  const projects = useQuery(queries.projects());
  if (!projects.data) {
    return (
      <Page title={w.rail.review}>
        <Waiting of={projects} />
      </Page>
    );
  }
  const project = projects.data.find((known) => known.id === id);
  return project ? (
    <ReviewRoom key={project.id} project={project} item={item} />
  ) : (
    <ProjectList projects={projects.data} />
  );
}
