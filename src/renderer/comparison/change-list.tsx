import { Table } from "antd";
import type { ReactNode } from "react";
import type { ChangeCategory, ComparisonView } from "../../contract";
import { langOf } from "../parts/lang-of";
import { CategorySign } from "../parts/signs";
import { useSize } from "../parts/use-size";
import { navigate } from "../routes";
import { useWords } from "../words-context";
import { addressOf, type ListedChange, listedChanges, type ShownRow } from "./rows";

const numberOf = (side: ShownRow["left"]) => side.map(({ name }) => name).join(", ");
const HEAD = 36;

interface ChangeListProps {
  view: ComparisonView;
  rows: readonly ShownRow[];
  categories: readonly ChangeCategory[];
  onOpen: () => void;
}

/** Every named change as a line; choosing one leads to it in the texts. */
export function ChangeList({ view, rows, categories, onOpen }: ChangeListProps): ReactNode {
  const { w, say } = useWords();
  const [frame, { height }] = useSize<HTMLDivElement>();
  const changes = listedChanges(rows).filter(
    ({ change }) => categories.length === 0 || categories.includes(change.category),
  );
  const open = ({ row }: ListedChange) => {
    const clause = addressOf(row);
    if (clause) navigate({ page: "compare", left: view.left.id, right: view.right.id, clause }, true);
    onOpen();
  };
  return (
    <div className="table-frame" ref={frame}>
      {height > 0 ? (
        <Table<ListedChange>
          virtual
          size="small"
          rowKey="key"
          dataSource={changes}
          pagination={false}
          scroll={{ x: 900, y: height - HEAD }}
          columns={[
            {
              title: w.compare.column.category,
              width: 110,
              render: (_, { change }) => <CategorySign category={change.category} />,
            },
            { title: w.compare.column.nature, width: 110, render: (_, { change }) => say("change", change.nature) },
            {
              title: w.compare.column.left,
              width: 100,
              render: (_, one) => <OpenLink text={numberOf(one.row.left)} onOpen={() => open(one)} />,
            },
            {
              title: w.compare.column.leftText,
              render: (_, { change }) => (
                <span className="only-left" lang={langOf(change.left ?? "")}>
                  {change.left}
                </span>
              ),
            },
            {
              title: w.compare.column.right,
              width: 100,
              render: (_, one) => <OpenLink text={numberOf(one.row.right)} onOpen={() => open(one)} />,
            },
            {
              title: w.compare.column.rightText,
              render: (_, { change }) => (
                <span className="only-right" lang={langOf(change.right ?? "")}>
                  {change.right}
                </span>
              ),
            },
          ]}
        />
      ) : null}
    </div>
  );
}

export function OpenLink({ text, onOpen }: { text: string; onOpen: () => void }): ReactNode {
  if (text === "") return <span className="quiet">—</span>;
  return (
    <button type="button" className="as-link" onClick={onOpen}>
      {text}
    </button>
  );
}
