import type { StructureNote } from "../../../contract";
import {
  asSectionOfStatute,
  isContainer,
  isCountedSection,
  isPart,
  isRomanSection,
  isSection,
  isSubpart,
  isTitleOfAct,
  type Label,
  unnumberedSection,
  WILD,
} from "../labels/label";
import { isOpenEnded, isTitleLike, VERB } from "../labels/title-like";
import { isUnnumberedTitle } from "../labels/titles";
import type { Unit } from "../unit";
import { OF_WORD, underArticles } from "./article-sections";
import { underChapters } from "./chapter-sections";
import { chooseSequence } from "./choose";
import { countedUnder, pointsAbove } from "./outline-parts";
import { besideChapters, weighedTogether } from "./plain-numbers";
import { CAPITALS, ofSchemes, type PossibleHeading, possibleHeadings } from "./possible-headings";
import { asSteps } from "./unnumbered";

/** So many articles in sequence make a statute; so many controls a catalogue; so many 一、 an outline. */
const ARTICLES = 2;
const CONTROLS = 4;
const OUTLINE_POINTS = 2;

/** Chooses the headings of the whole document, in document order, after deciding how it is numbered. */
export function chooseHeadings(units: readonly Unit[]): PossibleHeading[] {
  const counted = weighedTogether(asSteps(possibleHeadings(units), units));
  const possible = besideChapters(counted, divisions(counted));
  const points = pointsAbove(possible);
  const headings = underChapters(underArticles(countedUnder(points, possible)), divisions(possible));
  const articles = chooseSequence(ofSchemes(headings, "article", "annex").filter(isArticleOrOuterAnnex));
  const controls = chooseSequence(ofSchemes(headings, "control").filter((heading) => heading.weight > 0));
  const isCatalogue = controls.length >= CONTROLS && areCounted(controls);
  const outside = isCatalogue ? headings.filter((heading) => !isItemOfControl(heading, controls)) : headings;
  const numbered = chooseSequence(numberedHeadings(outside));
  const articleCount = ofSchemes(articles, "article").length;
  if (articleCount >= ARTICLES && articleCount * 2 >= numbered.length)
    return inOrder([...pointsBefore(articles, headings), ...articles, ...divisions(headings.map(withSections))]);
  const grouped = [
    ...[isPart, isTitleOfAct, isSubpart, isRomanSection].flatMap((isOfKind) =>
      countedOff(
        divisions(headings).filter(({ label }) => isOfKind(label)),
        numbered,
      ),
    ),
    ...sectionsOfChapters(headings, numbered),
    ...titlesAbove(units, numbered),
    ...points,
  ];
  const withControls = inOrder([...numbered, ...(isCatalogue ? controls : []), ...grouped]);
  const chapters = divisions(headings);
  const outline = chooseSequence(countedAnew(ofSchemes(headings, "outline"), chapters));
  const annexes = withControls.filter(({ label }) => isContainer(label));
  const starts = new Set(chapters.map(({ unit }) => unit.index));
  const others = withControls.filter(({ label, unit }) => !isContainer(label) && !starts.has(unit.index));
  if (outline.length >= OUTLINE_POINTS && areItemsOf(outline, others))
    return inOrder([
      ...chapters.filter(({ unit }) => unit.index < outline.at(-1)!.unit.index || starts.size > 1),
      ...outline,
      ...annexes,
    ]);
  if (withControls.length >= OUTLINE_POINTS + 1) return withControls;
  return outline.length >= OUTLINE_POINTS && outline.length > withControls.length ? outline : withControls;
}

/** Controls have a number each; names of the same form (`TM-4`, `LK-16`) come again and again. */
const DIFFERENT = 0.75;
const areCounted = (controls: readonly PossibleHeading[]): boolean =>
  new Set(controls.map(({ label }) => label.number)).size >= controls.length * DIFFERENT;

/** A notice of 一、二、 encloses a statute: its points stand before the first article. */
function pointsBefore(
  articles: readonly PossibleHeading[],
  headings: readonly PossibleHeading[],
): readonly PossibleHeading[] {
  const first = articles.find(({ label }) => label.scheme === "article")!.unit.index;
  const points = chooseSequence(ofSchemes(headings, "outline").filter(({ unit }) => unit.index < first));
  return points.length >= OUTLINE_POINTS ? points : [];
}

/** 一、二、 are counted anew in each chapter that stands above them. */
const countedAnew = (
  points: readonly PossibleHeading[],
  chapters: readonly PossibleHeading[],
): readonly PossibleHeading[] =>
  points.map((point) => ({
    ...point,
    part: chapters.filter(({ unit }) => unit.index < point.unit.index).length,
  }));

/** Under 一、二、 numbers of one level only count items: none of them stands before the first point, none is deeper. */
const areItemsOf = (outline: readonly PossibleHeading[], numbered: readonly PossibleHeading[]): boolean =>
  numbered.every(
    ({ unit, label }) =>
      label.scheme === "decimal" &&
      label.path.length === 1 &&
      unit.block.headingLevel === undefined &&
      unit.index > outline[0]!.unit.index,
  );

/**
 * Inside a control `1.` counts items and only chapters (`3.2`) may come between two families; what the format itself
 * marks as a heading is one wherever it stands.
 */
function isItemOfControl({ unit, label }: PossibleHeading, controls: readonly PossibleHeading[]): boolean {
  if (label.scheme !== "decimal" || unit.block.headingLevel !== undefined) return false;
  const next = controls.findIndex((control) => control.unit.index > unit.index);
  const [before, after] = next < 0 ? [controls.at(-1), undefined] : [controls[next - 1], controls[next]];
  if (before === undefined) return false;
  return label.path.length === 1 || before.label.path[0] === after?.label.path[0];
}

const withSections = (heading: PossibleHeading): PossibleHeading =>
  isCountedSection(heading.label)
    ? { ...heading, label: asSectionOfStatute(heading.label), weight: heading.weight + OF_WORD }
    : heading;

const isArticleOrOuterAnnex = (heading: PossibleHeading): boolean =>
  heading.label.scheme === "article" || isContainer(heading.label);

/** In a technical document 第3章 is clause 3 by another name. */
function numberedHeadings(headings: readonly PossibleHeading[]): PossibleHeading[] {
  return headings.flatMap((heading) => {
    const { label } = heading;
    if (["decimal", "annex", "method"].includes(label.scheme)) return [heading];
    if (label.scheme !== "division" || label.path[0] !== 3 || !isDivisionHeading(heading)) return [];
    return [{ ...heading, label: { ...label, scheme: "decimal", path: label.path.slice(1) } satisfies Label }];
  });
}

/** So many parts make a document of parts. */
const PARTS = 2;

/** Parts above the numbers: each holds some of them, else it is a line of contents or of a cover. */
function countedOff(
  lines: readonly PossibleHeading[],
  numbered: readonly PossibleHeading[],
): readonly PossibleHeading[] {
  const held = lines.filter((line, at) =>
    numbered.some(
      ({ unit }) =>
        unit.index > line.unit.index && unit.index < (lines[at + 1]?.unit.index ?? Number.POSITIVE_INFINITY),
    ),
  );
  return held.length >= PARTS && held.every((line, at) => isNextLine(line, held[at - 1])) ? held : [];
}

/** Subparts and divisions may be counted anew in each part. */
const isNextLine = ({ label, part }: PossibleHeading, before: PossibleHeading | undefined): boolean =>
  label.path[1] === (before?.label.path[1] ?? 0) + 1 ||
  (label.path[1] === 1 && !isPart(label) && before !== undefined && part > before.part);

/** Titles in capitals right above paragraphs that are all of one level (STANAG: AIM, AGREEMENT, DETAILS). */
function titlesAbove(units: readonly Unit[], numbered: readonly PossibleHeading[]): PossibleHeading[] {
  if (numbered.some(({ label }) => label.path.length > 1)) return [];
  const chosen = new Map(numbered.map((heading) => [heading.unit.index, heading]));
  let before: PossibleHeading | undefined;
  const titles = units.flatMap((unit, at) => {
    before = chosen.get(unit.index) ?? before;
    const next = chosen.get(units[at + 1]?.index ?? -1);
    if (chosen.has(unit.index) || next?.label.scheme !== "decimal" || !unit.apart || !CAPITALS.test(unit.text))
      return [];
    // right below the word for annex stands the title of it
    return (before !== undefined && isContainer(before.label)) || isUnnumberedTitle(unit.text) ? [] : [{ unit, next }];
  });
  if (titles.length < PARTS) return [];
  return titles.map(({ unit, next }, at) => ({ unit, label: unnumberedSection(at + 1), weight: 0, part: next.part }));
}

/** Section I, II … inside of Chapter 1, 2 … of a manual: paragraphs are counted through the chapter. */
const sectionsOfChapters = (
  headings: readonly PossibleHeading[],
  numbered: readonly PossibleHeading[],
): PossibleHeading[] =>
  numbered.filter(({ label }) => /^chapter/i.test(label.number)).length < PARTS
    ? []
    : divisions(headings).filter(({ label }) => isSection(label));

/** 编, 章 and 节 of statutes begin anew under one another: each is judged by its own line. */
const divisions = (headings: readonly PossibleHeading[]): PossibleHeading[] =>
  ofSchemes(headings, "division").filter(isDivisionHeading);

/** A title may go on on the next line (`Chapter 3. Concerns with`). */
const isTitleOfDivision = (rest: string): boolean =>
  isTitleLike(rest) || (isOpenEnded(rest) && /^[A-Z]/.test(rest) && !/[.,;:]/.test(rest) && !VERB.test(rest));

const isDivisionHeading = ({ unit, label, weight }: PossibleHeading): boolean =>
  weight > 1 &&
  unit.apart &&
  isTitleOfDivision(unit.text.slice(label.length)) &&
  !/[，,]/.test(unit.text.slice(0, label.length + 1));

const inOrder = (headings: readonly PossibleHeading[]): PossibleHeading[] =>
  [...headings].sort((a, b) => a.unit.index - b.unit.index);

/** Numbers that the source leaves out or prints twice; they are kept as printed. */
export function numberingNotes(chosen: readonly PossibleHeading[]): StructureNote[] {
  const notes: StructureNote[] = [];
  const last = new Map<string, number>();
  const firstPart = new Map<string, number>();
  let container = "";
  for (const { label, unit, part } of chosen) {
    if (label.damaged) notes.push({ kind: "doubtful", text: unit.text.slice(0, label.length), ...placeOf(unit) });
    if (label.scheme === "control" || label.scheme === "method") continue;
    if (isContainer(label)) container = label.number;
    const stem = `${container}|${label.scheme}|${label.path.slice(0, -1).join(".")}`;
    const value = label.path.at(-1)!;
    const before = last.get(stem);
    last.set(stem, value);
    const own = `${stem}|${value}`;
    firstPart.set(own, firstPart.get(own) ?? part);
    // numbers of an earlier part are counted anew, or explained: nothing is printed twice or left out
    if (firstPart.get(own)! < part) continue;
    if (value === WILD || before === WILD || isContainer(label) || label.scheme === "division") continue;
    const kind =
      value === before
        ? "repeated-number"
        : value > (before ?? 0) + 1 && !(container !== "" && value % 10 === 0)
          ? "skipped-number"
          : null;
    if (kind !== null) notes.push({ kind, text: label.number, ...placeOf(unit) });
  }
  return notes;
}

const placeOf = ({ block }: Unit): Pick<StructureNote, "place"> =>
  block.place === undefined ? {} : { place: block.place };
