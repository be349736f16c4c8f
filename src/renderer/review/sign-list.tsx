import { Checkbox } from "antd";
import type { ReactNode } from "react";
import { type ClauseExcerpt, pairName, type QueueItemView } from "../../contract";
import { showing } from "../parts/showing";
import { PointStateSign, SideMark } from "../parts/signs";
import { useWords } from "../words-context";
import { Concluded } from "./concluded";

interface SignListProps {
  /** What can be signed together. */
  listed: readonly QueueItemView[];
  /** What waits as well, and is to be looked at on its own. */
  alone: readonly QueueItemView[];
  passedOver: ReadonlySet<string>;
  onPassOver: (passedOver: ReadonlySet<string>) => void;
}

/** Every conclusion that is about to be signed, with its two clauses; each can be passed over. */
export function SignList({ listed, alone, passedOver, onPassOver }: SignListProps): ReactNode {
  const { w } = useWords();
  const chosen = listed.filter(({ id }) => !passedOver.has(id)).length;
  const toggle = (item: string) =>
    onPassOver(
      new Set(passedOver.has(item) ? [...passedOver].filter((other) => other !== item) : [...passedOver, item]),
    );
  return (
    <>
      {listed.length === 0 ? <p className="quiet">{w.review.noneWaits}</p> : null}
      {listed.length > 0 ? (
        <Checkbox
          checked={chosen === listed.length}
          indeterminate={chosen > 0 && chosen < listed.length}
          onChange={() => onPassOver(new Set(chosen === listed.length ? listed.map(({ id }) => id) : []))}
        >
          {w.review.signWhole(chosen, listed.length)}
        </Checkbox>
      ) : null}
      <ul className="sign-list">
        {listed.map((point) => (
          <li key={point.id} {...showing(point.left.text, point.right.text)}>
            <Checkbox checked={!passedOver.has(point.id)} onChange={() => toggle(point.id)}>
              <PairName point={point} />
            </Checkbox>
            <Side side="military" clause={point.leftClause} />
            <Side side="civil" clause={point.rightClause} />
            {point.conclusion ? <Concluded conclusion={point.conclusion} /> : null}
          </li>
        ))}
      </ul>
      {alone.length > 0 ? (
        <>
          <p className="doubt-text">{w.review.signAlone(alone.length)}</p>
          <ul className="compact">
            {alone.map((point) => (
              <li key={point.id} {...showing(point.left.text, point.right.text)}>
                <PairName point={point} /> <PointStateSign point={point} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function PairName({ point: { leftClause, rightClause } }: { point: QueueItemView }): ReactNode {
  return <strong className="designator">{pairName(leftClause, rightClause)}</strong>;
}

function Side({ side, clause }: { side: "military" | "civil"; clause: ClauseExcerpt }): ReactNode {
  return (
    <p className="sign-clause">
      <SideMark side={side} /> {clause.title} <span className="quiet">{clause.excerpt}</span>
    </p>
  );
}
