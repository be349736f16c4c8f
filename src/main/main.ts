/** The desktop program: the same handler as everywhere, on a scheme of its own, in a window that is kept in. */
import { join } from "node:path";
import { app, BrowserWindow, dialog, Menu, protocol, session, utilityProcess } from "electron";
import { Fault, isFault, type Language } from "../contract";
import { openWorkspace, ownFilesOnly, programFolder, type Workspace } from "../handler";
import { DESKTOP_WORDS } from "../words/desktop";
import { faultSentence } from "../words/faults";
import { languageOf } from "../words/language";
import { menuTemplate } from "./menu";
import { ordersOf } from "./orders";
import { utilityReader } from "./reader";
import { guardEverything, guardSession } from "./rules";
import { registerScheme, serveScheme } from "./scheme";
import { openWindow } from "./window";

const BUNDLE_FOLDER = import.meta.dirname;

const libraryPath = (): string | undefined =>
  process.argv.find((word) => word.startsWith("--library="))?.slice("--library=".length);

/** The language that the library's preferences ask for, else that of the system. */
async function preferredLanguage({ workbench }: Workspace): Promise<Language> {
  const { language } = await workbench.library.preferences();
  return languageOf(language ?? app.getLocale());
}

function showMenu(workspace: Workspace, language: Language, newWindow: () => void): void {
  const orders = ordersOf(workspace, () => language, newWindow);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language, orders, process.platform === "darwin")));
}

/** The menu speaks the language of the interface, also when that is changed. */
async function followLanguage(workspace: Workspace, shown: Language, newWindow: () => void): Promise<void> {
  let current = shown;
  for await (const event of workspace.workbench.events.stream()) {
    if (event.kind !== "changed" || !event.tables.includes("preference")) continue;
    const language = await preferredLanguage(workspace);
    if (language !== current) showMenu(workspace, language, newWindow);
    current = language;
  }
}

/** Closes the library before the program ends; a second quit goes through. */
function closeBeforeQuit({ workbench }: Workspace): void {
  let closed = false;
  app.on("before-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    void workbench.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

async function start(): Promise<void> {
  ownFilesOnly();
  const workspace = await openWorkspace({
    bundleFolder: BUNDLE_FOLDER,
    interfaceFolder: join(programFolder(BUNDLE_FOLDER), "out", "renderer"),
    program: "rongbiao",
    libraryPath: libraryPath(),
    startReader: utilityReader(utilityProcess),
  });
  closeBeforeQuit(workspace);
  guardSession(session.defaultSession);
  serveScheme(protocol, workspace.handler);
  const language = await preferredLanguage(workspace);
  const newWindow = () => void openWindow(BUNDLE_FOLDER, language);
  showMenu(workspace, language, newWindow);
  newWindow();
  app.on("activate", () => {
    if (BrowserWindow.getAllWindows().length === 0) newWindow();
  });
  void followLanguage(workspace, language, newWindow);
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function fail(error: unknown): void {
  const language = languageOf(app.getLocale());
  const fault = isFault(error) ? error : new Fault("E_INTERNAL", { message: String(error) });
  dialog.showErrorBox(DESKTOP_WORDS[language].failed, faultSentence(fault, language));
  app.exit(1);
}

registerScheme(protocol);
guardEverything(app);
if (app.requestSingleInstanceLock()) {
  app.on("second-instance", focusWindow);
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  app.whenReady().then(start).catch(fail);
} else {
  app.quit();
}
