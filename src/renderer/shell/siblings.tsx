import type { ReactNode } from "react";
import { Address } from "../parts/address";
import { useRoute } from "../routes";
import { useWords } from "../words-context";
import { PLACES } from "./places";

/** The pages beside this one, as tabs of its bar. */
export function Siblings(): ReactNode {
  const { w } = useWords();
  const { page } = useRoute();
  const place = PLACES.find(({ pages }) => pages.includes(page));
  if (!place?.siblings) return null;
  return (
    <nav className="siblings" aria-label={w.rail[place.word]}>
      {place.siblings.map((sibling) => (
        <Address key={sibling} route={{ page: sibling }} current={sibling === page}>
          {w.places[sibling]}
        </Address>
      ))}
    </nav>
  );
}
