import {
  type Clause,
  type Comparison,
  HARDLY_CORRESPONDS,
  hostOf,
  ownText,
  type PairJudgement,
  type StructuredText,
} from "../../contract";
import { controlOf } from "./align/control";
import { correspond, type Means } from "./align/correspond";
import { type Group, inReadingOrder } from "./align/rows";
import { areSame } from "./align/same";
import { judgeAlone, judgeByTaken } from "./alone";
import { asOne, type ComparedClause, describe } from "./describe";
import { informativeClauses } from "./informative";
import { judgePair } from "./judgement";
import { sharedObject } from "./object";

/** A comparison rests on language and clauses alone. */
export type ComparedText = Pick<StructuredText, "language" | "clauses">;

/** A text as it is judged: its clauses, and as they are compared. */
interface Side {
  readonly clauses: readonly Clause[];
  readonly compared: readonly ComparedClause[];
}

interface Item {
  /** Position in the text. */
  readonly at: number;
  readonly clause: Clause;
  /** The clause as it is compared. */
  readonly own: ComparedClause;
}

/** A clause, annex, term entry or the front matter, with all that is attached to it. */
interface Host extends Item {
  readonly attached: Item[];
}

/** Hosts in document order; pieces before the first host are hosts of their own. */
function hostsOf({ clauses, compared: all }: Side): Host[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const hosts = new Map<string, Host>();
  clauses.forEach((clause, at) => {
    const host = hosts.get(hostOf(clause, byId)?.id ?? "");
    const item = { at, clause, own: all[at]! };
    if (host) host.attached.push(item);
    else hosts.set(clause.id, { ...item, attached: [] });
  });
  return [...hosts.values()];
}

/** A host is found by its own words and those of all that is attached to it. */
const hostUnit = ({ own, attached }: Host): ComparedClause =>
  attached.length === 0
    ? own
    : { ...own, text: [own.text, ...attached.flatMap((item) => [item.clause.title, item.own.text])].join("\n") };

const unitOf = ({ own }: Item) => own;

/** A group of positions in two lists, as a group of positions in the two texts. */
const inTexts = (group: Group, left: readonly Item[], right: readonly Item[]): Group => ({
  ...group,
  left: group.left.map((i) => left[i]!.at),
  right: group.right.map((j) => right[j]!.at),
});

const isAlone = (group: Group) => group.left.length === 0 || group.right.length === 0;

/** Where neither side demands anything of a product there is nothing to judge. */
const demandsNothing = (group: Group, left: readonly boolean[], right: readonly boolean[]) =>
  group.left.every((i) => left[i]) && group.right.every((j) => right[j]);

const markInformative = (clauses: readonly Clause[]): boolean[] => {
  const informative = informativeClauses(clauses);
  return clauses.map(({ id }) => informative.has(id));
};

/** Groups of the attached pieces: within corresponding hosts first, what is left over then anywhere, as moved. */
function groupAttached(hostGroups: readonly Group[], left: readonly Host[], right: readonly Host[], means: Means) {
  const groups: Group[] = [];
  const restLeft = new Set(left.flatMap((host) => host.attached));
  const restRight = new Set(right.flatMap((host) => host.attached));
  for (const host of hostGroups) {
    const ours = host.left.flatMap((i) => left[i]!.attached).filter((item) => restLeft.has(item));
    const theirs = host.right.flatMap((j) => right[j]!.attached).filter((item) => restRight.has(item));
    if (ours.length === 0 || theirs.length === 0) continue;
    for (const group of correspond(ours.map(unitOf), theirs.map(unitOf), means).groups) {
      if (isAlone(group)) continue;
      groups.push(inTexts(group, ours, theirs));
      for (const i of group.left) restLeft.delete(ours[i]!);
      for (const j of group.right) restRight.delete(theirs[j]!);
    }
  }
  const ours = [...restLeft];
  const theirs = [...restRight];
  const elsewhere = correspond(ours.map(unitOf), theirs.map(unitOf), means).groups.map((group): Group => {
    const isPair = group.kind === "equal" || group.kind === "modified";
    return inTexts(isPair ? { ...group, kind: "moved" } : group, ours, theirs);
  });
  return [...groups, ...elsewhere];
}

/** Hosts were found with all that is attached; whether one changed is told by its own words. */
function byOwnWords(group: Group, left: readonly ComparedClause[], right: readonly ComparedClause[]): Group {
  if (group.kind !== "equal" && group.kind !== "modified") return group;
  return { ...group, kind: areSame(left[group.left[0]!]!, right[group.right[0]!]!) ? "equal" : "modified" };
}

/** A clause as it is compared, a table without text of its own by its cells. */
export const compared = (clause: Clause, object: string | null): ComparedClause => ({
  ...clause,
  text: ownText(clause),
  object,
});

const at = ({ compared: all }: Side, positions: readonly number[]) => asOne(positions.map((i) => all[i]!));
const clausesAt = ({ clauses }: Side, positions: readonly number[]) => positions.map((i) => clauses[i]!);
const idsAt = (side: Side, positions: readonly number[]) => clausesAt(side, positions).map(({ id }) => id);

/**
 * Judges groups without counterpart: against the clause of the other text that is most alike though it answers to another
 * (`taken`, by position), else by what they ask for themselves; nothing where they ask for nothing.
 */
function judgeOfAlone(left: Side, right: Side, taken: readonly { left: number; right: number }[]) {
  const byLeft = new Map(taken.map((link) => [link.left, link.right]));
  const byRight = new Map(taken.map((link) => [link.right, link.left]));
  return (group: Group): PairJudgement[] => {
    const isLeft = group.left.length > 0;
    const [own, other] = isLeft ? [left, right] : [right, left];
    const positions = isLeft ? group.left : group.right;
    const ids = idsAt(own, positions);
    const alone = { side: at(own, positions), isLeft, clauses: clausesAt(own, positions) };
    const answered = (isLeft ? byLeft : byRight).get(positions[0]!);
    if (answered !== undefined) {
      const judged = judgeByTaken(alone, { side: at(other, [answered]), clause: other.clauses[answered]! });
      const theirs = idsAt(other, [answered]);
      if (judged) return [isLeft ? { left: ids, right: theirs, ...judged } : { left: theirs, right: ids, ...judged }];
    }
    const judged = judgeAlone(alone);
    if (judged.rows.length === 0) return [];
    return [isLeft ? { left: ids, right: [], ...judged } : { left: [], right: ids, ...judged }];
  };
}

/** By the position of a clause with a counterpart, those of its list items without one: what it asks for, it asks for in them. */
function itemsWithHosts(
  hosts: readonly Host[],
  groups: readonly Group[],
  side: "left" | "right",
): Map<number, number[]> {
  const alone = new Set(groups.filter(isAlone).flatMap((group) => group[side]));
  return new Map(
    hosts
      .filter((host) => !alone.has(host.at))
      .map(({ at: position, attached }) => [
        position,
        attached
          .filter(({ at: own, clause }) => clause.kind === "list-item" && alone.has(own))
          .map(({ at: own }) => own),
      ]),
  );
}

const withItems = (positions: readonly number[], items: ReadonlyMap<number, readonly number[]>): number[] =>
  positions.flatMap((position) => [position, ...(items.get(position) ?? [])]).sort((a, b) => a - b);

/**
 * Holds two texts against each other: aligns their clauses, judges the indicators of every corresponding pair both ways
 * and of what stands alone, and names the changes. List items, notes, examples, tables, figures and formulas are rows of
 * their own: they are sought in the counterpart of their clause first; items that found none are judged with their clause.
 * Every clause of both texts is in at least one row.
 */
export function compareTexts(left: ComparedText, right: ComparedText, means: Means = {}): Comparison {
  const control = controlOf(means.cancellation);
  const object = sharedObject(left.clauses, right.clauses);
  const sideOf = ({ clauses }: ComparedText): Side => ({
    clauses,
    compared: clauses.map((clause) => compared(clause, object)),
  });
  const [ours, theirs] = [sideOf(left), sideOf(right)];
  const [leftHosts, rightHosts] = [hostsOf(ours), hostsOf(theirs)];
  const whole = correspond(leftHosts.map(hostUnit), rightHosts.map(hostUnit), means);
  const groups = [
    ...whole.groups.map((group) => inTexts(group, leftHosts, rightHosts)),
    ...groupAttached(whole.groups, leftHosts, rightHosts, means),
  ].map((group) => {
    control.check();
    return byOwnWords(group, ours.compared, theirs.compared);
  });
  const size = { left: left.clauses.length, right: right.clauses.length };

  const informsLeft = markInformative(left.clauses);
  const informsRight = markInformative(right.clauses);

  // between texts that hardly correspond everything stands alone, and a list of it all tells nothing
  const doCorrespond = whole.matchedShare >= HARDLY_CORRESPONDS;
  const judgementOfAlone = judgeOfAlone(
    ours,
    theirs,
    whole.taken.map((link) => ({ left: leftHosts[link.left]!.at, right: rightHosts[link.right]!.at })),
  );

  const itemsLeft = itemsWithHosts(leftHosts, groups, "left");
  const itemsRight = itemsWithHosts(rightHosts, groups, "right");
  const withHost = { left: new Set([...itemsLeft.values()].flat()), right: new Set([...itemsRight.values()].flat()) };
  const isWithHost = (group: Group): boolean =>
    group.left.some((i) => withHost.left.has(i)) || group.right.some((j) => withHost.right.has(j));

  const comparison: Comparison = { rows: [], judgements: [], matchedShare: whole.matchedShare, ordered: whole.ordered };
  for (const group of inReadingOrder(groups, size)) {
    control.check();
    const isSilent = demandsNothing(group, informsLeft, informsRight);
    const [lefthand, righthand] = [withItems(group.left, itemsLeft), withItems(group.right, itemsRight)];
    const clauses = [...clausesAt(ours, lefthand), ...clausesAt(theirs, righthand)];
    const judged = isSilent || isAlone(group) ? null : judgePair(at(ours, lefthand), at(theirs, righthand), clauses);
    const row = describe(group, ours.compared, theirs.compared, left.language, judged);
    comparison.rows.push(row);
    if (judged) comparison.judgements.push({ left: row.left, right: row.right, ...judged });
    else if (!isSilent && doCorrespond && !isWithHost(group)) comparison.judgements.push(...judgementOfAlone(group));
  }
  return comparison;
}
