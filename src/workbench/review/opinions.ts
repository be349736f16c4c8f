import type { z } from "zod";
import type { Opinion, OpinionCategory, OpinionResolution } from "../../contract";
import type { Bench } from "../bench/bench";

export interface NewOpinion {
  readonly item: string;
  readonly participant: string;
  readonly category: z.infer<typeof OpinionCategory>;
  readonly text: string;
  readonly proposedChange: string;
}

export function addOpinion({ store, newId, now, inTurn }: Bench, input: NewOpinion): Promise<Opinion> {
  return inTurn(async () => {
    await Promise.all([store.read.queueItem(input.item), store.read.participant(input.participant)]);
    const opinion: Opinion = {
      id: newId(),
      ...input,
      resolution: null,
      resolutionReason: "",
      remark: "",
      at: now(),
    };
    await store.write.addOpinion(opinion);
    return opinion;
  });
}

/** 处理意见 on an opinion; can be undone. */
export function resolveOpinion(
  { store, now, inTurn }: Bench,
  input: { opinion: string; resolution: z.infer<typeof OpinionResolution>; reason: string },
): Promise<Opinion> {
  return inTurn(async () => {
    const { id, text } = await store.read.opinion(input.opinion);
    const head = { at: now(), what: "opinion.resolved", subject: text };
    await store.write.resolveOpinion(id, input.resolution, input.reason, head);
    return store.read.opinion(id);
  });
}
