import type { Command } from "commander";
import { MARKING_LEVELS, Role, Side } from "../../contract";
import { wordOf } from "../../words/vocabulary";
import type { Actions } from "../command";
import { oneOf, participantNamed } from "../selection";
import { shortId, table } from "../table";

/** What a key is for: a participant's assent, or the release of packages. */
const PURPOSES = ["sign-off", "release"] as const;

/** Participants, each with a key of their own. */
export function addKeyCommands(program: Command, actions: Actions): void {
  const { text } = actions;
  const key = program.command("key").description(text("command.key"));
  actions.on(
    key
      .command("create <name>")
      .description(text("command.key.create"))
      .requiredOption("--organization <name>", text("option.organization"))
      .requiredOption("--side <side>", text("option.side", Side.options))
      .option("--role <role>", text("option.role", Role.options), "expert")
      .option("--clearance <level>", text("option.clearance", MARKING_LEVELS), "internal")
      .option("--purpose <purpose>", text("option.purpose", PURPOSES), "sign-off")
      .option("--passphrase-file <file>", text("option.passphrase-file")),
    async (context, options: Record<"organization" | "side" | "role" | "clearance" | "purpose", string>, name) => {
      const workbench = await context.ownLibrary();
      const added = await workbench.participants.add({
        name: name!,
        organization: options.organization,
        side: oneOf(Side.options, options.side, "--side"),
        role: oneOf(Role.options, options.role, "--role"),
        clearance: oneOf(MARKING_LEVELS, options.clearance, "--clearance"),
        purpose: oneOf(PURPOSES, options.purpose, "--purpose"),
        passphrase: await context.passphrase(),
      });
      return { value: added, text: `${added.id}  ${added.name}  ${added.key?.id ?? ""}` };
    },
  );
  actions.on(
    key
      .command("revoke <name>")
      .description(text("command.key.revoke"))
      .requiredOption("--reason <words>", text("option.reason")),
    async (context, { reason }: { reason: string }, name) => {
      const workbench = await context.ownLibrary();
      const { id: participant } = await participantNamed(workbench, name!);
      const revoked = await workbench.participants.revokeKey({ participant, reason });
      return { value: revoked, text: context.say("revoked") };
    },
  );
  actions.on(
    key
      .command("renew <name>")
      .description(text("command.key.renew"))
      .option("--passphrase-file <file>", text("option.passphrase-file")),
    async (context, _: object, name) => {
      const workbench = await context.ownLibrary();
      const { id: participant } = await participantNamed(workbench, name!);
      const renewed = await workbench.participants.renewKey({ participant, passphrase: await context.passphrase() });
      return { value: renewed, text: `${renewed.id}  ${renewed.name}  ${renewed.key?.id ?? ""}` };
    },
  );
  actions.on(key.command("list").description(text("command.key.list")), async ({ library, language }) => {
    const people = await (await library()).participants.list();
    const rows = people.map(({ id, name, organization, side, role, key: own }) => [
      shortId(id),
      name,
      organization,
      wordOf("side", side, language),
      wordOf("role", role, language),
      own ? shortId(own.id) : "–",
    ]);
    return { value: people, text: table(rows) };
  });
}
