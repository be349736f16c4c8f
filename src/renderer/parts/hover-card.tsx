import { type ReactNode, useEffect, useState } from "react";

interface Shown {
  note: string;
  x: number;
  y: number;
  below: boolean;
}

/** Space a card needs above its mark before it goes below it. */
const ROOM_ABOVE = 90;
const EDGE = 140;

function shownFor(target: EventTarget | null): Shown | undefined {
  const mark = target instanceof Element ? target.closest<HTMLElement>("[data-note]") : null;
  const note = mark?.dataset.note;
  if (!mark || !note) return undefined;
  const box = mark.getBoundingClientRect();
  const x = Math.min(Math.max(box.left + box.width / 2, EDGE), innerWidth - EDGE);
  const below = box.top < ROOM_ABOVE;
  return { note, x, y: below ? box.bottom : box.top, below };
}

/** One card for all marks that bear a `data-note`, by pointer and by keyboard; Escape closes it. */
export function HoverCard(): ReactNode {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    const show = (event: Event) => setShown(shownFor(event.target));
    const hide = () => setShown(undefined);
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && hide();
    document.addEventListener("pointerover", show);
    document.addEventListener("focusin", show);
    document.addEventListener("scroll", hide, true);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("pointerover", show);
      document.removeEventListener("focusin", show);
      document.removeEventListener("scroll", hide, true);
      document.removeEventListener("keydown", onKey);
    };
  }, []);
  if (!shown) return null;
  return (
    <div className={`hover-card ${shown.below ? "below" : ""}`} role="tooltip" style={{ left: shown.x, top: shown.y }}>
      {shown.note}
    </div>
  );
}
