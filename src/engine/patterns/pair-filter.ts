const PLACES = 0x10000;
const BITS = 32;

/** A yes or no for each of many places, small enough to lie near when texts are gone through sign by sign. */
class Marks {
  private readonly words = new Uint32Array(PLACES / BITS);

  set(place: number): void {
    this.words[place >>> 5]! |= 1 << (place & (BITS - 1));
  }

  has(place: number): boolean {
    return ((this.words[place >>> 5]! >>> (place & (BITS - 1))) & 1) === 1;
  }
}

/** Where two signs stand among the marks; others may stand there too. */
const placeOf = (first: number, second: number): number => (first * 31 + second) & (PLACES - 1);

/** Which two signs may stand at the beginning of something: of most, one look tells that they may not. */
export class PairFilter {
  private readonly pairs = new Marks();
  /** Signs that may begin it whatever follows. */
  private readonly signs = new Marks();

  addPair(first: number, second: number): void {
    this.pairs.set(placeOf(first, second));
  }

  addSign(sign: number): void {
    this.signs.set(sign);
  }

  mayBegin(first: number, second: number): boolean {
    return this.pairs.has(placeOf(first, second)) || this.signs.has(first);
  }
}
