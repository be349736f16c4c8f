import { useQuery } from "@tanstack/react-query";
import { Button, Form, Radio, Upload, type UploadFile } from "antd";
import { type ReactNode, useState } from "react";
import {
  type Conclusion,
  type Participant,
  type ProjectView,
  type QueueItemView,
  Side,
  type SignOff,
} from "../../contract";
import { SIGNED_SENTENCE } from "../../words/sign-off";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { Icon } from "../parts/icons";
import { PassphraseField, SignerField } from "../parts/signer-fields";
import { queries } from "../queries";
import { navigate } from "../routes";
import { useKeys } from "../shell/keys";
import { useWords } from "../words-context";
import { Concluded } from "./concluded";
import { SignOffList } from "./sign-off-list";

interface SignOffsProps {
  project: ProjectView;
  point: QueueItemView;
  conclusion: Conclusion;
}

/** Who has assented or disagreed, who is missing, and the way to sign. */
export function SignOffs({ project, point, conclusion }: SignOffsProps): ReactNode {
  const { w, say } = useWords();
  const { data: participants = [] } = useQuery(queries.participants());
  const [signing, setSigning] = useState(false);
  useKeys({ s: () => setSigning(true) });
  const missing = point.missing.map((side) => say("side", Side.parse(side)));
  return (
    <section className="side-section">
      <h2>{w.review.signOffs}</h2>
      <SignOffList project={project} signOffs={point.signOffs} />
      <p className={missing.length > 0 ? "doubt-text" : ""}>
        {missing.length > 0 ? w.review.missing(missing) : w.review.allSigned}
      </p>
      {point.approval ? (
        <p>
          {w.review.approval}
          {w.colon}
          {w.review.approvedBy(point.approval.authority, point.approval.documentNumber, point.approval.date)}
        </p>
      ) : null}
      <Button icon={<Icon name="key" />} onClick={() => setSigning(true)}>
        {w.review.sign}
      </Button>
      <SignDialog
        // another conclusion is signed on a form filled in anew
        key={conclusion.id}
        open={signing}
        point={point}
        conclusion={conclusion}
        participants={participants}
        onClose={() => setSigning(false)}
      />
    </section>
  );
}

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

const canSign = ({ key }: Participant) => key !== null && key.purpose === "sign-off" && key.revokedAt === null;

/** A signature cannot be undone: the dialog says so, and shows what is signed. */
function SignDialog({ open, point, conclusion, participants, onClose }: SignDialogProps): ReactNode {
  const { w } = useWords();
  const { leftClause, rightClause } = point;
  const [form] = Form.useForm<SignForm>();
  const manner = Form.useWatch("manner", form);
  const meaning = Form.useWatch("meaning", form) ?? "assent";
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
    <FormDialog
      open={open}
      title={w.review.signTitle}
      act={w.review.sign}
      acting={sign.isPending}
      form={form}
      disabled={signers.length === 0}
      initialValues={{ meaning: "assent", manner: "key" }}
      lead={
        <>
          <p>{w.review.signAsk}</p>
          <p>
            {leftClause.designator} {leftClause.number} ↔ {rightClause.designator} {rightClause.number}
          </p>
          <Concluded conclusion={conclusion} />
          {signers.length === 0 ? (
            <p>
              {w.review.noSigners}{" "}
              <Button type="link" onClick={() => navigate({ page: "settings" })}>
                {w.review.addParticipant}
              </Button>
            </p>
          ) : null}
        </>
      }
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
      {manner === "paper" ? (
        <Form.Item
          name="scan"
          label={w.review.scan}
          extra={w.review.scanWhy}
          valuePropName="fileList"
          getValueFromEvent={({ fileList }: { fileList: UploadFile[] }) => fileList}
          rules={[{ required: true, message: w.needed }]}
        >
          <Upload accept=".pdf,.png,.jpg,.jpeg,.tif,.tiff" maxCount={1} beforeUpload={() => false}>
            <Button icon={<Icon name="upload" />}>{w.review.scanChoose}</Button>
          </Upload>
        </Form.Item>
      ) : (
        <>
          <p>
            {w.review.signedSentence}
            {w.colon}
            <q>{SIGNED_SENTENCE[meaning]}</q>
          </p>
          <PassphraseField />
        </>
      )}
    </FormDialog>
  );
}
