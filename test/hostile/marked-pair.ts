import type { ClauseAddress, MarkingLevel } from "../../src/contract";
import { readBagZip } from "../../src/formats/read/bag";
import type { Workbench } from "../../src/workbench/workbench";
import { done } from "../workbench/helpers";
import { addPerson, PASSPHRASE } from "../workbench/line";

/** A project with a point that the one side it needs has signed. */
export async function decided(
  workbench: Workbench,
  name: string,
  sides: { left: ClauseAddress; right: ClauseAddress },
  reason = "示例理由",
): Promise<string> {
  const rules = { requiredSides: ["military" as const], requiresApproval: false };
  const { id: project } = await workbench.projects.create({ name, scope: "", ...rules });
  await workbench.projects.addToQueue({ project, pairs: [{ ...sides, candidate: null }] });
  const [item] = await workbench.projects.queue({ project });
  const { id: conclusion } = await workbench.review.conclude({
    item: item!.id,
    disposition: "civil-base-military-supplement",
    relationship: "intersects",
    rationale: "functional",
    reason,
  });
  const { id: participant } = await addPerson(workbench, `${name} 军方`, "military");
  await workbench.review.sign({ conclusion, participant, passphrase: PASSPHRASE, meaning: "assent" });
  return project;
}

/** Everything that is derived, confirmed as proposed, or at a level; gives what was proposed. */
export async function release(workbench: Workbench, project: string, level: MarkingLevel | null = null) {
  const derived = await workbench.packages.markings({ project });
  await workbench.packages.release({ project, subjects: derived, level, reason: "示例", by: "定密责任人" });
  return derived.map(({ proposed }) => proposed.level);
}

export async function exported(workbench: Workbench, project: string, audience: MarkingLevel) {
  const releaser = await addPerson(workbench, `发布 ${project}`, "neutral", "release");
  const order = { project, audience, participant: releaser.id, passphrase: PASSPHRASE };
  const { id } = await workbench.packages.export(order);
  const { bytes, fileName } = await workbench.packages.file({ package: id });
  return { file: new File([bytes], fileName), bytes, key: releaser.key!.id };
}

const text = (head: string, mark = "") =>
  `${head}\n\n1 范围\n本标准适用于示例。\n\n2 要求\n\n2.1 温度\n工作温度应为 -40 ℃～+70 ℃。\n\n2.2 电压\n${mark}电压应不大于 37 V。\n`;

/** A military and a civil text, and the addresses of their clauses 2.2. */
export async function twoTexts(workbench: Workbench, mark = "") {
  const military = new File([text("GJB 99771—2020\n示例军用标准", mark)], "a.txt");
  const civil = new File([text("GB/T 99772—2020\n示例民用标准")], "b.txt");
  await done(workbench, workbench.imports.start({ files: [military, civil] }));
  const texts = await workbench.library.texts();
  const address = async (fileName: string) => {
    const { id } = texts.find((one) => one.fileName === fileName)!;
    const { tree } = await workbench.library.text({ text: id });
    return { text: id, clause: tree.find(({ number }) => number === "2.2")!.id };
  };
  return { left: await address("a.txt"), right: await address("b.txt") };
}

/** Files of a package that hold these words. */
export async function filesWith(bytes: Uint8Array, words: string): Promise<string[]> {
  const files = await readBagZip(bytes);
  return [...files].filter(([, content]) => new TextDecoder().decode(content).includes(words)).map(([name]) => name);
}
