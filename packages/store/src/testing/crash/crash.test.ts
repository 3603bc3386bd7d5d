import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { onEachStore } from "../on-each-store.ts";
import { recordFaults } from "./check-record.ts";
import { killRuns } from "./kill-runs.ts";
import { powerLosses } from "./power-loss.ts";
import { startWriter } from "./run-writer.ts";

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

  test("two processes that append to one record both get on until they are killed", { timeout: 60_000 }, async () => {
    const name = kind.fresh();
    const address = kind.address(name);
    const writers = ["a", "b"].map((run) => startWriter({ address, run, folder: null }));
    await Promise.all(writers.map(({ ready }) => ready));
    await expect.poll(() => writers.every(({ said }) => said() >= 30), { timeout: 40_000 }).toBe(true);
    const acknowledged = (await Promise.all(writers.map(({ kill }) => kill()))).flat();
    const store = await kind.open(name);
    expect(await recordFaults(store, acknowledged)).toEqual([]);
    await store.close();
  });
});

for (const subject of ["record", "tables"] as const) {
  const title = `a disk that loses its power keeps what SQLite acknowledged: ${subject}`;
  test(title, { timeout: 1_800_000 }, async ({ skip }) => {
    const losses = long ? 50 : 3;
    const result = await powerLosses(subject, losses, folder);
    if ("missing" in result) return skip(result.missing);
    expect(result.faults).toEqual([]);
    expect(result.acknowledged).toBeGreaterThan(losses);
  });
}
