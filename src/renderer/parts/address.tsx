import type { ReactNode } from "react";
import { navigate, pathOf, type Route } from "../routes";

interface AddressProps {
  route: Route;
  className?: string;
  /** Whether it leads to the page that is open. */
  current?: boolean;
  children: ReactNode;
}

/** A link within the program: goes there in this window, or in another where the person asks the browser for one. */
export function Address({ route, className, current = false, children }: AddressProps): ReactNode {
  return (
    <a
      className={className}
      href={pathOf(route)}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        navigate(route);
      }}
    >
      {children}
    </a>
  );
}
