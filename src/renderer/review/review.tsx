import type { ReactNode } from "react";
import { Page } from "../parts/page";
import { useWords } from "../words-context";

export function Review(_: { project?: string; item?: string }): ReactNode {
  const { w } = useWords();
  return <Page title={w.rail.review}>{null}</Page>;
}
