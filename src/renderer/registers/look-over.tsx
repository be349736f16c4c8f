import { Button } from "antd";
import type { ReactNode } from "react";
import type { RegisterEntry, RegisterGlance } from "../../contract";
import { PagedTable } from "../parts/paged-table";
import { StatusSign } from "../parts/signs";
import { useWords } from "../words-context";

interface LookOverProps {
  /** Of the file. */
  name: string;
  sheets: readonly RegisterGlance[];
  onTake: () => void;
  onLeave: () => void;
}

/** What a spreadsheet would bring: how its columns are read, what of it cannot be, and its first lines. */
export function LookOver({ name, sheets, onTake, onLeave }: LookOverProps): ReactNode {
  const { w } = useWords();
  return (
    <>
      <div className="choices" role="status">
        <h2>{w.registers.lookOver(name)}</h2>
        <Button type="primary" onClick={onTake}>
          {w.registers.take}
        </Button>
        <Button onClick={onLeave}>{w.registers.leave}</Button>
      </div>
      {sheets.map((sheet) => (
        <SheetGlance key={sheet.sheet} sheet={sheet} />
      ))}
    </>
  );
}

const namesOf = (named: RegisterEntry["replaces"]): string => named.map(({ designator }) => designator).join("\n");

function SheetGlance({ sheet }: { sheet: RegisterGlance }): ReactNode {
  const { w, say, language } = useWords();
  const { entries, entryCount } = sheet;
  const titleOf = ({ titleZh, titleEn }: RegisterEntry) =>
    language === "zh" ? (titleZh ?? titleEn) : (titleEn ?? titleZh);
  return (
    <section className="sheet-glance">
      <h3>{w.registers.sheet(sheet.sheet, entryCount)}</h3>
      <Columns columns={sheet.columns} />
      <Troubles sheet={sheet} />
      <PagedTable<RegisterEntry>
        label={sheet.sheet}
        rows={entries}
        rowKey={({ designator }) => designator}
        empty={w.registers.noEntries}
        columns={[
          {
            title: say("registerField", "designator"),
            width: 180,
            render: (_, { designator }) => <strong className="designator">{designator}</strong>,
          },
          {
            title: say("registerField", language === "zh" ? "titleZh" : "titleEn"),
            width: 240,
            render: (_, entry) => titleOf(entry),
          },
          {
            title: say("registerField", "status"),
            width: 110,
            render: (_, { status }) => <StatusSign status={status} />,
          },
          { title: say("registerField", "issued"), width: 104, className: "number", dataIndex: "issued" },
          { title: say("registerField", "effective"), width: 104, className: "number", dataIndex: "effective" },
          {
            title: say("registerField", "replaces"),
            width: 170,
            className: "lines",
            render: (_, { replaces }) => namesOf(replaces),
          },
          {
            title: say("registerField", "replacedBy"),
            width: 170,
            className: "lines",
            render: (_, { replacedBy }) => namesOf(replacedBy),
          },
        ]}
      />
      {entries.length < entryCount ? <p className="quiet">{w.registers.first(entries.length, entryCount)}</p> : null}
    </section>
  );
}

/** Each column of the sheet with what it is read as; what is not understood is left alone, and said to be. */
function Columns({ columns }: Pick<RegisterGlance, "columns">): ReactNode {
  const { w, say } = useWords();
  const hasStatus = columns.some(({ field }) => field === "status");
  return (
    <>
      <ul className="matched" aria-label={w.registers.columns}>
        {columns.map(({ header, field }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns of one sheet never move, and may bear one name
          <li key={index} className={field ? "" : "quiet"}>
            <span>{header || w.registers.nameless}</span> →{" "}
            {field ? <strong>{say("registerField", field)}</strong> : w.registers.notRead}
          </li>
        ))}
      </ul>
      {hasStatus ? null : <p className="doubt-text">{w.registers.noStatus}</p>}
    </>
  );
}

/** Rows that are no entry and values that cannot be read, each with its row in the sheet. */
function Troubles({ sheet }: { sheet: RegisterGlance }): ReactNode {
  const { w, say } = useWords();
  const { refused, refusedCount, doubtful, doubtfulCount } = sheet;
  if (refusedCount + doubtfulCount === 0) return <p>{w.registers.allRead}</p>;
  return (
    <details>
      <summary>{w.registers.troubles(refusedCount, doubtfulCount)}</summary>
      <ul className="compact listed">
        {refused.map(({ row, why }) => (
          <li key={`${row} ${why}`}>
            {w.registers.row(row)} {say("registerRefusal", why)}
          </li>
        ))}
        {doubtful.map(({ row, field, written }) => (
          <li key={`${row} ${field}`}>
            {w.registers.row(row)} {w.registers.unreadable(say("registerField", field), written)}
          </li>
        ))}
      </ul>
    </details>
  );
}
