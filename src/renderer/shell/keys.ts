import { App } from "antd";
import { useEffect } from "react";
import { client } from "../client";
import { useAct } from "../parts/fault";
import { navigate } from "../routes";
import { useWords } from "../words-context";
import { PLACES } from "./places";

/** Whether a key press belongs to a field in which a person writes. */
export function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="checkbox"]):not([type="radio"]), textarea, select'))
  );
}

const withCommand = (event: KeyboardEvent) => event.ctrlKey || event.metaKey;

/**
 * Keys of every page: Ctrl/⌘ K finds, Ctrl/⌘ Z takes back the newest change, Alt and a digit goes to a page; none of them
 * where there is nothing to act on.
 */
export function useShortcuts(acts: { find: () => void } | undefined): void {
  const { w } = useWords();
  const { message } = App.useApp();
  const undo = useAct(
    () => client.library.undo(),
    ({ undone }) => (undone ? w.shell.undone : void message.info(w.shell.nothingToUndo)),
  );
  useEffect(() => {
    if (!acts) return;
    const onKey = (event: KeyboardEvent) => {
      const place =
        event.altKey && !withCommand(event) ? PLACES[Number(event.code.replace("Digit", "")) - 1] : undefined;
      if (place) {
        event.preventDefault();
        navigate({ page: place.pages[0] });
      }
      if (!withCommand(event) || event.altKey) return;
      if (event.key === "k") {
        event.preventDefault();
        acts.find();
      } else if (event.key === "z" && !event.shiftKey && !isWriting(event.target)) {
        event.preventDefault();
        undo.mutate(undefined);
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

/** Single keys of one page, by `event.key`; none while a person writes, chooses in a list, or answers a dialog. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (withCommand(event) || event.altKey || event.defaultPrevented || isWriting(event.target)) return;
      if (event.target instanceof Element && event.target.closest("[role=dialog], input, [role=listbox]")) return;
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}
