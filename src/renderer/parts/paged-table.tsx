import { Table, type TableProps } from "antd";
import type { ReactNode } from "react";

/** Lines a page: all can be reached by keyboard and found by the browser's own search, and none is cut. */
const PAGE = 200;

interface PagedTableProps<Row> {
  label: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  columns: NonNullable<TableProps<Row>["columns"]>;
  empty: string;
}

/** A table whose lines are as high as what they say; it scrolls in its frame, under its own head. */
export function PagedTable<Row extends object>({
  label,
  rows,
  rowKey,
  columns,
  empty,
}: PagedTableProps<Row>): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="table-frame scrolls" aria-label={label} tabIndex={0}>
      <Table<Row>
        size="small"
        rowKey={rowKey}
        dataSource={rows}
        columns={columns}
        pagination={rows.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
        sticky
        locale={{ emptyText: empty }}
      />
    </section>
  );
}
