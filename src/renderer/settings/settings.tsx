import type { ReactNode } from "react";
import { Page } from "../parts/page";
import { useWords } from "../words-context";

export function Settings(): ReactNode {
  const { w } = useWords();
  return <Page title={w.rail.settings}>{null}</Page>;
}
