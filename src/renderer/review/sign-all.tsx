import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { type ReactNode, useState } from "react";
import { type ProjectView, type QueueItemView, waitingFor, waitsFor } from "../../contract";
import { SIGNED_SENTENCE } from "../../words/sign-off";
import { client } from "../client";
import { useAsOpened } from "../parts/as-opened";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { Icon } from "../parts/icons";
import { PassphraseField, SignerField } from "../parts/signer-fields";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { canSign } from "./can-sign";
import { SignList } from "./sign-list";

interface SignAllForm {
  participant: string;
  passphrase: string;
}

interface SignAllProps {
  project: ProjectView;
  queue: readonly QueueItemView[];
}

const WIDTH = 820;
const NOTHING: ReadonlySet<string> = new Set();

/** 签署全部待签: what waits for one signer, as it was when the dialog opened, signed with one passphrase. */
export function SignAll({ project, queue: now }: SignAllProps): ReactNode {
  const { w } = useWords();
  const { data: participants = [] } = useQuery(queries.participants());
  const [open, setOpen] = useState(false);
  const [signerId, setSignerId] = useState<string>();
  const [passedOver, setPassedOver] = useState(NOTHING);
  const queue = useAsOpened(now, open);
  const signers = participants.filter((one) => canSign(one) && now.some((point) => waitsFor(point, one)));
  const signer = participants.find(({ id }) => id === signerId);
  const waiting = signer && waitingFor(queue, signer);
  const chosen = waiting?.together.filter(({ id }) => !passedOver.has(id)) ?? [];
  const close = () => {
    setOpen(false);
    setSignerId(undefined);
    setPassedOver(NOTHING);
  };
  const sign = useAct(
    ({ participant, passphrase }: SignAllForm) =>
      client.review.signAll({
        project: project.id,
        participant,
        passphrase,
        conclusions: chosen.map(({ conclusion, shown }) => ({ conclusion: conclusion.id, shown: shown! })),
      }),
    (signed) => {
      close();
      return w.review.signedSome(signed.length);
    },
    close,
  );
  return (
    <>
      <Button icon={<Icon name="key" />} disabled={signers.length === 0} onClick={() => setOpen(true)}>
        {w.review.signAll}
      </Button>
      <FormDialog<SignAllForm>
        open={open}
        title={w.review.signAll}
        act={waiting ? w.review.signSome(chosen.length) : w.review.sign}
        acting={sign.isPending}
        width={WIDTH}
        disabled={chosen.length === 0}
        lead={<p>{w.review.signAllAsk}</p>}
        onChange={({ participant }) => participant && setSignerId(participant)}
        onSend={(values) => sign.mutate(values)}
        onClose={close}
      >
        <SignerField label={w.review.signer} signers={signers} />
        {waiting ? (
          <>
            <SignList
              listed={waiting.together}
              alone={waiting.alone}
              passedOver={passedOver}
              onPassOver={setPassedOver}
            />
            <p>
              {w.review.signedSentence}
              {w.colon}
              <q>{SIGNED_SENTENCE.assent}</q>
            </p>
            <PassphraseField />
          </>
        ) : null}
      </FormDialog>
    </>
  );
}
