import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vitest/config";
import { findChromium } from "./scripts/lib/chromium.ts";
import { fuzzFactor } from "./scripts/lib/fuzz.ts";

const factor = fuzzFactor();

export default defineConfig({
  plugins: factor === 1 ? [] : [scaledFastCheck()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["packages/**/*.test.{ts,tsx}", "apps/**/*.test.{ts,tsx}", "tests/**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/dist/**", "tests/browser/**"],
          testTimeout: 20_000 * Math.max(1, factor),
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          // One site and one Chromium for all. File after file: some of them measure time, on two cores.
          globalSetup: ["tests/browser/support/setup.ts"],
          fileParallelism: false,
          // Within a file only what says so goes on beside each other.
          maxConcurrency: 3,
          testTimeout: 60_000,
          hookTimeout: 180_000,
          env: { CHROMIUM: findChromium() ?? "" },
        },
      },
    ],
  },
});

// A longer or shorter fuzz run multiplies the cases of every property, without a word in the tests.
function scaledFastCheck(): Plugin {
  const standIn = fileURLToPath(new URL("./scripts/lib/scaled-fast-check.ts", import.meta.url));
  return {
    name: "scaled-fast-check",
    enforce: "pre",
    resolveId: (id, importer) => (id === "fast-check" && importer !== standIn ? standIn : null),
  };
}
