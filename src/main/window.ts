import { join } from "node:path";
import { app, BrowserWindow } from "electron";
import type { Language } from "../contract";
import { DESKTOP_WORDS } from "../words/desktop";
import { ORIGIN } from "./origin";

const SIZE = { width: 1440, height: 900, minWidth: 960, minHeight: 600 };

/** A window on the interface: sandboxed, isolated, without Node, shown when it has something to show. */
export function openWindow(bundleFolder: string, language: Language): BrowserWindow {
  const window = new BrowserWindow({
    ...SIZE,
    show: false,
    title: DESKTOP_WORDS[language].title,
    webPreferences: {
      preload: join(bundleFolder, "..", "preload", "preload.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
    },
  });
  window.once("ready-to-show", () => window.show());
  void window.loadURL(`${ORIGIN}/`);
  return window;
}
