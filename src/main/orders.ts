import { app, BrowserWindow, dialog, type OpenDialogOptions } from "electron";
import { type Fault, IMPORT_EXTENSIONS, isFault, type Language } from "../contract";
import type { Workspace } from "../handler";
import { DESKTOP_WORDS } from "../words/desktop";
import { faultSentence } from "../words/faults";
import type { Orders } from "./menu";

const LIBRARY_EXTENSION = "rongbiao";

async function chosen(options: OpenDialogOptions): Promise<string[]> {
  const window = BrowserWindow.getFocusedWindow();
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? [] : filePaths;
}

async function savePath(defaultPath: string): Promise<string | undefined> {
  const window = BrowserWindow.getFocusedWindow();
  const options = { defaultPath };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || filePath === "" ? undefined : filePath;
}

/** What the menu orders, done: dialogs of the system, then the same use cases as everywhere. */
export function ordersOf({ workbench }: Workspace, language: () => Language, newWindow: () => void): Orders {
  const words = () => DESKTOP_WORDS[language()];
  const attempt = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => {
      const fault: Pick<Fault, "code" | "details"> = isFault(error)
        ? error
        : { code: "E_INTERNAL", details: { message: String(error) } };
      dialog.showErrorBox(words().failed, faultSentence(fault, language()));
    });
  };
  const importPaths = async (paths: string[]): Promise<void> => {
    if (paths.length > 0) await workbench.imports.paths({ paths });
  };
  return {
    importFiles: () =>
      attempt(async () => {
        const filters = [
          { name: words().standards, extensions: [...IMPORT_EXTENSIONS] },
          { name: words().allFiles, extensions: ["*"] },
        ];
        await importPaths(await chosen({ properties: ["openFile", "multiSelections"], filters }));
      }),
    importFolder: () => attempt(async () => importPaths(await chosen({ properties: ["openDirectory"] }))),
    openLibrary: () =>
      attempt(async () => {
        const filters = [{ name: words().library, extensions: [LIBRARY_EXTENSION] }];
        const [path] = await chosen({ properties: ["openFile", "promptToCreate"], filters });
        if (path === undefined) return;
        app.relaunch({
          args: [...process.argv.slice(1).filter((word) => !word.startsWith("--library=")), `--library=${path}`],
        });
        app.quit();
      }),
    backUp: () =>
      attempt(async () => {
        const path = await savePath(`library-${new Date().toISOString().slice(0, 10)}.${LIBRARY_EXTENSION}`);
        if (path !== undefined) await workbench.library.backup({ path });
      }),
    newWindow,
  };
}
