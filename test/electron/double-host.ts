import { once } from "node:events";
import type { MenuItemConstructorOptions } from "electron";
import { app, BrowserWindow, registered } from "./double";
import type { Host } from "./host";

function labels(items: readonly MenuItemConstructorOptions[]): string[] {
  return items.flatMap((item) => [item.label ?? "", ...labels((item.submenu ?? []) as MenuItemConstructorOptions[])]);
}

function itemOf(items: readonly MenuItemConstructorOptions[], id: string): MenuItemConstructorOptions | undefined {
  for (const item of items) {
    const found = item.id === id ? item : itemOf((item.submenu ?? []) as MenuItemConstructorOptions[], id);
    if (found) return found;
  }
  return undefined;
}

const firstContents = () => BrowserWindow.all[0]!.webContents;

/** What a guarded page does when it is told to go somewhere: every kind of navigation is announced and may be stopped. */
function navigates(address: string): boolean {
  return ["will-navigate", "will-redirect", "will-frame-navigate"].every((name) => {
    let stopped = false;
    firstContents().emit(name, {
      url: address,
      preventDefault: () => {
        stopped = true;
      },
    });
    return !stopped;
  });
}

/** The program on the double. */
export function doubleHost(): Host {
  const loaded = once(app, "double-loaded");
  return {
    started: async () => void (await loaded),
    fetch: async (address, init) => {
      const scheme = new URL(address).protocol.slice(0, -1);
      const handler = registered.handlers.get(scheme);
      if (!handler) throw new Error(`no handler of ${scheme}`);
      return handler(new Request(address, init));
    },
    windows: () => BrowserWindow.all.map(({ webContents }) => webContents.getURL()),
    webPreferences: () => ({ ...BrowserWindow.all[0]!.options.webPreferences }),
    grants: async (permission, address) => {
      const contents = { getURL: () => address };
      const asked = await new Promise<boolean>((resolve) =>
        registered.permissionRequest!(contents as never, permission as never, resolve, {} as never),
      );
      const checked = registered.permissionCheck!(null, permission as never, address, {} as never);
      const device = registered.devicePermission!({} as never);
      return asked || checked || device;
    },
    mayNavigate: async (address) => navigates(address),
    mayOpen: async (address) => firstContents().openHandler({ url: address }).action === "allow",
    mayRequest: (address) =>
      new Promise((resolve) => registered.beforeRequest!({ url: address }, ({ cancel }) => resolve(cancel !== true))),
    menu: () => labels(registered.menu),
    choose: async (id, paths) => {
      registered.chosen = [...paths];
      itemOf(registered.menu, id)!.click!({} as never, undefined, {} as never);
    },
    quit: async () => {
      const ended = once(app, "double-ended");
      app.quit();
      await ended;
    },
  };
}
