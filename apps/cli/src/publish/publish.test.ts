import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";

const GOOD = "docs/examples/records/good";
const folder = mkdtempSync(join(tmpdir(), "dauys-publish-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  readonly status: string;
  readonly record: { readonly id: string; readonly kind: string };
  readonly files: number;
  readonly written: number;
  readonly error: readonly { readonly code: string }[];
}

const codes = ({ error }: Said): readonly string[] => error.map(({ code }) => code);

test("a site is published from a folder, says its kind first, and the second time writes nothing", async () => {
  const out = join(folder, "site");
  const ran = await runHere(["publish", GOOD, out, "--lang", "en"]);
  expect(ran).toMatchObject({ code: 0, err: "" });
  expect(ran.out.split("\n")[0]).toBe("REHEARSAL: ALL OF IT IS MADE UP");
  const again = await runJson<Said>(["publish", GOOD, out]);
  expect(again.json).toMatchObject({
    status: "published",
    record: { id: "rehearsal-tiny", kind: "rehearsal" },
    written: 0,
  });
});

test("a bundle gives the site that its folder gives", async () => {
  const [tar, out] = [join(folder, "good.tar"), join(folder, "from-bundle")];
  expect((await runHere(["bundle", GOOD, "--out", tar])).code).toBe(0);
  expect((await runHere(["publish", tar, out])).code).toBe(0);
  const sums = (path: string): string => readFileSync(join(path, "SHA256SUMS"), "utf8");
  expect(sums(out)).toBe(sums(join(folder, "site")));
});

test("another name in the addresses is taken, and one that no address can hold is refused", async () => {
  const out = join(folder, "named");
  expect((await runHere(["publish", GOOD, out, "--id", "my-count"])).code).toBe(0);
  expect(existsSync(join(out, "kk", "my-count", "010101", "index.html"))).toBe(true);
  const bad = await runJson<Said>(["publish", GOOD, join(folder, "bad"), "--id", "../up"]);
  expect([bad.code, codes(bad.json)]).toEqual([2, ["id"]]);
  expect(existsSync(join(folder, "bad"))).toBe(false);
});

test("where the site will be is said in pictures and the feed, and what is no address of a host is refused", async () => {
  const out = join(folder, "with-origin");
  const said = await runJson<Said>(["publish", GOOD, out, "--origin", "https://count.example"]);
  expect([said.code, said.json.status]).toEqual([0, "published"]);
  const text = (path: string): string => readFileSync(join(out, path), "utf8");
  for (const page of ["kk/rehearsal-tiny/010101/index.html", "kk/rehearsal-tiny/index.html"]) {
    expect(text(page), page).toContain('property="og:image" content="https://count.example/pictures/');
    expect(text(page), page).toContain('property="og:url" content="https://count.example/kk/rehearsal-tiny/');
  }
  const feed = text("kk/rehearsal-tiny/feed.atom");
  expect(feed).toContain('rel="self" href="https://count.example/kk/rehearsal-tiny/feed.atom"');
  // What an entry is called does not depend on who publishes it.
  const ids = (from: string): readonly string[] => from.match(/<id>[^<]+/g) ?? [];
  expect(ids(feed)).toEqual(ids(readFileSync(join(folder, "site", "kk/rehearsal-tiny/feed.atom"), "utf8")));
  for (const origin of ["count.example", "ftp://count.example", "https://count.example/below", "https://"]) {
    const bad = await runJson<Said>(["publish", GOOD, join(folder, "bad"), "--origin", origin]);
    expect([bad.code, codes(bad.json)], origin).toEqual([2, ["origin"]]);
  }
});

test("a folder with something else in it, and none at all, are refused and left alone", async () => {
  const out = mkdtempSync(join(folder, "mine-"));
  writeFileSync(join(out, "letter.txt"), "mine");
  const refused = await runJson<Said>(["publish", GOOD, out]);
  expect([refused.code, codes(refused.json)]).toEqual([2, ["not-a-site"]]);
  expect(readdirSync(out)).toEqual(["letter.txt"]);
  const none = await runJson<Said>(["publish", GOOD, ""]);
  expect([none.code, codes(none.json)]).toEqual([2, ["no-folder"]]);
});

test("no site is made of a record whose entries are refused", async () => {
  const out = join(folder, "refused");
  const ran = await runJson<Said>(["publish", "docs/examples/records/missing-quorum.tar.gz", out]);
  expect([ran.code, codes(ran.json)]).toEqual([1, ["entry"]]);
  expect(existsSync(out)).toBe(false);
});

test.each(["dropped-entry", "flipped-entry", "reordered-entries"])(
  "nor of one that was tampered with: %s",
  async (name) => {
    const out = join(folder, name);
    const ran = await runHere(["publish", `docs/examples/records/${name}.tar.gz`, out]);
    expect(ran.code).toBe(1);
    expect(existsSync(out)).toBe(false);
  },
);

test("preview serves what was published, and no other folder", async () => {
  const ran = await runHere(["preview", join(folder, "site"), "--once", "--port", "0", "--lang", "en"]);
  expect(ran).toMatchObject({ code: 0, err: "" });
  expect(ran.out).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/en\/rehearsal-tiny\/$/m);
  const other = await runJson<Said>(["preview", "docs", "--once", "--port", "0"]);
  expect([other.code, codes(other.json)]).toEqual([2, ["not-a-site"]]);
});
