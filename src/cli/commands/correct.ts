import type { Command } from "commander";
import { CORRECTED_FIELDS, Fault, MetadataPatch } from "../../contract";
import type { Actions, Answer, Context } from "../command";
import { textNamed } from "../selection";

type Field = (typeof CORRECTED_FIELDS)[number];

/** `titleZh` as an option: `--title-zh`. */
const optionOf = (field: Field): string => `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The values that a field may have, where they are a closed set. */
const valuesOf = (field: Field): readonly string[] => {
  const type = MetadataPatch.shape[field].unwrap();
  return "options" in type ? type.options : [];
};

/** The command that corrects or confirms what was read on the cover. */
export function addCorrectCommand(program: Command, actions: Actions): void {
  const { text } = actions;
  const command = program.command("correct <designator>").description(text("command.correct"));
  for (const field of CORRECTED_FIELDS)
    command.option(
      `${optionOf(field)} <${valuesOf(field).length > 0 ? "what" : "words"}>`,
      text(`field.${field}`, valuesOf(field)),
    );
  actions.on(command, correct);
}

async function correct(context: Context, options: Partial<Record<Field, string>>, words?: string): Promise<Answer> {
  const given = CORRECTED_FIELDS.filter((field) => options[field] !== undefined);
  if (given.length === 0) throw new Fault("E_USAGE", { what: CORRECTED_FIELDS.map(optionOf).join(", ") });
  const patch = MetadataPatch.safeParse(Object.fromEntries(given.map((field) => [field, options[field]])));
  if (!patch.success) {
    const wrong = patch.error.issues[0]?.path[0] as Field;
    throw new Fault("E_USAGE", { what: `${optionOf(wrong)} ${valuesOf(wrong).join("|")}` });
  }
  const workbench = await context.ownLibrary();
  const { id } = await textNamed(workbench, words!);
  const corrected = await workbench.library.correct({ text: id, patch: patch.data });
  const fields = given.map((field) => context.say(`field.${field}`)).join(context.say("list.separator"));
  return { value: corrected, text: context.say("correct.done", { fields }) };
}
