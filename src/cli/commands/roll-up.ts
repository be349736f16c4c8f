import type { Command } from "commander";
import type { ClauseExcerpt, ClauseFamily, CoverageMap, RollUp, TextCover, TextSummary } from "../../contract";
import type { Actions, Answer, Context } from "../command";
import { textNamed } from "../selection";
import { shortened, table } from "../table";

const TITLE_WIDTH = 48;

/** What candidates come to over a whole library. */
export function addRollUpCommands(program: Command, actions: Actions): void {
  const { text } = actions;
  actions.on(
    program.command("rollup [designator]").description(text("command.rollup")).option("--gaps", text("option.gaps")),
    rollUp,
  );
}

async function rollUp(context: Context, { gaps }: { gaps?: boolean }, word?: string): Promise<Answer> {
  const workbench = await context.library();
  const only = word === undefined ? undefined : (await textNamed(workbench, word)).id;
  const [rolled, texts, coverage] = await Promise.all([
    workbench.candidates.rollUp(),
    workbench.library.texts(),
    gaps ? workbench.candidates.coverage() : null,
  ]);
  const isAsked = ({ text }: { text: string }) => only === undefined || text === only;
  const touches = ({ left, right }: ClauseFamily) => [...left, ...right].some(isAsked);
  const value = {
    left: rolled.left.filter(isAsked),
    right: rolled.right.filter(isAsked),
    families: rolled.families.filter(touches),
    familiesFound: rolled.familiesFound,
    ...(coverage && {
      gaps: { left: coverage.gaps.left.filter(isAsked), right: coverage.gaps.right.filter(isAsked) },
    }),
  };
  if (value.left.length + value.right.length === 0) return { value, text: context.say("rollup.none") };
  return { value, text: rollUpText(value, texts, context) };
}

type RolledUp = RollUp & { readonly gaps?: CoverageMap["gaps"] };

function rollUpText(value: RolledUp, texts: readonly TextSummary[], { say }: Context): string {
  const names = new Map(
    texts.map(({ id, metadata, fileName }) => [id, metadata.designator.value?.written ?? fileName]),
  );
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
        ]
      : []),
    say("rollup.why"),
  ].join("\n");
}
