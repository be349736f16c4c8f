import type { Command } from "commander";
import { type ClauseExcerpt, citedAs, Fault, MinutesFormat, type QueueItemView, Side } from "../../contract";
import { wordOf } from "../../words/vocabulary";
import type { Actions, Answer, Context } from "../command";
import { writeOutput } from "../output-file";
import { candidatesNamed, clauseNamed, oneOf, projectNamed } from "../selection";
import { shortened, shortId, table } from "../table";

const CLAUSE_WIDTH = 40;

/** Projects and their queues. */
export function addProjectCommands(program: Command, actions: Actions): void {
  const { text } = actions;
  const project = program.command("project").description(text("command.project"));
  actions.on(
    project
      .command("create <name>")
      .description(text("command.project.create"))
      .option("--scope <words>", text("option.scope"), "")
      .option("--sides <sides>", text("option.sides", Side.options), "military,civil")
      .option("--approval", text("option.approval")),
    async (context, { scope, sides, approval }: { scope: string; sides: string; approval?: boolean }, name) => {
      const workbench = await context.ownLibrary();
      const created = await workbench.projects.create({
        name: name!,
        scope,
        requiredSides: sides.split(",").map((side) => oneOf(Side.options, side.trim(), "--sides")),
        requiresApproval: approval === true,
      });
      return { value: created, text: `${created.id}  ${created.name}` };
    },
  );
  actions.on(project.command("list").description(text("command.project.list")), async ({ library, say }) => {
    const projects = await (await library()).projects.list();
    const rows = projects.map(({ id, name, items, concluded, decided }) => [
      shortId(id),
      name,
      say("project.line", { items, concluded, decided }),
    ]);
    return { value: projects, text: rows.length === 0 ? say("project.none") : table(rows) };
  });
  actions.on(
    project.command("show [project]").description(text("command.project.show")),
    async (context, _: unknown, words) => {
      const workbench = await context.library();
      const shown = await projectNamed(workbench, words);
      const queue = await workbench.projects.queue({ project: shown.id });
      const rows = queue.map((item) => queueRow(item, context));
      const marking = await workbench.projects.marking({ project: shown.id });
      return { value: { ...shown, queue }, text: [shown.name, table(rows)].join("\n"), marking };
    },
  );
  actions.on(
    project
      .command("minutes [project]")
      .description(text("command.project.minutes"))
      .requiredOption("--out <file>", text("option.minutes")),
    writeMinutes,
  );
  actions.on(
    project
      .command("draft [project]")
      .description(text("command.project.draft"))
      .requiredOption("--out <file>", text("option.out-file")),
    writeDraft,
  );
  actions.on(
    project
      .command("add [project]")
      .description(text("command.project.add"))
      .option("--candidate <ids...>", text("option.candidate"))
      .option("--left <clause>", text("option.left"))
      .option("--right <clause>", text("option.right")),
    addToQueue,
  );
}

async function writeMinutes(context: Context, { out }: { out: string }, words?: string): Promise<Answer> {
  const workbench = await context.library();
  const format = oneOf(MinutesFormat.options, out.split(".").at(-1)!.toLowerCase(), "--out *.");
  const { id } = await projectNamed(workbench, words);
  const file = await workbench.projects.minutes({ project: id, format, language: context.language });
  await writeOutput(out, new Uint8Array(await file.arrayBuffer()));
  return { value: { file: out }, text: context.say("compare.written", { file: out }) };
}

async function writeDraft(context: Context, { out }: { out: string }, words?: string): Promise<Answer> {
  const workbench = await context.library();
  const { id } = await projectNamed(workbench, words);
  const [draft, file] = await Promise.all([
    workbench.projects.draft({ project: id }),
    workbench.projects.draftFile({ project: id, language: context.language }),
  ]);
  await writeOutput(out, new Uint8Array(await file.arrayBuffer()));
  return { value: draft, text: context.say("compare.written", { file: out }) };
}

/** A point of a queue in columns: id, state, both clauses, disposition, who is still to sign. */
export function queueRow(item: QueueItemView, { language }: Context): string[] {
  const side = (clause: ClauseExcerpt) => shortened(`${citedAs(clause)} ${clause.title}`, CLAUSE_WIDTH);
  return [
    shortId(item.id),
    wordOf("itemState", item.state, language),
    side(item.leftClause),
    side(item.rightClause),
    item.conclusion ? wordOf("disposition", item.conclusion.disposition, language) : "",
    item.missing.map((one) => wordOf("side", one as Side, language)).join(", "),
  ];
}

async function addToQueue(
  context: Context,
  { candidate, left, right }: { candidate?: string[]; left?: string; right?: string },
  words?: string,
): Promise<Answer> {
  const workbench = await context.ownLibrary();
  const { id } = await projectNamed(workbench, words);
  const pairs = [];
  if (candidate) {
    for (const found of await candidatesNamed(workbench, candidate))
      pairs.push({ left: found.left, right: found.right, candidate: found.id });
  }
  if (left !== undefined && right !== undefined) {
    const [leftClause, rightClause] = await Promise.all([clauseNamed(workbench, left), clauseNamed(workbench, right)]);
    pairs.push({ left: leftClause, right: rightClause, candidate: null });
  }
  if (pairs.length === 0) throw new Fault("E_USAGE", { what: "--candidate | --left --right" });
  const answer = await workbench.projects.addToQueue({ project: id, pairs });
  return { value: answer, text: context.say("project.added", { n: answer.added }) };
}
