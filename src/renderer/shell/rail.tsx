import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isUnderWay } from "../../contract";
import { Address } from "../parts/address";
import { Icon } from "../parts/icons";
import { queries } from "../queries";
import { useRoute } from "../routes";
import { useWords } from "../words-context";
import { PLACES } from "./places";

function PlaceLink({ place: { word, icon, pages } }: { place: (typeof PLACES)[number] }): ReactNode {
  const { w } = useWords();
  const { page } = useRoute();
  return (
    <Address className="rail-item" route={{ page: pages[0] }} current={pages.includes(page)}>
      <Icon name={icon} />
      <span>{w.rail[word]}</span>
    </Address>
  );
}

interface RailProps {
  onFind: () => void;
  onJobs: () => void;
}

/** The one piece of chrome that is always there. */
export function Rail({ onFind, onJobs }: RailProps): ReactNode {
  const { w } = useWords();
  const { data: jobs = [] } = useQuery(queries.jobs());
  const running = jobs.filter(isUnderWay).length;
  return (
    <nav className="rail" aria-label={w.rail.name}>
      <span className="rail-sign" aria-hidden="true">
        融
      </span>
      {PLACES.map((place) => (
        <PlaceLink key={place.word} place={place} />
      ))}
      <span className="rail-gap" />
      <button type="button" className="rail-item" onClick={onFind} data-note={w.finder.key}>
        <Icon name="find" />
        <span>{w.rail.find}</span>
      </button>
      <button type="button" className={`rail-item ${running > 0 ? "busy" : ""}`} onClick={onJobs}>
        <Icon name="jobs" />
        <span>{running > 0 ? w.rail.jobsRunning(running) : w.rail.jobs}</span>
      </button>
    </nav>
  );
}
