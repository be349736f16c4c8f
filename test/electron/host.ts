/** What the specification asks of a running desktop program, with the double or with the real Electron below it. */
export interface Host {
  /** Settles when the first window has been told what to load. */
  started(): Promise<void>;
  /** Asks as a page of the program would. */
  fetch(address: string, init?: RequestInit): Promise<Response>;
  /** Addresses of the open windows. */
  windows(): string[];
  /** The preferences of the first window. */
  webPreferences(): Readonly<Record<string, unknown>>;
  /** Whether a page of the program at `address` is granted a permission. */
  grants(permission: string, address: string): Promise<boolean>;
  /** Whether a page may go to an address. */
  mayNavigate(address: string): Promise<boolean>;
  /** Whether a page may open another window on an address. */
  mayOpen(address: string): Promise<boolean>;
  /** Whether the network is reached. */
  mayRequest(address: string): Promise<boolean>;
  /** Labels of the menu, the inner ones after their own. */
  menu(): string[];
  /** Chooses an item of the menu by its id; dialogs that it opens answer with `paths`. */
  choose(id: string, paths: readonly string[]): Promise<void>;
  quit(): Promise<void>;
}
