import { join } from "node:path";
import { isFaultOf } from "../../src/contract";
import { openSegment, ownersOf } from "../../src/engine/match";
import { Db } from "../../src/store/db";
import { contentReads } from "../../src/store/tables/contents";
import { indexReads } from "../../src/store/tables/index-segments";

/** What is kept under a hash; null where its bytes are damaged. */
function soundContent(db: Db, sha256: string): Uint8Array<ArrayBuffer> | null {
  try {
    return contentReads(db).content(sha256);
  } catch (error) {
    if (isFaultOf(error, "E_LIBRARY_DAMAGED")) return null;
    throw error;
  }
}

/** What a library that is closed, or at rest, holds of the match index; texts of its sound segments only. */
export function storedIndex(folder: string) {
  const db = new Db(join(folder, "library.rongbiao"), { readonly: true });
  try {
    const { generation, segments } = indexReads(db).indexList();
    const opened = segments
      .map((sha256) => soundContent(db, sha256))
      .map((bytes) => bytes && openSegment(bytes.buffer));
    const texts = opened.flatMap((segment) => (segment ? ownersOf(segment).map(({ text }) => text) : []));
    return { generation, segments, texts };
  } finally {
    db.close();
  }
}
