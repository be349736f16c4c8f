/** What a running job is told through shared memory, so that a loop in any thread sees it at its next step. */
const GO = 0;
const STOP = 1;
const PAUSE = 2;

/** `stop`: a person cancelled it; `pause`: the program closes and the job goes on at the next opening. */
export class Flag {
  readonly #cell: Int32Array;

  constructor(readonly memory: SharedArrayBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.#cell = new Int32Array(memory);
  }

  stop(): void {
    Atomics.compareExchange(this.#cell, 0, GO, STOP);
  }

  pause(): void {
    Atomics.compareExchange(this.#cell, 0, GO, PAUSE);
  }

  /** Whether the work is to end, for either reason. */
  cancelled(): boolean {
    return Atomics.load(this.#cell, 0) !== GO;
  }

  paused(): boolean {
    return Atomics.load(this.#cell, 0) === PAUSE;
  }
}
