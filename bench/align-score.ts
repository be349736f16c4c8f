/**
 * Scores alignments against answers, pair by pair (left × right of a row). Rows marked uncertain count neither for nor
 * against. "Changed" leaves out the pairs whose wording is the same, which flatter every method.
 */
export interface GoldRow {
  left: string[];
  right: string[];
  relation: string;
  textEqual?: boolean;
  uncertain?: boolean;
}

export interface FoundRow {
  left: readonly string[];
  right: readonly string[];
  kind: string;
}

interface Tally {
  hit: number;
  wrong: number;
  missed: number;
}

export interface Score {
  pair: Tally;
  changed: Tally;
  labels: Map<string, Tally>;
}

export const precision = (t: Tally) => t.hit / (t.hit + t.wrong || 1);
export const recall = (t: Tally) => t.hit / (t.hit + t.missed || 1);
export const f1 = (t: Tally) => (2 * t.hit) / (2 * t.hit + t.wrong + t.missed || 1);

const none = (): Tally => ({ hit: 0, wrong: 0, missed: 0 });
const add = (to: Tally, from: Tally) => {
  to.hit += from.hit;
  to.wrong += from.wrong;
  to.missed += from.missed;
};

/** Pairs and single clauses of some rows, each with its label. */
function labelled(rows: readonly { left: readonly string[]; right: readonly string[]; label: string }[]) {
  const labels = new Map<string, string>();
  for (const { left, right, label } of rows) {
    for (const l of left.length > 0 ? left : ["-"]) {
      for (const r of right.length > 0 ? right : ["-"]) {
        const key = `${l}\t${r}`;
        if (!labels.has(key)) labels.set(key, label);
      }
    }
  }
  return labels;
}

export function score(gold: readonly GoldRow[], found: readonly FoundRow[]): Score {
  const sure = gold.filter((row) => !row.uncertain);
  const doubtful = gold.filter((row) => row.uncertain);
  const same = labelled(
    gold.filter((row) => row.relation === "equal" || row.textEqual).map((row) => ({ ...row, label: "same" })),
  );
  const skipped = labelled(doubtful.map((row) => ({ ...row, label: "?" })));
  const skippedClauses = new Set(
    doubtful.flatMap((row) => [...row.left.map((l) => `${l}\t-`), ...row.right.map((r) => `-\t${r}`)]),
  );
  const isSkipped = (key: string) => skipped.has(key) || skippedClauses.has(key);
  const wanted = labelled(sure.map((row) => ({ ...row, label: row.relation })));
  const given = labelled(found.map((row) => ({ ...row, label: row.kind })));
  const isPair = (key: string) => !/^-\t|\t-$/.test(key);

  const result: Score = { pair: none(), changed: none(), labels: new Map() };
  const labelTally = (label: string) => {
    const known = result.labels.get(label) ?? none();
    result.labels.set(label, known);
    return known;
  };
  for (const [key, label] of given) {
    if (isSkipped(key)) continue;
    labelTally(label)[wanted.get(key) === label ? "hit" : "wrong"]++;
    if (!isPair(key)) continue;
    const outcome = wanted.has(key) ? "hit" : "wrong";
    result.pair[outcome]++;
    if (!same.has(key)) result.changed[outcome]++;
  }
  for (const [key, label] of wanted) {
    if (isSkipped(key)) continue;
    if (given.get(key) !== label) labelTally(label).missed++;
    if (!isPair(key) || given.has(key)) continue;
    result.pair.missed++;
    if (!same.has(key)) result.changed.missed++;
  }
  return result;
}

export function sum(scores: readonly Score[]): Score {
  const total: Score = { pair: none(), changed: none(), labels: new Map() };
  for (const one of scores) {
    add(total.pair, one.pair);
    add(total.changed, one.changed);
    for (const [label, tally] of one.labels) {
      const known = total.labels.get(label) ?? none();
      total.labels.set(label, known);
      add(known, tally);
    }
  }
  return total;
}

export function macroF1(result: Score): number {
  const values = [...result.labels.values()].filter((t) => t.hit + t.missed > 0).map(f1);
  return values.reduce((total, value) => total + value, 0) / (values.length || 1);
}
