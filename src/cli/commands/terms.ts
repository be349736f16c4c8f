import { openAsBlob } from "node:fs";
import { basename } from "node:path";
import type { Command } from "commander";
import { Fault, MOST_ASKED } from "../../contract";
import { type Actions, EXIT } from "../command";
import { writeOutput } from "../output-file";
import { table } from "../table";
import { countOf } from "./batch";

const TERMS_SHOWN = 30;

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
  actions.on(
    terms
      .command("find <words...>")
      .description(text("command.terms.find"))
      .option("--top <n>", text("option.top"), String(TERMS_SHOWN)),
    async ({ library, say }, { top }: { top: string }, ...words) => {
      const limit = countOf(top, "--top", MOST_ASKED.terms);
      const found = await (await library()).terms.find({ words: words.join(" "), offset: 0, limit });
      const rows = found.terms.map(({ chinese, english, fileName }) => [chinese, english, fileName ?? ""]);
      return {
        value: found,
        text: rows.length === 0 ? say("find.none") : table(rows),
        exit: rows.length === 0 ? EXIT.no : EXIT.done,
      };
    },
  );
  actions.on(
    terms.command("export <file>").description(text("command.terms.export")).option("--own", text("option.own")),
    async ({ library, language, say }, { own }: { own?: boolean }, path) => {
      const format = /\.xlsx$/i.test(path!) ? "xlsx" : "tbx";
      const workbench = await library();
      const file = await workbench.terms.export({ source: own ? "own" : undefined, format, language });
      await writeOutput(path!, new Uint8Array(await file.arrayBuffer()));
      return { value: { file: path }, text: say("terms.exported", { file: path! }) };
    },
  );
  actions.on(terms.command("remove <file>").description(text("command.terms.remove")), async (context, _, name) => {
    const workbench = await context.ownLibrary();
    const answer = await workbench.terms.remove({ fileName: name! });
    return {
      value: answer,
      text: context.say("terms.removed", { ...answer }),
      exit: answer.removed === 0 ? EXIT.no : EXIT.done,
    };
  });
}
