import { useMutation } from "@tanstack/react-query";
import { Button } from "antd";
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { client } from "../client";
import { FaultNotice } from "../parts/fault";
import { Icon } from "../parts/icons";
import { takeReceived } from "../parts/received";
import { VerificationResult } from "../parts/verification";
import { useWords } from "../words-context";

/** Checks a package that somebody sent: dropped here or chosen; nothing of it is taken in. */
export function VerifyDrop(): ReactNode {
  const { w } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const verify = useMutation({
    mutationFn: async (file: File) => ({ name: file.name, verification: await client.packages.verify({ file }) }),
  });
  const { mutate } = verify;
  useEffect(() => {
    const received = takeReceived();
    if (received) mutate(received);
  }, [mutate]);
  const take = (file: File | undefined) => file && verify.mutate(file);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  const enter = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  };
  return (
    <section className="side-section">
      <h2>{w.packages.verifyTitle}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: files are dropped by pointer; the button serves the keyboard */}
      <div
        className={`verify-drop ${over ? "over" : ""}`}
        onDragEnter={(event) => event.stopPropagation()}
        onDragOver={enter}
        onDragLeave={(event) => {
          event.stopPropagation();
          setOver(false);
        }}
        onDrop={drop}
      >
        <p>{w.packages.verifyDrop}</p>
        <input
          ref={field}
          type="file"
          hidden
          accept=".zip"
          aria-label={w.packages.verifyChoose}
          onChange={({ target }) => {
            take(target.files?.[0]);
            target.value = "";
          }}
        />
        <Button icon={<Icon name="upload" />} loading={verify.isPending} onClick={() => field.current?.click()}>
          {w.packages.verifyChoose}
        </Button>
      </div>
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
