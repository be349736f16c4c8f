import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { Fault, isRestricted, type Language, type Marking } from "../contract";
import { type CliText, cliText } from "../words/cli";
import { markOf } from "../words/marking";
import type { Workbench } from "../workbench/workbench";
import { openLibrary, openRestored, withPassingLibrary } from "./library";
import type { Terminal } from "./terminal";

/** How a command ended: done; done and the answer is "no"; bad usage or bad input. */
export const EXIT = { done: 0, no: 1, bad: 2 } as const;

/** What a command comes to: one value for `--json`, and the same for people. */
export interface Answer {
  /** Undefined where the command has said all itself. */
  readonly value: unknown;
  readonly text: string;
  /** Of the texts that it tells of; null or absent where it tells of none. */
  readonly marking?: Marking | null;
  /** Sentences on input that was refused while the rest was done. */
  readonly refused?: readonly string[];
  /** `EXIT.done` where absent. */
  readonly exit?: number;
}

/** Options that every command takes. */
interface CommonOptions {
  readonly library?: string;
  readonly json?: boolean;
  readonly passphraseFile?: string;
}

/** What a command works with. */
export interface Context {
  readonly terminal: Terminal;
  readonly language: Language;
  /** A sentence in the language asked for. */
  readonly say: (text: CliText, values?: Readonly<Record<string, string | number>>) => string;
  /** The library, opened once and closed when the command has ended. */
  library(): Promise<Workbench>;
  /** The same for a command that writes: E_LIBRARY_HELD where another program holds it. */
  ownLibrary(): Promise<Workbench>;
  /** The library after a backup has taken its place. */
  restored(backup: string): Promise<Workbench>;
  /** A library that lasts as long as `work`. */
  withPassingLibrary<T>(work: (workbench: Workbench) => Promise<T>): Promise<T>;
  passphrase(): Promise<string>;
  /** Shows where a long job stands, on a terminal only. */
  progress(line: string): void;
}

export type Action<Options> = (context: Context, options: Options, ...words: string[]) => Promise<Answer>;

/** Makes commander run an action: answers to stdout, exit code by what the answer is. */
export class Actions {
  exitCode: number = EXIT.done;

  constructor(
    readonly terminal: Terminal,
    readonly language: Language,
  ) {}

  /** A text of the help; the values that an option takes are named after it. */
  readonly text = (key: CliText, values: readonly string[] = []): string =>
    [cliText(key, this.language), values.join("|")].filter(Boolean).join(this.language === "zh" ? "：" : ": ");

  /** Adds the common options and the action to a command. */
  on<Options>(command: Command, action: Action<Options>): Command {
    const { text } = this;
    return command
      .option("--library <file>", text("option.library"))
      .option("--json", text("option.json"))
      .option("--language <zh|en>", text("option.language"))
      .action(async (...given: unknown[]) => {
        // Commander passes the words, then the options, then the command itself.
        const words = given.slice(0, -2).flat() as string[];
        await this.#run(action, command.opts<Options & CommonOptions>(), words);
      });
  }

  async #run<Options>(action: Action<Options>, options: Options & CommonOptions, words: string[]): Promise<void> {
    let opened: Promise<Workbench> | undefined;
    let progressed = false;
    const library = () => {
      opened ??= openLibrary({ libraryPath: options.library });
      return opened;
    };
    const owned = async (workbench: Workbench) => {
      const info = await workbench.library.info();
      if (info.readOnly)
        throw new Fault(info.heldBy === null ? "E_READ_ONLY" : "E_LIBRARY_HELD", {
          file: info.path,
          ...(info.heldBy === null ? {} : { holder: info.heldBy }),
        });
      return workbench;
    };
    const context: Context = {
      terminal: this.terminal,
      language: this.language,
      say: (text, values) => cliText(text, this.language, values),
      library,
      ownLibrary: async () => owned(await library()),
      restored: async (backup) => {
        opened = openRestored({ libraryPath: options.library }, backup);
        return owned(await opened);
      },
      withPassingLibrary,
      passphrase: () => readPassphrase(this.terminal, options.passphraseFile, cliText("ask.passphrase", this.language)),
      progress: (line) => {
        if (!this.terminal.interactive) return;
        progressed = true;
        this.terminal.err(`\r\u001b[K${line}`);
      },
    };
    try {
      const answer = await action(context, options, ...words);
      if (progressed) this.terminal.err("\r\u001b[K");
      if (answer.value !== undefined)
        this.terminal.out(options.json ? `${JSON.stringify(marked(answer))}\n` : endedByLine(answer.text));
      if (answer.marking && isRestricted(answer.marking))
        this.terminal.err(endedByLine(context.say("marked", { marking: markOf(answer.marking, this.language) })));
      for (const sentence of answer.refused ?? []) this.terminal.err(endedByLine(sentence));
      this.exitCode = answer.exit ?? EXIT.done;
    } finally {
      await opened?.then((workbench) => workbench.close());
    }
  }
}

/** What goes to a file or another program bears its marking as a member; a list has no place for it. */
const marked = ({ value, marking }: Answer): unknown =>
  marking && typeof value === "object" && value !== null && !Array.isArray(value) ? { marking, ...value } : value;

const endedByLine = (text: string) => (text === "" || text.endsWith("\n") ? text : `${text}\n`);

/** From a file, the environment or a person; never an argument, which every process on the machine can read. */
async function readPassphrase(terminal: Terminal, file: string | undefined, question: string): Promise<string> {
  if (file !== undefined) {
    const text = await readFile(file, "utf8").catch((cause: unknown) => {
      throw new Fault("E_UNREADABLE", { file }, { cause });
    });
    return text.replace(/\r?\n$/, "");
  }
  const given = terminal.environment.RONGBIAO_PASSPHRASE;
  if (given) return given;
  if (terminal.askSecret) return terminal.askSecret(question);
  throw new Fault("E_USAGE", { what: "--passphrase-file / RONGBIAO_PASSPHRASE" });
}
