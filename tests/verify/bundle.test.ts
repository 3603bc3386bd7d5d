import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { SAMPLES } from "../../scripts/lib/sample-records.ts";
import { dauys, dauysJson, schemaFaults } from "./support/run-dauys.ts";

const folder = mkdtempSync(join(tmpdir(), "dauys-bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

const good = join(SAMPLES, "good");
const out = join(folder, "one.tar");
const inside = join(folder, "rehearsal-tiny-66");

function sh(command: string, cwd = inside): string {
  return execFileSync("sh", ["-c", command], { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

test("a bundle is the same bytes each time, and a bundle of a bundle is the same bundle", async () => {
  const again = join(folder, "two.tar");
  const first = await dauysJson(["bundle", good, "--out", out]);
  const second = await dauysJson(["bundle", out, "--out", again]);
  expect([first.code, second.code, first.json.bundle?.sha256]).toEqual([0, 0, second.json.bundle?.sha256]);
  expect(readFileSync(out)).toEqual(readFileSync(again));
  const { code, json } = await dauysJson(["verify", out, "--since", join(SAMPLES, "saved-checkpoint")]);
  expect([code, json.status]).toEqual([0, "verified"]);
});

test("other tools open it and check it by what its README says", async () => {
  execFileSync("tar", ["xf", out], { cwd: folder });
  expect(sh("sha256sum -c SHA256SUMS").match(/: OK$/gm)).toHaveLength(11);
  expect(sh("cd payload && sha256sum *").trim().split(/ +/)).toEqual(Array(2).fill(expect.stringMatching(/^716f7e0f/)));
  const recipe = readFileSync(join(inside, "README.en.txt"), "utf8").match(/^ {4}\S.*$/gm) ?? [];
  expect(recipe).toHaveLength(3);
  expect(sh(recipe.join("\n"))).toContain("Signature Verified Successfully");
  rmSync(join(inside, "text"));
  rmSync(join(inside, "signature"));
  expect((await dauys(["verify", "."], inside)).code).toBe(0);
});

test("it says what it is in three languages, and what arithmetic cannot show", () => {
  const texts = ["kk", "ru", "en"].map((lang) => readFileSync(join(inside, `README.${lang}.txt`), "utf8"));
  expect(texts.map((text) => text.includes("rehearsal.invalid/tiny"))).toEqual([true, true, true]);
  expect(texts[0]).toContain("мінсіз есеп — адал санақ емес");
  expect(texts[1]).toContain("ещё не честный подсчёт");
  expect(texts[2]).toContain("not an honest count");
});

test("its results are those of the record, as JSON by the schema and as CSV", () => {
  const results = JSON.parse(readFileSync(join(inside, "results.json"), "utf8"));
  expect(schemaFaults("results", results)).toEqual([]);
  const { stations, lists, status, declared, erased } = results;
  expect([stations.counted, status, declared.length, erased.length]).toEqual([12, "decided", 2, 1]);
  const csv = readFileSync(join(inside, "results.csv"), "utf8").trimEnd().split("\n");
  expect(csv).toHaveLength(1 + 12 + 2 * 7);
  expect(csv.slice(1).every((line) => line.startsWith("rehearsal,"))).toBe(true);
  const nation = csv
    .find((line) => line.startsWith("rehearsal,xr,nation,,,sum"))
    ?.split(",")
    .slice(-4)
    .map(Number);
  expect(nation).toEqual(lists.map(({ votes }: { votes: number }) => votes));
});

test("a record that does not verify is not bundled, and no file is written over", async () => {
  const bad = join(folder, "bad.tar");
  const { code, json } = await dauysJson(["bundle", join(SAMPLES, "seat-moved.tar.gz"), "--out", bad]);
  expect([code, json.status, json.bundle, existsSync(bad), existsSync(`${bad}.part`)]).toEqual([
    1,
    "failed",
    null,
    false,
    false,
  ]);
  const taken = await dauysJson(["bundle", good, "--out", out]);
  expect([taken.code, taken.json.status]).toEqual([2, "invalid"]);
  const nowhere = await dauysJson(["bundle", good, "--out", join(folder, "no/such/place.tar")]);
  expect([nowhere.code, nowhere.json.status]).toEqual([2, "invalid"]);
});
