/** The scheme that carries the interface, and its one origin: no other program can ask it. */
export const SCHEME = "app";
export const ORIGIN = `${SCHEME}://rongbiao`;
