import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { ReactNode } from "react";
import {
  type CandidateMap,
  type ClauseExcerpt,
  type ClauseFamily,
  type RollUp,
  type TextCover,
  textName,
} from "../../contract";
import { Waiting } from "../parts/page";
import { showing } from "../parts/showing";
import { SideMark } from "../parts/signs";
import { queries } from "../queries";
import { navigate, pathOf, type Route } from "../routes";
import { useWords } from "../words-context";

type Side = "left" | "right";

interface RolledUpProps {
  map: CandidateMap;
  onOpen: (left: string, right: string) => void;
}

/** 汇总: which texts together answer to each, both ways, and what many texts say alike. */
export function RolledUp({ map, onOpen }: RolledUpProps): ReactNode {
  const { w } = useWords();
  const rolled = useQuery(queries.rollUp());
  if (!rolled.data) return <Waiting of={rolled} />;
  const names = new Map([...map.left, ...map.right].map((text) => [text.id, textName(text)]));
  const name = (text: string) => names.get(text) ?? text;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="rolled-up" tabIndex={0} aria-label={w.candidates.rollUp}>
      <p className="quiet">{w.candidates.rollUpWhy}</p>
      <Covers side="left" covers={rolled.data.left} name={name} onOpen={onOpen} />
      <Covers side="right" covers={rolled.data.right} name={name} onOpen={(right, left) => onOpen(left, right)} />
      <Families rolled={rolled.data} />
    </section>
  );
}

interface CoversProps {
  side: Side;
  covers: readonly TextCover[];
  name: (text: string) => string;
  /** Opens the candidates between a text and one of its set. */
  onOpen: (text: string, other: string) => void;
}

function Covers({ side, covers, name, onOpen }: CoversProps): ReactNode {
  const { w } = useWords();
  return (
    <table className="covers">
      <thead>
        <tr>
          <th scope="col">
            <SideMark side={side === "left" ? "military" : "civil"} /> {w.candidates.rollUpSide[side]}
          </th>
          <th scope="col">{w.candidates.rollUpShare}</th>
          <th scope="col">{w.candidates.rollUpLeft}</th>
          <th scope="col">{w.candidates.rollUpSet[side]}</th>
        </tr>
      </thead>
      <tbody>
        {covers.map(({ text, units, covered, set, exact }) => (
          <tr key={text} {...showing(text, ...set.map((one) => one.text))}>
            <th scope="row" className="designator">
              {name(text)}
            </th>
            <td className="number">
              {covered} / {units}
            </td>
            <td className="number">{Math.max(0, units - covered)}</td>
            <td>
              {set.map(({ text: other, adds }) => (
                <Button key={other} type="link" size="small" onClick={() => onOpen(text, other)}>
                  {name(other)} +{adds}
                </Button>
              ))}
              {exact ? null : <span className="quiet">{w.candidates.rollUpGreedy}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Families({ rolled: { families, familiesFound } }: { rolled: RollUp }): ReactNode {
  const { w } = useWords();
  return (
    <>
      <h2>{w.candidates.families(families.length, familiesFound)}</h2>
      <p className="quiet">{families.length === 0 ? w.candidates.noFamilies : w.candidates.familiesWhy}</p>
      {families.map((family) => (
        <Family key={[...family.left, ...family.right].map(keyOf).join(" ")} family={family} />
      ))}
    </>
  );
}

const keyOf = ({ text, clause }: ClauseExcerpt): string => `${text}/${clause}`;

function Family({ family }: { family: ClauseFamily }): ReactNode {
  const { w } = useWords();
  return (
    <article className="family">
      <h3>{w.candidates.familyOf(family.texts, Math.round(family.tightness * 100))}</h3>
      <ul>
        {(["left", "right"] as const).flatMap((side) =>
          family[side].map((clause) => <Member key={keyOf(clause)} clause={clause} side={side} />),
        )}
      </ul>
    </article>
  );
}

function Member({ clause, side }: { clause: ClauseExcerpt; side: Side }): ReactNode {
  const route: Route = { page: "text", text: clause.text, clause: clause.clause };
  return (
    <li {...showing(clause.text)}>
      <SideMark side={side === "left" ? "military" : "civil"} />{" "}
      <a
        href={pathOf(route)}
        onClick={(event) => {
          event.preventDefault();
          navigate(route);
        }}
      >
        <span className="designator">{clause.designator}</span> <strong>{clause.number}</strong> {clause.title}
      </a>{" "}
      <span className="quiet excerpt">{clause.excerpt}</span>
    </li>
  );
}
