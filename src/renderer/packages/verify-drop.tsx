import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { client } from "../client";
import { FaultNotice } from "../parts/fault";
import { FileDrop } from "../parts/file-drop";
import { takeReceived } from "../parts/received";
import { VerificationResult } from "../parts/verification";
import { useWords } from "../words-context";

/** Checks a package that somebody sent: dropped here or chosen; nothing of it is taken in. */
export function VerifyDrop(): ReactNode {
  const { w } = useWords();
  const verify = useMutation({
    mutationFn: async (file: File) => ({ name: file.name, verification: await client.packages.verify({ file }) }),
  });
  const { mutate } = verify;
  useEffect(() => {
    const received = takeReceived();
    if (received) mutate(received);
  }, [mutate]);
  return (
    <section className="side-section">
      <h2>{w.packages.verifyTitle}</h2>
      <FileDrop choose={w.packages.verifyChoose} accept=".zip" busy={verify.isPending} onFile={mutate}>
        {w.packages.verifyDrop}
      </FileDrop>
      {verify.error ? <FaultNotice error={verify.error} /> : null}
      {verify.data ? (
        <div aria-live="polite">
          <p>
            <strong>{verify.data.name}</strong>
          </p>
          <VerificationResult verification={verify.data.verification} />
        </div>
      ) : null}
    </section>
  );
}
