import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import type { Backup, Backups as Kept } from "../../contract";
import { onTheWall } from "../../words/instants";
import { client } from "../client";
import { ConfirmButton } from "../parts/confirm-button";
import { useAct } from "../parts/fault";
import { byteSize } from "../parts/numbers";
import { Waiting } from "../parts/page";
import { queries, queryClient } from "../queries";
import { useWords } from "../words-context";

/** Each act answers with what is there afterwards; files are no part of what the event stream tells. */
const show = (kept: Kept): void => void queryClient.setQueryData(queries.backups().queryKey, kept);

/** 备份与恢复: copies of the library, and one of them in its place at the next start. */
export function Backups(): ReactNode {
  const { w } = useWords();
  const kept = useQuery(queries.backups());
  const { data: info } = useQuery(queries.info());
  const make = useAct(
    async () => show(await client.backups.make()),
    () => w.backups.made,
  );
  return (
    <section className="card">
      <h2>{w.backups.title}</h2>
      <p>{w.backups.why}</p>
      {kept.data ? <p>{w.backups.where(kept.data.folder)}</p> : null}
      {kept.data ? (
        <>
          {kept.data.pending ? <Pending fileName={kept.data.pending} /> : null}
          <Button type="primary" loading={make.isPending} onClick={() => make.mutate(undefined)}>
            {w.backups.make}
          </Button>
          {kept.data.backups.length === 0 ? <p className="quiet">{w.backups.none}</p> : null}
          <ul className="compact listed">
            {kept.data.backups.map((backup) => (
              <BackupLine key={backup.fileName} backup={backup} mayRestore={info?.readOnly === false} />
            ))}
          </ul>
        </>
      ) : (
        <Waiting of={kept} />
      )}
    </section>
  );
}

function Pending({ fileName }: { fileName: string }): ReactNode {
  const { w } = useWords();
  const withdraw = useAct(
    async () => show(await client.backups.withdraw()),
    () => w.backups.withdrawn,
  );
  return (
    <div className="notice backup" role="status">
      <span>{w.backups.pending(fileName)}</span>
      <Button loading={withdraw.isPending} onClick={() => withdraw.mutate(undefined)}>
        {w.backups.withdraw}
      </Button>
    </div>
  );
}

function BackupLine({ backup, mayRestore }: { backup: Backup; mayRestore: boolean }): ReactNode {
  const { w } = useWords();
  const { fileName, at, bytes, texts, ofThisLibrary } = backup;
  const what = texts === null ? w.backups.unreadable : w.backups.texts(texts);
  return (
    <li className="backup">
      <div>
        <strong>{fileName}</strong>
        <div className="quiet">
          {onTheWall(at)} · {byteSize(bytes)} · <span>{what}</span>
          {texts !== null && !ofThisLibrary ? <span className="doubt-text"> · {w.backups.other}</span> : null}
        </div>
      </div>
      {texts !== null && mayRestore ? (
        <ConfirmButton
          label={w.backups.restore}
          title={w.backups.restoreAsk(fileName)}
          asks={w.backups.restoreWhy}
          act={async () => show(await client.backups.restore({ fileName }))}
          done={() => w.backups.asked}
        />
      ) : null}
    </li>
  );
}
