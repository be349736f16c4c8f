import { resolve } from "node:path";
import type { Command } from "commander";
import {
  type CandidateMap,
  type ClauseExcerpt,
  type ClauseFamily,
  Fault,
  type RollUp,
  type TextCover,
  type TextSummary,
  textName,
} from "../../contract";
import { type Actions, type Answer, type Context, EXIT } from "../command";
import { textNamed } from "../selection";
import { shortened, table } from "../table";
import { untypedLines } from "./type";

const TITLE_WIDTH = 48;

/** What candidates come to over a whole library. */
export function addRollUpCommands(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program.command("rollup [designator]").description(text("command.rollup")).option("--gaps", text("option.gaps")),
    rollUp,
  );
  actions.on(
    program
      .command("overlap [draft]")
      .description(text("command.overlap"))
      .option("--title <words>", text("option.title"))
      .option("--scope <words>", text("option.scope"), ""),
    overlap,
  );
}

async function rollUp(context: Context, { gaps }: { gaps?: boolean }, word?: string): Promise<Answer> {
  const workbench = await context.library();
  const only = word === undefined ? undefined : (await textNamed(workbench, word)).id;
  const [rolled, texts, map] = await Promise.all([
    workbench.candidates.rollUp(),
    workbench.library.texts(),
    gaps ? workbench.candidates.map() : null,
  ]);
  const isAsked = ({ text }: { text: string }) => only === undefined || text === only;
  const touches = ({ left, right }: ClauseFamily) => [...left, ...right].some(isAsked);
  const value = {
    left: rolled.left.filter(isAsked),
    right: rolled.right.filter(isAsked),
    families: rolled.families.filter(touches),
    familiesFound: rolled.familiesFound,
    ...(map && {
      gaps: { left: map.gaps.left.filter(isAsked), right: map.gaps.right.filter(isAsked) },
    }),
  };
  if (value.left.length + value.right.length === 0) return { value, text: context.say("rollup.none") };
  const named = [...value.left, ...value.right].flatMap(({ text, set }) => [text, ...set.map((one) => one.text)]);
  const excerpts = [
    ...value.families.flatMap(({ left, right }) => [...left, ...right]),
    ...(value.gaps ? [...value.gaps.left, ...value.gaps.right] : []),
  ];
  const marking = await workbench.library.marking({ named, quoted: excerpts.map(({ text }) => text) });
  return { value, text: rollUpText(value, texts, context), marking };
}

async function overlap(
  context: Context,
  { title, scope }: { title?: string; scope: string },
  draft?: string,
): Promise<Answer> {
  if ((draft === undefined) === (title === undefined)) throw new Fault("E_USAGE", { what: "DRAFT | --title" });
  const workbench = await context.library();
  const proposal = draft === undefined ? { title: title ?? "", scope } : { path: resolve(draft) };
  const found = await workbench.candidates.overlap(proposal);
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const rows = [
    ...found.standards.map(({ designator, title: its, titleLikeness, clauses }) => [
      designator,
      `${clauses}/${found.clauses}`,
      percent(titleLikeness),
      shortened(its, TITLE_WIDTH),
    ]),
    ...found.projects.map(({ name, scope: its, likeness }) => [
      name,
      "",
      percent(likeness),
      shortened(its, TITLE_WIDTH),
    ]),
  ];
  const itself = found.itself ? [context.say("overlap.itself", { designator: found.itself.designator })] : [];
  const overlaps = rows.length === 0 ? [context.say("overlap.none")] : [context.say("overlap.head"), table(rows)];
  const text = [...itself, ...overlaps].join("\n");
  return { value: found, text, exit: rows.length === 0 ? EXIT.done : EXIT.no };
}

type RolledUp = RollUp & { readonly gaps?: CandidateMap["gaps"] };

function rollUpText(value: RolledUp, texts: readonly TextSummary[], { say }: Context): string {
  const names = new Map(texts.map((text) => [text.id, textName(text)]));
  const nameOf = (text: string) => names.get(text) ?? text;
  const coverRow = ({ text, units, covered, set, exact }: TextCover) => [
    nameOf(text),
    `${covered}/${units}`,
    set.length === 0 || exact ? "" : say("rollup.greedy"),
    set.map(({ text: of, adds }) => `${nameOf(of)} +${adds}`).join(", ") || "–",
  ];
  const excerptRow = ({ designator, number, title, excerpt }: ClauseExcerpt) => [
    designator,
    number ?? "",
    shortened(title || excerpt, TITLE_WIDTH),
  ];
  const section = (heading: string, rows: readonly string[][]) => (rows.length === 0 ? [] : [heading, table(rows), ""]);
  return [
    ...section(say("rollup.left"), value.left.map(coverRow)),
    ...section(say("rollup.right"), value.right.map(coverRow)),
    ...value.families.flatMap(({ left, right, texts: n }) =>
      section(say("rollup.family", { n }), [...left, ...right].map(excerptRow)),
    ),
    ...(value.gaps
      ? [
          ...section(say("rollup.gapsLeft"), value.gaps.left.map(excerptRow)),
          ...section(say("rollup.gapsRight"), value.gaps.right.map(excerptRow)),
          ...untypedLines(texts, say),
        ]
      : []),
    say("rollup.why"),
  ].join("\n");
}
