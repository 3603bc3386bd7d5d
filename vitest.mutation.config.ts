import { defineConfig } from "vitest/config";

/** The tests that mutants of the arithmetic are held to: its own, and the real elections. Not all that rests on it. */
export default defineConfig({
  test: {
    include: ["**/{apportionment,exact}/**/*.test.ts", "**/election/*.test.ts"],
    testTimeout: 20_000,
  },
});
