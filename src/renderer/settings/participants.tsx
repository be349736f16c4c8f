import { useQuery } from "@tanstack/react-query";
import { Button, Form, Input, Select } from "antd";
import { type ReactNode, useState } from "react";
import {
  MARKING_LEVELS,
  type MarkingLevel,
  type Participant,
  type PublicKey,
  type Role,
  type Side,
} from "../../contract";
import { valuesOf } from "../../words/vocabulary";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FormDialog } from "../parts/form-dialog";
import { Icon } from "../parts/icons";
import { KeyDigits } from "../parts/key-digits";
import { useNeeded } from "../parts/needed";
import { SideMark } from "../parts/signs";
import { queries } from "../queries";
import { useWords } from "../words-context";
import { KeyActions } from "./key-actions";
import { NewPassphrase } from "./new-passphrase";

/** Who takes part, with the public half of each key. */
export function Participants(): ReactNode {
  const { w } = useWords();
  const { data: participants = [] } = useQuery(queries.participants());
  const [adding, setAdding] = useState(false);
  return (
    <section className="card">
      <h2>{w.review.participants}</h2>
      {participants.length === 0 ? <p className="quiet">{w.review.noParticipants}</p> : null}
      <ul className="compact">
        {participants.map((participant) => (
          <ParticipantLine key={participant.id} participant={participant} />
        ))}
      </ul>
      <Button icon={<Icon name="plus" />} onClick={() => setAdding(true)}>
        {w.review.addParticipant}
      </Button>
      <ParticipantDialog open={adding} onClose={() => setAdding(false)} />
    </section>
  );
}

/** Characters of a key's id that tell it from another at a glance. */
const ID_SHOWN = 12;

function ParticipantLine({ participant }: { participant: Participant }): ReactNode {
  const { w, say } = useWords();
  const { name, side, organization, role, clearance, key } = participant;
  const hand = side === "military" || side === "civil" ? side : undefined;
  return (
    <li className="participant">
      {hand ? <SideMark side={hand} /> : <span className="quiet">{say("side", side)}</span>} <strong>{name}</strong>{" "}
      {[organization, say("role", role), say("marking", clearance)].filter(Boolean).join(" · ")}
      <div className="quiet">
        {key ? `${w.review.purposes[key.purpose]} · ${say("suite", key.suite)}` : w.review.noKey}
        {key?.revokedAt ? ` · ${w.review.keyRevoked}` : ""} <KeyActions participant={participant} />
        {key ? (
          <details>
            <summary>
              {w.review.keyId}
              {w.colon}
              {key.id.slice(0, ID_SHOWN)}…
            </summary>
            <KeyDigits id={key.id} />
          </details>
        ) : null}
      </div>
    </li>
  );
}

interface ParticipantForm {
  name: string;
  organization?: string;
  side: Side;
  role: Role;
  clearance: MarkingLevel;
  purpose: PublicKey["purpose"];
  passphrase: string;
  again: string;
}

function ParticipantDialog({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const { w, say } = useWords();
  const needed = useNeeded();
  const add = useAct(
    ({ again: _, ...values }: ParticipantForm) =>
      client.participants.add({ ...values, organization: values.organization ?? "" }),
    () => {
      onClose();
      return w.review.participantAdded;
    },
  );
  return (
    <FormDialog<ParticipantForm>
      open={open}
      title={w.review.addParticipant}
      act={w.review.addParticipant}
      acting={add.isPending}
      initialValues={{ side: "military", role: "expert", clearance: "internal", purpose: "sign-off" }}
      lead={<p className="quiet">{w.review.participantWhy}</p>}
      onSend={(values) => add.mutate(values)}
      onClose={onClose}
    >
      <div className="two-fields">
        <Form.Item name="name" label={w.review.participantName} rules={needed}>
          <Input autoFocus autoComplete="off" />
        </Form.Item>
        <Form.Item name="organization" label={w.review.organization}>
          <Input autoComplete="off" />
        </Form.Item>
        <Form.Item name="side" label={w.review.sideField}>
          <Select options={valuesOf("side").map((value) => ({ value, label: say("side", value) }))} />
        </Form.Item>
        <Form.Item name="role" label={w.review.role}>
          <Select options={valuesOf("role").map((value) => ({ value, label: say("role", value) }))} />
        </Form.Item>
        <Form.Item name="clearance" label={w.review.clearance}>
          <Select options={MARKING_LEVELS.map((value) => ({ value, label: say("marking", value) }))} />
        </Form.Item>
        <Form.Item name="purpose" label={w.review.purpose}>
          <Select
            options={(["sign-off", "release"] as const).map((value) => ({ value, label: w.review.purposes[value] }))}
          />
        </Form.Item>
        <NewPassphrase />
      </div>
    </FormDialog>
  );
}
