import { useQuery } from "@tanstack/react-query";
import { Button, Dropdown, type MenuProps } from "antd";
import { type ReactNode, type SyntheticEvent, useRef, useState } from "react";
import { Dialog } from "../parts/dialog";
import { Icon } from "../parts/icons";
import { Waiting } from "../parts/page";
import { VerificationResult } from "../parts/verification";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords } from "../words-context";
import { LearningSwitch } from "./learning-switch";

/** What is asked of a project now and then: where it stands, the order of its candidates, its ledger, its package. */
export function MoreButton({ project }: { project: string }): ReactNode {
  const { w } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState<"learning" | "ledger">();
  const show = (dialog: "learning" | "ledger", chosen: SyntheticEvent) => {
    // the key that chose it would press what has the focus in the dialog, too
    chosen.preventDefault();
    // the menu is gone when the dialog gives the focus back
    button.current?.focus();
    setShown(dialog);
  };
  const close = () => setShown(undefined);
  const items: NonNullable<MenuProps["items"]> = [
    { key: "overview", label: w.places.overview, onClick: () => navigate({ page: "overview", project }) },
    { key: "learning", label: w.review.learning, onClick: ({ domEvent }) => show("learning", domEvent) },
    { key: "ledger", label: w.review.verify, onClick: ({ domEvent }) => show("ledger", domEvent) },
    { key: "packages", label: w.rail.packages, onClick: () => navigate({ page: "packages" }) },
  ];
  return (
    <>
      <Dropdown menu={{ items }} trigger={["click"]}>
        <Button ref={button} aria-haspopup="menu" icon={<Icon name="down" />} iconPlacement="end">
          {w.review.more}
        </Button>
      </Dropdown>
      <Dialog open={shown === "learning"} title={w.review.learning} footer={null} onCancel={close} destroyOnHidden>
        <LearningSwitch project={project} />
      </Dialog>
      <Dialog open={shown === "ledger"} title={w.review.verify} footer={null} onCancel={close} destroyOnHidden>
        <LedgerCheck project={project} />
      </Dialog>
    </>
  );
}

/** Checks the whole ledger of the project, entry by entry, and shows what was found. */
function LedgerCheck({ project }: { project: string }): ReactNode {
  const { w } = useWords();
  const check = useQuery(queries.ledgerCheck(project));
  if (!check.data) return <Waiting of={check} />;
  return (
    <>
      <p>{check.data.valid ? w.review.ledgerValid : w.review.ledgerBroken}</p>
      <VerificationResult verification={check.data} />
    </>
  );
}
