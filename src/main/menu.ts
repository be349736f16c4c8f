import type { MenuItemConstructorOptions } from "electron";
import type { Language } from "../contract";
import { DESKTOP_WORDS } from "../words/desktop";

/** What the menu orders; the rest are Electron's own roles. */
export interface Orders {
  importFiles(): void;
  importFolder(): void;
  openLibrary(): void;
  backUp(): void;
  newWindow(): void;
}

/** The menu in the language of the interface. There is no item that opens an address outside the program. */
export function menuTemplate(language: Language, orders: Orders, isMac: boolean): MenuItemConstructorOptions[] {
  const words = DESKTOP_WORDS[language];
  const appMenu: MenuItemConstructorOptions[] = isMac ? [{ role: "appMenu", label: words.title }] : [];
  return [
    ...appMenu,
    {
      label: words.file,
      submenu: [
        { id: "import-files", label: words.importFiles, accelerator: "CmdOrCtrl+O", click: () => orders.importFiles() },
        { id: "import-folder", label: words.importFolder, click: () => orders.importFolder() },
        { type: "separator" },
        { id: "open-library", label: words.openLibrary, click: () => orders.openLibrary() },
        { id: "backup", label: words.backup, click: () => orders.backUp() },
        { type: "separator" },
        { id: "new-window", label: words.newWindow, accelerator: "CmdOrCtrl+N", click: () => orders.newWindow() },
        { role: "close", label: words.close },
        { type: "separator" },
        { role: "quit", label: words.quit },
      ],
    },
    { role: "editMenu", label: words.edit },
    {
      label: words.view,
      submenu: [{ role: "resetZoom" }, { role: "zoomIn" }, { role: "zoomOut" }, { role: "togglefullscreen" }],
    },
    { label: words.help, submenu: [{ role: "about", label: words.about }] },
  ];
}
