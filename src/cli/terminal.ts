/** What a person, or the system, ends a command with. */
export const INTERRUPTIONS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** What a command may touch of the process it runs in: passed in, so that tests run commands in process. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether a person sees messages as they come. */
  readonly interactive: boolean;
  /** Asks without echo; undefined where nobody can be asked. */
  readonly askSecret: ((question: string) => Promise<string>) | undefined;
}

/** Whoever reads may have read enough (`| head`): a command goes on to its end, what it says then is for nobody. */
function unheard(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
}

export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  stdout.on("error", unheard);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    environment: env,
    interactive: stderr.isTTY === true,
    askSecret: stdin.isTTY ? (question) => askSecret(stdin, stderr, question) : undefined,
  };
}

const ENTER = new Set(["\r", "\n", "\u0004"]);
const BACKSPACE = new Set(["\u007f", "\b"]);
const INTERRUPT = "\u0003";

/** Reads a line in raw mode, so that the terminal does not show it; Ctrl+C, which is a key there, ends the program as elsewhere. */
function askSecret(input: NodeJS.ReadStream, output: NodeJS.WriteStream, question: string): Promise<string> {
  output.write(question);
  input.setRawMode(true);
  input.setEncoding("utf8");
  input.resume();
  return new Promise((resolve) => {
    let typed = "";
    const end = () => {
      input.off("data", onData);
      input.setRawMode(false);
      input.pause();
      output.write("\n");
    };
    const onData = (data: string) => {
      for (const key of data) {
        if (ENTER.has(key)) {
          end();
          return resolve(typed);
        }
        if (key === INTERRUPT) {
          end();
          return void process.kill(process.pid, "SIGINT");
        }
        typed = BACKSPACE.has(key) ? typed.slice(0, -1) : typed + key;
      }
    };
    input.on("data", onData);
  });
}
