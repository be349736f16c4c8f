import { useState } from "react";

/**
 * What a dialog shows, as it was when it opened: what changes meanwhile must not take its place under the eyes of whoever
 * confirms it.
 */
export function useAsOpened<Shown>(shown: Shown, open: boolean): Shown {
  const [kept, setKept] = useState({ open, shown });
  if (kept.open === open) return open ? kept.shown : shown;
  setKept({ open, shown });
  return shown;
}
