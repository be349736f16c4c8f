/**
 * `npm run bench:compare [-- --small]`: what a comparison costs against reading the words of both texts once, how it grows, how soon
 * it stops when asked to, and what hostile pairs cost. The texts are generated and the same in every run.
 */
import type { Clause } from "../src/contract";
import { compareTexts } from "../src/engine/compare";
import { diffWords } from "../src/engine/compare/words";
import { words } from "../src/engine/tokens";
import { edited, generate } from "./compare-texts";

const asText = (clauses: Clause[]) => ({ language: "zh", clauses }) as const;

/** Processor time, garbage collection included: what else the machine does changes it little. */
function timed<T>(work: () => T): { ms: number; result: T } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}

/** The fastest of three runs: what else the machine does only ever adds. */
const best = (work: () => unknown) => Math.min(...[1, 2, 3].map(() => timed(work).ms));
const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

function pairs(size: number): [name: string, left: Clause[], right: Clause[]][] {
  const left = generate(size, 1);
  return [
    ["5 % edited", left, edited(left, 5, 2)],
    ["50 % edited", left, edited(left, 50, 3)],
    ["unrelated", left, generate(size, 4)],
  ];
}

function againstTokenising(): number {
  let slowest = 0;
  for (const [name, left, right] of pairs(1_000)) {
    const tokenise = best(() => [...left, ...right].map((clause) => words(clause.text)));
    const compare = best(() => compareTexts(asText(left), asText(right)));
    slowest = Math.max(slowest, compare);
    console.log(`1,000 clauses, ${name}: ${ms(compare)}, ${(compare / tokenise).toFixed(1)} × words (${ms(tokenise)})`);
  }
  return slowest;
}

function oneClause(): void {
  const left = generate(1_000, 1);
  const right = edited(left, 100, 5);
  const times = left
    .map((clause, i) => {
      const start = performance.now();
      diffWords(clause.text, right[i]!.text);
      return performance.now() - start;
    })
    .sort((a, b) => a - b);
  console.log(
    `word difference of one clause: p50 ${ms(times[500]!)}, p95 ${ms(times[950]!)}, most ${ms(times.at(-1)!)}`,
  );
}

/** Asks to stop after a while and measures how long it takes from then. */
function cancelled(left: Clause[], right: Clause[], after: number): number {
  const start = performance.now();
  let asked = 0;
  const cancellation = {
    cancelled: () => {
      if (asked === 0 && performance.now() - start > after) asked = start + after;
      return asked > 0;
    },
  };
  try {
    compareTexts(asText(left), asText(right), { cancellation });
  } catch {
    return performance.now() - asked;
  }
  return 0;
}

function growth(small: number): void {
  for (const [name, left, right] of pairs(10_000)) {
    const { ms: time } = timed(() => compareTexts(asText(left), asText(right)));
    const rss = process.memoryUsage.rss() / 2 ** 20;
    console.log(
      `10,000 clauses, ${name}: ${ms(time)}, ${(time / small).toFixed(1)} × 1,000 clauses, ${rss.toFixed(0)} MB resident`,
    );
    const waits = [0.05, 0.2, 0.4, 0.6, 0.8].map((share) => cancelled(left, right, share * time));
    console.log(`  stops within ${ms(Math.max(...waits))}`);
  }
}

function hostile(): void {
  const long = (seed: number) => [
    {
      ...generate(1, 1)[0]!,
      text: generate(8_000, seed)
        .map((c) => c.text)
        .join(""),
    },
  ];
  const repeated = (text: string) => generate(50_000, 1).map((clause) => ({ ...clause, title: "", text }));
  const noise = (seed: number) =>
    generate(50_000, seed).map((clause) => ({ ...clause, title: "", text: clause.text.slice(0, 20) }));
  const cases: [name: string, left: Clause[], right: Clause[]][] = [
    ["one clause of 1 MB against another", long(6), long(7)],
    ["one clause of 1 MB, edited", long(6), edited(long(6), 100, 8)],
    ["50,000 equal lines on either side", repeated("见第3章。"), repeated("见第3章。")],
    ["50,000 equal lines against 50,000 others", repeated("见第3章。"), repeated("应符合第3章。")],
    ["50,000 different lines on either side", noise(9), noise(10)],
  ];
  for (const [name, left, right] of cases) {
    const { ms: time, result } = timed(() => compareTexts(asText(left), asText(right)));
    console.log(`${name}: ${ms(time)}, ${result.rows.length} rows, matched share ${result.matchedShare.toFixed(2)}`);
  }
}

const slowest = againstTokenising();
oneClause();
if (process.argv[2] !== "--small") growth(slowest);
if (process.argv[2] !== "--small") hostile();
