import { useQuery } from "@tanstack/react-query";
import { App, Button } from "antd";
import { type ReactNode, useState } from "react";
import type { MarkingLevel } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { Icon } from "../parts/icons";
import { PassphraseField, SignerField } from "../parts/signer-fields";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useWords } from "../words-context";

interface ExportForm {
  participant: string;
  passphrase: string;
}

interface ExportButtonProps {
  project: string;
  audience: MarkingLevel;
}

/** Writes the package that was seen when the dialog opened, signed by a release key; what was written is verified at once. */
export function ExportButton({ project, audience }: ExportButtonProps): ReactNode {
  const { w, say } = useWords();
  const { notification } = App.useApp();
  const { data: participants = [] } = useQuery(queries.participants());
  // what lies under the dialog may change while it is open
  const [seen, setSeen] = useState<string>();
  const close = () => setSeen(undefined);
  const { data: preview, refetch } = useQuery(queries.preview(project, audience));
  const isEmpty = preview?.lines.every(({ kind, goes }) => kind !== "conclusion" || goes === "withheld") ?? false;
  const releasers = participants.filter(({ key }) => key?.purpose === "release" && key.revokedAt === null);
  const release = useAct(
    async ({ shown, ...values }: ExportForm & { shown: string }) => {
      const { verification, fileName } = await client.packages.export({ project, audience, shown, ...values });
      close();
      if (verification.valid) notification.success({ title: w.packages.exported, description: fileName });
      else notification.error({ title: w.packages.exportedFaulty, description: fileName, duration: 0 });
    },
    undefined,
    () => {
      close();
      void refetch();
    },
  );
  return (
    <>
      <Button
        type={preview === undefined || isEmpty ? "default" : "primary"}
        icon={<Icon name="packages" />}
        disabled={preview === undefined}
        onClick={() => setSeen(preview?.shown)}
      >
        {w.packages.export}
      </Button>
      <FormDialog<ExportForm>
        open={seen !== undefined}
        title={w.packages.exportTitle}
        act={w.packages.export}
        acting={release.isPending}
        disabled={releasers.length === 0}
        lead={
          <>
            {isEmpty ? <p className="doubt-text">{w.packages.noConclusion}</p> : null}
            <p>
              {w.packages.exportAsk} {w.packages.audience}
              {w.colon}
              <strong>{say("marking", audience)}</strong>
            </p>
            {releasers.length === 0 ? (
              <p>
                {w.packages.noReleaser}{" "}
                <Button type="link" onClick={() => navigate({ page: "settings" })}>
                  {w.packages.toSettings}
                </Button>
              </p>
            ) : null}
          </>
        }
        onSend={(values) => release.mutate({ ...values, shown: seen ?? "" })}
        onClose={close}
      >
        <SignerField label={w.packages.releaser} signers={releasers} />
        <PassphraseField />
      </FormDialog>
    </>
  );
}
