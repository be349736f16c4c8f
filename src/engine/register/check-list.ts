import type { CheckedCitation, CitationAdvice, CitationStanding, Designator, Status } from "../../contract";
import { parseDesignator, sameEdition, standardKey } from "../designator";
import { READ_LOOSELY } from "../designator/reading";
import { properForm } from "./proper-form";

/** A designator of a list with where it stands there. */
export interface Citation {
  readonly written: string;
  readonly place: string;
}

/** An edition that the library holds as a text or knows from a register. */
export interface KnownEdition {
  readonly designator: Designator;
  readonly title: string | null;
  readonly status: Status | null;
  readonly basis: "text" | "register";
  readonly replaces: readonly string[];
  readonly replacedBy: readonly string[];
}

/** The answer before texts are compared: `edition` and `successors` are what was found. */
export interface CitationAnswer {
  readonly citation: Omit<CheckedCitation, "differences">;
  readonly edition: KnownEdition | null;
  readonly successors: readonly KnownEdition[];
}

/** Long enough for any real chain of editions; ends chains that registers close to a ring. */
const LONGEST_CHAIN = 20;

const ended = (status: Status | null): boolean =>
  status === "withdrawn" || status === "superseded" || status === "converted";

/** Later editions sort last; an edition without a year (a revision letter) by its letter. */
const ageOf = ({ year, revision }: Designator): string => `${year ?? "0000"}${revision ?? ""}`;

const byAge = (a: KnownEdition, b: KnownEdition): number => {
  const [left, right] = [ageOf(a.designator), ageOf(b.designator)];
  return left < right ? -1 : left > right ? 1 : 0;
};

/**
 * Texts seldom tell their own status: where one does not, what a register says of the same edition stands for it, and is
 * what the answer rests on.
 */
function withRegistered(editions: readonly KnownEdition[]): KnownEdition[] {
  const registered = Map.groupBy(
    editions.filter(({ basis, status }) => basis === "register" && status !== null),
    ({ designator }) => standardKey(designator),
  );
  return editions.map((edition) => {
    if (edition.basis === "register" || edition.status !== null) return edition;
    const same = registered
      .get(standardKey(edition.designator))
      ?.find(({ designator }) => sameEdition(designator, edition.designator));
    if (same === undefined) return edition;
    const { status, basis, replacedBy } = same;
    const replaces = [...new Set([...edition.replaces, ...same.replaces])];
    return { ...edition, status, basis, replaces, replacedBy };
  });
}

/** Editions by standard, and who says to replace what. */
class KnownEditions {
  readonly #byStandard = new Map<string, KnownEdition[]>();
  readonly #replacing = new Map<string, KnownEdition[]>();

  constructor(editions: readonly KnownEdition[]) {
    const textsFirst = [...editions].sort((a, b) => Number(a.basis === "register") - Number(b.basis === "register"));
    for (const edition of withRegistered(textsFirst)) {
      this.#put(this.#byStandard, standardKey(edition.designator), edition);
      for (const written of edition.replaces) {
        const replaced = parseDesignator(written);
        if (replaced !== null) this.#put(this.#replacing, standardKey(replaced), edition);
      }
    }
    for (const list of this.#byStandard.values()) list.sort(byAge);
  }

  #put(map: Map<string, KnownEdition[]>, key: string, edition: KnownEdition): void {
    const list = map.get(key);
    if (list === undefined) map.set(key, [edition]);
    else list.push(edition);
  }

  /** Editions of the standard that a designator names, oldest first. */
  of(designator: Designator): readonly KnownEdition[] {
    return this.#byStandard.get(standardKey(designator)) ?? [];
  }

  /** Texts come first: one says more than a register line, so it is preferred where both are held. */
  edition(designator: Designator): KnownEdition | null {
    const same = this.of(designator).filter((known) => sameEdition(known.designator, designator));
    return same[0] ?? null;
  }

  /** The edition that an undated citation means: the newest one in force, otherwise the newest known. */
  latest(designator: Designator): KnownEdition | null {
    const editions = this.of(designator);
    const found = editions.findLast(({ status }) => status === "current") ?? editions.at(-1);
    return found ? this.edition(found.designator) : null;
  }

  /** What directly takes the place of an edition: what names it as replaced, what it names, a newer current edition. */
  #next(edition: KnownEdition): KnownEdition[] {
    const replaces = ({ replaces: names }: KnownEdition): boolean =>
      names.some((written) => {
        const replaced = parseDesignator(written);
        return replaced !== null && sameEdition(replaced, edition.designator);
      });
    const named = (this.#replacing.get(standardKey(edition.designator)) ?? []).filter(replaces);
    if (named.length > 0) return named;
    const own = edition.replacedBy.flatMap((written) => {
      const designator = parseDesignator(written);
      const known = designator === null ? null : this.edition(designator);
      return known === null ? [] : [known];
    });
    if (own.length > 0) return own;
    return this.of(edition.designator)
      .filter((other) => byAge(edition, other) < 0 && other.status === "current")
      .slice(-1);
  }

  /** The editions at the end of the chains of replacement, without `edition` itself. */
  successors(edition: KnownEdition): KnownEdition[] {
    const reached = new Set<KnownEdition>([edition]);
    const last = new Set<KnownEdition>();
    let front = [edition];
    for (let step = 0; step < LONGEST_CHAIN && front.length > 0; step++) {
      const next: KnownEdition[] = [];
      for (const from of front) {
        const onward = this.#next(from).filter((known) => !reached.has(known));
        if (onward.length === 0 && from !== edition) last.add(from);
        for (const known of onward) {
          reached.add(known);
          next.push(known);
        }
      }
      front = next;
    }
    return [...last];
  }
}

function standingOf(cited: Designator, edition: KnownEdition, successors: readonly KnownEdition[]): CitationStanding {
  const { status, designator } = edition;
  if (cited.nature !== designator.nature) return "converted";
  if (status === "converted") return "converted";
  if (status === "withdrawn") return successors.length > 0 ? "superseded" : "withdrawn";
  if (status === "superseded") return "superseded";
  if (status === "upcoming") return "upcoming";
  if (successors.some(({ status: newer }) => newer === "current")) return "superseded";
  return status === null ? "status-unknown" : "current";
}

const ADVICE: Readonly<Record<CitationStanding, CitationAdvice>> = {
  current: "keep",
  upcoming: "wait-for-effect",
  superseded: "cite-successor",
  withdrawn: "drop-or-replace",
  converted: "cite-converted",
  "status-unknown": "confirm-status",
  "edition-unknown": "look-up",
  unknown: "look-up",
  unreadable: "ask-author",
};

/** The kind of dash before the year is no matter of form: bodies and platforms differ in it. */
const withPlainDash = (written: string): string => written.trim().replace(/[‐-―－]/g, "-");

function adviceOf(standing: CitationStanding, cited: string, proper: string): CitationAdvice {
  return standing === "current" && withPlainDash(cited) !== withPlainDash(proper)
    ? "use-proper-form"
    : ADVICE[standing];
}

/** Whether a known edition bears the cited number in a later year than the one cited. */
function newerThan(cited: Designator, edition: KnownEdition | null): boolean {
  return edition !== null && ageOf(edition.designator) > ageOf(cited) && !ended(edition.status);
}

function unknownEdition(citation: Citation, cited: Designator, known: KnownEditions): CitationAnswer {
  const latest = known.latest(cited);
  const newer = newerThan(cited, latest) ? latest : null;
  const proper = properForm(cited);
  return {
    citation: {
      cited: citation.written,
      place: citation.place,
      proper,
      title: latest?.title ?? null,
      standing: latest === null ? "unknown" : "edition-unknown",
      basis: latest?.basis ?? "none",
      supersededBy: newer === null ? [] : [newer.designator.written],
      advice: newer === null ? "look-up" : "cite-current-edition",
    },
    edition: null,
    successors: newer === null ? [] : [newer],
  };
}

function unreadable({ written, place }: Citation): CitationAnswer {
  return {
    citation: {
      cited: written,
      place,
      proper: null,
      title: null,
      standing: "unreadable",
      basis: "none",
      supersededBy: [],
      advice: "ask-author",
    },
    edition: null,
    successors: [],
  };
}

function check(citation: Citation, known: KnownEditions): CitationAnswer {
  const cited = parseDesignator(citation.written);
  if (cited === null || cited.confidence < READ_LOOSELY) return unreadable(citation);
  const edition = cited.year === null && cited.revision === null ? known.latest(cited) : known.edition(cited);
  if (edition === null) return unknownEdition(citation, cited, known);
  const successors = known.successors(edition);
  const standing = standingOf(cited, edition, successors);
  const proper = properForm(cited);
  return {
    citation: {
      cited: citation.written,
      place: citation.place,
      proper,
      title: edition.title,
      standing,
      basis: edition.basis,
      supersededBy: (standing === "converted" && successors.length === 0 ? [edition] : successors).map(
        ({ designator }) => designator.written,
      ),
      advice: adviceOf(standing, citation.written, proper),
    },
    edition,
    successors,
  };
}

/**
 * Checks cited designators against the editions known (GB/T 1.1-2020, 8.6: dated and undated references). A number
 * that nothing held bears is said to be unknown; a writing that cannot be read is said so and never guessed.
 */
export function checkCitations(citations: readonly Citation[], editions: readonly KnownEdition[]): CitationAnswer[] {
  const known = new KnownEditions(editions);
  return citations.map((citation) => check(citation, known));
}
