import { useInfiniteQuery } from "@tanstack/react-query";
import { Button, Input } from "antd";
import { type ReactNode, useDeferredValue, useState } from "react";
import type { TermEntry, TermSource } from "../../contract";
import { client, save } from "../client";
import { useAct } from "../parts/fault";
import { Figures } from "../parts/figures";
import { Icon } from "../parts/icons";
import { Waiting } from "../parts/page";
import { PagedTable } from "../parts/paged-table";
import { queries } from "../queries";
import { useWords } from "../words-context";

/** The terms, narrowed by words in either language and by where they come from. */
export function TermList(): ReactNode {
  const { w } = useWords();
  const [typed, setTyped] = useState("");
  const [source, setSource] = useState<TermSource>();
  const found = useInfiniteQuery(queries.terms(useDeferredValue(typed), source));
  const pages = found.data?.pages;
  const [first] = pages ?? [];
  if (!first || !pages) return <Waiting of={found} />;
  const terms = pages.flatMap((page) => page.terms);
  const all = source === undefined ? first.own + first.shipped : first[source];
  return (
    <>
      <div className="term-tools">
        <Input
          allowClear
          className="filter"
          value={typed}
          placeholder={w.terms.search}
          aria-label={w.terms.search}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Figures
          label={w.terms.bySource}
          figures={(["own", "shipped"] as const).map((key) => ({
            key,
            count: first[key],
            word: w.terms.sources[key],
          }))}
          chosen={source}
          onChoose={setSource}
        />
        <span className="quiet" role="status">
          {w.terms.shown(terms.length, all)}
        </span>
        <ExportButtons source={source} />
      </div>
      <PagedTable<TermEntry>
        label={w.places.terms}
        rows={terms}
        rowKey={({ chinese, english, fileName }) => `${chinese} ${english} ${fileName}`}
        empty={w.terms.none}
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
      {found.hasNextPage ? (
        <Button className="more" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {w.terms.more}
        </Button>
      ) : null}
    </>
  );
}

/** What is listed by its source as a file that other programs, and this one, take in. */
function ExportButtons({ source }: { source: TermSource | undefined }): ReactNode {
  const { w, language } = useWords();
  const write = useAct(async (format: "tbx" | "xlsx") => {
    const file = await client.terms.export({ source, format, language });
    save(file, file.name || `terms.${format}`);
  });
  return (
    <span className="choices">
      {(["tbx", "xlsx"] as const).map((format) => (
        <Button
          key={format}
          icon={<Icon name="download" />}
          loading={write.isPending && write.variables === format}
          onClick={() => write.mutate(format)}
        >
          {w.terms.file[format]}
        </Button>
      ))}
    </span>
  );
}
