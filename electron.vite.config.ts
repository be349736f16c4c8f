import { cpSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";

/** Every Node entry of the program, by the name of its bundle in out/main. */
const entries = {
  main: "src/main/main.ts",
  cli: "src/cli/cli.ts",
  web: "src/web/web.ts",
  "store-thread": "src/store/thread.ts",
  "job-worker": "src/jobs/worker.ts",
  "answer-thread": "src/handler/answer-thread.ts",
  "reader-process": "src/jobs/reader-process.ts",
};

/** Pages have addresses of their own (/text/…): files are named from the root, which electron-vite would make relative. */
const fromTheRoot = { name: "from-the-root", enforce: "post" as const, config: () => ({ base: "/" }) };

/** What pdf.js reads beside its code when it runs, in pages and in the reader's process; nothing is fetched. */
const pdfJsFiles = {
  name: "pdfjs-files",
  writeBundle: () => {
    for (const part of ["cmaps", "standard_fonts", "wasm"])
      cpSync(`node_modules/pdfjs-dist/${part}`, `out/renderer/pdfjs/${part}`, { recursive: true });
  },
};

export default defineConfig({
  main: {
    build: {
      outDir: "out/main",
      rollupOptions: {
        input: entries,
        output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "chunks/[name]-[hash].js" },
      },
    },
  },
  preload: {
    build: {
      outDir: "out/preload",
      rollupOptions: {
        input: { preload: "src/preload/preload.ts" },
        output: { format: "cjs", entryFileNames: "[name].cjs" },
      },
    },
  },
  renderer: {
    root: "src/renderer",
    plugins: [react(), fromTheRoot, pdfJsFiles],
    build: { outDir: "out/renderer", rollupOptions: { input: "src/renderer/index.html" } },
  },
});
