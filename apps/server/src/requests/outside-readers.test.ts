import { afterAll, beforeAll, expect, test } from "vitest";
import { typist } from "../entry/testing/typist.ts";
import { fileProtocol } from "../queues/testing/put-entries.ts";
import { ROUTES } from "../routes.ts";
import { testOffice } from "../testing/test-office.ts";

const open = await testOffice();
afterAll(open.close);
const [filed, typed] = open.stations.map(({ station }) => station) as [string, string];
const { district, region } = open.stations[0] as { district: string; region: string };

/** A number that stands in an unfinished entry and nowhere else. */
const SECRET = 7_654_321;

beforeAll(async () => {
  await fileProtocol(open, filed);
  const clerk = typist(open.person("clerk-secret", "territorial-clerk", district), typed);
  await clerk.open();
  const paper = open.paperOf(typed);
  await clerk.save({ ...paper, fields: { ...paper.fields, registered: SECRET } });
  expect(JSON.stringify((await clerk.show()).entry)).toContain(String(SECRET));
});

const reading = ROUTES.filter(({ method, access }) => method === "get" && access !== "public");
const filled = (path: string, unit: string): string =>
  path.replace(":lang", "en").replace(":unit", unit).replace(/:\w+/g, "1");

test("there are routes to ask", () => {
  expect(reading.length).toBeGreaterThan(20);
});

for (const role of ["observer", "proxy"] as const) {
  for (const { path } of reading) {
    test(`to an ${role} ${path} says nothing of what is unfinished`, async () => {
      const reader = open.person(`outside-${role}`, role, region, role === "proxy" ? { party: "maple" } : {});
      for (const unit of [typed, filed, district]) {
        const response = await reader.get(filled(path, unit));
        const body = await response.text();
        expect(body).not.toContain(String(SECRET));
        expect(body).not.toContain("clerk-secret");
        // The words of the queues, as classes, as data and as text.
        expect(body).not.toMatch(
          /state-(first|second|not-started|differences|agreed)|"state":"(first|second|not-started)/,
        );
        expect(body).not.toMatch(/First entry|Not started|Second entry/);
      }
    });
  }
}
