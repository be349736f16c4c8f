import { resolve } from "node:path";
import type { Command } from "commander";
import type { CheckedCitation } from "../../contract";
import { citationPlace } from "../../words/citation-place";
import { wordOf } from "../../words/vocabulary";
import { type Actions, type Answer, type Context, EXIT } from "../command";
import { isFile, textNamed } from "../selection";
import { table } from "../table";
import { writeReports } from "../write-reports";

/** The command that holds a list of references, or what a text cites, against the register. */
export function addCheckCommand(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program
      .command("check <list>")
      .description(text("command.check"))
      .option("--docx <file>", text("option.docx"))
      .option("--xlsx <file>", text("option.xlsx")),
    checkList,
  );
}

async function checkList(context: Context, options: { docx?: string; xlsx?: string }, list: string): Promise<Answer> {
  const workbench = await context.library();
  const target = isFile(list) ? { path: resolve(list) } : { text: (await textNamed(workbench, list)).id };
  const checked = await workbench.registers.check(target);
  const written = await writeReports(context, ["docx", "xlsx"], options, (asked) =>
    workbench.registers.checkFile({ ...target, ...asked }),
  );
  const text = [table(checked.map((one) => checkedRow(one, context))), ...written].join("\n");
  return { value: checked, text, exit: checked.some(({ standing }) => standing !== "current") ? EXIT.no : EXIT.done };
}

function checkedRow({ place, cited, proper, standing, supersededBy, advice }: CheckedCitation, { language }: Context) {
  const standings = wordOf("standing", standing, language);
  return [
    citationPlace(place, language),
    cited,
    proper ?? "–",
    standings,
    supersededBy.join(", ") || "–",
    wordOf("citationAdvice", advice, language),
  ];
}
