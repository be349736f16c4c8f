/** Signs of which one stands at a place, as codes; null where it may be any. */
export type Signs = ReadonlySet<number> | null;

/** What the first one or two signs of a match may be; none are told where nothing needs to be matched. */
export type Beginning = readonly Signs[];

const LOOKED_AT = 2;
/** Beyond so many ways to begin, or signs that may, telling them apart costs more than to try the pattern. */
const MOST_WAYS = 400;
const MOST_SIGNS = 80;

const NOTHING: readonly Beginning[] = [[]];
const ANY: readonly Beginning[] = [[null]];

const span = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const DIGITS = span(0x30, 0x39);
const WORD_SIGNS = [...DIGITS, ...span(0x41, 0x5a), 0x5f, ...span(0x61, 0x7a)];
const CONTROLS: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09, f: 0x0c, v: 0x0b };

const joined = (first: readonly Beginning[], next: () => readonly Beginning[]): readonly Beginning[] => {
  if (first.every((one) => one.length >= LOOKED_AT)) return first;
  const behind = next();
  return first.flatMap((one) =>
    one.length >= LOOKED_AT ? [one] : behind.map((other) => [...one, ...other].slice(0, LOOKED_AT)),
  );
};

/** Reads a pattern from left to right (ECMA-262, 22.2.1), as far as it tells with which signs a match begins. */
class PatternReader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly ignoresCase: boolean,
  ) {}

  alternatives(): readonly Beginning[] {
    const ways: Beginning[] = [];
    do ways.push(...this.sequence());
    while (this.take("|"));
    return ways.length > MOST_WAYS ? ANY : ways;
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private sequence(): readonly Beginning[] {
    let ways = NOTHING;
    while (this.at < this.source.length && !/[|)]/.test(this.source.charAt(this.at))) {
      const term = this.term();
      ways = joined(ways, () => term);
      if (ways.length > MOST_WAYS) ways = ANY;
    }
    return ways;
  }

  /** An atom as often as it is asked for. */
  private term(): readonly Beginning[] {
    const atom = this.atom();
    const [written, sign, least] = /^(?:([*+?])|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at)) ?? [""];
    this.at += written.length;
    if (written === "") return atom;
    const again = sign === "?" ? atom : joined(atom, () => [...NOTHING, ...atom]);
    return sign === "*" || sign === "?" || least === "0" ? [...NOTHING, ...again] : again;
  }

  private atom(): readonly Beginning[] {
    if (/^[\^$]/.test(this.source.charAt(this.at))) {
      this.at++;
      return NOTHING;
    }
    if (this.take("(")) return this.group();
    if (this.take("[")) return this.signClass();
    if (this.take("\\")) return this.escaped();
    const sign = this.source.charAt(this.at++);
    return sign === "." ? ANY : [[this.signs([sign.charCodeAt(0)])]];
  }

  private group(): readonly Beginning[] {
    const [opening] = /^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(this.source.slice(this.at)) ?? [""];
    this.at += opening.length;
    const inner = this.alternatives();
    this.at++;
    // what stands around a match is no part of it
    return /[=!]$/.test(opening) ? NOTHING : inner;
  }

  private signClass(): readonly Beginning[] {
    const isNegated = this.take("^");
    const codes: number[] = [];
    let isOpen = isNegated;
    while (!this.take("]")) {
      const from = this.classMember();
      const isSpan =
        from?.length === 1 && this.source.charAt(this.at) === "-" && this.source.charAt(this.at + 1) !== "]";
      if (isSpan) this.at++;
      const to = isSpan ? this.classMember() : from;
      if (from === null || to === null || to.at(-1)! - from[0]! > MOST_SIGNS) isOpen = true;
      else codes.push(...(isSpan ? span(from[0]!, to[0]!) : from));
    }
    return isOpen ? ANY : [[this.signs(codes)]];
  }

  /** One sign of a class, or the signs that an escape stands for; null where they are many. */
  private classMember(): readonly number[] | null {
    if (!this.take("\\")) return [this.source.charCodeAt(this.at++)];
    return this.take("b") ? [0x08] : this.escapedSigns();
  }

  private escaped(): readonly Beginning[] {
    if (this.take("b") || this.take("B")) return NOTHING;
    // a group once more: its text, which may be empty
    if (/^(?:[1-9]\d*|k<[^>]+>)/.test(this.source.slice(this.at))) {
      this.at += /^(?:[1-9]\d*|k<[^>]+>)/.exec(this.source.slice(this.at))![0].length;
      return [[], [null]];
    }
    const codes = this.escapedSigns();
    return codes === null ? ANY : [[this.signs(codes)]];
  }

  private escapedSigns(): readonly number[] | null {
    const [, coded] =
      /^u([\da-f]{4})/i.exec(this.source.slice(this.at)) ?? /^x([\da-f]{2})/i.exec(this.source.slice(this.at)) ?? [];
    if (coded !== undefined) {
      this.at += 1 + coded.length;
      return [Number.parseInt(coded, 16)];
    }
    const sign = this.source.charAt(this.at++);
    if (sign === "d") return DIGITS;
    if (sign === "w") return WORD_SIGNS;
    if (/[DWSs]/.test(sign)) return null;
    return [CONTROLS[sign] ?? sign.charCodeAt(0)];
  }

  /** Signs with their other case where case makes no difference. */
  private signs(codes: readonly number[]): Signs {
    const all = new Set(codes);
    if (this.ignoresCase) {
      for (const code of codes) {
        const sign = String.fromCharCode(code);
        const [lower, upper] = [sign.toLowerCase(), sign.toUpperCase()];
        // beyond ASCII more than two letters may be one
        if (code > 0x7f && lower !== upper) return null;
        all.add(lower.charCodeAt(0)).add(upper.charCodeAt(0));
      }
    }
    return all.size > MOST_SIGNS ? null : all;
  }
}

/** With which signs a match of the pattern may begin; where it tells none, the pattern may match anywhere. */
export const beginningsOf = ({ source, flags }: RegExp): readonly Beginning[] =>
  /[uv]/.test(flags) ? ANY : new PatternReader(source, flags.includes("i")).alternatives();
