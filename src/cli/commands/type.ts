import type { Command } from "commander";
import { Fault, pagesToType, type TextSummary, type TextView, textName } from "../../contract";
import { wordsOfFile } from "../../workbench/batch/words-of-file";
import type { Actions, Answer, Context } from "../command";
import { textNamed } from "../selection";

interface TypeOptions {
  readonly by?: string;
  readonly leaveOut?: string;
}

/** The command that types a page of a text that is a picture, or tells which pages wait for that. */
export function addTypeCommand(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program
      .command("type <designator> [page] [file]")
      .description(text("command.type"))
      .option("--by <name>", text("option.typed-by"))
      .option("--leave-out <reason>", text("option.leave-out")),
    typePage,
  );
}

/** The pages that wait to be typed, as a person reads them. */
export function waitingPages({ notes }: Pick<TextView, "notes">, { say }: Context): string {
  const pages = pagesToType(notes);
  if (pages.length === 0) return say("type.none");
  return say("type.waiting", { pages: pages.join(say("list.separator")) });
}

/** Of which of these texts pages wait to be typed: what stands on them was not examined. */
export const untypedLines = (texts: readonly TextSummary[], say: Context["say"]): string[] =>
  texts
    .filter(({ untyped }) => untyped > 0)
    .map((text) => `${textName(text)}: ${say("import.untyped", { n: text.untyped })}`);

function pageOf(written: string): number {
  const page = Number(written);
  if (!Number.isInteger(page) || page < 1) throw new Fault("E_USAGE", { what: `page ${written}` });
  return page;
}

async function typePage(context: Context, options: TypeOptions, ...given: string[]): Promise<Answer> {
  const [designator, written, file] = given;
  if (written === undefined) {
    const workbench = await context.library();
    const view = await workbench.library.text({ text: (await textNamed(workbench, designator!)).id });
    return { value: { untyped: pagesToType(view.notes), typable: view.typable }, text: waitingPages(view, context) };
  }
  const { by, leaveOut } = options;
  if (by === undefined) throw new Fault("E_USAGE", { what: "--by" });
  if ((file === undefined) === (leaveOut === undefined)) throw new Fault("E_USAGE", { what: "file | --leave-out" });
  const page = pageOf(written);
  const words = file === undefined ? "" : await wordsOfFile(file);
  const workbench = await context.ownLibrary();
  const { id } = await textNamed(workbench, designator!);
  const view = await workbench.library.typePage({ text: id, page, words, by, reason: leaveOut ?? "" });
  const done = words.trim() === "" ? "type.left-out" : "type.done";
  return {
    value: { page, untyped: pagesToType(view.notes), clauses: view.clauses },
    text: context.say(done, { page, left: waitingPages(view, context) }),
  };
}
