import { Button, Checkbox, Form, Input } from "antd";
import { type ReactNode, useState } from "react";
import type { ProjectView, Side } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { Icon } from "../parts/icons";
import { useNeeded } from "../parts/needed";
import { Nothing, Page } from "../parts/page";
import { navigate, pathOf } from "../routes";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";

/** The review projects, with how far each has come. */
export function ProjectList({ projects }: { projects: readonly ProjectView[] }): ReactNode {
  const { w } = useWords();
  const [creating, setCreating] = useState(false);
  const button = (
    <Button type="primary" icon={<Icon name="plus" />} onClick={() => setCreating(true)}>
      {w.review.create}
    </Button>
  );
  return (
    <Page title={w.rail.review} tools={<Siblings />} actions={projects.length > 0 ? button : null}>
      {projects.length === 0 ? (
        <Nothing action={button}>{w.review.noProjects}</Nothing>
      ) : (
        <ul className="project-list">
          {projects.map((project) => (
            <ProjectCard key={project.id} project={project} />
          ))}
        </ul>
      )}
      <CreateDialog
        open={creating}
        onClose={() => setCreating(false)}
        onCreated={(project) => navigate({ page: "review", project })}
      />
    </Page>
  );
}

function ProjectCard({ project }: { project: ProjectView }): ReactNode {
  const { w, say } = useWords();
  const route = { page: "review", project: project.id } as const;
  return (
    <li>
      <a
        className="project-card"
        href={pathOf(route)}
        onClick={(event) => {
          event.preventDefault();
          navigate(route);
        }}
      >
        <strong>{project.name}</strong>
        <span>{project.scope}</span>
        <span className="quiet">
          {w.review.progress(project.items, project.concluded, project.decided)} · {w.review.requiredSides}
          {w.colon}
          {project.requiredSides.map((side) => say("side", side)).join(" · ")}
        </span>
      </a>
    </li>
  );
}

interface ProjectForm {
  name: string;
  scope?: string;
  requiredSides: Side[];
  requiresApproval: boolean;
}

interface CreateDialogProps {
  open: boolean;
  lead?: ReactNode;
  onClose: () => void;
  /** Closes it, when what is to come of the project is there. */
  onCreated: (project: string) => void;
}

export function CreateDialog({ open, lead, onClose, onCreated }: CreateDialogProps): ReactNode {
  const { w, say } = useWords();
  const needed = useNeeded();
  const create = useAct(
    (values: ProjectForm) => client.projects.create({ ...values, scope: values.scope ?? "" }),
    ({ id }) => {
      onCreated(id);
      return w.review.created;
    },
  );
  return (
    <FormDialog<ProjectForm>
      open={open}
      title={w.review.create}
      act={w.review.create}
      acting={create.isPending}
      lead={lead}
      initialValues={{ requiredSides: ["military", "civil"], requiresApproval: false }}
      onSend={(values) => create.mutate(values)}
      onClose={onClose}
    >
      <Form.Item name="name" label={w.review.name} rules={needed}>
        <Input autoFocus />
      </Form.Item>
      <Form.Item name="scope" label={w.review.scope}>
        <Input.TextArea rows={2} placeholder={w.review.scopeHint} />
      </Form.Item>
      <Form.Item name="requiredSides" label={w.review.requiredSides} rules={needed}>
        <Checkbox.Group options={valuesOf("side").map((side) => ({ value: side, label: say("side", side) }))} />
      </Form.Item>
      <Form.Item name="requiresApproval" valuePropName="checked">
        <Checkbox>{w.review.requiresApproval}</Checkbox>
      </Form.Item>
    </FormDialog>
  );
}
