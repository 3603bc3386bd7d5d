/** Mutation testing of the arithmetic that decides seats. Run by scripts/mutation.ts, which also judges the score. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/lib/stryker-tally.mjs"],
  vitest: { configFile: "vitest.mutation.config.ts", dir: "packages/core/src", related: true },
  mutate: ["packages/core/src/{apportionment,exact}/**/*.ts", "!**/*.test.ts", "!**/{conformance,vectors,testing}/**"],
  ignorePatterns: [".dauys", "dist", "docs", "apps", "packages/drawing", "packages/language"],
  tempDirName: ".dauys/stryker/sandboxes",
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 5_000,
  allowConsoleColors: false,
  reporters: ["tally", "json", "html", "clear-text"],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  jsonReporter: { fileName: ".dauys/stryker/mutation.json" },
  htmlReporter: { fileName: ".dauys/stryker/mutation.html" },
  incrementalFile: ".dauys/stryker/incremental.json",
};
