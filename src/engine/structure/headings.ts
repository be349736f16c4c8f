import type { StructureNote } from "../../contract";
import { type Candidate, candidatesOf, ofSchemes } from "./candidates";
import { chooseSequence } from "./choose";
import { isContainer, type Label, WILD } from "./labels";
import { isTitleLike } from "./title-like";
import type { Unit } from "./unit";

/** So many articles in sequence make a statute; so many controls a catalogue; so many 一、 an outline. */
const ARTICLES = 2;
const CONTROLS = 4;
const OUTLINE_POINTS = 2;

/** Chooses the headings of the whole document, in document order, after deciding how it is numbered. */
export function chooseHeadings(units: readonly Unit[]): Candidate[] {
  const candidates = candidatesOf(units);
  const articles = chooseSequence(ofSchemes(candidates, "article", "annex").filter(isArticleOrOuterAnnex));
  const controls = chooseSequence(ofSchemes(candidates, "control").filter((candidate) => candidate.weight > 0));
  const isCatalogue = controls.length >= CONTROLS;
  const outside = isCatalogue ? candidates.filter((candidate) => !isItemOfControl(candidate, controls)) : candidates;
  const numbered = chooseSequence(numberedCandidates(outside));
  const articleCount = ofSchemes(articles, "article").length;
  if (articleCount >= ARTICLES && articleCount * 2 >= numbered.length)
    return inOrder([...articles, ...divisions(candidates)]);
  const withControls = isCatalogue ? inOrder([...numbered, ...controls]) : numbered;
  if (withControls.length >= OUTLINE_POINTS + 1) return withControls;
  const outline = chooseSequence(ofSchemes(candidates, "outline"));
  return outline.length >= OUTLINE_POINTS && outline.length > withControls.length ? outline : withControls;
}

/**
 * Inside a control `1.` counts items and only chapters (`3.2`) may come between two families; what the format itself
 * marks as a heading is one wherever it stands.
 */
function isItemOfControl({ unit, label }: Candidate, controls: readonly Candidate[]): boolean {
  if (label.scheme !== "decimal" || unit.block.headingLevel !== undefined) return false;
  const next = controls.findIndex((control) => control.unit.index > unit.index);
  const [before, after] = next < 0 ? [controls.at(-1), undefined] : [controls[next - 1], controls[next]];
  if (before === undefined) return false;
  return label.path.length === 1 || before.label.path[0] === after?.label.path[0];
}

const isArticleOrOuterAnnex = (candidate: Candidate): boolean =>
  candidate.label.scheme === "article" || isContainer(candidate.label);

/** In a technical document 第3章 is clause 3 by another name. */
function numberedCandidates(candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((candidate) => {
    const { label } = candidate;
    if (["decimal", "annex", "method"].includes(label.scheme)) return [candidate];
    if (label.scheme !== "division" || label.path[0] !== 3 || !isDivisionHeading(candidate)) return [];
    return [{ ...candidate, label: { ...label, scheme: "decimal", path: label.path.slice(1) } satisfies Label }];
  });
}

/** 编, 章 and 节 of statutes begin anew under one another: each is judged by its own line. */
const divisions = (candidates: readonly Candidate[]): Candidate[] =>
  ofSchemes(candidates, "division").filter(isDivisionHeading);

const isDivisionHeading = ({ unit, label, weight }: Candidate): boolean =>
  weight > 1 && unit.apart && isTitleLike(unit.text) && !/[，,]/.test(unit.text.slice(0, label.length + 1));

const inOrder = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => a.unit.index - b.unit.index);

/** Numbers that the source leaves out or prints twice; they are kept as printed. */
export function numberingNotes(chosen: readonly Candidate[]): StructureNote[] {
  const notes: StructureNote[] = [];
  const last = new Map<string, number>();
  let container = "";
  for (const { label, unit } of chosen) {
    if (label.scheme === "control" || label.scheme === "method") continue;
    if (isContainer(label)) container = label.number;
    const stem = `${container}|${label.scheme}|${label.path.slice(0, -1).join(".")}`;
    const value = label.path.at(-1)!;
    const before = last.get(stem);
    last.set(stem, value);
    if (value === WILD || before === WILD || isContainer(label) || label.scheme === "division") continue;
    const kind =
      value === before
        ? "repeated-number"
        : value > (before ?? 0) + 1 && !(container !== "" && value % 10 === 0)
          ? "skipped-number"
          : null;
    if (kind !== null)
      notes.push({ kind, text: label.number, ...(unit.block.place === undefined ? {} : { place: unit.block.place }) });
  }
  return notes;
}
