import { deserialize } from "node:v8";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { Fault, type Packed, type SourceBlocks, type TypedText } from "../../contract";
import type { Db } from "../db";
import { sql } from "../sql";
import { contentReads, dropUnusedContents, putContent } from "./contents";
import { putImportedClauses } from "./effective-texts";
import { proposeMarking } from "./markings";
import { proposeMetadata } from "./metadata";
import { replaceNotes } from "./notes";
import { rowOfText, textRow } from "./text-row";

/** A text of which pages are pictures, and the typings that its clauses are made of. */
export interface PicturedText {
  readonly text: string;
  readonly madeOf: string;
}

/** No typings make this of a text: it is to be taken apart at the next opportunity. */
const NOT_MADE = "-";

/** Keeps the blocks of a text, or those of a better reading of it; its clauses are those of the blocks alone. */
export function putSourceBlocks(db: Db, text: number, { typable, ...blocks }: SourceBlocks, isAnew: boolean): void {
  const content = putContent(db, deflateRawSync(JSON.stringify(blocks)));
  db.run(sql`
    INSERT INTO source_blocks (text, content, typable, made_of)
    VALUES (${text}, ${content.row}, ${JSON.stringify(typable)}, ${isAnew ? NOT_MADE : ""})
    ON CONFLICT (text) DO UPDATE SET content = excluded.content, typable = excluded.typable, made_of = excluded.made_of`);
}

/** Whether pages of a text can be typed; not where it was imported before that was possible. */
export const keepsBlocks = (db: Db, text: number): boolean =>
  db.get(sql`SELECT 1 FROM source_blocks WHERE text = ${text}`) !== undefined;

/** The pages of a text that a person may type. */
export function typableOf(db: Db, text: number): number[] {
  const found = db.get<{ typable: string }>(sql`SELECT typable FROM source_blocks WHERE text = ${text}`);
  return found ? (JSON.parse(found.typable) as number[]) : [];
}

export const sourceBlockReads = (db: Db) => ({
  picturedTexts(): PicturedText[] {
    return db.all(sql`
      SELECT text.id AS text, made_of AS madeOf FROM source_blocks JOIN text ON text.row = source_blocks.text
      ORDER BY text.row`);
  },
  /** The blocks of a text as its source was read. @throws E_NOT_FOUND where none of its pages is a picture */
  sourceBlocks(id: string): SourceBlocks {
    const found = db.get<{ sha256: string; typable: string }>(sql`
      SELECT sha256, typable FROM source_blocks JOIN content ON content.row = source_blocks.content
      WHERE source_blocks.text = ${textRow(id)}`);
    if (!found) throw new Fault("E_NOT_FOUND", { what: "pages to be typed", id });
    const typable = JSON.parse(found.typable) as number[];
    try {
      const blocks = inflateRawSync(contentReads(db).content(found.sha256)).toString();
      return { ...(JSON.parse(blocks) as Omit<SourceBlocks, "typable">), typable };
    } catch (cause) {
      throw new Fault("E_LIBRARY_DAMAGED", { file: db.path, what: "blocks of a text" }, { cause });
    }
  },
});

export const sourceBlockWrites = (db: Db) => ({
  /**
   * Puts a text that was taken apart with typed pages in the place of what was imported: its clauses, its notes and what
   * is only proposed of its front matter. What stands over it is to be laid over anew. Nothing happens where it is gone.
   */
  putTypedText(id: string, madeOf: string, { packed }: Packed<TypedText>): void {
    const text = rowOfText(db, id);
    if (text === undefined) return;
    const { standard, structured } = deserialize(packed) as TypedText;
    putImportedClauses(db, text, structured.clauses);
    replaceNotes(db, text, structured.notes);
    proposeMetadata(db, text, structured.front, standard);
    proposeMarking(db, text, structured.front.marking.value);
    db.run(sql`UPDATE text SET language = ${structured.language} WHERE row = ${text}`);
    db.run(sql`UPDATE source_blocks SET made_of = ${madeOf} WHERE text = ${text}`);
    dropUnusedContents(db);
  },
});
