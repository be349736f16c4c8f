import { App, Button, Checkbox } from "antd";
import { type ReactNode, useState } from "react";
import type { ReceivedOffer } from "../../contract";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { Icon } from "../parts/icons";
import { KeyDigits } from "../parts/key-digits";
import { navigate } from "../routes";
import { useWords } from "../words-context";

interface TakeInProps {
  file: File;
  offer: ReceivedOffer;
}

/** Taking in cannot be taken back: it asks first, and before a key that nobody here knows has been compared it cannot be. */
export function TakeIn({ file, offer }: TakeInProps): ReactNode {
  const { w } = useWords();
  const { modal } = App.useApp();
  const { project, signer, added, conflicts } = offer;
  const isTrusted = signer.name !== null;
  const [compared, setCompared] = useState(false);
  const take = useAct(
    () => client.packages.merge({ file, ...(isTrusted ? {} : { trusted: [signer.key] }) }),
    (merged) => w.receive.taken(merged.added, merged.conflicts.length),
  );
  const ask = () =>
    void modal.confirm({
      title: w.receive.take,
      content: w.receive.takeAsk(project.name, added, conflicts.length),
      okText: w.receive.take,
      onOk: () => take.mutateAsync(undefined).catch(() => undefined),
    });
  const toProject = (
    <Button onClick={() => navigate({ page: "overview", project: project.id })}>{w.receive.toProject}</Button>
  );
  if (take.data) {
    return (
      <div className="choices" role="status">
        <Icon name="check" /> {w.receive.taken(take.data.added, take.data.conflicts.length)} {toProject}
      </div>
    );
  }
  if (added === 0) {
    return (
      <div className="choices">
        {w.receive.nothingNew} {offer.isKnown ? toProject : null}
      </div>
    );
  }
  return (
    <>
      {isTrusted ? null : (
        <div className="unknown-key">
          <p>{w.receive.unknownKey}</p>
          <KeyDigits id={signer.key} />
          <Checkbox checked={compared} onChange={({ target }) => setCompared(target.checked)}>
            {w.receive.compared}
          </Checkbox>
        </div>
      )}
      <div>
        <Button type="primary" disabled={!isTrusted && !compared} loading={take.isPending} onClick={ask}>
          {w.receive.take}
        </Button>
      </div>
    </>
  );
}
