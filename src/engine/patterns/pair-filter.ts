const PAIRS = 0x10000;

/** Where in the table two signs stand; others may stand there too. */
const placeOf = (first: number, second: number): number => (first * 31 + second) & (PAIRS - 1);

/** Which two signs may stand at the beginning of something: of most, one look tells that they may not. */
export class PairFilter {
  private readonly pairs = new Uint8Array(PAIRS);
  /** Signs that may begin it whatever follows. */
  private readonly signs = new Uint8Array(PAIRS);

  addPair(first: number, second: number): void {
    this.pairs[placeOf(first, second)] = 1;
  }

  addSign(sign: number): void {
    this.signs[sign] = 1;
  }

  mayBegin(first: number, second: number): boolean {
    return this.pairs[placeOf(first, second)] === 1 || this.signs[first] === 1;
  }
}
