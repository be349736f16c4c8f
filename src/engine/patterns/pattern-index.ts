import { beginningsOf, type Signs } from "./beginnings";
import { PairFilter } from "./pair-filter";

/** A rule, and what must follow the sign with which its match begins. */
interface Way {
  readonly rule: number;
  readonly next: Signs;
}

const NONE: readonly Way[] = [];

/**
 * Rules with a pattern each, looked up by the signs of a text with which a match of them may begin: most rules are about
 * something else, and to try their patterns costs more than anything that is done with what they find.
 */
export class PatternIndex<Rule> {
  private readonly filter = new PairFilter();
  private readonly ways = new Map<number, Way[]>();
  /** Rules whose matches may begin with anything. */
  private readonly open: readonly number[];
  /** The same, which is all that many a text has. */
  private readonly openRules: readonly Rule[];
  /** By rule, the number of the last text in which it may match. */
  private readonly seen: Int32Array;
  private texts = 0;

  constructor(
    readonly rules: readonly Rule[],
    patternOf: (rule: Rule) => RegExp,
  ) {
    this.seen = new Int32Array(rules.length);
    this.open = rules.flatMap((one, rule) => {
      const beginnings = beginningsOf(patternOf(one));
      if (beginnings.some(([first]) => first == null)) return [rule];
      for (const [first, next] of beginnings) for (const code of first!) this.add(code, { rule, next: next ?? null });
      return [];
    });
    this.openRules = this.open.map((rule) => rules[rule]!);
  }

  private add(code: number, way: Way): void {
    if (way.next === null) this.filter.addSign(code);
    else for (const following of way.next) this.filter.addPair(code, following);
    const others = this.ways.get(code) ?? [];
    const same = others.find(({ rule }) => rule === way.rule);
    const next = same && (same.next && way.next ? new Set([...same.next, ...way.next]) : null);
    const merged = same ? { rule: way.rule, next: next ?? null } : way;
    this.ways.set(code, [...others.filter((one) => one !== same), merged]);
  }

  /** The rules whose patterns may match in the text, in their order: those that are left out match nowhere in it. */
  candidates(text: string): readonly Rule[] {
    const now = ++this.texts;
    const found: number[] = [];
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      const following = text.charCodeAt(at + 1);
      if (!this.filter.mayBegin(sign, following)) continue;
      for (const { rule, next } of this.ways.get(sign) ?? NONE) {
        if (this.seen[rule] === now || !(next === null || next.has(following))) continue;
        this.seen[rule] = now;
        found.push(rule);
      }
    }
    if (found.length === 0) return this.openRules;
    return [...this.open, ...found].sort((a, b) => a - b).map((rule) => this.rules[rule]!);
  }
}
