import type { Designator } from "../../contract";
import { bodyClass } from "../designator/bodies";

const NATURE_MARK = { mandatory: "", unmarked: "", recommended: "/T", guidance: "/Z" } as const;

const FOREIGN = new Set(["international", "foreign", "alliance"]);

/**
 * How the standards body itself writes a designator: Chinese ones after GB/T 1.1-2020, 6.1.3 (prefix, blank, number,
 * full stop and part, dash, four-digit year); foreign ones keep their writing with blanks and signs made plain.
 */
export function properForm(designator: Designator): string {
  const { body, nature, number, part, revision, year, written, adopts } = designator;
  if (FOREIGN.has(bodyClass(body).level)) return written.normalize("NFKC").replace(/\s+/g, " ").trim();
  const mark = body.startsWith("T/") || body.startsWith("Q/") ? "" : NATURE_MARK[nature];
  const head = `${body}${mark} ${number}${part === null ? "" : `.${part}`}${revision ?? ""}`;
  const dated = year === null ? head : `${head}-${year}`;
  return adopts === undefined ? dated : `${dated}/${adopts}`;
}
