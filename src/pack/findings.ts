import type { FaultCode, Finding, FindingCode, Verification } from "../contract";

/** Gathers what a verification finds and counts what it checked. */
export class Findings {
  readonly #found: Finding[] = [];
  readonly #checked: Record<string, number> = {};

  broken(code: FindingCode, where: string, values: Record<string, string> = {}): void {
    this.#found.push({ severity: "broken", code, where, values });
  }

  untrusted(code: FindingCode, where: string, values: Record<string, string> = {}): void {
    this.#found.push({ severity: "untrusted", code, where, values });
  }

  note(code: FindingCode, where: string, values: Record<string, string> = {}): void {
    this.#found.push({ severity: "note", code, where, values });
  }

  count(what: string, howMany = 1): void {
    this.#checked[what] = (this.#checked[what] ?? 0) + howMany;
  }

  /** Takes in what a part of the verification found. */
  add({ checked, findings }: Verification): void {
    this.#found.push(...findings);
    for (const [what, howMany] of Object.entries(checked)) this.count(what, howMany);
  }

  get sound(): boolean {
    return this.#found.every(({ severity }) => severity === "note");
  }

  verification(): Verification {
    return { valid: this.sound, checked: { ...this.#checked }, findings: [...this.#found] };
  }
}

const UNSUPPORTED: ReadonlySet<FindingCode> = new Set(["package.version", "bag.version", "bag.algorithm"]);

/** With which code something is refused for what a verification found; null where it is valid. */
export const faultOf = ({ findings }: Verification): FaultCode | null => {
  const broken = findings.find(({ severity }) => severity === "broken");
  if (broken) return UNSUPPORTED.has(broken.code) ? "E_PACKAGE_UNSUPPORTED" : brokenFault(broken.code);
  return findings.some(({ severity }) => severity === "untrusted") ? "E_PACKAGE_UNTRUSTED" : null;
};

const brokenFault = (code: FindingCode): FaultCode => {
  if (code === "ledger.fork") return "E_LEDGER_FORK";
  return code.startsWith("bag.") || code.startsWith("package.") ? "E_PACKAGE_INVALID" : "E_LEDGER_BROKEN";
};
