import type { Fault } from "./fault";

interface Waiting<Answer> {
  resolve(answer: Answer): void;
  reject(fault: Fault): void;
}

/** Calls to another thread, each by a number, until an answer or a fault comes back under it. */
export class Calls<Answer = unknown> {
  readonly #waiting = new Map<number, Waiting<Answer>>();
  #made = 0;

  /** How many wait. */
  get size(): number {
    return this.#waiting.size;
  }

  /** Sends a call under a number of its own and waits. */
  make(send: (id: number) => void): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const id = this.#made++;
      this.#waiting.set(id, { resolve, reject });
      send(id);
    });
  }

  answer(id: number, answer: Answer): void {
    this.#taken(id)?.resolve(answer);
  }

  refuse(id: number, fault: Fault): void {
    this.#taken(id)?.reject(fault);
  }

  /** Nobody is there any more to answer. */
  refuseAll(fault: Fault): void {
    for (const id of [...this.#waiting.keys()]) this.refuse(id, fault);
  }

  #taken(id: number): Waiting<Answer> | undefined {
    const one = this.#waiting.get(id);
    this.#waiting.delete(id);
    return one;
  }
}
