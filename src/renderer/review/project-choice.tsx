import { Select } from "antd";
import type { ReactNode } from "react";
import type { ProjectView } from "../../contract";
import { useWords } from "../words-context";

interface ProjectChoiceProps {
  projects: readonly ProjectView[];
  project: ProjectView;
  onChoose: (project: string) => void;
}

/** The project that a page is about. */
export function ProjectChoice({ projects, project, onChoose }: ProjectChoiceProps): ReactNode {
  const { w } = useWords();
  return (
    <Select<string>
      className="project-select"
      value={project.id}
      aria-label={w.review.project}
      onChange={onChoose}
      options={projects.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
