import { Drawer, type DrawerProps, Modal, type ModalProps } from "antd";
import { type ReactNode, useEffect, useRef } from "react";

/** Where the focus was last outside of all dialogs; nothing where it was on nothing. */
let outside: HTMLElement | undefined;

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest("[role=dialog]") !== null;

document.addEventListener("focusin", ({ target }) => {
  if (!isInDialog(target)) outside = target instanceof HTMLElement ? target : undefined;
});
document.addEventListener("focusout", ({ target, relatedTarget }) => {
  if (relatedTarget === null && !isInDialog(target)) outside = undefined;
});

/**
 * Gives the focus back as soon as a dialog closes. antd does so when its closing has been drawn, and takes it from whoever
 * has gone on meanwhile; keys pressed until then go to a dialog that is not there any more.
 */
function useFocusGivenBack(open: boolean): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !open && isInDialog(document.activeElement)) {
      if (outside?.isConnected) outside.focus({ preventScroll: true });
      else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    }
    wasOpen.current = open;
  }, [open]);
}

const NOT_LATE = { focusTriggerAfterClose: false };

/** Puts the focus into the first field of a dialog that has opened. */
function begin(within: HTMLElement | null): void {
  const dialog = within?.closest("[role=dialog]");
  // whoever is quicker than the dialog's opening stays where they are
  if (!dialog || dialog.querySelector("input:focus, textarea:focus")) return;
  dialog.querySelector<HTMLElement>("input:not([type=radio]), input:checked, textarea")?.focus();
}

/** A dialog over the page, which begins in its first field. */
export function Dialog({ children, ...props }: ModalProps & { open: boolean }): ReactNode {
  const matter = useRef<HTMLDivElement>(null);
  useFocusGivenBack(props.open);
  return (
    <Modal focusable={NOT_LATE} {...props} afterOpenChange={(opened) => opened && begin(matter.current)}>
      <div className="dialog-matter" ref={matter}>
        {children}
      </div>
    </Modal>
  );
}

/** A dialog at the page's right edge. */
export function SideDialog(props: DrawerProps & { open: boolean }): ReactNode {
  useFocusGivenBack(props.open);
  return <Drawer focusable={NOT_LATE} {...props} />;
}
