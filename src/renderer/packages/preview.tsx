import { useQuery } from "@tanstack/react-query";
import { Table, type TableProps } from "antd";
import type { ReactNode } from "react";
import { type DerivedMarking, type MarkingLevel, pairName, type ReleaseLine } from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { Address } from "../parts/address";
import { Waiting } from "../parts/page";
import { scaled, useScale } from "../parts/scale";
import { showing } from "../parts/showing";
import { GoesSign } from "../parts/signs";
import { useSize } from "../parts/use-size";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { DerivedMarkings } from "./derived-markings";

const HEAD = 36;
const LEAST_WIDTH = 640;

interface PreviewProps {
  project: string;
  audience: MarkingLevel;
}

/** A conclusion or an opinion as people name it: the clauses it is about, and its own words. */
const named = ({ left, right, words }: DerivedMarking): string => `${pairName(left, right)}: ${words.join(" ")}`;

type Line = ReleaseLine & { key: number };

/** Every line that would go out or stays, with the reason, before anything is written. */
export function Preview({ project, audience }: PreviewProps): ReactNode {
  const { w, say, because } = useWords();
  const preview = useQuery(queries.preview(project, audience));
  const { data: markings = [] } = useQuery(queries.markings(project));
  const scale = useScale();
  const [frame, { width, height }] = useSize<HTMLDivElement>();
  const names = new Map(markings.map((one) => [one.subject.id, named(one)]));
  const lines = (preview.data?.lines ?? []).map((line, key): Line => ({ ...line, key }));
  const count = (goes: ReleaseLine["goes"]) => lines.filter((line) => line.goes === goes).length;
  const unnamed = lines.filter(
    ({ kind, reason }) => kind === "standard" && reason.code === "release.unconfirmed",
  ).length;
  const kinds = [...new Set(lines.map(({ kind }) => kind))];
  return (
    <section className="preview" {...showing(...markings.flatMap(({ left, right }) => [left.text, right.text]))}>
      <h2>{w.packages.previewTitle}</h2>
      <p className="quiet">{w.packages.previewWhy}</p>
      {preview.data ? (
        <p role="status">
          <strong>{w.packages.counts(count("as-text"), count("as-reference"), count("withheld"))}</strong>
        </p>
      ) : (
        <Waiting of={preview} />
      )}
      <DerivedMarkings project={project} />
      {unnamed > 0 ? (
        <p>
          <span className="doubt-text">{w.packages.standardsUnconfirmed(unnamed)}</span>{" "}
          <Address route={{ page: "library" }}>{w.packages.confirmStandards}</Address>
        </p>
      ) : null}
      <div className="table-frame" ref={frame}>
        {height > 0 && preview.data ? (
          <Table<Line>
            virtual
            size="small"
            rowKey="key"
            dataSource={lines}
            pagination={false}
            scroll={{ x: Math.max(width, LEAST_WIDTH * scale), y: height - HEAD * scale }}
            locale={{ emptyText: w.packages.nothing }}
            columns={scaled<NonNullable<TableProps<Line>["columns"]>[number]>(
              [
                {
                  title: w.packages.column.goes,
                  width: 120,
                  filters: valuesOf("goes").map((value) => ({ text: say("goes", value), value })),
                  onFilter: (value, line) => line.goes === value,
                  render: (_, line) => <GoesSign goes={line.goes} />,
                },
                {
                  title: w.packages.column.kind,
                  width: 88,
                  filters: kinds.map((kind) => ({ text: w.packages.kind[kind], value: kind })),
                  onFilter: (value, line) => line.kind === value,
                  render: (_, line) => w.packages.kind[line.kind],
                },
                {
                  title: w.packages.column.what,
                  ellipsis: true,
                  render: (_, line) => names.get(line.what) ?? line.what,
                },
                { title: w.packages.column.why, render: (_, line) => because(line.reason) },
              ],
              scale,
            )}
          />
        ) : null}
      </div>
    </section>
  );
}
