import type { z } from "zod";
import { Fault, type Opinion, type OpinionResolution } from "../../contract";
import type { Db } from "../db";
import { type Sql, sql } from "../sql";
import { type EditHead, recordEdit } from "./edits";

const selectOpinions = (where: Sql): Sql => sql`
  SELECT opinion.id, item, participant, category, body AS text, proposed_change AS proposedChange, resolution,
         resolution_reason AS resolutionReason, remark, at
  FROM opinion ${where} ORDER BY opinion.row`;

export const opinionReads = (db: Db) => ({
  opinion(id: string): Opinion {
    const found = db.get<Opinion>(selectOpinions(sql`WHERE id = ${id}`));
    if (!found) throw new Fault("E_NOT_FOUND", { what: "opinion", id });
    return found;
  },
  opinionsOfProject(project: string): Opinion[] {
    return db.all(selectOpinions(sql`JOIN queue_item ON queue_item.id = item WHERE project = ${project}`));
  },
});

export const opinionWrites = (db: Db) => ({
  addOpinion(opinion: Opinion): void {
    db.run(sql`
      INSERT INTO opinion (id, item, participant, category, body, proposed_change, resolution, resolution_reason,
                           remark, at)
      VALUES (${opinion.id}, ${opinion.item}, ${opinion.participant}, ${opinion.category}, ${opinion.text},
              ${opinion.proposedChange}, ${opinion.resolution}, ${opinion.resolutionReason}, ${opinion.remark},
              ${opinion.at})`);
  },
  resolveOpinion(id: string, resolution: z.infer<typeof OpinionResolution>, reason: string, head: EditHead): void {
    recordEdit(db, head, [{ table: "opinion", key: [id] }], () => {
      db.run(sql`UPDATE opinion SET resolution = ${resolution}, resolution_reason = ${reason} WHERE id = ${id}`);
    });
  },
});
