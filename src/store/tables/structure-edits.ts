import type { AnchoredEdit, StructureEditRow, Typing } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { type EditHead, recordEdit } from "./edits";

type StoredRow = Omit<StructureEditRow, "edit"> & { readonly correction: string | null };

const rowOf = ({ correction, ...row }: StoredRow): StructureEditRow => ({
  ...row,
  edit: correction === null ? null : (JSON.parse(correction) as AnchoredEdit),
});

/** So much of what was typed of a page shows people what it was; the whole is read where the text is made of it. */
const SHOWN_SIGNS = 160;

export const structureEditReads = (db: Db) => ({
  /** The pages of a text that were typed, in the order in which they were; those that are taken back too. */
  typings(text: string): Typing[] {
    return db.all(sql`
      SELECT id, json_extract(correction, '$.edit.page') AS page, json_extract(correction, '$.words') AS words, reason
      FROM structure_edit WHERE text = ${text} AND json_extract(correction, '$.edit.op') = 'type' ORDER BY row`);
  },
  /** The corrections of all texts, those of texts that are not here too, in the order in which they were given. */
  structureEdits(): StructureEditRow[] {
    const rows = db.all<StoredRow>(sql`
      SELECT id, text, iif(json_extract(correction, '$.edit.op') = 'type',
                           json_set(correction, '$.words', substr(json_extract(correction, '$.words'), 1, ${SHOWN_SIGNS})),
                           correction) AS correction,
             takes_back AS takesBack, given_by AS "by", reason, at
      FROM structure_edit ORDER BY row`);
    return rows.map(rowOf);
  },
});

export const structureEditWrites = (db: Db) => ({
  /** Adds a correction, or a row that takes one back, as an edit that can be undone. */
  addStructureEdit({ id, text, edit, takesBack, by, reason, at }: StructureEditRow, head: EditHead): void {
    recordEdit(db, head, [{ table: "structure_edit", key: [id] }], () => {
      db.run(sql`
        INSERT INTO structure_edit (id, text, correction, takes_back, given_by, reason, at)
        VALUES (${id}, ${text}, ${edit && JSON.stringify(edit)}, ${takesBack}, ${by}, ${reason}, ${at})`);
    });
  },
});
