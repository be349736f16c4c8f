import { Button, Dropdown } from "antd";
import type { ReactNode } from "react";
import { save } from "../client";
import { Icon } from "./icons";
import { StopButton, useStoppable } from "./stoppable";

interface FilesProps<Format extends string> {
  /** Of the file, where the host gives it none. */
  name: string;
  formats: readonly Format[];
  words: Readonly<Record<Format, string>>;
  make: (format: Format, signal: AbortSignal) => Promise<File>;
}

const useFile = <Format extends string>({ name, make }: FilesProps<Format>) =>
  useStoppable(async (format: Format, signal) => {
    const file = await make(format, signal);
    save(file, file.name || `${name}.${format}`);
  });

/** What is shown as a file to hand on, in a format of choice; who need not wait for it any more stops it. */
export function FileMenu<Format extends string>({
  label,
  ...files
}: FilesProps<Format> & { label: string }): ReactNode {
  const file = useFile(files);
  return (
    <>
      <Dropdown
        menu={{
          items: files.formats.map((key) => ({ key, label: files.words[key] })),
          onClick: ({ key }) => file.mutate(key as Format),
        }}
        trigger={["click"]}
      >
        <Button icon={<Icon name="download" />} loading={file.isPending} aria-haspopup="menu">
          {label}
        </Button>
      </Dropdown>
      <StopButton of={file} />
    </>
  );
}

/** The same with a button for each format, where there are few. */
export function FileButtons<Format extends string>(files: FilesProps<Format>): ReactNode {
  const file = useFile(files);
  return (
    <>
      {files.formats.map((format) => (
        <Button
          key={format}
          icon={<Icon name="download" />}
          loading={file.isPending && file.variables === format}
          onClick={() => file.mutate(format)}
        >
          {files.words[format]}
        </Button>
      ))}
      <StopButton of={file} />
    </>
  );
}
