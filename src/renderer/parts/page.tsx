import { Spin } from "antd";
import type { ReactNode } from "react";
import { useWords } from "../words-context";
import { FaultNotice } from "./fault";
import { showing } from "./showing";

interface PageProps {
  title: ReactNode;
  /** Filters and switches, after the title. */
  tools?: ReactNode;
  /** What can be done, at the right. */
  actions?: ReactNode;
  className?: string;
  /** Texts that all of it tells of. */
  texts?: readonly string[];
  children: ReactNode;
}

/** A page: one slim bar, then nothing but its matter. */
export function Page({ title, tools, actions, className = "", texts, children }: PageProps): ReactNode {
  return (
    <main className={`page ${className}`} id="main" tabIndex={-1} {...(texts ? showing(...texts) : {})}>
      <header className="page-bar">
        <h1>{title}</h1>
        <div className="page-tools">{tools}</div>
        <div className="page-actions">{actions}</div>
      </header>
      <div className="page-body">{children}</div>
    </main>
  );
}

interface Answer {
  isPending: boolean;
  error: unknown;
}

/** Shows the fault or the waiting of a question; undefined when its answer can be shown. */
export function Waiting({ of }: { of: Answer }): ReactNode {
  const { w } = useWords();
  if (of.error) return <FaultNotice error={of.error} />;
  return (
    <div className="waiting" role="status">
      <Spin />
      <span>{w.loading}</span>
    </div>
  );
}

/** A quiet sentence where there is nothing yet, with what to do about it. */
export function Nothing({ children, action }: { children: ReactNode; action?: ReactNode }): ReactNode {
  return (
    <div className="nothing">
      <p>{children}</p>
      {action}
    </div>
  );
}
