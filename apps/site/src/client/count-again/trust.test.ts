import { expect, test } from "vitest";
import { readTrust } from "./trust.ts";

const NOTHING = { key: "", policy: null, since: null } as const;
/** A key in use. @source sum.golang.org */
const KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

test("nothing given: nobody is believed beforehand, and signatures are checked all the same", () => {
  expect(readTrust(NOTHING)).toEqual({ ok: true, options: { key: null, policy: null, since: null, quick: false } });
});

test("a key, a policy and a checkpoint are handed on", () => {
  const since = new Uint8Array([1, 2, 3]);
  const read = readTrust({ key: KEY, policy: `log ${KEY}\nquorum none\n`, since });
  if (!read.ok) throw new Error(read.detail);
  expect(read.options.key?.name).toBe("sum.golang.org");
  expect(read.options.policy?.logs.map(({ key }) => key.name)).toEqual(["sum.golang.org"]);
  expect(read.options.since).toBe(since);
});

test("what is no key and what is no policy is said, with the reason", () => {
  expect(readTrust({ ...NOTHING, key: KEY.replace("033", "034") })).toMatchObject({ ok: false, what: "bad-key" });
  const read = readTrust({ ...NOTHING, policy: "quorum some\n" });
  expect(read).toMatchObject({ ok: false, what: "bad-policy" });
  expect(read.ok ? "" : read.detail).toContain("line 1");
});
