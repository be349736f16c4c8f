import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import { type ReactNode, useState } from "react";
import { acceptOf, SHEET_EXTENSIONS, TEXT_EXTENSIONS, textName } from "../../contract";
import { FileDrop } from "../parts/file-drop";
import { Page, Waiting } from "../parts/page";
import { textOptions } from "../parts/text-options";
import { type ListToCheck, queries } from "../queries";
import { navigate } from "../routes";
import { Siblings } from "../shell/siblings";
import { useWords } from "../words-context";
import { CheckFileButtons } from "./check-file-buttons";
import { Checked } from "./checked";

/** What readers take lists from. */
const LIST_ENDINGS = acceptOf([...SHEET_EXTENSIONS, ...TEXT_EXTENSIONS]);

/** 清单核查: a list of designators, or what a text cites, against what the library knows of each. */
export function CheckPage({ text }: { text?: string }): ReactNode {
  const { w, language } = useWords();
  const [file, setFile] = useState<File>();
  const { data: texts = [] } = useQuery(queries.texts());
  const list: ListToCheck | undefined = text ? { text } : file ? { file } : undefined;
  const checked = useQuery({ ...queries.checked(list ?? { text: "" }), enabled: list !== undefined });
  const known = texts.find(({ id }) => id === text);
  const name = text ? (known ? textName(known) : "") : (file?.name ?? "");
  const take = (chosen: File) => {
    setFile(chosen);
    navigate({ page: "check" });
  };
  return (
    <Page
      className="check"
      title={w.rail.checks}
      tools={<Siblings />}
      actions={list && checked.data ? <CheckFileButtons list={list} name={name} /> : null}
    >
      <div className="column">
        <p className="quiet">{w.check.why}</p>
        <div className="check-what">
          <FileDrop choose={w.check.choose} accept={LIST_ENDINGS} busy={checked.isFetching} onFile={take}>
            {w.check.drop}
          </FileDrop>
          <div className="check-text">
            <span>{w.check.orText}</span>
            <Select<string>
              showSearch={{ optionFilterProp: "search" }}
              value={text ?? null}
              placeholder={w.compare.chooseText}
              aria-label={w.check.orText}
              onChange={(chosen) => navigate({ page: "check", text: chosen })}
              options={textOptions(texts, language)}
            />
          </div>
        </div>
        {list && !checked.data ? <Waiting of={checked} /> : null}
        {list && checked.data ? <Checked key={name} name={name} citations={checked.data} /> : null}
      </div>
    </Page>
  );
}
