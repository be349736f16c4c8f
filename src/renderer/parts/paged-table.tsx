import { Table, type TableProps } from "antd";
import type { ReactNode } from "react";
import { scaled, useScale } from "./scale";
import { showing } from "./showing";

/** Lines a page: all can be reached by keyboard and found by the browser's own search, and none is cut. */
export const LINES_A_PAGE = 200;

interface PagedTableProps<Row> {
  label: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Texts that a line tells of. */
  textsOf?: (row: Row) => readonly string[];
  columns: NonNullable<TableProps<Row>["columns"]>;
  empty: string;
  /** Where the core gives one page at a time: how many lines there are, and which page is shown, from 0. */
  paged?: { total: number; page: number; onPage: (page: number) => void };
}

/** A table whose lines are as high as what they say; it scrolls in its frame, under its own head. */
export function PagedTable<Row extends object>({
  label,
  rows,
  rowKey,
  textsOf = () => [],
  columns,
  empty,
  paged,
}: PagedTableProps<Row>): ReactNode {
  const scale = useScale();
  const total = paged?.total ?? rows.length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-frame scrolls" aria-label={label} tabIndex={0}>
      <Table<Row>
        size="small"
        rowKey={rowKey}
        onRow={(row) => showing(...textsOf(row))}
        dataSource={rows}
        columns={scaled(columns, scale)}
        pagination={
          total > LINES_A_PAGE && {
            pageSize: LINES_A_PAGE,
            showSizeChanger: false,
            ...(paged ? { total, current: paged.page + 1, onChange: (page: number) => paged.onPage(page - 1) } : {}),
          }
        }
        sticky
        locale={{ emptyText: empty }}
      />
    </section>
  );
}
