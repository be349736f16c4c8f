import { Button, Form, Input } from "antd";
import { type ReactNode, useRef, useState } from "react";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { Icon } from "../parts/icons";
import { useNeeded } from "../parts/needed";
import { useWords } from "../words-context";

interface TakeBackTableProps {
  left: string;
  right: string;
}

/** An exported indicator table that people filled in comes back: its verdicts are theirs. */
export function TakeBackTable({ left, right }: TakeBackTableProps): ReactNode {
  const { w } = useWords();
  const needed = useNeeded();
  const field = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const take = useAct(
    ({ by }: { by: string }) =>
      file ? client.comparisons.takeBackTable({ left, right, by, file }) : Promise.resolve([]),
    (verdicts) => {
      setFile(undefined);
      return w.compare.tableTaken(verdicts.length);
    },
  );
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={w.compare.takeTable}
        onChange={({ target }) => {
          setFile(target.files?.[0]);
          target.value = "";
        }}
      />
      <Button icon={<Icon name="upload" />} onClick={() => field.current?.click()}>
        {w.compare.takeTable}
      </Button>
      <FormDialog<{ by: string }>
        open={file !== undefined}
        title={w.compare.takeTable}
        act={w.compare.takeTable}
        acting={take.isPending}
        lead={
          <>
            <p>{file?.name}</p>
            <p className="quiet">{w.compare.takeTableWhy}</p>
          </>
        }
        onSend={(values) => take.mutate(values)}
        onClose={() => setFile(undefined)}
      >
        <Form.Item name="by" label={w.compare.verdictBy} rules={needed}>
          <Input autoFocus autoComplete="name" />
        </Form.Item>
      </FormDialog>
    </>
  );
}
