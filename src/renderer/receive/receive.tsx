import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { client } from "../client";
import { FaultNotice } from "../parts/fault";
import { FileDrop } from "../parts/file-drop";
import { Page } from "../parts/page";
import { takeReceived } from "../parts/received";
import { VerificationResult } from "../parts/verification";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";
import { Offer } from "./offer";

/** 接收报送包: a package that somebody sent is checked, looked over, and taken in or not. */
export function ReceivePage(): ReactNode {
  const { w } = useWords();
  const received = useMutation({ mutationFn: (file: File) => client.packages.lookOver({ file }) });
  const { mutate, data, variables: file } = received;
  useEffect(() => {
    const dropped = takeReceived();
    if (dropped) mutate(dropped);
  }, [mutate]);
  return (
    <Page className="receive" title={w.rail.packages} tools={<Siblings />}>
      <div className="column">
        <p className="quiet">{w.receive.why}</p>
        <FileDrop choose={w.packages.verifyChoose} accept=".zip" busy={received.isPending} onFile={mutate}>
          {w.packages.verifyDrop}
        </FileDrop>
        {received.error ? <FaultNotice error={received.error} /> : null}
        {data && file ? (
          <div aria-live="polite" className="received">
            <h2>{file.name}</h2>
            <VerificationResult verification={data.verification} />
            {data.offer ? <Offer key={data.offer.at} file={file} offer={data.offer} /> : null}
          </div>
        ) : null}
      </div>
    </Page>
  );
}
