import { createHash } from "node:crypto";
import { encodeBase64, parseVerifierKey, rootOf, treeHasher } from "@dauys/core/record";
import { entryOfPaper, PAPER_KINDS, paperOf } from "@dauys/exchange/papers";
import { openLog } from "@dauys/store";
import { sha256 } from "@dauys/store/keys";
import { afterAll, expect, test } from "vitest";
import { fileProtocol } from "../queues/testing/put-entries.ts";
import { type TestPerson, testOffice } from "../testing/test-office.ts";

const open = await testOffice();
afterAll(open.close);
const [filed, empty] = open.stations.map(({ station }) => station) as [string, string];
const { district, region } = open.stations[0] as { district: string; region: string };
const elsewhere = open.stations.find((each) => each.region !== region)?.station ?? "";
const party = await open.office.record.read((fold) => fold.lists[0]?.list ?? "");

const clerk = open.person("clerk", "territorial-clerk", region);
const auditor = open.person("auditor", "auditor", open.root);
const observer = open.person("observer", "observer", region);
const proxy = open.person("proxy", "proxy", open.root, { party });

const pathOf = (unit: string, kind: string, query = ""): string =>
  `/api/v1/units/${encodeURIComponent(unit)}/papers/${kind}${query}`;
const said = async (response: Response): Promise<string> =>
  `${response.status} ${response.ok ? "" : ((await response.json()) as { code: string }).code}`.trim();
const asked = (person: TestPerson, unit: string, kind: string, query = ""): Promise<string> =>
  person.get(pathOf(unit, kind, query)).then(said);
const hashOf = async (response: Response): Promise<string> => {
  expect(response.status).toBe(200);
  return createHash("sha256")
    .update(new Uint8Array(await response.arrayBuffer()))
    .digest("hex");
};

await fileProtocol(open, filed);

async function checkpoint(): Promise<void> {
  const text = await open.office.record.read((fold) => fold.opened?.log ?? "");
  const key = parseVerifierKey(sha256, text);
  if (!key.ok) throw new Error(text);
  const log = await openLog({ store: open.office.record.store, key: key.key, remembered: null });
  await log.checkpoint(open.rehearsal.rehearsal.log);
}

test("a protocol is a PDF of its own policy under the name that the command line gives it, and the same bytes each time", async () => {
  const response = await clerk.get(pathOf(filed, "protocol", "?lang=kk"));
  expect(response.headers.get("content-type")).toBe("application/pdf");
  expect(response.headers.get("content-disposition")).toMatch(
    new RegExp(`^attachment; filename="[a-z0-9-]+-protocol-${filed}\\.kk\\.pdf"; filename\\*=UTF-8''[^"\\r\\n]+$`),
  );
  expect(response.headers.get("content-security-policy")).toMatch(
    /^default-src 'none'; .*frame-ancestors 'none'; sandbox$/,
  );
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  const first = await hashOf(response);
  expect(await hashOf(await auditor.get(pathOf(filed, "protocol", "?lang=kk")))).toBe(first);
  expect(await hashOf(await clerk.get(pathOf(filed, "protocol", "?lang=ru")))).not.toBe(first);
});

test("it is the paper that a program makes of the same record, byte for byte", async () => {
  const { store } = open.office.record;
  const size = await store.size();
  const entry = await open.office.record.read((fold) => entryOfPaper("protocol", fold, filed) ?? -1);
  const [recorded] = await store.entries(entry, entry + 1);
  const root = encodeBase64(rootOf(treeHasher(sha256), await store.leaves(0, size)));
  const made = await open.office.record.read((fold) => {
    const origin = fold.opened?.log.split("+")[0] ?? "";
    const input = { fold, record: { origin, root }, lang: "kk", unit: filed } as const;
    return paperOf("protocol", { ...input, entry: recorded?.bytes ?? new Uint8Array() });
  });
  const served = await clerk.get(pathOf(filed, "protocol", "?lang=kk"));
  expect(made.ok && Buffer.from(made.paper.pdf).equals(Buffer.from(await served.arrayBuffer()))).toBe(true);
});

test("forms of stations that have filed nothing, in one language or two, and the sheet of checks, for whoever works there", async () => {
  const form = await clerk.get(pathOf(empty, "form", "?bilingual=1"));
  expect(form.headers.get("content-disposition")).toContain("kk-ru.pdf");
  expect(await asked(clerk, empty, "form")).toBe("200");
  expect(await asked(clerk, empty, "checks")).toBe("200");
  expect(await asked(clerk, district, "form")).toBe("200");
  expect(await asked(clerk, district, "territorial")).toBe("200");
  expect(await asked(auditor, open.root, "message")).toBe("200");
});

test("a unit outside of one's grants gives no paper of any kind, nor does one that nobody knows", async () => {
  for (const kind of PAPER_KINDS) {
    expect(await asked(clerk, elsewhere, kind), kind).toBe("403 not-allowed");
    expect(await asked(observer, elsewhere, kind), kind).toBe("403 not-allowed");
    expect(await asked(observer, open.root, kind), kind).toBe("403 not-allowed");
    expect(await asked(auditor, "nowhere", kind), kind).toBe("403 not-allowed");
  }
  const administrator = open.person("administrator", "administrator", open.root);
  expect(await asked(administrator, filed, "protocol")).toBe("403 not-allowed");
});

test("observers and proxies get what stands in the record: no form, no sum on the way, no result before it is declared", async () => {
  for (const reader of [observer, proxy]) {
    expect(await asked(reader, filed, "protocol")).toBe("200");
    expect(await asked(reader, empty, "protocol")).toBe("409 not-yet");
    expect(await asked(reader, empty, "receipt")).toBe("409 not-yet");
    expect(await asked(reader, district, "territorial")).toBe("409 not-yet");
    expect(await asked(reader, region, "message")).toBe("409 not-yet");
    for (const kind of ["form", "checks", "mandates"]) expect(await asked(reader, filed, kind)).toBe("403 not-allowed");
  }
  expect(await asked(proxy, open.root, "calculation")).toBe("409 not-yet");
});

test("a receipt is handed out once a checkpoint covers the entry", async () => {
  expect(await asked(observer, filed, "receipt")).toBe("409 no-receipt");
  await checkpoint();
  const response = await observer.get(pathOf(filed, "receipt", "?lang=en"));
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
});

test("papers of the whole record are asked for at the unit at the top; what the record has nothing for is said", async () => {
  expect(await asked(auditor, region, "calculation")).toBe("422 whole-record");
  expect(await asked(auditor, filed, "mandates")).toBe("422 whole-record");
  expect(await asked(auditor, open.root, "mandates")).toMatch(/^(200|409 nobody-seated)$/);
  expect(await asked(auditor, empty, "protocol")).toBe("409 no-protocol");
  expect(await asked(auditor, district, "protocol")).toBe("409 no-protocol");
  expect(await asked(auditor, filed, "territorial")).toBe("422 a-station");
});

test("neither kind nor query carries anything else: no other paper, no member more, no path, no header", async () => {
  expect(await asked(auditor, filed, "payroll")).toBe("404 not-found");
  expect(await asked(auditor, filed, encodeURIComponent("../../office.json"))).toBe("404 not-found");
  expect(await asked(auditor, filed, "__proto__")).toBe("404 not-found");
  expect(await asked(auditor, filed, "protocol", "?lang=de")).toBe("400 bad-request");
  expect(await asked(auditor, filed, "protocol", "?at=3")).toBe("400 bad-request");
  const split = encodeURIComponent('x"\r\nSet-Cookie: a=b');
  expect(await asked(auditor, decodeURIComponent(split), "form")).toBe("403 not-allowed");
  expect(await asked(auditor, filed, "form", `?lang=${split}`)).toBe("400 bad-request");
});

test("the unit's page leads to the papers that there are, and to no other", async () => {
  const linked = async (reader: TestPerson, unit: string): Promise<readonly string[]> => {
    const html = await (await reader.get(`/ru/units/${unit}`)).text();
    return Array.from(html.matchAll(/papers\/([a-z]+)\?lang=ru/g), ([, kind = ""]) => kind);
  };
  expect(await linked(observer, filed)).toEqual(["protocol", "receipt"]);
  expect(await linked(observer, empty)).toEqual([]);
  expect(await linked(clerk, empty)).toEqual(["form", "checks"]);
  expect(await linked(auditor, open.root)).toEqual(["form", "territorial", "message", "checks"]);
  for (const kind of await linked(auditor, open.root)) expect(await asked(auditor, open.root, kind), kind).toBe("200");
});

test("whoever acts for a commission finds the papers of its results beside the acts", async () => {
  const chair = open.person("chair", "chair", open.root, { seat: 1 });
  const html = await (await chair.get(`/kk/acts/${open.root}`)).text();
  expect(html).toContain(`/api/v1/units/${open.root}/papers/message?lang=kk`);
  expect(html).not.toContain("papers/checks");
});
