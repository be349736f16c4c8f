import { Button, Form, Radio, Upload, type UploadFile } from "antd";
import type { ReactNode } from "react";
import { type Conclusion, type Participant, pairName, type QueueItemView, type SignOff } from "../../contract";
import { SIGNED_SENTENCE } from "../../words/sign-off";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { Icon } from "../parts/icons";
import { useNeeded } from "../parts/needed";
import { PassphraseField, SignerField } from "../parts/signer-fields";
import { navigate } from "../routes";
import { useWords } from "../words-context";
import { canSign } from "./can-sign";
import { Concluded } from "./concluded";

interface SignForm {
  participant: string;
  manner: SignOff["manner"];
  /** Of a signature by key. */
  passphrase?: string;
  /** Of a signature on paper. */
  scan?: UploadFile[];
  meaning: "assent" | "disagree";
}

interface SignDialogProps {
  open: boolean;
  point: QueueItemView;
  conclusion: Conclusion;
  participants: readonly Participant[];
  onClose: () => void;
}

/** A signature cannot be undone: the dialog says so, and shows what is signed. */
export function SignDialog({ open, point, conclusion, participants, onClose }: SignDialogProps): ReactNode {
  const { w } = useWords();
  const signers = participants.filter(canSign);
  const sign = useAct(
    ({ participant, meaning, passphrase = "", scan }: SignForm) => {
      const order = { conclusion: conclusion.id, participant, meaning };
      const page = scan?.[0]?.originFileObj;
      return page ? client.review.signOnPaper({ ...order, scan: page }) : client.review.sign({ ...order, passphrase });
    },
    () => {
      onClose();
      return w.review.signed;
    },
  );
  return (
    <FormDialog<SignForm>
      open={open}
      title={w.review.signTitle}
      act={w.review.sign}
      acting={sign.isPending}
      disabled={signers.length === 0}
      initialValues={{ meaning: "assent", manner: "key" }}
      lead={<WhatIsSigned point={point} conclusion={conclusion} someoneCan={signers.length > 0} />}
      onSend={(values) => sign.mutate(values)}
      onClose={onClose}
    >
      <SignerField label={w.review.signer} signers={signers} />
      <Form.Item name="meaning" label={w.review.meaning}>
        <Radio.Group
          options={[
            { value: "assent", label: w.review.assent },
            { value: "disagree", label: w.review.disagree },
          ]}
        />
      </Form.Item>
      <Form.Item name="manner" label={w.review.manner}>
        <Radio.Group
          options={[
            { value: "key", label: w.review.byKey },
            { value: "paper", label: w.review.onPaper },
          ]}
        />
      </Form.Item>
      <MannerFields />
    </FormDialog>
  );
}

/** What the chosen manner of signing needs. */
function MannerFields(): ReactNode {
  const manner = Form.useWatch<SignForm["manner"]>("manner");
  const meaning = Form.useWatch<SignForm["meaning"]>("meaning") ?? "assent";
  return manner === "paper" ? <ScanField /> : <KeyFields meaning={meaning} />;
}

interface WhatIsSignedProps extends Pick<SignDialogProps, "point" | "conclusion"> {
  /** Whether anybody here has a key to sign with. */
  someoneCan: boolean;
}

function WhatIsSigned({ point, conclusion, someoneCan }: WhatIsSignedProps): ReactNode {
  const { w } = useWords();
  const { leftClause, rightClause } = point;
  return (
    <>
      <p>{w.review.signAsk}</p>
      <p>{pairName(leftClause, rightClause)}</p>
      <Concluded conclusion={conclusion} />
      {someoneCan ? null : (
        <p>
          {w.review.noSigners}{" "}
          <Button type="link" onClick={() => navigate({ page: "settings" })}>
            {w.review.addParticipant}
          </Button>
        </p>
      )}
    </>
  );
}

function ScanField(): ReactNode {
  const { w } = useWords();
  const needed = useNeeded();
  return (
    <Form.Item
      name="scan"
      label={w.review.scan}
      extra={w.review.scanWhy}
      valuePropName="fileList"
      getValueFromEvent={({ fileList }: { fileList: UploadFile[] }) => fileList}
      rules={needed}
    >
      <Upload accept=".pdf,.png,.jpg,.jpeg,.tif,.tiff" maxCount={1} beforeUpload={() => false}>
        <Button icon={<Icon name="upload" />}>{w.review.scanChoose}</Button>
      </Upload>
    </Form.Item>
  );
}

function KeyFields({ meaning }: Pick<SignForm, "meaning">): ReactNode {
  const { w } = useWords();
  return (
    <>
      <p>
        {w.review.signedSentence}
        {w.colon}
        <q>{SIGNED_SENTENCE[meaning]}</q>
      </p>
      <PassphraseField />
    </>
  );
}
