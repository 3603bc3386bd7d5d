import { afterAll, expect, test } from "vitest";
import type { HeldView } from "../pages/queues/held-view.ts";
import { testOffice } from "../testing/test-office.ts";
import { fileProtocol, putEntry } from "./testing/put-entries.ts";

const open = await testOffice();
afterAll(open.close);
const [one, two] = open.stations.map(({ station }) => station) as [string, string];
const { district, region } = open.stations[0] as { district: string; region: string };
const elsewhere = open.stations.find((each) => each.region !== region) as (typeof open.stations)[number];

test("before anything is counted nothing is held back, and no verdict is given", async () => {
  const auditor = open.person("auditor", "auditor", open.root);
  const view = (await (await auditor.get("/api/v1/held")).json()) as HeldView;
  expect([view.held, view.verdicts]).toEqual([[], []]);
  expect(await (await auditor.get("/en/held")).text()).toContain("No protocol is held back.");
});

test("what is held back stands with its reason and its ballots, beside what all that is out could change", async () => {
  const supervisor = open.person("super", "supervisor", district);
  await fileProtocol(open, one);
  await fileProtocol(open, two);
  await putEntry(open, region, "protocol-held", { unit: two, reason: "<b>a court asked</b>" });
  const view = (await (await supervisor.get("/api/v1/held")).json()) as HeldView;
  expect(view.held).toMatchObject([{ unit: two, reason: "<b>a court asked</b>" }]);
  expect(view.out).toMatchObject({ outstanding: 22, held: 1 });
  expect(view.verdicts).toMatchObject([{ says: "votes" }]);
  const html = await (await supervisor.get("/en/held")).text();
  expect(html).toContain("&lt;b>a court asked");
  expect(html).toContain("These ballots can change the distribution of seats");
  const other = open.person("other", "supervisor", elsewhere.district);
  expect(((await (await other.get("/api/v1/held")).json()) as HeldView).held).toEqual([]);
});

test("an observer's list has protocols of the own units alone, those that are held back too, each with its receipt", async () => {
  const observer = open.person("observer", "observer", district);
  const html = await (await observer.get("/en/published")).text();
  for (const unit of [one, two]) expect(html).toMatch(new RegExp(`/api/v1/units/${unit}/receipts/\\d+`));
  expect(html).not.toContain("state-");
  await fileProtocol(open, elsewhere.station);
  expect(await (await observer.get("/en/published")).text()).not.toContain(elsewhere.station);
  expect(await (await observer.get(`/en/published?q=${elsewhere.station}`)).text()).toContain("List: 0");
  for (const path of ["/en/held", "/api/v1/held", "/en/throughput"]) {
    expect((await observer.get(path)).status, path).toBe(403);
  }
});
