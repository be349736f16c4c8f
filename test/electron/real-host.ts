import { app, BrowserWindow, dialog, Menu, type MenuItem, type Menu as MenuType, session } from "electron";
import type { Host } from "./host";

const LOOK_MS = 50;

const contents = () => BrowserWindow.getAllWindows()[0]!.webContents;
const inPage = (code: string): Promise<unknown> => contents().executeJavaScript(code, true);

function items(menu: MenuType | null | undefined): MenuItem[] {
  return (menu?.items ?? []).flatMap((item) => [item, ...items(item.submenu)]);
}

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The program on Electron itself. */
export function realHost(): Host {
  return {
    async started() {
      await app.whenReady();
      while (BrowserWindow.getAllWindows().length === 0 || contents().isLoading()) await delay(LOOK_MS);
    },
    fetch: (address, init) => session.defaultSession.fetch(address, init),
    windows: () => BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL()),
    webPreferences: () => ({
      ...(contents() as unknown as { getLastWebPreferences(): object }).getLastWebPreferences(),
    }),
    async grants(permission) {
      const name = JSON.stringify(permission);
      return (
        (await inPage(
          `navigator.permissions.query({ name: ${name} }).then((s) => s.state === "granted", () => false)`,
        )) === true
      );
    },
    async mayNavigate(address) {
      const before = contents().getURL();
      await inPage(`location.href = ${JSON.stringify(address)}; undefined`);
      await delay(LOOK_MS * 4);
      return contents().getURL() !== before;
    },
    async mayOpen(address) {
      return (await inPage(`window.open(${JSON.stringify(address)}) !== null`)) === true;
    },
    mayRequest: (address) =>
      session.defaultSession.fetch(address).then(
        () => true,
        () => false,
      ),
    menu: () => items(Menu.getApplicationMenu()).map(({ label }) => label),
    async choose(id, paths) {
      dialog.showOpenDialog = async () => ({ canceled: paths.length === 0, filePaths: [...paths] });
      dialog.showSaveDialog = async () => ({ canceled: paths.length === 0, filePath: paths[0] ?? "" });
      Menu.getApplicationMenu()!.getMenuItemById(id)!.click();
    },
    async quit() {
      app.quit();
    },
  };
}
