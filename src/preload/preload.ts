import { contextBridge } from "electron";

/** All that a page learns of its host: that it is the desktop program. It gets no channel to it. */
contextBridge.exposeInMainWorld("rongbiaoHost", { kind: "desktop" });
