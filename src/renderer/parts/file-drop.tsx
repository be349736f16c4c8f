import { Button } from "antd";
import { type DragEvent, type ReactNode, useRef, useState } from "react";
import { Icon } from "./icons";

interface FileDropProps {
  /** What may be dropped here, and what becomes of it. */
  children: ReactNode;
  choose: string;
  /** Endings that the dialog offers, as in `accept` of a file field. */
  accept: string;
  busy: boolean;
  onFile: (file: File) => void;
}

/** A place that takes one file, dropped or chosen, for a use of its own: nothing of it is imported. */
export function FileDrop({ children, choose, accept, busy, onFile }: FileDropProps): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => file && onFile(file);
  /** The window imports what is dropped elsewhere; it must not hear of what is dropped here. */
  const hold = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(isOver);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dropped by pointer; the button serves the keyboard
    <div
      className={`file-drop ${over ? "over" : ""}`}
      onDragEnter={(event) => event.stopPropagation()}
      onDragOver={(event) => hold(event, true)}
      onDragLeave={(event) => hold(event, false)}
      onDrop={(event) => {
        hold(event, false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <p>{children}</p>
      <input
        ref={field}
        type="file"
        hidden
        accept={accept}
        aria-label={choose}
        onChange={({ target }) => {
          take(target.files?.[0]);
          target.value = "";
        }}
      />
      <Button icon={<Icon name="upload" />} loading={busy} onClick={() => field.current?.click()}>
        {choose}
      </Button>
    </div>
  );
}
