/** An element as a selector sees it. */
export interface Selectable {
  readonly name: string;
  readonly classes: string;
  readonly id: string;
}

/** Names, classes and ids of one element, all of which it must bear. */
interface Compound {
  readonly name: string | null;
  readonly classes: readonly string[];
  readonly ids: readonly string[];
  /** It must stand in the one before directly (`>`). */
  readonly child: boolean;
}

/** What one rule says of whether an element is seen. */
interface Rule {
  readonly compounds: readonly Compound[];
  readonly hides: boolean;
  /** Specificity (CSS, Selectors 4, 17), an important rule before all others; of equals the later one wins. */
  readonly weight: number;
}

const IMPORTANT = 1e9;
const ID = 1e6;
const CLASS = 1e3;
/** Of pages seen, the most that rule what is seen have some hundreds; more are made to cost time. */
const MOST_RULES = 1_000;
const DEEPEST = 16;
const SHEET_RULE = /([^{}]*)([{}]|$)/g;
const COMPOUND = /^(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)$/i;
const SEEN = /(?:^|[;\s])(?:display|visibility)\s*:\s*([a-z-]+)\s*(!\s*important)?/gi;
/** Rules on the whole page wait for a script or keep it from being printed: what they hide is the text itself. */
const WHOLE_PAGE = /^(?:html|body|\*)$/i;

/**
 * What the style sheet of a page hides, by names, classes, ids, and what stands in what. In doubt an element is seen:
 * a rule for some media or states only hides nothing, but what it shows is text.
 */
export class HiddenRules {
  /** By the last class, id or name that the rule asks for. */
  readonly #rules = new Map<string, Rule[]>();
  #count = 0;
  #hides = false;

  styleSheet(css: string): void {
    const plain = css.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, "");
    const heads: string[] = [];
    for (const [, before, brace] of plain.matchAll(SHEET_RULE)) {
      if (brace === "{") heads.push(before!.slice(before!.lastIndexOf(";") + 1).trim());
      else if (brace === "}") {
        const head = heads.pop();
        if (head !== undefined) this.#rule(head, before!, heads);
      }
    }
  }

  #rule(head: string, body: string, around: readonly string[]): void {
    if (head.startsWith("@") || around.length > DEEPEST || !around.every((outer) => outer.startsWith("@"))) return;
    const [, value, important] = [...body.matchAll(SEEN)].at(-1) ?? [];
    if (value === undefined) return;
    const hides = /^(?:none|hidden)$/i.test(value);
    if (hides && !around.every((outer) => /^@(?:media\s+all\b[^(]*|layer\b.*)$/i.test(outer))) return;
    for (const selector of head.split(",")) this.#add(selector.trim(), hides, important !== undefined);
  }

  #add(selector: string, hides: boolean, important: boolean): void {
    const compounds = compoundsOf(selector);
    const last = compounds?.at(-1);
    if (last === undefined || this.#count === MOST_RULES || (hides && WHOLE_PAGE.test(last.name ?? "") && isBare(last)))
      return;
    this.#count++;
    const weight = compounds!.reduce((sum, compound) => sum + weightOf(compound), important ? IMPORTANT : 0);
    const key = last.ids.at(-1) ?? last.classes.at(-1) ?? last.name ?? "*";
    const rules = this.#rules.get(key) ?? [];
    rules.push({ compounds: compounds!, hides, weight });
    this.#rules.set(key, rules);
    this.#hides ||= hides;
  }

  /** Whether an element that stands in others, the outermost first, is hidden by the sheets read so far. */
  hides(element: Selectable, around: readonly Selectable[]): boolean {
    if (!this.#hides) return false;
    let winner: Rule | null = null;
    for (const key of [element.name, element.id, ...element.classes.split(/\s+/)])
      for (const rule of this.#rules.get(key) ?? [])
        if (rule.weight >= (winner?.weight ?? 0) && matches(rule.compounds, element, around)) winner = rule;
    return winner?.hides === true;
  }
}

/** Null where the selector asks for states, attributes or neighbours, which are not known here. */
function compoundsOf(selector: string): Compound[] | null {
  const compounds: Compound[] = [];
  let child = false;
  for (const word of selector.replace(/>/g, " > ").split(/\s+/)) {
    if (word === ">") child = true;
    else {
      const [, name, marks] = COMPOUND.exec(word) ?? [];
      if (marks === undefined) return null;
      const of = (sign: string) =>
        (marks.match(/[.#][\w-]+/g) ?? []).flatMap((mark) => (mark[0] === sign ? mark.slice(1) : []));
      compounds.push({ name: name?.toLowerCase() ?? null, classes: of("."), ids: of("#"), child });
      child = false;
    }
  }
  return compounds;
}

const isBare = ({ classes, ids }: Compound): boolean => classes.length === 0 && ids.length === 0;

const weightOf = ({ name, classes, ids }: Compound): number =>
  ids.length * ID + classes.length * CLASS + (name === null || name === "*" ? 0 : 1);

const isOne = ({ name, classes, ids }: Compound, element: Selectable): boolean =>
  (name === null || name === "*" || name === element.name) &&
  ids.every((id) => id === element.id) &&
  (classes.length === 0 || hasAll(element.classes.split(/\s+/), classes));

const hasAll = (have: readonly string[], want: readonly string[]): boolean => want.every((word) => have.includes(word));

/** From the innermost outwards; the nearest element that fits is taken, which is wrong only for mixed `>`. */
function matches(compounds: readonly Compound[], element: Selectable, around: readonly Selectable[]): boolean {
  if (!isOne(compounds.at(-1)!, element)) return false;
  let at = around.length - 1;
  for (let next = compounds.length - 1; next > 0; next--) {
    const outer = compounds[next - 1]!;
    if (!compounds[next]!.child) while (at >= 0 && !isOne(outer, around[at]!)) at--;
    if (at < 0 || !isOne(outer, around[at]!)) return false;
    at--;
  }
  return true;
}
