import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Judged, overdue, readAudit } from "../../scripts/lib/advisories.ts";
import { houseRoot } from "../../scripts/lib/paths.ts";

/** As npm writes it: a package with a weakness of its own, and one that only brings it in. */
const REPORT = JSON.stringify({
  auditReportVersion: 2,
  vulnerabilities: {
    apple: {
      name: "apple",
      severity: "high",
      via: [
        {
          ...{ source: 1, name: "apple", title: "It can be eaten", severity: "high", range: "<2.0.0" },
          url: "https://github.com/advisories/GHSA-aaaa-bbbb-cccc",
        },
      ],
    },
    pie: { name: "pie", severity: "high", via: ["apple"] },
  },
});

test("a known weakness is told once, with its number, and those that were judged only until their day", () => {
  const audit = readAudit(REPORT);
  const advisories = audit.asked ? audit.advisories : [];
  expect(advisories.map(({ id, name, severity }) => [id, name, severity])).toEqual([
    ["GHSA-aaaa-bbbb-cccc", "apple", "high"],
  ]);
  const judged = [{ id: "GHSA-aaaa-bbbb-cccc", until: "2031-01-12", why: "Nothing reaches it." }];
  expect(overdue(advisories, [], "2031-01-01")).toEqual(advisories);
  expect(overdue(advisories, judged, "2031-01-12")).toEqual([]);
  expect(overdue(advisories, judged, "2031-01-13")).toEqual(advisories);
  expect(readAudit('{"auditReportVersion":2,"vulnerabilities":{}}')).toEqual({ asked: true, advisories: [] });
});

test.each([
  ["no network", '{"error":{"code":"ENOTFOUND","summary":"request to https://registry.npmjs.org failed"}}'],
  ["a registry without advisories", '{"message":"405 Method Not Allowed","error":{"summary":"","detail":""}}'],
  ["nothing at all", ""],
])("%s means that nobody was asked, and is no clean bill", (_, stdout) => {
  const audit = readAudit(stdout);
  expect(audit).toEqual({ asked: false, why: expect.stringMatching(/.+/) });
});

test("each weakness that was judged has a day until which it may stay, and a reason", () => {
  const judged: readonly Judged[] = JSON.parse(readFileSync(join(houseRoot, "scripts/advisories.json"), "utf8"));
  for (const { id, until, why } of judged) {
    expect(id).toMatch(/^GHSA(-[0-9a-z]{4}){3}$/);
    expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(why).toMatch(/.{10,}/);
  }
  expect(Array.isArray(judged)).toBe(true);
});
