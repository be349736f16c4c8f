import type { Finding, FindingCode, Verification } from "../contract";

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
