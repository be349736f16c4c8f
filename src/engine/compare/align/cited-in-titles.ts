import type { ClauseUnit } from "../../../contract";
import { findDesignators, standardKey } from "../../designator";
import type { Control } from "./control";
import type { Pair } from "./sharing";

type Cited = readonly { readonly body: string; readonly key: string }[];

const citedIn = ({ title }: ClauseUnit): Cited =>
  title && /\d/.test(title)
    ? findDesignators(title).map(({ designator }) => ({ body: designator.body, key: standardKey(designator) }))
    : [];

/**
 * Whether the titles of two clauses name different standards of one body: `Changes from RFC 2616` tells of other changes
 * than `Changes from RFC 7230`. Standards of two bodies may well stand for each other (`按 GJB 150.11A 的盐雾试验`,
 * `按 GB/T 2423.17 的盐雾试验`).
 */
export function titlesOfOthers(
  left: readonly ClauseUnit[],
  right: readonly ClauseUnit[],
  control: Control,
): (pair: Pair) => boolean {
  const cited = (units: readonly ClauseUnit[]) =>
    units.map((unit) => {
      control.check();
      return citedIn(unit);
    });
  const [ofLeft, ofRight] = [cited(left), cited(right)];
  return (pair) => {
    const [here, there] = [ofLeft[pair.left]!, ofRight[pair.right]!];
    return (
      here.some((one) => there.some((other) => one.body === other.body)) &&
      !here.some((one) => there.some((other) => one.key === other.key))
    );
  };
}
