import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { findChromium } from "../../scripts/lib/chromium.ts";
import { lastLineIsObject } from "../../scripts/lib/last-line.ts";
import { houseRoot } from "../../scripts/lib/paths.ts";
import { runCommand } from "../../scripts/lib/run-command.ts";

const { scripts } = JSON.parse(readFileSync(join(houseRoot, "package.json"), "utf8"));

test("the commands that a reader is told bring what they need by themselves", () => {
  for (const name of ["start", "test", "check", "bench", "soak", "mutation", "packages"]) {
    expect(scripts[`pre${name}`], name).toBe("node scripts/setup.mjs");
  }
});

test("the last line of a bench is one JSON object", () => {
  expect(lastLineIsObject('measuring\n{"a":1}\n')).toBe(true);
  for (const text of ["", "done", "[1]", "null", '{"a":1}\ndone', '{"a":1'])
    expect(lastLineIsObject(text), text).toBe(false);
});

test("a command reports its end: its code, a missing program, its time being up with all that it started", async () => {
  const here = { cwd: houseRoot };
  expect(await runCommand("sh", ["-c", "echo out; echo err >&2; exit 3"], here)).toEqual({
    code: 3,
    output: "out\nerr\n",
    stdout: "out\n",
    timedOut: false,
  });
  expect(await runCommand("no-such-program", [], here)).toMatchObject({ code: 127 });
  const began = performance.now();
  const late = await runCommand("sh", ["-c", "sleep 30 & wait"], { ...here, timeout: 200 });
  expect(late.timedOut).toBe(true);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("the Chromium that is named is used, and no other in its place", () => {
  vi.stubEnv("CHROMIUM", "/bin/sh");
  expect(findChromium()).toBe("/bin/sh");
  vi.stubEnv("CHROMIUM", "/no/such/file");
  expect(findChromium()).toBeNull();
  vi.unstubAllEnvs();
});

test("a bench that is not there is named beside those that are", async () => {
  const run = await runCommand(process.execPath, ["scripts/bench.ts", "no-such-bench"], { cwd: houseRoot });
  expect(run.code).toBe(2);
  expect(run.output).toContain('There is no bench "no-such-bench".');
});
