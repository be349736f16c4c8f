import { beginningsOf, type Signs } from "./beginnings";

const ANY_SIGN = 0x10000;

/** A rule, and what must follow the sign with which its match begins. */
interface Way {
  readonly rule: number;
  readonly next: Signs;
}

/**
 * Rules with a pattern each, looked up by the signs of a text with which a match of them may begin: most rules are about
 * something else, and to try their patterns costs more than anything that is done with what they find.
 */
export class PatternIndex<Rule> {
  private readonly begins = new Uint8Array(ANY_SIGN);
  private readonly ways = new Map<number, Way[]>();
  /** Rules whose matches may begin with anything. */
  private readonly open: readonly number[];
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
  }

  private add(code: number, way: Way): void {
    this.begins[code] = 1;
    const others = this.ways.get(code) ?? [];
    const same = others.find(({ rule }) => rule === way.rule);
    const next = same && (same.next && way.next ? new Set([...same.next, ...way.next]) : null);
    const merged = same ? { rule: way.rule, next: next ?? null } : way;
    this.ways.set(code, [...others.filter((one) => one !== same), merged]);
  }

  /** The rules whose patterns may match in the text, in their order: those that are left out match nowhere in it. */
  candidates(text: string): Rule[] {
    const now = ++this.texts;
    for (const rule of this.open) this.seen[rule] = now;
    for (let at = 0; at < text.length; at++) {
      if (this.begins[text.charCodeAt(at)] !== 1) continue;
      const following = text.charCodeAt(at + 1);
      for (const { rule, next } of this.ways.get(text.charCodeAt(at))!) {
        if (next === null || next.has(following)) this.seen[rule] = now;
      }
    }
    return this.rules.filter((_, rule) => this.seen[rule] === now);
  }
}
