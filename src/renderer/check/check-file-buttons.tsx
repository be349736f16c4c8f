import { Button } from "antd";
import type { ReactNode } from "react";
import { client, save } from "../client";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
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
  const write = useAct(async (format: "xlsx" | "docx") => {
    const file = await client.registers.checkFile({ ...list, format, language });
    save(file, file.name || `${name}.${format}`);
  });
  return (["xlsx", "docx"] as const).map((format) => (
    <Button
      key={format}
      icon={<Icon name="download" />}
      loading={write.isPending && write.variables === format}
      onClick={() => write.mutate(format)}
    >
      {w.check.file[format]}
    </Button>
  ));
}
