import { expect, test } from "vitest";
import { runHere, runJson } from "../testing/run-here.ts";
import type { SeatsOutput } from "../testing/seats-output.ts";

const VOTES = "docs/examples/kz-2021.csv";
const KZ = ["seats", "--rules", "kz-2020-05", "--votes", VOTES];
const check = (content: unknown, ...more: readonly string[]) => {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return runHere(["check-certificate", "o.json", ...more], { files: { "o.json": text } });
};
const output = async (): Promise<SeatsOutput> => (await runJson<SeatsOutput>(KZ)).json;

test("a whole output, or a certificate alone, is checked and what was checked is said", async () => {
  const whole = await output();
  const checked = await check(whole, "--votes", VOTES);
  expect(checked.code).toBe(0);
  expect(checked.out.split("\n").slice(1, 7)).toEqual([
    "  ✓ the certificate proves its result: seats 98, lists 5, stages 2",
    "  ✓ the rules have the hash that the output names",
    "  ✓ the seats of the output are those of its certificates",
    "  ✓ the file of votes has the hash that the output names",
    "  ✓ the votes of the certificates are those of the file",
    "Every check passed",
  ]);
  const alone = await check(whole.certificate);
  expect(alone.code).toBe(0);
  expect(alone.out).toContain("no file of votes was given to compare with");
});

test("the output can be piped from one command into the other", async () => {
  const files = { "-": (await runHere([...KZ, "--json"])).out };
  expect((await runHere(["check-certificate", "-", "--votes", VOTES], { files })).code).toBe(0);
});

/** The output with one text in it replaced everywhere: an attempt to pass something else for the result. */
async function tampered(
  from: string | RegExp,
  to: string,
): Promise<{ readonly code: number; readonly failed: readonly string[] }> {
  const text = JSON.stringify(await output());
  expect(text.replaceAll(from, to)).not.toBe(text);
  const files = { "o.json": text.replaceAll(from, to) };
  const ran = await runJson<{ readonly checks: readonly { readonly id: string; readonly ok: boolean }[] }>(
    ["check-certificate", "o.json", "--votes", VOTES, "--rules", "kz-2020-05"],
    { files },
  );
  return { code: ran.code, failed: ran.json.checks.filter(({ ok }) => !ok).map(({ id }) => id) };
}

test.each([
  ["a seat moved everywhere", '"Nur Otan":76', '"Nur Otan":77', ["certificate"]],
  [
    "a seat moved outside the certificate",
    '{"status":"decided","seats":{"People\'s Party":10',
    '{"status":"decided","seats":{"People\'s Party":11',
    ["seats"],
  ],
  ["a certain seat moved", '"awarded":{"People\'s Party":10', '"awarded":{"People\'s Party":11', ["seats"]],
  ["another list taking part", '"qualified":["People\'s Party"', '"qualified":["Auyl"', ["certificate"]],
  ["a vote added", '"votes":792828', '"votes":792829', ["certificate", "votes"]],
  [
    "another hash of the rules",
    /(?<="rules":\{"id":"kz-2020-05","sha256":")[0-9a-f]{64}/g,
    "0".repeat(64),
    ["rules-hash"],
  ],
  ["no certificate any more", '"format":"dauys-certificate-1"', '"format":"dauys-certificate-2"', ["certificate"]],
])("%s is found (exit 1)", async (_, from, to, failed) => {
  expect(await tampered(from, to)).toEqual({ code: 1, failed });
});

test("another file of votes is found, with the rows that differ", async () => {
  const files = { "o.json": (await runHere([...KZ, "--json"])).out, "v.csv": "list,votes\nAuyl,383024\n" };
  const ran = await runHere(["check-certificate", "o.json", "--votes", "v.csv"], { files });
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('"Auyl": 383023 in the certificate, 383024 in the file');
  expect(ran.out).toContain('"Nur Otan": 5148074 in the certificate, — in the file');
});

test("rules that the certificate is not for", async () => {
  const ran = await check((await output()).certificate, "--rules", "kz-2022");
  expect(ran.code).toBe(1);
  expect(ran.out).toContain('the certificate is for rules "kz-2020-05", these are "kz-2022"');
});

test("units: each certificate, their sum, and a unit without one", async () => {
  const world = {
    files: { "v.csv": "unit,list,votes\nN,A,60\nN,B,40\nS,A,50\nS,B,51\n", "s.csv": "unit,seats\nN,2\nS,3\n" },
  };
  const args = ["seats", "--rules", "nl-gr", "--votes", "v.csv", "--seats", "s.csv"];
  const { json } = await runJson<SeatsOutput>(args, world);
  const good = await runHere(["check-certificate", "o.json", "--votes", "v.csv"], {
    files: { ...world.files, "o.json": JSON.stringify(json) },
  });
  expect([good.code, good.out.match(/✓ (N|S): the certificate proves/g)]).toEqual([
    0,
    ["✓ N: the certificate proves", "✓ S: the certificate proves"],
  ]);
  const swapped = await check({ ...json, byUnit: { N: json.byUnit.S, S: json.byUnit.N } });
  expect([swapped.code, swapped.out.includes("the certificate is that of another unit")]).toEqual([1, true]);
  const without = await check({ ...json, byUnit: { ...json.byUnit, S: { ...json.byUnit.S, certificate: null } } });
  expect([without.code, without.out.includes('"S": there are seats without a certificate')]).toEqual([1, true]);
});

test("the nation's votes in the certificates of units have to be their sum", async () => {
  const world = {
    files: { "v.csv": "unit,list,votes\n1,A,60\n1,B,40\n2,A,50\n2,B,51\n", "s.csv": "unit,seats\n1,2\n2,3\n" },
  };
  const args = ["seats", "--rules", "pl-sejm", "--votes", "v.csv", "--seats", "s.csv"];
  const { json } = await runJson<SeatsOutput>(args, world);
  const text = JSON.stringify(json);
  expect((await check(text)).code).toBe(0);
  const raised = await check(text.replaceAll('"nation":{"votes":{"A":110,', '"nation":{"votes":{"A":111,'));
  expect([
    raised.code,
    raised.out.includes('"A": the nation is said to have 111 votes, the units add up to 110'),
  ]).toEqual([1, true]);
});

test.each([
  ["{}", "not-a-certificate"],
  ["[1]", "not-a-certificate"],
  ["{", "json"],
  ['{"certificate":null,"byUnit":{},"seats":null}', "no-certificate"],
  ['{"format":"x"}', "no-rules-named"],
])("%s is bad input (exit 2): %s", async (content, code) => {
  const ran = await check(content, "--json");
  expect([ran.code, ran.out.includes(`"code": "${code}"`)]).toEqual([2, true]);
});
