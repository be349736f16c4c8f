import { Command, CommanderError, Help } from "commander";
import { Fault, isFault, type Language } from "../contract";
import { cliText } from "../words/cli";
import { faultSentence } from "../words/faults";
import { languageOf } from "../words/language";
import { Actions } from "./command";
import { addBatchCommands } from "./commands/batch";
import { addDemoCommand } from "./commands/demo";
import { addJudgementCommands } from "./commands/judgement";
import { addLibraryCommands } from "./commands/library";
import { addPackageCommands } from "./commands/package";
import { addReviewCommands } from "./commands/review";
import { addServeCommand } from "./commands/serve";
import { processTerminal, type Terminal } from "./terminal";

const BAD_USAGE = 2;

/**
 * Runs one command line.
 * @returns the exit code: 0 done, 1 done and the answer is "no", 2 bad usage or bad input
 */
export async function main(words: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const language = languageOf(optionOf(words, "--language") ?? terminal.environment.RONGBIAO_LANGUAGE);
  const actions = new Actions(terminal, language);
  try {
    await programOf(actions).parseAsync(words, { from: "user" });
    return actions.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    terminal.err(`${faultSentence(asFault(error), language)}\n`);
    return BAD_USAGE;
  }
}

/** Read before commander is there, since help and errors are in that language too. */
function optionOf(words: readonly string[], name: string): string | undefined {
  const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
  return at < 0 ? undefined : (words[at]!.split("=")[1] ?? words[at + 1]);
}

function asFault(error: unknown): Fault {
  if (isFault(error)) return error;
  if (error instanceof CommanderError)
    return new Fault("E_USAGE", { what: error.message.replace(/^error: /, "").replace(/\n.*/s, "") });
  return new Fault("E_INTERNAL", { message: error instanceof Error ? error.message : String(error) });
}

function programOf(actions: Actions): Command {
  const { terminal, language } = actions;
  const program = new Command("rongbiao");
  program
    .description(cliText("program.about", language))
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => undefined })
    .configureHelp({ styleTitle: (title) => titleIn(language, title), showGlobalOptions: false })
    .helpOption("-h, --help", cliText("help.help", language))
    .helpCommand(false)
    .showSuggestionAfterError(false);
  addLibraryCommands(program, actions);
  addJudgementCommands(program, actions);
  addReviewCommands(program, actions);
  addPackageCommands(program, actions);
  addBatchCommands(program, actions);
  addServeCommand(program, actions);
  addDemoCommand(program, actions);
  inherit(program);
  return program;
}

/** Sub-commands made with `command()` copy these settings; those of sub-commands of theirs are set the same. */
function inherit(program: Command): void {
  for (const command of program.commands) {
    command.copyInheritedSettings(program);
    inherit(command);
  }
}

const TITLES = {
  "Usage:": "help.usage",
  "Options:": "help.options",
  "Commands:": "help.commands",
  "Arguments:": "help.arguments",
} as const;

function titleIn(language: Language, title: string): string {
  const key = Object.entries(TITLES).find(([english]) => english === title)?.[1];
  return key ? cliText(key, language) : new Help().styleTitle(title);
}
