import { Command, CommanderError, Help } from "commander";
import { Fault, isFault, type Language } from "../contract";
import { type CliText, cliText, placeIn, placesIn } from "../words/cli";
import { faultSentence } from "../words/faults";
import { languageOf } from "../words/language";
import { ownFilesOnly } from "../workbench/machine";
import { Actions, EXIT } from "./command";
import { addBatchCommands } from "./commands/batch";
import { addCandidatesCommand } from "./commands/candidates";
import { addCheckCommand } from "./commands/check";
import { addCompareCommands } from "./commands/compare";
import { addCorrectCommand } from "./commands/correct";
import { addDemoCommand } from "./commands/demo";
import { addKeyCommands } from "./commands/key";
import { addLibraryCommands } from "./commands/library";
import { addPackageCommands } from "./commands/package";
import { addProjectCommands } from "./commands/project";
import { addReviewCommands } from "./commands/review";
import { addRollUpCommands } from "./commands/roll-up";
import { addServeCommand } from "./commands/serve";
import { addTermCommands } from "./commands/terms";
import { addTypeCommand } from "./commands/type";
import { processTerminal, type Terminal } from "./terminal";

/**
 * Runs one command line.
 * @returns the exit code: 0 done, 1 done and the answer is "no", 2 bad usage or bad input
 */
export async function main(words: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  ownFilesOnly();
  const language = languageOf(optionOf(words, "--language") ?? terminal.environment.RONGBIAO_LANGUAGE);
  const actions = new Actions(terminal, language);
  try {
    await programOf(actions).parseAsync(words, { from: "user" });
    return actions.exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    // A command that has only commands below it was given none: its help has been shown.
    if (error instanceof CommanderError && error.code === "commander.help") return EXIT.bad;
    terminal.err(`${faultSentence(asFault(error, language), language)}\n`);
    return EXIT.bad;
  }
}

/** Read before commander is there, since help and errors are in that language too. */
function optionOf(words: readonly string[], name: string): string | undefined {
  const at = words.findIndex((word) => word === name || word.startsWith(`${name}=`));
  return at < 0 ? undefined : (words[at]!.split("=")[1] ?? words[at + 1]);
}

/** What commander finds wrong, in our words; the part in quotes names it. */
const USAGE: Readonly<Record<string, CliText>> = {
  "commander.missingArgument": "usage.missing-argument",
  "commander.optionMissingArgument": "usage.missing-value",
  "commander.missingMandatoryOptionValue": "usage.missing-option",
  "commander.unknownOption": "usage.unknown-option",
  "commander.unknownCommand": "usage.unknown-command",
  "commander.excessArguments": "usage.excess-arguments",
};

function usageFault({ code, message }: CommanderError, language: Language): Fault {
  const text = USAGE[code];
  const name = placeIn(language, placesIn(language, /'([^']*)'/.exec(message)?.[1] ?? ""));
  return new Fault("E_USAGE", { what: text ? cliText(text, language, { name }) : message });
}

function asFault(error: unknown, language: Language): Fault {
  if (isFault(error)) return error;
  if (error instanceof CommanderError) return usageFault(error, language);
  return new Fault("E_INTERNAL", { message: error instanceof Error ? error.message : String(error) });
}

function programOf(actions: Actions): Command {
  const { terminal, language } = actions;
  const program = new Command("rongbiao");
  program
    .description(cliText("program.about", language))
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => undefined })
    .configureHelp({
      styleTitle: (title) => titleIn(language, title),
      styleUsage: (usage) => placesIn(language, usage),
      styleSubcommandTerm: (term) => placesIn(language, term),
      styleOptionTerm: (term) => placesIn(language, term),
      optionDescription: (option) =>
        option.mandatory ? `${option.description}${cliText("help.required", language)}` : option.description,
      showGlobalOptions: false,
    })
    .helpOption("-h, --help", cliText("help.help", language))
    .addHelpText("after", `\n${cliText("help.more", language)}`)
    .option("--language <zh|en>", cliText("option.language", language))
    .helpCommand(false)
    .showSuggestionAfterError(false);
  addLibraryCommands(program, actions);
  addCorrectCommand(program, actions);
  addTypeCommand(program, actions);
  addCandidatesCommand(program, actions);
  addCompareCommands(program, actions);
  addCheckCommand(program, actions);
  addRollUpCommands(program, actions);
  addProjectCommands(program, actions);
  addKeyCommands(program, actions);
  addReviewCommands(program, actions);
  addPackageCommands(program, actions);
  addTermCommands(program, actions);
  addBatchCommands(program, actions);
  addServeCommand(program, actions);
  addDemoCommand(program, actions);
  inherit(program);
  return program;
}

/** Sub-commands made with `command()` copy these settings; those of sub-commands of theirs are set the same. */
function inherit(program: Command): void {
  for (const command of program.commands) {
    command.copyInheritedSettings(program).helpCommand(false);
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
