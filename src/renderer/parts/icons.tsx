import type { ReactNode } from "react";

/** One set of line icons on a 20-unit grid; they accompany words and are hidden from screen readers. */
const PATHS = {
  library: "M4 3v14M4 4h4v12H4M8 5h4v11H8M12.5 5.2l3.2-.8 3 11-3.2.9z",
  candidates: "M3 3h4v4H3zM9 3h4v4H9zM15 3h2v4h-2M3 9h4v4H3zM9 9h4v4H9zM15 9h2v4h-2M3 15h4v2M9 15h4v2",
  checks: "M4 3h12v14H4zM7 7.5l1.2 1.2L10.5 6M7 12.5l1.2 1.2L10.5 11M12.5 7.5h1M12.5 12.5h1",
  compare: "M3 3h6v14H3zM11 3h6v14h-6zM5 7h2M5 10h2M13 7h2M13 10h2",
  review: "M4 3h9l3 3v11H4zM7 8h6M7 11h3M8.5 14.5l2 1.5 4-4.5",
  packages: "M3 6.5L10 3l7 3.5v7L10 17l-7-3.5zM3 6.5l7 3.5 7-3.5M10 10v7",
  settings: "M3 6h7M14 6h3M12 4v4M3 14h3M10 14h7M8 12v4",
  find: "M8.5 3.5a5 5 0 100 10 5 5 0 000-10M12.2 12.2L17 17",
  jobs: "M3 5h14M3 10h9M3 15h5M15 12v6M12 15h6",
  down: "M5 8l5 5 5-5",
  upload: "M10 14V4M6 7.5L10 3.5l4 4M3 14v3h14v-3",
  download: "M10 3v10M6 9.5l4 4 4-4M3 14v3h14v-3",
  edit: "M4 16l1-4L13.5 3.5l3 3L8 15zM12 5l3 3",
  undo: "M7 5L3 9l4 4M3 9h9a5 5 0 010 8H9",
  close: "M5 5l10 10M15 5L5 15",
  plus: "M10 4v12M4 10h12",
  check: "M4 10.5l4 4L16 6",
  key: "M7 8a4 4 0 103.8 5H13v2h2v-2h2v-2h-6.2A4 4 0 007 8M7 12h.1",
  screen: "M2.5 4h15v10h-15zM7 17h6M10 14v3",
  lock: "M5 9h10v8H5zM7 9V6.5a3 3 0 016 0V9",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
