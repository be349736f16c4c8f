/**
 * A double of the part of Electron that the desktop program uses, typed against electron.d.ts (electron 45.4.1). Each
 * behaviour that the program relies on names where it is promised; what is not relied on is not here.
 */
import { fork } from "node:child_process";
import { EventEmitter } from "node:events";
import type {
  App,
  MenuItemConstructorOptions,
  OpenDialogReturnValue,
  Protocol,
  SaveDialogReturnValue,
  Session,
  WindowOpenHandlerResponse,
} from "electron";

/** What was registered, for the host of the tests to try. */
export const registered = {
  schemes: [] as Electron.CustomScheme[],
  handlers: new Map<string, (request: Request) => Response | Promise<Response>>(),
  permissionRequest: undefined as Parameters<Session["setPermissionRequestHandler"]>[0] | undefined,
  permissionCheck: undefined as Parameters<Session["setPermissionCheckHandler"]>[0] | undefined,
  devicePermission: undefined as Parameters<Session["setDevicePermissionHandler"]>[0] | undefined,
  beforeRequest: undefined as
    | ((details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void)
    | undefined,
  spellChecker: true,
  menu: [] as MenuItemConstructorOptions[],
  chosen: [] as string[],
};

/**
 * `App`: "ready" comes once; `whenReady` settles at or after it; `quit` emits `before-quit` first and ends the program
 * unless a listener prevents it (electron.d.ts: `interface App`, events `before-quit` and method `quit`).
 */
class DoubleApp extends EventEmitter {
  #ready = Promise.resolve();
  readonly isPackaged = false;
  /** Command line of Chromium; later switches are not seen by it (electron.d.ts: `CommandLine.appendSwitch`). */
  readonly switches = new Map<string, string>();
  readonly commandLine = { appendSwitch: (name: string, value = "") => void this.switches.set(name, value) };

  whenReady(): Promise<void> {
    return this.#ready;
  }
  /** False where another instance holds the lock; that one is told by `second-instance` (electron.d.ts: `App`). */
  requestSingleInstanceLock(): boolean {
    return !process.argv.includes("--double-second");
  }
  getLocale(): string {
    return "zh-CN";
  }
  relaunch(): void {}
  quit(): void {
    let prevented = false;
    this.emit("before-quit", { preventDefault: () => (prevented = true) });
    if (!prevented) this.emit("double-ended");
  }
  exit(code: number): void {
    process.exit(code);
  }
}
const doubleApp = new DoubleApp();
export const app = doubleApp as unknown as App & DoubleApp;

/** `Protocol`: schemes are registered before ready, and once (electron.d.ts: `registerSchemesAsPrivileged`). */
export const protocol = {
  registerSchemesAsPrivileged(schemes: Electron.CustomScheme[]) {
    if (registered.schemes.length > 0) throw new Error("registerSchemesAsPrivileged can be called only once");
    registered.schemes = schemes;
  },
  /** Electron passes a `Request` and takes a `Response`, also with a stream (electron.d.ts: `Protocol.handle`). */
  handle(scheme: string, handler: (request: Request) => Response | Promise<Response>) {
    registered.handlers.set(scheme, handler);
  },
} as Pick<Protocol, "registerSchemesAsPrivileged" | "handle">;

/** `Session`: without handlers every permission is granted (electronjs.org, Security, item 5). */
export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: typeof registered.permissionRequest) => {
      registered.permissionRequest = handler;
    },
    setPermissionCheckHandler: (handler: typeof registered.permissionCheck) => {
      registered.permissionCheck = handler;
    },
    setDevicePermissionHandler: (handler: typeof registered.devicePermission) => {
      registered.devicePermission = handler;
    },
    setSpellCheckerEnabled: (enabled: boolean) => {
      registered.spellChecker = enabled;
    },
    webRequest: {
      onBeforeRequest: (listener: NonNullable<typeof registered.beforeRequest>) => {
        registered.beforeRequest = listener;
      },
    },
  },
};

/** `WebContents`: navigation is announced and may be prevented; windows open as the handler says (electron.d.ts). */
export class DoubleContents extends EventEmitter {
  url = "";
  openHandler: (details: { url: string }) => WindowOpenHandlerResponse = () => ({ action: "allow" });
  setWindowOpenHandler(handler: DoubleContents["openHandler"]): void {
    this.openHandler = handler;
  }
  getURL(): string {
    return this.url;
  }
  setWebRTCIPHandlingPolicy(): void {}
}

/** `BrowserWindow`: its contents are announced by `web-contents-created` of the app (electron.d.ts: `interface App`). */
export class BrowserWindow extends EventEmitter {
  static readonly all: BrowserWindow[] = [];
  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.all];
  }
  static getFocusedWindow(): BrowserWindow | null {
    return BrowserWindow.all.at(-1) ?? null;
  }
  readonly webContents = new DoubleContents();
  shown = false;

  constructor(readonly options: Electron.BrowserWindowConstructorOptions) {
    super();
    BrowserWindow.all.push(this);
    app.emit("web-contents-created", {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.url = url;
    app.emit("double-loaded", url);
    this.emit("ready-to-show");
  }
  show(): void {
    this.shown = true;
  }
  isMinimized(): boolean {
    return false;
  }
  restore(): void {}
  focus(): void {}
}

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: MenuItemConstructorOptions[]) => {
    registered.menu = menu;
  },
};

/** Dialogs settle with what the person chose (electron.d.ts: `OpenDialogReturnValue`, `SaveDialogReturnValue`). */
export const dialog = {
  showOpenDialog: async (): Promise<OpenDialogReturnValue> => ({
    canceled: registered.chosen.length === 0,
    filePaths: registered.chosen,
  }),
  showSaveDialog: async (): Promise<SaveDialogReturnValue> => ({
    canceled: registered.chosen.length === 0,
    filePath: registered.chosen[0] ?? "",
  }),
  /** Before ready, on Linux, the text goes to stderr (electron.d.ts: `Dialog.showErrorBox`); here it always does. */
  showErrorBox: (title: string, content: string) => {
    process.stderr.write(`${title}: ${content}\n`);
  },
};

/**
 * `UtilityProcess`: a process with `process.parentPort`, whose messages are events with `data`; messages of the child
 * come bare (electron.d.ts: `interface UtilityProcess`, `interface ParentPort`). Node's own child takes its place.
 */
export const utilityProcess = {
  fork(entry: string) {
    const child = fork(entry, { serialization: "advanced", stdio: ["ignore", "ignore", "ignore", "ipc"] });
    return Object.assign(new EventEmitter(), {
      postMessage: (message: object) => void child.send(message),
      kill: () => child.kill("SIGKILL"),
      on(name: "message" | "exit", listener: (value: unknown) => void) {
        child.on(name, listener);
        return this;
      },
    });
  },
};

/** What preload scripts expose to their page. */
export const exposed: Record<string, unknown> = {};
export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => {
    exposed[name] = value;
  },
};
