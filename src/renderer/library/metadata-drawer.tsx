import { Form, Input, Select } from "antd";
import type { ReactNode } from "react";
import { CORRECTED_FIELDS, type MetadataPatch, type TextMetadata, type TextSummary, textName } from "../../contract";
import { placeWord } from "../../words/open-sets";
import { valuesOf } from "../../words/vocabulary";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { FormDrawer } from "../parts/form-dialog";
import { useWords, type Words } from "../words-context";

type FieldName = (typeof CORRECTED_FIELDS)[number];

const CLOSED = ["system", "level", "nature", "status"] as const;
type ClosedName = (typeof CLOSED)[number];
const isClosed = (name: FieldName): name is ClosedName => CLOSED.some((closed) => closed === name);

const writtenValue = (metadata: TextMetadata, name: FieldName): string =>
  name === "designator" ? (metadata.designator.value?.written ?? "") : (metadata[name].value ?? "");

type Values = Partial<Record<FieldName, string>>;

/** What a person changed, and what was doubtful and is now confirmed by having been looked at. */
function patchOf(metadata: TextMetadata, values: Values): MetadataPatch {
  const answered = CORRECTED_FIELDS.filter((name) => {
    const value = values[name] ?? "";
    return value !== "" && (value !== writtenValue(metadata, name) || metadata[name].doubtful);
  });
  return Object.fromEntries(answered.map((name) => [name, values[name]])) as MetadataPatch;
}

function optionsOf(name: ClosedName, { say }: Words): { value: string; label: string }[] {
  return valuesOf(name).map((value) => ({ value, label: say(name, value) }));
}

/** Where the value was found, and whether a person is asked about it. */
function FieldLabel({ name, metadata }: { name: FieldName; metadata: TextMetadata }): ReactNode {
  const { w, language } = useWords();
  const { doubtful, state, where } = metadata[name];
  return (
    <span className="field-label">
      {w.library.field[name]}
      {doubtful ? <span className="doubt">{w.library.isItSo}</span> : null}
      <span className="quiet">
        {state === "confirmed" ? w.library.confirmed : where ? w.library.found(placeWord(where, language)) : ""}
      </span>
    </span>
  );
}

interface MetadataDrawerProps {
  text: TextSummary | undefined;
  onClose: () => void;
}

/** What was read on the cover, to be confirmed or corrected; doubts first in sight. */
export function MetadataDrawer({ text, onClose }: MetadataDrawerProps): ReactNode {
  const words = useWords();
  const { w } = words;
  const correct = useAct(
    (patch: MetadataPatch) => client.library.correct({ text: text?.id ?? "", patch }),
    () => {
      onClose();
      return w.library.corrected;
    },
  );
  return (
    <FormDrawer<Values>
      open={text !== undefined}
      size={440}
      title={text ? textName(text) : ""}
      act={w.library.confirmAsWritten}
      acting={correct.isPending}
      lead={<p className="quiet">{w.library.metadataWhy}</p>}
      initialValues={
        text
          ? Object.fromEntries(CORRECTED_FIELDS.map((name) => [name, writtenValue(text.metadata, name) || undefined]))
          : {}
      }
      onSend={(values) => text && correct.mutate(patchOf(text.metadata, values))}
      onClose={onClose}
    >
      {text
        ? CORRECTED_FIELDS.map((name) => (
            <Form.Item
              key={name}
              name={name}
              className={text.metadata[name].doubtful ? "doubtful" : ""}
              label={<FieldLabel name={name} metadata={text.metadata} />}
            >
              {isClosed(name) ? <Select options={optionsOf(name, words)} /> : <Input />}
            </Form.Item>
          ))
        : null}
    </FormDrawer>
  );
}
