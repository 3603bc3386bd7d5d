import { afterAll, expect, test } from "vitest";
import { typist } from "../entry/testing/typist.ts";
import type { QueueState } from "../pages/queues/queue-view.ts";
import { type TestPerson, testOffice } from "../testing/test-office.ts";

const open = await testOffice();
afterAll(open.close);
const [first, second] = open.stations.map(({ station }) => station) as [string, string];
const { district, region } = open.stations[0] as { district: string; region: string };
const elsewhere = open.stations.find((each) => each.region !== region) as (typeof open.stations)[number];

async function seen(person: TestPerson, query = ""): Promise<QueueState> {
  const response = await person.get(`/api/v1/queues?${query}`);
  expect(response.status).toBe(200);
  return (await response.json()) as QueueState;
}
const count = (state: QueueState, word: string): number =>
  state.counts.find(({ state: one }) => one === word)?.units ?? -1;
/** The board answers with what it has, and looks for what is new in the meantime: pages ask again, and so is it here. */
const soon = <T>(look: () => Promise<T>) => expect.poll(look, { timeout: 30_000, interval: 50 });

test("somebody sees only units within their grants, in the list, in the counts and in what they can choose", async () => {
  const clerk = open.person("clerk-r", "territorial-clerk", region);
  const own = open.stations.filter((each) => each.region === region);
  const state = await seen(clerk);
  expect([state.all, state.total]).toEqual([own.length, own.length]);
  expect(state.rows.map(({ unit }) => unit)).toEqual(own.map(({ station }) => station));
  expect((await seen(clerk, `q=${elsewhere.station}`)).rows).toEqual([]);
  expect((await clerk.get(`/api/v1/queues?within=${elsewhere.region}`)).status).toBe(403);
  expect((await clerk.get(`/en/queues?within=${elsewhere.district}`)).status).toBe(403);
  expect((await clerk.get(`/en/queues?within=${open.root}`)).status).toBe(403);
  const html = await (await clerk.get("/en/queues")).text();
  expect(html).not.toContain(elsewhere.district);
  const none = open.person("admin", "administrator", open.root);
  expect([(await none.get("/api/v1/queues")).status, (await none.get("/en/queues")).status]).toEqual([403, 403]);
  const observer = open.person("observer", "observer", region);
  expect([(await observer.get("/api/v1/queues")).status, (await observer.get("/en/queues")).status]).toEqual([
    403, 403,
  ]);
});

test("each step of an entry is seen, by its state and by who did it", async () => {
  const auditor = open.person("auditor", "auditor", open.root);
  const before = await seen(auditor);
  expect(count(before, "not-started")).toBe(24);
  const one = typist(open.person("clerk-a", "territorial-clerk", district), first);
  await one.open();
  const typing = [{ unit: first, state: "first", by: "clerk-a", number: 1 }];
  await soon(async () => (await seen(auditor, "state=first")).rows).toMatchObject(typing);
  await one.save(open.paperOf(first));
  await one.finish();
  await soon(async () => (await seen(auditor, "state=first-done")).rows.map(({ unit }) => unit)).toEqual([first]);
});

test("what has not changed is not sent again, and any step of anybody changes it", async () => {
  const auditor = open.person("auditor", "auditor", open.root);
  const [response] = [await auditor.get("/api/v1/queues")];
  const etag = response.headers.get("etag") ?? "";
  const again = (): Promise<Response> =>
    Promise.resolve(
      open.app.request("http://127.0.0.1:8080/api/v1/queues", {
        headers: { cookie: "dauys-local=auditor", "if-none-match": etag },
      }),
    );
  expect((await again()).status).toBe(304);
  await typist(open.person("clerk-b", "territorial-clerk", district), second).open();
  await soon(async () => (await again()).status).toBe(200);
});

test("a page is in its language, escapes what was searched for, and leads to units", async () => {
  const auditor = open.person("auditor", "auditor", open.root);
  const html = await (await auditor.get(`/ru/queues?q=${encodeURIComponent('"><script>x</script>')}`)).text();
  expect(html).toContain("Очереди");
  expect(html).not.toContain("<script>x");
  const list = await (await auditor.get(`/kk/queues?q=${first}`)).text();
  expect(list).toContain(`href="/kk/units/${first}"`);
  expect(list).toContain("Кезектер");
});

test("what is no such question is refused", async () => {
  const auditor = open.person("auditor", "auditor", open.root);
  for (const query of ["state=nothing", "page=0", "page=x", "more=1", `q=${"x".repeat(101)}`]) {
    expect((await auditor.get(`/api/v1/queues?${query}`)).status, query).toBe(400);
  }
});

test("after the end of the count those that have not reported are late", async () => {
  const auditor = open.person("auditor", "auditor", open.root);
  const html = await (await auditor.get("/en/queues")).text();
  expect(html).toContain("Deadline: 2031-01-13 08:00 (Act, Art. 43(1))");
  open.pass(40 * 86_400_000);
  await auditor.get("/en/queues");
  const state = await seen(auditor, "late=1");
  expect([state.late, state.total, state.rows[0]?.late]).toEqual([24, 24, true]);
});

test("what each person typed is shown to supervisors of the territory and to auditors, and to nobody else", async () => {
  const clerk = open.person("clerk-a", "territorial-clerk", district);
  const supervisor = open.person("super", "supervisor", district);
  const other = open.person("other", "supervisor", elsewhere.district);
  expect((await clerk.get("/en/throughput")).status).toBe(403);
  expect(await (await supervisor.get("/en/throughput")).text()).toContain("clerk-a");
  expect(await (await other.get("/ru/throughput")).text()).toContain("Пока никто ничего не ввёл.");
});

test("each person is led to what they can do about a unit, and nobody to a second entry of their own", async () => {
  const links = async (person: TestPerson): Promise<readonly string[]> =>
    ((await seen(person, `q=${first}`)).rows[0]?.links ?? []).map(({ path }) => path);
  expect(await links(open.person("clerk-a", "territorial-clerk", district))).toEqual([]);
  expect(await links(open.person("clerk-b", "territorial-clerk", district))).toEqual([`/units/${first}/entry`]);
  expect(await links(open.person("auditor", "auditor", open.root))).toEqual([]);
  const supervisor = open.person("super", "supervisor", district);
  expect(await links(supervisor)).toEqual([]);
  const page = await (await supervisor.get(`/en/units/${first}`)).text();
  expect(page).toContain(`href="/en/units/${first}/requests"`);
  expect(page).toContain('href="/en/acts"');
  expect(page).not.toContain(`/units/${first}/entry`);
});
