import type { Link } from "./link";

/** A possible link with what speaks for it. */
interface Weighed extends Link {
  readonly strength: number;
}

/** A link is clear where no other of either clause is more than this part as strong. */
const CLEAR_OF_RIVALS = 0.5;

const ends = ({ left, right }: Link) => [`left ${left}`, `right ${right}`];

/** The links to which neither clause has a rival worth the name. */
export function clearLinks<L extends Weighed>(links: readonly L[]): L[] {
  const strengths = new Map<string, readonly [best: number, second: number]>();
  for (const link of links) {
    for (const end of ends(link)) {
      const [best, second] = strengths.get(end) ?? [0, 0];
      strengths.set(end, link.strength > best ? [link.strength, best] : [best, Math.max(second, link.strength)]);
    }
  }
  return links.filter((link) =>
    ends(link).every((end) => {
      const [best, second] = strengths.get(end)!;
      return link.strength === best && second <= CLEAR_OF_RIVALS * best;
    }),
  );
}
