/** What a running job is told through shared memory, so that a loop in any thread sees it at its next step. */
const GO = 0;
const STOP = 1;
const PAUSE = 2;

/** `stop`: a person cancelled it; `pause`: it goes on later, at the next opening or once a more urgent one has ended. */
export class Flag {
  readonly #cell: Int32Array;

  constructor(readonly memory: SharedArrayBuffer = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.#cell = new Int32Array(memory);
  }

  /** Also what pauses already: a person who cancels it does not want it to go on later. */
  stop(): void {
    Atomics.store(this.#cell, 0, STOP);
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
