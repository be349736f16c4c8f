import type { ReactNode } from "react";
import { client } from "../client";
import { FileButtons } from "../parts/file-buttons";
import type { ListToCheck } from "../queries";
import { useWords } from "../words-context";

interface CheckFileButtonsProps {
  list: ListToCheck;
  /** Of what was checked, for the file where the host gives it no name. */
  name: string;
}

/** The checked list as a file to hand on: to work in, or to print. */
export function CheckFileButtons({ list, name }: CheckFileButtonsProps): ReactNode {
  const { w, language } = useWords();
  return (
    <FileButtons
      name={name}
      formats={["xlsx", "docx"]}
      words={w.check.file}
      make={(format, signal) => client.registers.checkFile({ ...list, format, language }, { signal })}
    />
  );
}
