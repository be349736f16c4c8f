import { Fault, pairName, type QueueItemView, waitingFor } from "../../contract";
import { wordOf } from "../../words/vocabulary";
import type { Answer, Context } from "../command";
import { participantNamed, projectNamed } from "../selection";
import { markOf } from "../shown-mark";
import { shortened, shortId, table } from "../table";

interface SignAllOptions {
  readonly participant: string;
  readonly project?: string;
  readonly shown?: string;
  readonly disagree?: boolean;
  readonly paper?: string;
}

const REASON_WIDTH = 60;

const rowOf = (
  { conclusion, leftClause: left, rightClause: right }: QueueItemView,
  { language }: Context,
): string[] => [
  shortId(conclusion!.id),
  pairName(left, right),
  wordOf("disposition", conclusion!.disposition, language),
  wordOf("relationship", conclusion!.relationship, language),
  shortened(conclusion!.reason, REASON_WIDTH),
];

/** Lists what waits for a signer, and with the mark of that list (`--shown`) signs all of it with one passphrase. */
export async function signAll(context: Context, options: SignAllOptions, conclusion?: string): Promise<Answer> {
  if (conclusion !== undefined || options.disagree || options.paper !== undefined)
    throw new Fault("E_USAGE", { what: "sign --all" });
  const workbench = await (options.shown === undefined ? context.library() : context.ownLibrary());
  const { id: project } = await projectNamed(workbench, options.project);
  const signer = await participantNamed(workbench, options.participant);
  const queue = await workbench.projects.queue({ project });
  const { together: waiting } = waitingFor(queue, signer);
  const shown = markOf(waiting);
  if (options.shown === undefined) {
    const text =
      waiting.length === 0
        ? context.say("sign.none")
        : [table(waiting.map((point) => rowOf(point, context))), context.say("release.shown", { shown })].join("\n");
    return { value: { waiting, shown }, text, marking: await workbench.projects.marking({ project }) };
  }
  if (options.shown !== shown) throw new Fault("E_CHANGED", { what: "--shown" });
  const signed = await workbench.review.signAll({
    project,
    participant: signer.id,
    passphrase: await context.passphrase(),
    conclusions: waiting.map((point) => ({ conclusion: point.conclusion.id, shown: point.shown! })),
  });
  return { value: signed, text: context.say("sign.all", { count: signed.length }) };
}
