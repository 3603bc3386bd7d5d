import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { onEachStore } from "../on-each-store.ts";
import { killRuns } from "./kill-runs.ts";
import { powerLosses } from "./power-loss.ts";

// npm run soak makes the long runs.
const long = process.env.DAUYS_SOAK === "1";
const folder = mkdtempSync(join(tmpdir(), "dauys-crash-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

await onEachStore("a writer that is killed", (kind) => {
  const kills = long ? 200 : 5;
  test(`${kills} times loses nothing acknowledged and leaves nothing half there`, { timeout: 1_800_000 }, async () => {
    const { faults, acknowledged, crashes } = await killRuns(kind, kills, join(folder, kind.name));
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(kills);
    if (kind.crash !== null) expect(crashes).toBeGreaterThan(0);
  });
});

test("a disk that loses its power keeps what SQLite acknowledged", { timeout: 1_800_000 }, async ({ skip }) => {
  const losses = long ? 50 : 3;
  const result = await powerLosses(losses, folder);
  if ("missing" in result) return skip(result.missing);
  expect(result.faults).toEqual([]);
  expect(result.acknowledged).toBeGreaterThan(losses);
});
