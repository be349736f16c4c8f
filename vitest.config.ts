import { defineConfig } from "vitest/config";

const slow = ["test/e2e/**", "test/crash/**"];

export default defineConfig({
  test: {
    // by itself Vitest leaves one core idle: half of them, where there are two
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: slow,
          setupFiles: ["test/derived-keys.ts", "test/own-files.ts"],
          // loading the engine anew for each of two hundred files took a third of all time
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "crash", include: ["test/crash/**/*.test.ts"], testTimeout: 900_000 } },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: ["test/e2e/stage-once.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
