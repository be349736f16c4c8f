import { defineConfig } from "vitest/config";

const slow = ["test/e2e/**", "test/crash/**"];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: slow,
          setupFiles: ["test/derived-keys.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: "crash", include: ["test/crash/**/*.test.ts"], testTimeout: 300_000, fileParallelism: false } },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
