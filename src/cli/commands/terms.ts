import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import { Fault } from "../../contract";
import type { Actions } from "../command";
import { table } from "../table";

async function fileAt(path: string): Promise<File> {
  const blob = await openAsBlob(path).catch((cause: unknown) => {
    throw new Fault("E_NOT_FOUND", { what: "file", file: path }, { cause });
  });
  return new File([blob], basename(path));
}

/** The bilingual term base: what people add to the one that ships. */
export function addTermCommands(program: Command, actions: Actions): void {
  const { text } = actions;
  const terms = program.command("terms").description(text("command.terms"));
  actions.on(terms.command("import <file>").description(text("command.terms.import")), async (context, _, path) => {
    const workbench = await context.ownLibrary();
    const answer = await workbench.terms.import({ file: await fileAt(path!) });
    return { value: answer, text: context.say("terms.added", { ...answer }) };
  });
  actions.on(terms.command("list").description(text("command.terms.list")), async ({ library, say }) => {
    const files = await (await library()).terms.files();
    const rows = files.map(({ fileName, terms: count }) => [fileName, String(count)]);
    return { value: files, text: rows.length === 0 ? say("terms.none") : table(rows) };
  });
  actions.on(terms.command("remove <file>").description(text("command.terms.remove")), async (context, _, name) => {
    const workbench = await context.ownLibrary();
    const answer = await workbench.terms.remove({ fileName: name! });
    return { value: answer, text: context.say("terms.removed", { ...answer }), no: answer.removed === 0 };
  });
}
