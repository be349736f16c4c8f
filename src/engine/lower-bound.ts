/**
 * The first of `length` places, in order, that is not before what is looked for, by halving; `length` where all are.
 * `isBefore` is true up to some place and false from there on.
 */
export function lowerBound(length: number, isBefore: (at: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
