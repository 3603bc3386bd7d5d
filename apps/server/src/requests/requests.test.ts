import { onEachTables } from "@dauys/store/testing";
import { afterAll, expect, test } from "vitest";
import type { RequestsView } from "../pages/requests/requests-view.ts";
import { fileProtocol } from "../queues/testing/put-entries.ts";
import { type TestOffice, type TestPerson, testOffice } from "../testing/test-office.ts";

const open = await testOffice();
afterAll(open.close);
const [one, two, three] = open.stations.map(({ station }) => station) as [string, string, string];
const { district, region } = open.stations[0] as { district: string; region: string };
const elsewhere = open.stations.find((each) => each.region !== region) as (typeof open.stations)[number];
const words = { words: "The votes of two lists look exchanged." };

const codeOf = async (response: Promise<Response>): Promise<string> => {
  const answered = await response;
  const body = (await answered.json()) as { readonly code?: string };
  return body.code ?? String(answered.status);
};
const proxyOf = (office: TestOffice, id: string, party: string | null, unit: string): TestPerson =>
  office.person(id, "proxy", unit, { party });
const askRecount = (person: TestPerson, unit: string, body: unknown = words): Promise<Response> =>
  person.send("post", `/api/v1/units/${unit}/recount-requests`, body);

test("a proxy asks for a recount within the counting time, once for the party whoever asks", async () => {
  const first = proxyOf(open, "proxy-1", "maple", district);
  expect((await askRecount(first, one)).status).toBe(201);
  expect(await codeOf(askRecount(first, one))).toBe("once");
  expect(await codeOf(askRecount(proxyOf(open, "proxy-2", "maple", region), one))).toBe("once");
  expect((await askRecount(proxyOf(open, "proxy-3", "birch", district), one)).status).toBe(201);
  expect((await askRecount(first, two)).status).toBe(201);
});

test("nobody else asks, nor about another unit, nor for no party, nor about what is no station", async () => {
  const proxy = proxyOf(open, "proxy-1", "maple", district);
  expect(await codeOf(askRecount(proxy, elsewhere.station))).toBe("not-allowed");
  expect(await codeOf(askRecount(proxy, "nowhere"))).toBe("not-allowed");
  expect(await codeOf(askRecount(proxyOf(open, "proxy-0", null, district), three))).toBe("no-party");
  expect(await codeOf(askRecount(proxy, district))).toBe("not-a-station");
  for (const role of ["observer", "supervisor", "chair", "auditor", "administrator", "precinct-clerk"] as const) {
    expect(await codeOf(askRecount(open.person(`r-${role}`, role, district), three)), role).toBe("not-allowed");
  }
  for (const body of [{}, { words: "" }, { words: "  " }, { words: "x".repeat(4001) }, { ...words, party: "birch" }]) {
    expect((await askRecount(proxy, three, body)).status).toBe(400);
  }
});

test("an observer tells of a refused copy; a supervisor of the place answers once in writing; others see nothing", async () => {
  const observer = open.person("observer", "observer", district);
  const text = "<script>alert(1)</script> said no";
  const filed = await observer.send("post", `/api/v1/units/${one}/refused-copies`, { words: text });
  const { id } = (await filed.json()) as { readonly id: string };
  expect(await codeOf(observer.send("post", `/api/v1/units/${one}/refused-copies`, words))).toBe("once");
  expect(await codeOf(observer.send("post", `/api/v1/units/${elsewhere.station}/refused-copies`, words))).toBe(
    "not-allowed",
  );
  const supervisor = open.person("super", "supervisor", district);
  const stranger = open.person("stranger", "supervisor", elsewhere.district);
  const reply = { outcome: "noted", words: "A copy was handed out at 23:40." };
  expect(await codeOf(stranger.send("post", `/api/v1/requests/${id}/answer`, reply))).toBe("not-allowed");
  expect(await codeOf(observer.send("post", `/api/v1/requests/${id}/answer`, reply))).toBe("not-allowed");
  expect((await supervisor.send("post", `/api/v1/requests/no-such-id/answer`, reply)).status).toBe(404);
  const page = await (await supervisor.get("/en/requests")).text();
  expect(page).toContain("&lt;script>alert(1)");
  expect((await supervisor.send("post", `/api/v1/requests/${id}/answer`, reply)).status).toBe(200);
  expect(await codeOf(supervisor.send("post", `/api/v1/requests/${id}/answer`, reply))).toBe("answered-already");
  const own = (await (await observer.get("/api/v1/requests")).json()) as RequestsView;
  expect(own.requests).toMatchObject([{ id, words: text, answer: { outcome: "noted", words: reply.words } }]);
  expect(((await (await stranger.get("/api/v1/requests")).json()) as RequestsView).requests).toEqual([]);
  const other = open.person("observer-2", "observer", district);
  expect(((await (await other.get("/api/v1/requests")).json()) as RequestsView).requests).toEqual([]);
  const auditor = open.person("auditor", "auditor", open.root);
  expect(((await (await auditor.get("/api/v1/requests")).json()) as RequestsView).requests.length).toBeGreaterThan(3);
});

test("words can be erased by who wrote them and by who answers; that there was a request stays", async () => {
  const observer = open.person("observer", "observer", district);
  const other = open.person("observer-2", "observer", district);
  const [mine] = ((await (await observer.get("/api/v1/requests")).json()) as RequestsView).requests;
  expect((await other.send("delete", `/api/v1/own-requests/${mine?.id}/words`)).status).toBe(404);
  expect((await other.send("delete", `/api/v1/requests/${mine?.id}/words`)).status).toBe(403);
  expect((await observer.send("delete", `/api/v1/own-requests/${mine?.id}/words`)).status).toBe(200);
  const [after] = ((await (await observer.get("/api/v1/requests")).json()) as RequestsView).requests;
  expect(after).toMatchObject({ id: mine?.id, words: null });
  const rows = await open.office.tables.query("SELECT words, erased FROM requests WHERE id = $1", [mine?.id ?? ""]);
  expect(rows).toMatchObject([{ words: null, erased: expect.any(Number) }]);
});

test("nothing of it enters the record or the audit trail", async () => {
  const size = await open.office.record.store.size();
  const entries = await open.office.record.store.entries(0, size);
  const all = entries.map(({ bytes }) => new TextDecoder().decode(bytes)).join("");
  expect(all).not.toContain("exchanged");
  expect(JSON.stringify(open.deeds)).not.toContain("exchanged");
  expect(open.deeds.filter(({ deed }) => deed.includes("recount-requests")).length).toBeGreaterThan(3);
});

test("after the counting time nobody asks any more, and the page says why", async () => {
  const proxy = proxyOf(open, "proxy-1", "maple", district);
  const page = await (await proxy.get(`/en/units/${three}/requests`)).text();
  expect(page).toContain("Until 2031-01-13 08:00 (Act, Art. 43(7-1))");
  await fileProtocol(open, three);
  open.pass(13 * 3_600_000);
  expect(await codeOf(askRecount(proxy, three))).toBe("too-late");
  expect(await (await proxy.get(`/ru/units/${three}/requests`)).text()).toContain("Срок истёк");
});

await onEachTables("requests", (kind) => {
  test("of requests that come at once one is kept", async () => {
    const office = await testOffice(kind.url === null ? {} : { postgres: kind.url });
    const unit = office.stations[0]?.station ?? "";
    const proxies = Array.from({ length: 8 }, (_, i) => proxyOf(office, `p-${i}`, "maple", unit));
    const answers = await Promise.all(proxies.map((proxy) => askRecount(proxy, unit)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    await office.close();
  });
});
