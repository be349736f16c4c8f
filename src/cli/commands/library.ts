import { resolve } from "node:path";
import type { Command } from "commander";
import {
  FAULT_CODES,
  Fault,
  type FileOutcome,
  type Job,
  type Language,
  MARKING_LEVELS,
  type MarkingLevel,
  MOST_ASKED,
  System,
  type TextView,
  textName,
} from "../../contract";
import { OVER_WORDS } from "../../words/amendments";
import { faultSentence } from "../../words/faults";
import { askedWords, placeWord } from "../../words/open-sets";
import { wordOf } from "../../words/vocabulary";
import { toldTexts } from "../../workbench/importing/import-report";
import type { Workbench } from "../../workbench/workbench";
import { type Actions, type Answer, type Context, EXIT } from "../command";
import { oneOf, textNamed } from "../selection";
import { soundTexts } from "../sound-texts";
import { shortened, table } from "../table";
import { countOf } from "./batch";
import { waitingPages } from "./type";

const TITLE_WIDTH = 48;
const CLAUSE_WIDTH = 72;
const HIT_WIDTH = 60;
const DEFAULT_HITS = 30;

interface ImportOptions {
  readonly system?: string;
  readonly designator?: string;
  readonly marking?: string;
}

/** Commands on the texts of a library. */
export function addLibraryCommands(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program
      .command("import <paths...>")
      .description(text("command.import"))
      .option("--system <system>", text("option.system", System.options))
      .option("--designator <designator>", text("option.designator"))
      .option("--marking <level>", text("option.marking", MARKING_LEVELS)),
    importPaths,
  );
  actions.on(program.command("list").description(text("command.list")), listTexts);
  actions.on(
    program.command("show <designator>").description(text("command.show")).option("--clauses", text("option.clauses")),
    showText,
  );
  actions.on(
    program
      .command("find <words...>")
      .description(text("command.find"))
      .option("--top <n>", text("option.top"), String(DEFAULT_HITS)),
    findWords,
  );
  actions.on(program.command("backup <file>").description(text("command.backup")), backUp);
  actions.on(program.command("restore <file>").description(text("command.restore")), restore);
  const marking = program.command("marking").description(text("command.marking"));
  actions.on(
    marking
      .command("confirm <designators...>")
      .description(text("command.marking.confirm"))
      .requiredOption("--level <level>", text("option.level", MARKING_LEVELS))
      .option("--shown <level>", text("option.shown-level", MARKING_LEVELS))
      .requiredOption("--by <name>", text("option.by"))
      .requiredOption("--reason <words>", text("option.reason")),
    confirmMarkings,
  );
}

/** Waits for a job and shows where it stands; a job that failed is thrown as its fault. */
export async function jobDone(workbench: Workbench, { progress }: Context, job: string): Promise<Job> {
  const ended = await workbench.jobs.wait({
    job,
    onProgress: ({ done, total }) => progress(total > 0 ? `${done}/${total}` : ""),
  });
  if (ended.state === "done") return ended;
  const code = FAULT_CODES.find((one) => one === ended.fault?.code) ?? "E_CANCELLED";
  throw new Fault(code, ended.fault?.details ?? {});
}

async function importPaths(context: Context, options: ImportOptions, ...paths: string[]): Promise<Answer> {
  const workbench = await context.ownLibrary();
  const { job } = await workbench.imports.paths({
    paths: paths.map((path) => resolve(path)),
    system: options.system === undefined ? undefined : oneOf(System.options, options.system, "--system"),
    designator: options.designator,
    marking: options.marking === undefined ? undefined : oneOf(MARKING_LEVELS, options.marking, "--marking"),
  });
  const outcomes = (await jobDone(workbench, context, job)).result as FileOutcome[];
  const count = (...wanted: FileOutcome["outcome"][]) =>
    outcomes.filter(({ outcome }) => wanted.includes(outcome)).length;
  const refused = count("refused");
  const total = context.say("import.done", {
    imported: count("imported", "doubtful"),
    there: count("already-there"),
    refused,
  });
  const taken = outcomes.flatMap((outcome) =>
    outcome.fault === null ? [outcomeLine(outcome, context), ...amendmentsTold(outcome, context)] : [],
  );
  const overridden = options.system ?? options.designator ?? options.marking;
  const ignored = overridden !== undefined && count("already-there") > 0;
  const told = toldTexts(outcomes);
  return {
    value: outcomes,
    text: [...taken, total, ...(ignored ? [context.say("import.not-overridden")] : [])].join("\n"),
    refused: outcomes.flatMap(({ file, fault }) => (fault ? [refusedLine(file, fault, context)] : [])),
    exit: refused > 0 ? EXIT.bad : EXIT.done,
    // words of amendments stand in it
    ...(told.quoted.length > 0 ? { marking: await workbench.library.marking(told) } : {}),
  };
}

function refusedLine(
  file: string,
  { code, details }: NonNullable<FileOutcome["fault"]>,
  { language }: Context,
): string {
  const known = FAULT_CODES.find((one) => one === code) ?? "E_INTERNAL";
  return faultSentence({ code: known, details: { ...details, file } }, language);
}

function outcomeLine(outcome: FileOutcome, { say, language }: Context): string {
  const { file, designator, clauses, editions, doubts, untyped } = outcome;
  const head = `${file}: ${say(`import.${outcome.outcome}`)}`;
  const what = editions === undefined ? say("list.clauses", { n: clauses }) : say("import.editions", { n: editions });
  const asked = doubts.length > 0 && say("import.asked", { what: askedWords(doubts, language) });
  const toType = untyped !== undefined && say("import.untyped", { n: untyped });
  return [head, designator, what, toType, asked].filter(Boolean).join("  ");
}

/** Below the line of a file: what became of the amendment that it is, or of those that waited for it. */
function amendmentsTold({ amendments = [] }: FileOutcome, { language }: Context): string[] {
  const over = OVER_WORDS[language];
  return amendments.flatMap(({ edition, amendment, refused, ...told }) => [
    edition === null ? `  ${over.editionNotHeld}` : `  ${amendment} → ${edition}  ${over.state(told, refused.length)}`,
    ...refused.map(
      ({ words, reason, clauses }) =>
        `    ${shortened(words, CLAUSE_WIDTH)}  ${over.reason[reason]}${clauses.length > 0 ? ` (${clauses.join(", ")})` : ""}`,
    ),
  ]);
}

async function listTexts({ library, say, language }: Context): Promise<Answer> {
  const workbench = await library();
  const texts = await workbench.library.texts();
  const rows = texts.map((text) => [
    textName(text),
    text.metadata.system.value ? wordOf("system", text.metadata.system.value, language) : "–",
    text.metadata.status.value ? wordOf("status", text.metadata.status.value, language) : "–",
    wordOf("marking", text.marking.level, language) + (text.marking.state === "proposed" ? "?" : ""),
    say("list.clauses", { n: text.clauses }),
    shortened(text.metadata.titleZh.value ?? text.metadata.titleEn.value ?? "", TITLE_WIDTH),
  ]);
  const marking = await workbench.library.marking({ named: texts.map(({ id }) => id) });
  return { value: texts, text: rows.length === 0 ? say("list.empty") : table(rows), marking };
}

async function showText(context: Context, options: { clauses?: boolean }, words: string): Promise<Answer> {
  const workbench = await context.library();
  const { id } = await textNamed(workbench, words!);
  const view = await workbench.library.text({ text: id });
  const { tree, ...summary } = view;
  const shown = shownText(view, options.clauses === true, context);
  const waiting = view.untyped > 0 ? [waitingPages(view, context)] : [];
  const { damaged, path } = await workbench.library.info();
  const isDamaged = damaged.includes(textName(view));
  const fault = new Fault("E_LIBRARY_DAMAGED", { file: path, name: textName(view) });
  const text = [shown, ...waiting, ...(isDamaged ? [faultSentence(fault, context.language)] : [])].join("\n\n");
  const marking = await workbench.library.marking({ quoted: [id] });
  return { value: options.clauses ? view : summary, text, marking };
}

/** The amendments of an edition, and what of them could not be applied. */
function amendmentLines({ amendments, unapplied }: TextView["overlay"], language: Language): string[] {
  const over = OVER_WORDS[language];
  return amendments.flatMap((amendment) => {
    const refused = unapplied.filter(({ by }) => by.id === amendment.text);
    return [
      `${amendment.name}  ${over.state(amendment, refused.length)}`,
      ...refused.map(({ words, reason }) => `  ${shortened(words, CLAUSE_WIDTH)}  ${over.reason[reason]}`),
    ];
  });
}

function shownText(
  { metadata, marking, fileName, tree, overlay }: TextView,
  withClauses: boolean,
  context: Context,
): string {
  const { language, say } = context;
  const fields = Object.entries(metadata).map(([name, { value, state, where, doubtful }]) => [
    say(`field.${name as keyof TextView["metadata"]}`),
    shownValue(name, value, language) + (doubtful ? " ?" : ""),
    value === null ? "" : say(`field.${state}`),
    value === null ? "" : placeWord(where, language),
  ]);
  const mark = marking.written ?? wordOf("marking", marking.level, language);
  const head = table([
    [say("field.file"), fileName],
    [say("field.marking"), mark, say(`field.${marking.state}`)],
    ...fields,
  ]);
  const amendments = amendmentLines(overlay, language);
  const summary = amendments.length > 0 ? [head, "", ...amendments].join("\n") : head;
  if (!withClauses) return summary;
  const clauses = tree.map(({ number, title, text, gone }) => {
    const said = shortened(title || text, CLAUSE_WIDTH);
    return `${number ?? "·"} ${gone ? `[${say("clause.deleted")}] ` : ""}${said}`;
  });
  return [summary, "", ...clauses].join("\n");
}

/** Fields whose values are words of a closed set. */
const WORDED = ["system", "level", "nature", "status"] as const;

function shownValue(name: string, value: unknown, language: Language): string {
  if (value === null) return "–";
  const group = WORDED.find((one) => one === name);
  if (group) return wordOf(group, value as never, language);
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "object" && "written" in value ? String(value.written) : String(value);
}

async function findWords(context: Context, { top }: { top: string }, ...words: string[]): Promise<Answer> {
  const workbench = await context.library();
  const found = await workbench.library.find({ words: words.join(" "), limit: countOf(top, "--top", MOST_ASKED.hits) });
  const quoted = found.map(({ clause }) => clause.text);
  const { sound, marking, damaged } = await soundTexts(workbench, quoted, context.language);
  const hits = found.filter(({ clause }) => sound.has(clause.text));
  const rows = hits.map(({ clause, runs }) => [
    clause.designator,
    clause.number ?? "",
    shortened(runs.map(({ text }) => text).join(""), HIT_WIDTH),
  ]);
  return {
    value: hits,
    text: rows.length === 0 ? context.say("find.none") : table(rows),
    marking,
    refused: damaged,
    exit: damaged.length > 0 ? EXIT.bad : hits.length === 0 ? EXIT.no : EXIT.done,
  };
}

async function backUp(context: Context, _: unknown, file: string): Promise<Answer> {
  const path = resolve(file);
  await (await context.library()).library.backup({ path });
  return { value: { file: path }, text: context.say("backup.done", { file: path }) };
}

async function restore({ restored, say }: Context, _: unknown, file: string): Promise<Answer> {
  const { path, texts } = await (await restored(resolve(file))).library.info();
  return { value: { file: path, texts }, text: say("restore.done", { file: path, texts }) };
}

async function confirmMarkings(
  context: Context,
  { level, shown, by, reason }: { level: string; shown?: string; by: string; reason: string },
  ...designators: string[]
): Promise<Answer> {
  const workbench = await context.ownLibrary();
  const texts = await Promise.all(designators.map((words) => textNamed(workbench, words)));
  const was = shown === undefined ? undefined : oneOf<MarkingLevel>(MARKING_LEVELS, shown, "--shown");
  const changed = texts.find(({ marking }) => was !== undefined && marking.level !== was);
  if (changed) throw new Fault("E_CHANGED", { name: textName(changed) });
  const confirmed = await workbench.library.confirmMarking({
    texts,
    level: oneOf<MarkingLevel>(MARKING_LEVELS, level, "--level"),
    by,
    reason,
  });
  return { value: confirmed, text: context.say("marking.done", { n: confirmed.length }) };
}
