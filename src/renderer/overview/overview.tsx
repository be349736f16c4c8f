import { Button } from "antd";
import type { ReactNode } from "react";
import { ProjectPage } from "../review/project-page";
import { navigate } from "../routes";
import { useWords } from "../words-context";
import { Standing } from "./standing";

/** 看板: how far a project has come, what of it is in doubt, and whom it waits for. */
export function OverviewPage({ project }: { project?: string }): ReactNode {
  const { w } = useWords();
  return (
    <ProjectPage
      className="dashboard"
      project={project}
      onChoose={(chosen) => navigate({ page: "overview", project: chosen })}
      actions={({ id }) => (
        <Button onClick={() => navigate({ page: "review", project: id })}>{w.overview.toQueue}</Button>
      )}
    >
      {(shown) => <Standing key={shown.id} project={shown} />}
    </ProjectPage>
  );
}
