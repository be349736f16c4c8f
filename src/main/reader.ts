import type { utilityProcess } from "electron";
import type { StartReader } from "../handler";

/**
 * Starts readers as utility processes: with the fuse RunAsNode off, Electron's own binary cannot be started as Node.
 * The permission model of Node is no part of utility processes; memory and time are watched as elsewhere.
 */
export const utilityReader =
  (utility: typeof utilityProcess): StartReader =>
  (entry, kind) => {
    const child = utility.fork(entry, [kind], { serviceName: "rongbiao reader", stdio: "ignore" });
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => void child.on("message", listener),
      onExit: (listener) => void child.on("exit", (code) => listener(code, null)),
      kill: () => void child.kill(),
    };
  };
