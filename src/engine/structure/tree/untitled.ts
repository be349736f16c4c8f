import type { StructureNote } from "../../../contract";
import { hasEnglishVerb, readEnglishInstruction } from "../../provisions/english";
import { isContainer, type Label } from "../labels/label";
import { parseLabel } from "../labels/labels";
import { VERB } from "../labels/title-like";
import type { Draft } from "./tree";

/** A clause in the making with the number that it was opened for. */
export interface Numbered {
  readonly draft: Draft;
  readonly label: Label;
  /** The format marks it: a heading style, or a number that the writer's program has counted. */
  readonly marked: boolean;
  /** Its style makes it a heading whatever it says. */
  readonly styled: boolean;
  /** What stands behind the number in its paragraph. */
  readonly rest: string;
}

/** What the document shows of its headings beside their styles. */
export interface Shown {
  /** Notes among which its contents are, if it has any. */
  readonly contents: readonly StructureNote[];
  /** Texts of its kind number paragraphs as well as clauses. */
  readonly hasParagraphs: boolean;
}

/** So many titled numbers of a depth show that the document makes headings of that depth. */
const SHOWN = 2;
/** Longer entries of contents are none. */
const ENTRY = 200;

/** A stopped line of fewer words, with nothing below it, may be `Reserved.` */
const SENTENCE_WORDS = 3;

/**
 * Tells numbered sentences from titles once the tree stands. Siblings are titled or not together (GB/T 1.1-2020, 7.3): a
 * group is judged as one.
 *
 * Numbered paragraphs (ISO/IEC Directives, Part 2: numbered to be cited, as the pieces of an apparatus) become items of
 * their clause. They are told from untitled clauses by what the document itself shows: where its styles or its contents
 * make headings of other numbers as deep, those that it leaves out, and that have no titles, are no headings.
 */
export function untitleSentences(numbered: readonly Numbered[], { contents, hasParagraphs }: Shown): void {
  const listed = listedNumbers(contents);
  const isShown = ({ draft, marked }: Numbered): boolean => marked || listed.has(draft.number!);
  const shown = new Map<number, number>();
  const groups = new Map<Draft | null, Numbered[]>();
  for (const one of numbered) {
    if (one.draft.kind !== "clause" || !isCounted(one.label)) continue;
    const depth = one.label.path.length;
    if (isShown(one)) shown.set(depth, (shown.get(depth) ?? 0) + 1);
    const group = groups.get(one.draft.parent);
    if (group === undefined) groups.set(one.draft.parent, [one]);
    else group.push(one);
  }
  const runsIn = numbered.filter(isRunIn).length >= RUN_INS;
  const isLone = (one: Numbered): boolean => isLoneSentence(one) && !(runsIn && isNominal(one.rest));
  for (const group of groups.values()) {
    const hidden = group.filter((one) => !isShown(one));
    for (const one of group) if (!one.styled && !listed.has(one.draft.number!) && isLone(one)) untitle(one);
    if (hidden.filter(({ draft }) => !isTitle(draft.title)).length * 2 < group.length) continue;
    const areItems =
      hasParagraphs && group.every((one) => !isShown(one) && (shown.get(one.label.path.length) ?? 0) >= SHOWN);
    for (const one of hidden) if (areItems || isStopped(one) || isUnstopped(one)) untitle(one);
    if (areItems) for (const { draft } of group) draft.kind = "list-item";
  }
  untitleRunIns(numbered);
}

/** So many titles with a stop or colon, or so great a part of the numbers, show that the document runs titles in. */
const RUN_INS = 3;
const RUN_IN_SHARE = 0.1;

/** Where hardly any number has its title run into its text, what looks like one, of several words, is a first sentence. */
function untitleRunIns(numbered: readonly Numbered[]): void {
  const runIns = numbered.filter(isRunIn);
  const shown = runIns.length + numbered.filter((one) => isStopped(one)).length;
  if (shown < RUN_INS && shown <= RUN_IN_SHARE * numbered.length)
    for (const one of runIns) if (!one.styled && /\s/.test(one.draft.title)) untitle(one);
}

/** The title stands before the text in one paragraph, parted from it by a stop or a colon. */
const isRunIn = ({ draft: { kind, title, paragraphs }, rest }: Numbered): boolean =>
  kind === "clause" &&
  title !== "" &&
  paragraphs[0] !== undefined &&
  rest.startsWith(title) &&
  /^[.:]/.test(rest.slice(title.length)) &&
  rest.endsWith(paragraphs[0]);

const isCounted = (label: Label): boolean =>
  (label.scheme === "decimal" || label.scheme === "annex") && !isContainer(label) && label.path.length > 1;

/** What ends in a stop or a comma has been cut from a sentence. */
const isTitle = (title: string): boolean => /\p{L}/u.test(title) && !/[.,:;。，：；]$/.test(title);

/** The title is all of the line, and a stop ends it. */
const isStopped = ({ draft, rest }: Numbered): boolean =>
  draft.title !== "" && /[.。]$/.test(rest) && rest.replace(/\s*[.。]$/, "") === draft.title.replace(/\s*[.。]$/, "");

/** A clause says something: where nothing stands below a stopped line, the line is what it says. */
const isLoneSentence = (one: Numbered): boolean =>
  isStopped(one) &&
  one.draft.paragraphs.length === 0 &&
  !one.draft.hasChildren &&
  (/[\u3400-\u9fff]/.test(one.rest) || one.rest.split(/\s+/).length >= SENTENCE_WORDS);

/** English words that neither order nor tell anything: `Special tools and equipment.`, not `Ship the instruments in cases.` */
const isNominal = (rest: string): boolean =>
  !/[\u3400-\u9fff]/.test(rest) && readEnglishInstruction(rest) === null && !VERB.test(rest) && !hasEnglishVerb(rest);

/** A sentence whose stop was left out, among sentences. */
const isUnstopped = ({ draft, rest }: Numbered): boolean =>
  draft.title === rest && draft.paragraphs.length === 0 && /^[A-Z]/.test(rest) && VERB.test(rest);

/** The line as it was printed is the clause's text. */
function untitle({ draft, rest }: Numbered): void {
  if (draft.title === "") return;
  const [first] = draft.paragraphs;
  const isOfLine = rest.startsWith(draft.title);
  if (isOfLine && first !== undefined && rest.endsWith(first)) draft.paragraphs.shift();
  draft.paragraphs.unshift(isOfLine ? rest : draft.title);
  draft.title = "";
}

/** The numbers of the entries of contents. */
function listedNumbers(notes: readonly StructureNote[]): Set<string> {
  const numbers = new Set<string>();
  for (const { kind, text } of notes) {
    if (kind !== "contents") continue;
    for (const line of text.split("\n")) {
      const label = line.length > ENTRY ? null : parseLabel(line.trim());
      if (label !== null) numbers.add(label.number);
    }
  }
  return numbers;
}
