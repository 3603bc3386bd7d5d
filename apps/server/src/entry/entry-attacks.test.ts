import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";
import { agreedPapers } from "./index.ts";
import { crcOf, exifWithPlace, jpegOf, plainJpegOf, pngOf } from "./testing/pictures.ts";
import { typist } from "./testing/typist.ts";

const open = await testOffice();
afterAll(open.close);
const place = (index: number) => open.stations[index] ?? { station: "", district: "", region: "" };
const here = place(0);
const elsewhere = open.stations.find(({ region }) => region !== here.region) ?? here;
const answered = async (response: Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>;

test("neither a unit out of reach nor the paper of another unit or person can be typed into", async () => {
  const clerk = open.person("idor-a", "territorial-clerk", here.district);
  const mine = typist(clerk, here.station);
  const theirs = typist(open.person("idor-b", "territorial-clerk", elsewhere.district), elsewhere.station);
  await mine.open();
  await theirs.open();
  const paper = open.paperOf(elsewhere.station);
  const foreign = (await theirs.show()).entry.paper?.id ?? "";
  const stranger = typist(clerk, elsewhere.station);
  expect((await stranger.open()).status).toBe(403);
  const body = { paper: foreign, revision: 0, page: 0, protocol: open.paperOf(here.station) };
  expect((await mine.ask("put", "", body)).body).toMatchObject({ code: "not-yours" });
  expect((await mine.ask("put", "", { ...body, protocol: paper })).status).toBe(400);
  const finishing = { paper: foreign, revision: 0, reasons: [], onPaper: null };
  expect((await mine.ask("post", "/finish", finishing)).body).toMatchObject({ code: "not-yours" });
  expect((await mine.ask("post", "/reopen", { paper: foreign })).body).toMatchObject({ code: "not-yours" });
  const colleague = typist(open.person("idor-c", "territorial-clerk", here.district), here.station);
  const own = (await mine.show()).entry.paper?.id ?? "";
  const stolen = { paper: own, revision: 0, page: 0, protocol: open.paperOf(here.station) };
  expect((await colleague.ask("put", "", stolen)).body).toMatchObject({ code: "not-yours" });
  expect((await clerk.get(`/api/v1/units/${elsewhere.station}/scans`)).status).toBe(403);
  expect((await clerk.get(`/api/v1/units/${here.station}/differences`)).status).toBe(403);
});

test("no member that nobody asked for is taken: neither in a request nor inside a protocol", async () => {
  const clerk = typist(open.person("mass-a", "territorial-clerk", place(1).district), place(1).station);
  await clerk.open();
  const paper = open.paperOf(place(1).station);
  const { entry } = await clerk.show();
  const body = { paper: entry.paper?.id, revision: 0, page: 0, protocol: paper };
  expect((await clerk.ask("put", "", { ...body, state: "done" })).status).toBe(400);
  expect((await clerk.ask("put", "", { ...body, protocol: { ...paper, held: "x" } })).status).toBe(400);
  expect((await clerk.ask("put", "", { ...body, protocol: { ...paper, kind: "territorial" } })).status).toBe(400);
  const { votes, collections = {} } = paper;
  const [series] = votes;
  const strange: readonly object[] = [
    { fields: { ...paper.fields, "against-all": 5 } },
    { fields: { ...paper.fields, constructor: 5 } },
    { votes: [...votes, { series: "second", lists: [] }] },
    { votes: [{ ...series, lists: [...(series?.lists ?? []), { list: "no-such-list", votes: 5 }] }] },
    { collections: { ...collections, guests: [] } },
    { collections: { ...collections, members: [{ id: "1", fields: { paid: 5 } }] } },
    { stages: [{ stage: "after-hours", at: "2031-01-12T20:00:00Z" }] },
    { form: "kz-2004" },
  ];
  for (const more of strange) {
    const saved = await clerk.ask("put", "", { ...body, protocol: { ...paper, ...more } });
    expect([saved.status, saved.body.code], JSON.stringify(more)).toEqual([422, "not-in-form"]);
  }
  // Nothing of it was kept, not even as one more revision; what is only half typed is.
  expect((await clerk.show()).entry.mine?.revision).toBe(0);
  const half = {
    ...paper,
    fields: { registered: 5 },
    collections: {},
    signatures: [{ role: "member", state: "signed", seat: 4 }],
  };
  expect(await clerk.ask("put", "", { ...body, protocol: half })).toEqual({ status: 200, body: { revision: 1 } });
  const hidden = { ...paper, signatures: [{ role: "chair", state: "absent", seat: 1, reason: "a\u202eb" }] };
  expect((await clerk.save(hidden)).status).toBe(400);
  const endless = { ...paper, signatures: [{ role: "chair", state: "absent", seat: 1, reason: "x".repeat(40_000) }] };
  expect((await clerk.save(endless)).status).toBe(400);
});

test("what somebody types is shown as text on every page", async () => {
  const { station, district } = place(2);
  const evil = `<img src=x onerror=alert(1)>"'&`;
  const person = open.person("xss-a", "territorial-clerk", district);
  const path = `/api/v1/units/${station}/custody`;
  expect((await person.send("post", path, { kind: "hand-over", thing: evil, from: evil, to: evil })).status).toBe(201);
  expect(
    (await person.send("post", path, { kind: "seal", place: "stationary-box", when: "closed", number: evil })).status,
  ).toBe(201);
  expect(
    (await person.send("post", path, { kind: "seal", place: "box</script>", when: "closed", number: "1" })).status,
  ).toBe(400);
  expect((await person.send("post", path, { kind: "receipt", thing: evil, to: "A", copies: 1, extra: 1 })).status).toBe(
    400,
  );
  for (const page of [`units/${station}/custody`, `entry?unit=${encodeURIComponent(evil)}`]) {
    const html = await (await person.get(`/en/${page}`)).text();
    expect(html, page).not.toContain("<img");
    expect(html, page).toContain("&lt;img");
  }
});

test("a step sent again with its key is done once", async () => {
  const { station, district } = place(3);
  const person = open.person("replay-a", "territorial-clerk", district);
  const clerk = typist(person, station);
  const opened = await clerk.open("open-key-1");
  expect(await clerk.open("open-key-1")).toMatchObject({ status: 200, body: opened.body });
  const { entry } = await clerk.show();
  const body = { paper: entry.paper?.id, revision: 0, page: 0, protocol: open.paperOf(station) };
  expect((await clerk.ask("put", "", body, "save-key-1")).body).toEqual({ revision: 1 });
  expect((await clerk.ask("put", "", body, "save-key-1")).body).toEqual({ revision: 1 });
  expect((await clerk.ask("put", "", body, "save-key-2")).body).toMatchObject({
    code: "stale",
    details: { revision: 1 },
  });
  const finishing = { paper: entry.paper?.id, revision: 1, reasons: [], onPaper: null };
  for (const _ of [1, 2]) {
    expect((await clerk.ask("post", "/finish", finishing, "finish-key-1")).body).toEqual({ state: "first-done" });
  }
  const custody = { kind: "receipt", thing: "Copy of the protocol", to: "Observer 3", copies: 1 };
  for (const _ of [1, 2]) await person.send("post", `/api/v1/units/${station}/custody`, custody, "custody-key-1");
  const { notes } = (await answered(person.get(`/api/v1/units/${station}/custody`))) as { notes: object[] };
  expect(notes).toHaveLength(1);
  // Another person's same key is another thing.
  const other = typist(open.person("replay-b", "territorial-clerk", district), station);
  expect((await other.open("open-key-1")).status).toBe(201);
});

test("an upload is what its bytes say, of a bearable size, and lies under its hash alone", async () => {
  const { station, district } = place(4);
  const clerk = open.person("scan-a", "territorial-clerk", district);
  const path = `/api/v1/units/${station}/scans`;
  const picture = pngOf(40, 30);
  const sent = (await answered(clerk.upload("post", path, picture, "image/jpeg"))) as { sha256: string; type: string };
  expect(sent).toMatchObject({ type: "image/png", width: 40, height: 30 });
  const refused = async (bytes: Uint8Array<ArrayBuffer>, type: string) =>
    (await answered(clerk.upload("post", path, bytes, type))).code;
  const text = (words: string) => new TextEncoder().encode(words);
  expect(await refused(text("<svg onload=alert(1)>"), "image/png")).toBe("not-an-image");
  expect(await refused(text("%PDF-1.7 without an end"), "application/pdf")).toBe("not-an-image");
  expect(await refused(text("<html>"), "text/html")).toBe("wrong-type");
  expect(await refused(pngOf(60_000, 60_000), "image/png")).toBe("too-many-pixels");
  expect(await refused(jpegOf(65_000, 65_000), "image/jpeg")).toBe("too-many-pixels");
  expect(await refused(new Uint8Array(20_000_001), "image/png")).toBe("too-large");
  const shown = await clerk.get(`${path}/${sent.sha256}`);
  expect(shown.headers.get("content-type")).toBe("image/png");
  expect(shown.headers.get("content-security-policy")).toContain("sandbox");
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(picture);
  for (const name of ["../../office.sqlite", "..%2f..%2foffice.sqlite", `${sent.sha256}/../../x`, "a".repeat(64)]) {
    expect((await clerk.get(`${path}/${name}`)).status, name).toBe(404);
  }
  expect(readdirSync(join(open.office.folder, "scans"))).toEqual([sent.sha256.slice(0, 2)]);
  expect(existsSync(join(open.office.folder, "scans", sent.sha256.slice(0, 2), sent.sha256))).toBe(true);
  const other = open.stations.find((one) => one.district === district && one.station !== station)?.station ?? "";
  expect((await clerk.get(`/api/v1/units/${other}/scans/${sent.sha256}`)).status).toBe(404);
  const again = clerk.upload("post", `/api/v1/units/${other}/scans`, picture, "image/png");
  expect(await answered(again)).toMatchObject({ code: "scan-elsewhere" });
});

test("a PDF is saved and never shown, and has no redacted copy", async () => {
  const { station, district } = place(5);
  const clerk = open.person("pdf-a", "territorial-clerk", district);
  const path = `/api/v1/units/${station}/scans`;
  const pdf = new TextEncoder().encode("%PDF-1.7\n%âãÏÓ\n%%EOF\n");
  const { sha256 } = (await answered(clerk.upload("post", path, pdf, "application/pdf"))) as { sha256: string };
  const shown = await clerk.get(`${path}/${sha256}`);
  expect(shown.headers.get("content-disposition")).toMatch(/^attachment; filename="[0-9a-f]{12}\.pdf"/);
  const copy = clerk.upload("post", `${path}/${sha256}/redacted?covered=none`, pngOf(1, 1), "image/png");
  expect(await answered(copy)).toMatchObject({ code: "no-redaction" });
});

test("a redacted copy has nothing in its file but a picture; the original stays as it was", async () => {
  const { station, district } = place(6);
  const clerk = open.person("redact-a", "territorial-clerk", district);
  const path = `/api/v1/units/${station}/scans`;
  const photograph = plainJpegOf(40, 30, { segments: exifWithPlace() });
  const { sha256 } = (await answered(clerk.upload("post", path, photograph, "image/jpeg"))) as { sha256: string };
  const redact = async (bytes: Uint8Array<ArrayBuffer>, words = "a passport number") => {
    const to = `${path}/${sha256}/redacted?covered=${encodeURIComponent(words)}`;
    const response = await clerk.upload("post", to, bytes, bytes[0] === 0xff ? "image/jpeg" : "image/png");
    return [response.status, ((await response.json()) as { code?: string }).code];
  };
  const notPlain = [422, "not-plain"];
  expect(await redact(photograph), "with the place where it was taken").toEqual(notPlain);
  const more: readonly (readonly number[])[] = [
    [0xff, 0xfe, 0, 6, 0x35, 0x31, 0x2e, 0x31],
    [0xff, 0xe0, 0, 6, 0x4a, 0x46, 0x58, 0x58],
    [0xff, 0xe2, 0, 4, 1, 1],
    [0xff, 0xdd, 0, 6, 1, 1, 1, 1],
  ];
  for (const segments of more) expect(await redact(plainJpegOf(40, 30, { segments }))).toEqual(notPlain);
  const behind = [...new TextEncoder().encode("<script>alert(1)</script>")];
  expect(await redact(plainJpegOf(40, 30, { behind })), "a page behind a picture").toEqual(notPlain);
  expect(await redact(plainJpegOf(40, 30).slice(0, -2)), "cut short").toEqual(notPlain);
  expect(await redact(pngOf(41, 30)), "of another shape").toEqual(notPlain);
  expect(await redact(pngOf(80, 60)), "larger than the original").toEqual(notPlain);
  expect(await redact(pngOf(40, 30, { text: "GPS 51.1 N" }))).toEqual(notPlain);
  expect(await redact(new Uint8Array([...pngOf(40, 30), 0x50, 0x4b]))).toEqual(notPlain);
  const broken = pngOf(40, 30);
  broken[20] = (broken[20] ?? 0) + 1;
  expect(crcOf(broken.subarray(12, 29))).not.toBe(crcOf(pngOf(40, 30).subarray(12, 29)));
  expect(await redact(broken)).toEqual(notPlain);
  for (const words of ["", "ab", "a\u202ename"])
    expect(await redact(pngOf(40, 30), words)).toEqual([400, "bad-request"]);
  expect(await redact(pngOf(40, 30))).toEqual([201, undefined]);
  expect(await redact(pngOf(30, 40)), "as it was held upright").toEqual([201, undefined]);
  expect(await redact(plainJpegOf(20, 15)), "drawn smaller").toEqual([201, undefined]);
  const shown = await clerk.get(`${path}/${sha256}`);
  expect(new Uint8Array(await shown.arrayBuffer())).toEqual(photograph);
  const copy = await clerk.get(`${path}/${sha256}/redacted`);
  expect(copy.headers.get("content-type")).toBe("image/jpeg");
  expect(new Uint8Array(await copy.arrayBuffer())).toEqual(plainJpegOf(20, 15));
});

test("pictures, seals and hand-overs become part of what is agreed, and what contradicts itself is found", async () => {
  const { station, district } = place(7);
  const first = open.person("custody-a", "territorial-clerk", district);
  const second = open.person("custody-b", "territorial-clerk", district);
  const paper = open.paperOf(station);
  const { sha256 } = (await answered(
    first.upload("post", `/api/v1/units/${station}/scans`, pngOf(20, 20), "image/png"),
  )) as {
    sha256: string;
  };
  const seal = { kind: "seal", place: "stationary-box", thing: "1", when: "closed", number: "A-1" };
  await first.send("post", `/api/v1/units/${station}/custody`, seal);
  await first.send("post", `/api/v1/units/${station}/custody`, { ...seal, when: "opened", number: "A-2" });
  const clerk = typist(first, station);
  await clerk.open();
  await clerk.save(paper);
  const refused = await clerk.finish();
  const { errors, warnings } = refused.details as Record<"errors" | "warnings", { code: string }[]>;
  expect([...(errors ?? []), ...(warnings ?? [])].map(({ code }) => code)).toEqual(["seal-differs"]);
  await clerk.type(paper);
  expect(await typist(second, station).type(paper)).toEqual({ state: "warnings" });
  const supervisor = open.person("custody-s", "supervisor", district);
  const { settle } = (await answered(supervisor.get(`/api/v1/units/${station}/differences`))) as {
    settle: { revision: number };
  };
  const held = { revision: settle.revision, reasons: [], held: "The number was read wrongly" };
  await supervisor.send("post", `/api/v1/units/${station}/warnings`, held);
  const [agreed] = await agreedPapers(open.office.tables, { unit: station });
  expect(agreed?.protocol).toMatchObject({
    attachments: [{ kind: "scan", sha256 }],
    custody: { seals: [{ number: "A-1" }, { number: "A-2" }], handOvers: [] },
  });
});
