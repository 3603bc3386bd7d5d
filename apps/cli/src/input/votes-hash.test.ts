import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readElection } from "@dauys/core/election";
import { expect, test } from "vitest";
import { runJson } from "../testing/run-here.ts";

const read = (path: string): Buffer => readFileSync(new URL(`../../../../${path}`, import.meta.url));
const sha256 = (data: Buffer | string): string => createHash("sha256").update(data).digest("hex");

async function named(...args: readonly string[]): Promise<string> {
  const { json } = await runJson<{ readonly votes: { readonly sha256: string } }>(["explain", ...args]);
  return json.votes.sha256;
}

test("the votes of a file are named by the hash of its bytes", async () => {
  const file = "docs/examples/kz-2021.csv";
  expect(await named("--rules", "kz-2020-05", "--votes", file)).toBe(sha256(read(file)));
});

test("those of an election by that of its canonical form, whatever the spaces in its file", async () => {
  const file = read("elections/kz-2021/election.json");
  const election = readElection(file.toString("utf8"));
  if (!election.ok) throw new Error("the election cannot be read");
  const hash = await named("--election", "kz-2021");
  expect(hash).toBe(sha256(election.read.canonical));
  expect(hash).not.toBe(sha256(file));
});
