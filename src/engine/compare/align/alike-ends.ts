/** The sign that ends a Chinese sentence; no word goes on beyond it. */
const STOP = "。";

/** What two texts have between the whole sentences with which both begin and end: from `head` on, up to the end in either. */
export interface Between {
  readonly head: number;
  readonly leftEnd: number;
  readonly rightEnd: number;
}

/** How far both texts begin alike by whole sentences, and from where on they end alike. */
export function alikeAround(left: string, right: string): Between {
  const shorter = Math.min(left.length, right.length);
  let alike = 0;
  while (alike < shorter && left.charCodeAt(alike) === right.charCodeAt(alike)) alike++;
  let tail = 0;
  while (
    tail < shorter - alike &&
    left.charCodeAt(left.length - 1 - tail) === right.charCodeAt(right.length - 1 - tail)
  ) {
    tail++;
  }
  const stop = left.indexOf(STOP, left.length - tail);
  const leftEnd = stop < 0 ? left.length : stop + 1;
  const head = alike === 0 ? 0 : left.lastIndexOf(STOP, alike - 1) + 1;
  return { head, leftEnd, rightEnd: right.length - (left.length - leftEnd) };
}
