import type { Command } from "commander";
import { type CandidateView, type ClauseExcerpt, citedAs, isScoreMeasured, MOST_ASKED } from "../../contract";
import { relationshipWord, wordOf } from "../../words/vocabulary";
import type { Workbench } from "../../workbench/workbench";
import type { Actions, Answer, Context } from "../command";
import { textNamed } from "../selection";
import { shortened, shortId, table } from "../table";
import { countOf } from "./batch";
import { jobDone } from "./library";

const DEFAULT_TOP = 5;
const SHOWN_CANDIDATES = 50;
const SIDE_WIDTH = 48;

/** The command that proposes what might serve both sides. */
export function addCandidatesCommand(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program
      .command("candidates")
      .description(text("command.candidates"))
      .option("--left <designators...>", text("option.left"))
      .option("--right <designators...>", text("option.right"))
      .option("--top <n>", text("option.top"), String(DEFAULT_TOP))
      .option("--new", text("option.new")),
    findCandidates,
  );
}

const idsOf = async (workbench: Workbench, words: string[] | undefined): Promise<string[] | undefined> =>
  words && Promise.all(words.map(async (one) => (await textNamed(workbench, one)).id));

async function findCandidates(
  context: Context,
  { left, right, top, new: onlyNew }: { left?: string[]; right?: string[]; top: string; new?: boolean },
): Promise<Answer> {
  const workbench = await context.ownLibrary();
  const order = {
    left: await idsOf(workbench, left),
    right: await idsOf(workbench, right),
    top: countOf(top, "--top", MOST_ASKED.proposals),
    onlyNew: onlyNew ?? false,
  };
  const { job } = await workbench.candidates.find(order);
  await jobDone(workbench, context, job);
  const found = await workbench.candidates.list({ offset: 0, limit: SHOWN_CANDIDATES });
  const rows = found.candidates.map((candidate) => candidateRow(candidate, context));
  const text =
    rows.length === 0
      ? context.say("candidates.none")
      : [table(rows), context.say("candidates.total", { n: found.total })].join("\n");
  const quoted = found.candidates.flatMap(({ leftClause, rightClause }) => [leftClause.text, rightClause.text]);
  return { value: found, text, marking: await workbench.library.marking({ quoted }) };
}

/** High, medium or low, with the number where it was measured for such clauses. */
export function scoreWords(candidate: CandidateView, { language }: Pick<Context, "language">): string {
  const word = wordOf("confidence", candidate.confidence, language);
  return isScoreMeasured(candidate) ? `${word} ${candidate.score.toFixed(2)}` : word;
}

function candidateRow(candidate: CandidateView, { language }: Context) {
  const { id, relationship, leftClause, rightClause } = candidate;
  const side = (clause: ClauseExcerpt) => shortened(`${citedAs(clause)} ${clause.title}`, SIDE_WIDTH);
  const short = shortId(id);
  return [
    short,
    scoreWords(candidate, { language }),
    relationshipWord(relationship, "wording", language),
    side(leftClause),
    side(rightClause),
  ];
}
