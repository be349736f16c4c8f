import { useQuery } from "@tanstack/react-query";
import { Button, Select } from "antd";
import { type ReactNode, useState } from "react";
import { MARKING_LEVELS, type MarkingLevel } from "../../contract";
import { Nothing, Page, Waiting } from "../parts/page";
import { queries } from "../queries";
import { ProjectChoice } from "../review/project-choice";
import { navigate } from "../routes";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";
import { ExportButton } from "./export-button";
import { ExportedList } from "./exported-list";
import { Preview } from "./preview";

/** 成果报送包: what would go out and what stays and why; exported packages; a check of any package received. */
export function Packages(): ReactNode {
  const { w, say } = useWords();
  const projects = useQuery(queries.projects());
  const [chosen, setChosen] = useState<string>();
  const [audience, setAudience] = useState<MarkingLevel>("internal");
  const project = projects.data?.find(({ id }) => id === chosen) ?? projects.data?.at(-1);
  return (
    <Page
      className="packages"
      title={w.rail.packages}
      tools={
        project ? (
          <>
            <Siblings />
            <ProjectChoice projects={projects.data ?? []} project={project} onChoose={setChosen} />
            <span className="toggle">
              {w.packages.audience}
              <Select<MarkingLevel>
                value={audience}
                aria-label={w.packages.audience}
                onChange={setAudience}
                options={MARKING_LEVELS.map((level) => ({ value: level, label: say("marking", level) }))}
              />
            </span>
          </>
        ) : (
          <Siblings />
        )
      }
      actions={project ? <ExportButton project={project.id} audience={audience} /> : null}
    >
      {projects.data ? null : <Waiting of={projects} />}
      {projects.data ? (
        <>
          {project ? (
            <Preview project={project.id} audience={audience} />
          ) : (
            <Nothing action={<Button onClick={() => navigate({ page: "review" })}>{w.packages.toReview}</Button>}>
              {w.packages.noProject}
            </Nothing>
          )}
          <aside className="package-side">
            <ExportedList />
          </aside>
        </>
      ) : null}
    </Page>
  );
}
