import { Button } from "antd";
import type { ReactNode } from "react";
import { client } from "../client";
import { Dialog } from "../parts/dialog";
import { useAct } from "../parts/fault";
import { VerificationResult } from "../parts/verification";
import { useWords } from "../words-context";

/** Checks the whole ledger of the project, entry by entry, and shows what was found. */
export function LedgerButton({ project }: { project: string }): ReactNode {
  const { w } = useWords();
  const verify = useAct(() => client.review.verifyLedger({ project }));
  return (
    <>
      <Button loading={verify.isPending} onClick={() => verify.mutate(undefined)}>
        {w.review.verify}
      </Button>
      <Dialog open={verify.data !== undefined} title={w.review.verify} footer={null} onCancel={() => verify.reset()}>
        {verify.data ? (
          <>
            <p>{verify.data.valid ? w.review.ledgerValid : w.review.ledgerBroken}</p>
            <VerificationResult verification={verify.data} />
          </>
        ) : null}
      </Dialog>
    </>
  );
}
