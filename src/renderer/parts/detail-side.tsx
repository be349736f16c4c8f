import type { ReactNode } from "react";

interface DetailSideProps {
  label: string;
  children: ReactNode;
}

/** What is said of the thing chosen, at the right; it scrolls, so the keyboard reaches it. */
export function DetailSide({ label, children }: DetailSideProps): ReactNode {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <aside className="detail-side" aria-label={label} tabIndex={0}>
      {children}
    </aside>
  );
}
