import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Icon, type IconName } from "../parts/icons";
import { isUnderWay, queries } from "../queries";
import { navigate, type Page, pathOf, type Route, useRoute } from "../routes";
import { useWords } from "../words-context";

const PLACES: {
  route: Route;
  icon: IconName;
  pages: Page[];
  word: "library" | "candidates" | "overlap" | "compare" | "review" | "packages" | "settings";
}[] = [
  { route: { page: "library" }, icon: "library", pages: ["library", "text", "search"], word: "library" },
  { route: { page: "candidates" }, icon: "candidates", pages: ["candidates"], word: "candidates" },
  { route: { page: "overlap" }, icon: "overlap", pages: ["overlap"], word: "overlap" },
  { route: { page: "compare" }, icon: "compare", pages: ["compare"], word: "compare" },
  { route: { page: "review" }, icon: "review", pages: ["review"], word: "review" },
  { route: { page: "packages" }, icon: "packages", pages: ["packages"], word: "packages" },
  { route: { page: "settings" }, icon: "settings", pages: ["settings"], word: "settings" },
];

function Place({ place }: { place: (typeof PLACES)[number] }): ReactNode {
  const { w } = useWords();
  const current = place.pages.includes(useRoute().page);
  return (
    <a
      className="rail-item"
      href={pathOf(place.route)}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(place.route);
      }}
    >
      <Icon name={place.icon} />
      <span>{w.rail[place.word]}</span>
    </a>
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
        <Place key={place.word} place={place} />
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
