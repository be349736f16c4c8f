import type { PossibleHeading } from "../headings/possible-headings";
import type { Label } from "../labels/label";
import type { Unit } from "../unit";
import { goesOn } from "./goes-on";
import { joinLines } from "./join-lines";
import { captionMark, itemMarks, noteMark } from "./pieces";

/** A paragraph joined from the printed lines it was broken into; other units are paragraphs already. */
export interface Paragraph {
  readonly text: string;
  /** The printed lines that it was broken into. */
  readonly lines: readonly string[];
  /** The unit that it begins with: its hints hold for the paragraph. */
  readonly unit: Unit;
  /** Set where the paragraph is a heading that was chosen. */
  readonly label: Label | null;
  readonly weight: number;
  /** 0–1, the least sure of its lines; 1 where they were read, not recognised. */
  readonly confidence: number;
}

const ENDS_SENTENCE = /[.。;；:：!?！？”"…)）]$/;

/** Joins lines into paragraphs; a chosen heading and an unmistakable label always begin one. */
export function joinParagraphs(units: readonly Unit[], chosen: readonly PossibleHeading[]): Paragraph[] {
  const headings = new Map(chosen.map((heading) => [heading.unit.index, heading]));
  const fullWidth = typicalWidth(units);
  const paragraphs: Paragraph[] = [];
  let parts: string[] = [];
  let first: Unit | null = null;
  let confidence = 1;
  const close = (): void => {
    if (first === null) return;
    const heading = headings.get(first.index);
    paragraphs.push({
      text: joinLines(parts),
      lines: parts,
      unit: first,
      label: heading?.label ?? null,
      weight: heading?.weight ?? 0,
      confidence,
    });
  };
  let before: Unit | null = null;
  let footnotes: Paragraph[] = [];
  for (const unit of units) {
    // what stands at the foot of a page parts no sentence that goes on on the next
    if (unit.block.kind === "footnote") {
      footnotes.push(alone(unit));
      continue;
    }
    const starts = before === null || headings.has(unit.index) || begins(unit, before, fullWidth);
    if (starts) {
      close();
      paragraphs.push(...footnotes);
      footnotes = [];
      parts = [unit.text];
      first = unit;
      confidence = 1;
    } else parts.push(unit.text);
    confidence = Math.min(confidence, unit.block.confidence ?? 1);
    before = unit;
  }
  close();
  return [...paragraphs, ...footnotes];
}

const alone = (unit: Unit): Paragraph => ({
  text: unit.text,
  lines: [unit.text],
  unit,
  label: null,
  weight: 0,
  confidence: unit.block.confidence ?? 1,
});

function begins(unit: Unit, before: Unit, fullWidth: number): boolean {
  if (unit.block.line !== true || before.block.line !== true || unit.afterPage) return true;
  const turnsPage = unit.block.place?.page !== before.block.place?.page;
  if (unit.apart && !(turnsPage && runsOn(unit, before, fullWidth)) && !goesOn(unit, before, fullWidth)) return true;
  return hasClearMark(unit.text);
}

/** A sentence that goes on over the turn of a page: the line before was full and did not end one. */
function runsOn(unit: Unit, before: Unit, fullWidth: number): boolean {
  if (ENDS_SENTENCE.test(before.text) || before.text.length < fullWidth * 0.75) return false;
  if (itemMarks(unit.text).length > 0) return false;
  return /^[a-z\u3400-\u9fff，。；、）%‰°℃±≤≥=,;.)]/.test(unit.text);
}

/** Labels that no wrapped line of a sentence begins with by accident. */
function hasClearMark(text: string): boolean {
  if (noteMark(text) !== null || /^(?:——|──|[•●▪■◆])/.test(text)) return true;
  if (/^(?:[a-z0-9]{1,2}[)）]|[(（][一二三四五六七八九十]{1,3}[)）])[\s\u3000]*\S/.test(text)) return true;
  return captionMark(text) !== null && /^(?:表|图|TABLE|FIGURE)/.test(text);
}

/** Length of a full line: nine lines in ten are no longer. */
function typicalWidth(units: readonly Unit[]): number {
  const lengths = units.filter((unit) => unit.block.line === true).map((unit) => unit.text.length);
  lengths.sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** At each paragraph the label of it or of the next that has one. */
export function labelsBelow(paragraphs: readonly Paragraph[]): (Label | null)[] {
  let below: Label | null = null;
  const labels = paragraphs.map((): Label | null => null);
  for (let at = paragraphs.length - 1; at >= 0; at--) {
    below = paragraphs[at]!.label ?? below;
    labels[at] = below;
  }
  return labels;
}
