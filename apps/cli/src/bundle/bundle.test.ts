import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runApart } from "../record/testing/run-apart.ts";
import { runLimited } from "../record/testing/run-limited.ts";
import { runHere } from "../testing/run-here.ts";

const GOOD = "docs/examples/records/good";
const folder = mkdtempSync(join(tmpdir(), "dauys-bundle-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("two calls at once write no file together, and neither writes over the other's", async () => {
  const out = join(folder, "both.tar");
  const ended = await Promise.all([1, 2].map(() => runApart("bundle", GOOD, "--out", out)));
  expect(ended).toContain(0);
  expect((await runHere(["verify", out])).code).toBe(0);
  expect(readdirSync(folder)).toEqual(["both.tar"]);
  expect((await runHere(["bundle", GOOD, "--out", out])).code).toBe(2);
});

test.skipIf(process.platform === "win32")("a disk without room: no half of a bundle is left", () => {
  const { code, json } = runLimited<{ error: readonly { code: string }[] }>(
    ...([8, "bundle", GOOD, "--out", join(folder, "cut.tar")] as const),
  );
  expect([code, json.error.map((each) => each.code)]).toEqual([2, ["write"]]);
  expect(readdirSync(folder).filter((name) => name.startsWith("cut"))).toEqual([]);
});
