import { deserialize } from "node:v8";
import {
  awaitsConfirmation,
  type Clause,
  type ClauseAddress,
  type CopyrightPolicy,
  type Marking,
  type TextSummary,
  type TextView,
  textName,
} from "../../contract";
import { markedParagraphs } from "../../engine/structure";
import { deriveMarking, restrictsMore } from "../../pack";
import type { Bench } from "../bench/bench";
import { printedText } from "../library/effective-texts";
import { type Texts, textsOnce } from "../library/texts-once";
import { copyrightOf } from "./copyright";

/** A text that words of a clause come from, as its words are to be handled. */
export interface ClauseSource {
  readonly text: string;
  readonly designator: string;
  readonly marking: Marking;
  readonly copyright: CopyrightPolicy;
}

const sourceOf = (text: TextSummary): ClauseSource => ({
  text: text.id,
  designator: textName(text),
  marking: text.marking,
  copyright: copyrightOf(text.metadata),
});

/** Marks of single paragraphs that the marking of their text does not cover. */
const paragraphsAbove = (clauses: TextView["tree"], { marking }: TextSummary): Map<string, Marking> =>
  new Map([...markedParagraphs(clauses)].filter(([, paragraph]) => restrictsMore(paragraph, marking)));

const READ = new WeakMap<TextView, Map<string, Marking>>();

/** The same of a text as it is shown, read once however many of its clauses are asked about. */
function ownParagraphsAbove(view: TextView): Map<string, Marking> {
  const known = READ.get(view);
  if (known) return known;
  const marked = paragraphsAbove(view.tree, view);
  READ.set(view, marked);
  return marked;
}

/** The amendments that changed a clause (any clause of a text: ""). */
function amendmentsIn({ overlay }: TextView, clause: string): string[] {
  const by = overlay.changes
    .filter((change) => clause === "" || change.clause === clause)
    .flatMap((change) => change.by);
  return [...new Set(by.filter(({ kind }) => kind === "amendment").map(({ id }) => id))];
}

/** A clause with recognised words that nobody has confirmed, of those that this one's words come from. */
export async function unreadSource(
  texts: Texts,
  view: TextView,
  clause: ClauseAddress["clause"],
): Promise<Clause | undefined> {
  const own = view.tree.filter(({ id }) => clause === "" || id === clause);
  const amendments = await Promise.all(amendmentsIn(view, clause).map((id) => texts.text(id)));
  return [...own, ...amendments.flatMap(({ tree }) => tree)].find(awaitsConfirmation);
}

/** A text that words of a clause come from and of which pages wait to be typed, and how many. */
export async function untypedSource(
  texts: Texts,
  view: TextView,
): Promise<{ readonly designator: string; readonly pages: number } | undefined> {
  // an amendment that is not read to its end may speak of any clause
  const inForce = view.overlay.amendments.filter((amendment) => amendment.inForce);
  const amendments = await Promise.all(inForce.map(({ text }) => texts.summary(text)));
  const untyped = [view, ...amendments].find((text) => text.untyped > 0);
  return untyped && { designator: sourceOf(untyped).designator, pages: untyped.untyped };
}

/**
 * Where the words of a clause (of a whole text: clause "") come from: its text, the amendments that changed it, and its
 * paragraphs where they are marked above their text.
 */
export async function clauseSources(
  texts: Texts,
  view: TextView,
  clause: ClauseAddress["clause"],
): Promise<ClauseSource[]> {
  const isMeant = (id: string) => clause === "" || id === clause;
  const own = sourceOf(view);
  const marked = [...ownParagraphsAbove(view)].filter(([id]) => isMeant(id));
  return [
    own,
    ...(await Promise.all(amendmentsIn(view, clause).map(async (id) => sourceOf(await texts.summary(id))))),
    ...marked.map(([, marking]) => ({ ...own, marking })),
  ];
}

/** Marks of paragraphs above their text in the source file, which bears the text as printed. */
export async function printedParagraphs(bench: Bench, view: TextView): Promise<Marking[]> {
  const clauses = view.overlay.amendments.length > 0 ? await printedText(bench, view.id) : view.tree;
  return [...paragraphsAbove([...clauses], view).values()];
}

const POLICIES = ["reference", "wording", "full"] as const;

/** Of several policies the one that lets out least. */
export const strictestPolicy = (policies: readonly CopyrightPolicy[]): CopyrightPolicy =>
  POLICIES.find((policy) => policies.includes(policy)) ?? "reference";

/** Texts with those clauses alone that bear marks of their own, sought by a worker: a text may be large. */
const markedTexts = ({ store, pool }: Bench): Texts =>
  textsOnce({
    text: async (id) => {
      const { packed } = await pool.run("markedText", { text: await store.readPacked.text(id) }, { urgent: true });
      return deserialize(packed) as TextView;
    },
    textSummary: (id) => store.read.textSummary(id),
  });

/**
 * What a draft made of these texts is marked with: the highest of all that their words come from, and of what else it
 * holds.
 */
export async function draftMarking(
  bench: Bench,
  texts: readonly string[],
  others: Iterable<readonly Marking[]> = [],
): Promise<Marking> {
  const read = markedTexts(bench);
  const sources = await Promise.all(
    [...new Set(texts)].map(async (id) => clauseSources(read, await read.text(id), "")),
  );
  return deriveMarking([...sources.flat().map(({ marking }) => marking), ...[...others].flat()]);
}
