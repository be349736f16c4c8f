import type { ReactNode } from "react";

/** Digits of a key that are read out together. */
const READ_TOGETHER = /.{1,8}/g;

/** A key's whole id in groups, as two rooms read it to each other. */
export function KeyDigits({ id }: { id: string }): ReactNode {
  return <p className="number key-digits">{id.match(READ_TOGETHER)?.join(" ")}</p>;
}
