import { useQuery } from "@tanstack/react-query";
import { Input } from "antd";
import { type ReactNode, useDeferredValue, useState } from "react";
import type { TermEntry, TermSource } from "../../contract";
import { client } from "../client";
import { Figures } from "../parts/figures";
import { FileButtons } from "../parts/file-buttons";
import { Waiting } from "../parts/page";
import { PagedTable } from "../parts/paged-table";
import { queries } from "../queries";
import { useWords } from "../words-context";

/** The terms, narrowed by words in either language and by where they come from. */
export function TermList(): ReactNode {
  const { w } = useWords();
  const [typed, setTyped] = useState("");
  const [source, setSource] = useState<TermSource>();
  const [page, setPage] = useState(0);
  const found = useQuery(queries.terms(useDeferredValue(typed), source, page));
  if (!found.data) return <Waiting of={found} />;
  const { terms, ...counts } = found.data;
  const total = source === undefined ? counts.own + counts.shipped : counts[source];
  return (
    <>
      <div className="term-tools">
        <Input
          allowClear
          className="filter"
          value={typed}
          placeholder={w.terms.search}
          aria-label={w.terms.search}
          onChange={({ target }) => {
            setTyped(target.value);
            setPage(0);
          }}
        />
        <Figures
          label={w.terms.bySource}
          figures={(["own", "shipped"] as const).map((key) => ({
            key,
            count: counts[key],
            word: w.terms.sources[key],
          }))}
          chosen={source}
          onChoose={(key) => {
            setSource(key);
            setPage(0);
          }}
        />
        <span className="quiet" role="status">
          {w.terms.shown(total)}
        </span>
        <ExportButtons source={source} />
      </div>
      <PagedTable<TermEntry>
        label={w.places.terms}
        rows={terms}
        rowKey={({ chinese, english, fileName }) => `${chinese} ${english} ${fileName}`}
        empty={w.terms.none}
        paged={{ total, page, onPage: setPage }}
        columns={[
          { title: w.terms.column.chinese, render: (_, { chinese }) => <span lang="zh-CN">{chinese}</span> },
          { title: w.terms.column.english, render: (_, { english }) => <span lang="en">{english}</span> },
          {
            title: w.terms.column.source,
            width: 260,
            render: (_, { fileName }) => fileName ?? <span className="quiet">{w.terms.sources.shipped}</span>,
          },
        ]}
      />
    </>
  );
}

/** What is listed by its source as a file that other programs, and this one, take in. */
function ExportButtons({ source }: { source: TermSource | undefined }): ReactNode {
  const { w, language } = useWords();
  return (
    <span className="choices">
      <FileButtons
        name={w.places.terms}
        formats={["tbx", "xlsx"]}
        words={w.terms.file}
        make={(format, signal) => client.terms.export({ source, format, language }, { signal })}
      />
    </span>
  );
}
