import type { ReactNode } from "react";
import {
  type AlignmentKind,
  type CandidateView,
  type ChangeCategory,
  isScoreMeasured,
  type Marking,
  type QueueItemView,
  type Relationship,
  type RelationshipBasis,
  type ReleaseLine,
  type Status,
  type Verdict,
} from "../../contract";
import { markOf } from "../../words/marking";
import { useWords } from "../words-context";

type Hand = "military" | "civil";

/** The mark of a side: military square and filled, civil round and outlined, so that neither needs its colour. */
export function SideMark({ side }: { side: Hand | null }): ReactNode {
  const { w } = useWords();
  if (!side) return <span className="side-mark none">{w.side.unknownShort}</span>;
  return <span className={`side-mark ${side}`}>{w.side[side]}</span>;
}

const VERDICT_SHAPES: Record<Verdict, string> = {
  same: "M3 6.5h10M3 10h10",
  "left-stricter": "M11 2.5L3.5 8l7.5 5.5z",
  "right-stricter": "M5 2.5L12.5 8 5 13.5z",
  mixed: "M6.5 4L2 8l4.5 4zM9.5 4L14 8l-4.5 4z",
  "not-comparable": "M3 6.5h10M3 10h10M11 3L5 13.5",
  undetermined: "M5 6a3 3 0 116 0c0 2-3 2-3 4M8 12.5v1",
};

/** 军严, 民严, 相同 …: a shape and a word; red only where one side is stricter. */
export function VerdictSign({ verdict }: { verdict: Verdict }): ReactNode {
  const { say } = useWords();
  return (
    <span className={`verdict ${verdict}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={VERDICT_SHAPES[verdict]} />
      </svg>
      {say("verdict", verdict)}
    </span>
  );
}

const ALIGNMENT_SHAPES: Record<AlignmentKind, string> = {
  equal: "M4 6h8M4 10h8",
  modified: "M3 10c2-4 3-4 5-1s3 3 5-1",
  moved: "M3 12L12 4M7 4h5v5",
  split: "M2 8h4M6 8l6-4M6 8l6 4",
  merged: "M14 8h-4M10 8L4 4M10 8l-6 4",
  added: "M8 3v10M3 8h10",
  deleted: "M3 8h10",
};

/** How two clauses correspond: a shape and a word. */
export function AlignmentSign({ kind }: { kind: AlignmentKind }): ReactNode {
  const { say } = useWords();
  return (
    <span className={`alignment ${kind}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ALIGNMENT_SHAPES[kind]} />
      </svg>
      {say("alignment", kind)}
    </span>
  );
}

const CATEGORY_SHAPES: Record<ChangeCategory, string> = {
  quantity: "M2 11V5M14 11V5M2 8h12",
  modality: "M8 2.5v7M8 12.5v1",
  reference: "M5 3v10l3-3 3 3V3z",
  term: "M3 4h10M8 4v9",
  table: "M2.5 3.5h11v9h-11zM2.5 7h11M7 3.5v9",
  figure: "M2.5 3.5h11v9h-11zM3 12l4-5 3 3 2-2 1.5 2",
  formula: "M11 3.5H5L9 8l-4 4.5h6",
  title: "M3 3.5h10M3 7h6M3 10.5h8",
  number: "M6 3L5 13M11 3l-1 10M3 6h10M3 10h10",
  wording: "M3 5h10M3 8h10M3 11h6",
  editorial: "M8 12.5v.5M5 3.5h6",
};

/** What a change concerns: a shape and a word, never a tint alone. */
export function CategorySign({ category }: { category: ChangeCategory }): ReactNode {
  const { say } = useWords();
  return (
    <span className="category">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={CATEGORY_SHAPES[category]} />
      </svg>
      {say("category", category)}
    </span>
  );
}

/** Two circles as the sets lie: military left, civil right. */
const CIRCLES: Record<Relationship, [number, number, number, number]> = {
  equal: [12, 6, 12, 6],
  subset: [10, 3.5, 12, 6.5],
  superset: [12, 6.5, 14, 3.5],
  intersects: [9, 5.5, 15, 5.5],
  none: [6.5, 5, 17.5, 5],
};

/** How military and civil lie to each other and, where the program says it, what shows it; a guess is drawn hollow. */
export function RelationshipSign({
  relationship,
  basis,
}: {
  relationship: Relationship;
  basis?: RelationshipBasis;
}): ReactNode {
  const { sayRelationship } = useWords();
  const [leftX, leftRadius, rightX, rightRadius] = CIRCLES[relationship];
  return (
    <span className={`relationship ${basis === "wording" ? "guessed" : ""}`}>
      <svg viewBox="0 0 24 14" aria-hidden="true">
        <circle className="of-military" cx={leftX} cy={7} r={leftRadius} />
        <circle className="of-civil" cx={rightX} cy={7} r={rightRadius} />
      </svg>
      {sayRelationship(relationship, basis)}
    </span>
  );
}

const BARS = { high: 3, medium: 2, low: 1 } as const;

/** High, medium or low in three bars and a word, with the number beside it. */
export function Score({ candidate }: { candidate: CandidateView }): ReactNode {
  const { say } = useWords();
  return (
    <span className="score">
      <svg viewBox="0 0 14 12" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            className={bar < BARS[candidate.confidence] ? "full" : ""}
            x={bar * 5}
            y={8 - bar * 4}
            width={3.5}
            height={4 + bar * 4}
          />
        ))}
      </svg>
      {say("confidence", candidate.confidence)}{" "}
      {isScoreMeasured(candidate) ? <span className="number">{candidate.score.toFixed(2)}</span> : null}
    </span>
  );
}

/** Which are past their force, so that a reader must not rest on them. */
const ENDED: readonly Status[] = ["superseded", "withdrawn", "not-for-new-design"];

export function StatusSign({ status }: { status: Status | null }): ReactNode {
  const { w, say } = useWords();
  if (!status)
    return (
      <span className="quiet" data-note={w.library.statusWhy}>
        {w.library.statusUnsaid}
      </span>
    );
  return <span className={ENDED.includes(status) ? "ended" : ""}>{say("status", status)}</span>;
}

/** 密级标志 with whether a person has confirmed it: proposed ones bear a question mark. */
export function MarkingSign({ marking }: { marking: Marking }): ReactNode {
  const { w, language } = useWords();
  const proposed = marking.state === "proposed";
  return (
    <span
      className={`marking ${marking.level} ${marking.state}`}
      data-note={proposed ? `${markOf(marking, language)}\n${w.library.markingProposed}` : undefined}
    >
      <span className="mark">{markOf(marking, language)}</span>
      {proposed ? <span className="doubt">?</span> : null}
    </span>
  );
}

const ITEM_SHAPES: Record<QueueItemView["state"], string> = {
  open: "M8 3.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9",
  concluded: "M8 3.5a4.5 4.5 0 100 9 4.5 4.5 0 000-9M8 5.5V8l2 1.5",
  "signed-off": "M3 12c3-6 4-7 5-6s-2 5-1 5 2-3 3-3 0 2 3 2",
  decided: "M3 8.5l3.5 3.5L13 4.5",
  suspect: "M8 3v6M8 12v.5",
};

/** How far a point of the queue has come; one that rooms concluded on apart is to be gone over, whatever each has signed. */
export const PointStateSign = ({ point }: { point: Pick<QueueItemView, "state" | "rivals"> }): ReactNode => (
  <ItemStateSign state={point.rivals.length > 0 ? "suspect" : point.state} />
);

/** How far a point has come. */
export function ItemStateSign({ state }: { state: QueueItemView["state"] }): ReactNode {
  const { say } = useWords();
  return (
    <span className={`item-state ${state}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ITEM_SHAPES[state]} />
      </svg>
      {say("itemState", state)}
    </span>
  );
}

const GOES_SHAPES: Record<ReleaseLine["goes"], string> = {
  "as-text": "M3 8h9M9 4.5L12.5 8 9 11.5",
  "as-reference": "M3 8h2M7 8h2M11 8h1M9 4.5L12.5 8 9 11.5",
  withheld: "M4 7.5h8v6H4zM5.5 7.5V5.5a2.5 2.5 0 015 0v2",
};

/** Whether a line of a package goes out, and how. */
export function GoesSign({ goes }: { goes: ReleaseLine["goes"] }): ReactNode {
  const { say } = useWords();
  return (
    <span className={`goes ${goes}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={GOES_SHAPES[goes]} />
      </svg>
      {say("goes", goes)}
    </span>
  );
}
