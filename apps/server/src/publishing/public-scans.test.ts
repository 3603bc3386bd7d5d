import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { verifyRecord } from "@dauys/core/election";
import { type Entry, encodeEntry, signEntry, signedEntry } from "@dauys/core/record";
import { folderFiles } from "@dauys/exchange/record";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import { postgresTablesKind } from "@dauys/store/testing";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { exifWithPlace, plainJpegOf, pngOf } from "../entry/testing/pictures.ts";
import { signAs } from "../signing/testing/sign-as.ts";
import { type TestOffice, testOffice } from "../testing/test-office.ts";
import { typePaper } from "../testing/type-paper.ts";
import { openPublishing, type Publishing, publicPayloads } from "./index.ts";

const postgres = await postgresTablesKind();
const missing = "missing" in postgres ? postgres.missing : null;
const url = "missing" in postgres ? null : postgres.url;
afterAll(async () => {
  if (!("missing" in postgres)) await postgres.stop();
});

const PHOTOGRAPH = plainJpegOf(400, 300, { segments: exifWithPlace() });
const COPY = plainJpegOf(200, 150);
const WORDS = "The passport number of a voter";

// Publishing waits for the disk, on a machine that others use too.
vi.setConfig({ testTimeout: 120_000 });

describe.each([
  ["SQLite", null],
  ["PostgreSQL", url],
] as const)("%s", (name, address) => {
  describe.skipIf(name === "PostgreSQL" && missing !== null)(missing ?? "scans", () => {
    let open: TestOffice;
    let publishing: Publishing;
    let [recordFolder, site] = ["", ""];
    beforeAll(async () => {
      open = await testOffice(address === null ? {} : { postgres: address });
      const { office } = open;
      recordFolder = join(office.folder, "published");
      site = join(office.folder, "site");
      publishing = await openPublishing({
        store: office.record.store,
        signer: open.rehearsal.rehearsal.log,
        recordFolder,
        remembered: null,
        site: { folder: site },
        payloads: () => publicPayloads(office.record, office.tables),
        log: office.log,
        gather: 1,
      });
      // The pages of the site are compiled once.
      await publishing.published();
    }, 180_000);
    afterAll(async () => {
      await publishing?.close();
      await open?.close();
    });

    const place = (n: number) => {
      const [found] = open.stations.slice(n);
      if (found === undefined) throw new Error("no station");
      return found;
    };
    const clerk = (n: number) => open.person("clerk", "territorial-clerk", place(n).district);
    const base = (n: number) => `/api/v1/units/${place(n).station}/scans`;
    const read = async <T>(response: Promise<Response>): Promise<T> => (await (await response).json()) as T;

    async function handIn(n: number, original = PHOTOGRAPH): Promise<string> {
      const type = original[0] === 0xff ? "image/jpeg" : "image/png";
      return (await read<{ sha256: string }>(clerk(n).upload("post", base(n), original, type))).sha256;
    }
    async function redact(n: number, scan: string, copy = COPY, words = WORDS) {
      const to = `${base(n)}/${scan}/redacted?covered=${encodeURIComponent(words)}`;
      const response = await clerk(n).upload("post", to, copy, copy[0] === 0xff ? "image/jpeg" : "image/png");
      return { status: response.status, ...((await response.json()) as { hash?: string; code?: string }) };
    }
    const copiesIn = async (n: number) =>
      (
        await read<{ scans: { copies: { hash: string; entry: number | null }[] }[] }>(clerk(n).get(base(n)))
      ).scans.flatMap(({ copies }) => copies);
    const chair = (n: number) => open.person(`chair-${n}`, "chair", place(n).station, { seat: 1 });
    const propose = (n: number, what: "filing" | "copies") =>
      read<{ id: string; copies: number; code?: string }>(
        chair(n).send(
          "post",
          `/api/v1/units/${place(n).station}/proposals/${what}`,
          what === "filing" ? {} : undefined,
        ),
      );
    const stored = async () => {
      const { store } = open.office.record;
      return (await store.heldPayloads()).map((hash) => Buffer.from(hash).toString("hex"));
    };
    const page = (n: number) => readFileSync(join(site, "en", "xr-2031", place(n).station, "index.html"), "utf8");
    const verified = () =>
      verifyRecord(
        folderFiles(recordFolder),
        { key: null, policy: null, since: null, quick: false },
        { sha256, verify: verifyEd25519 },
      );
    const payloadsStep = async () => (await verified()).steps.find(({ id }) => id === "payloads");

    test("a redacted scan is filed with its protocol, under the quorum's signatures; the public sees it, and never the original", async () => {
      const scan = await handIn(0);
      const { hash = "" } = await redact(0, scan);
      const second = open.person("second", "territorial-clerk", place(0).district);
      await typePaper(clerk(0), place(0).station, open.paperOf(place(0).station));
      await typePaper(second, place(0).station, open.paperOf(place(0).station));
      const made = await propose(0, "filing");
      expect(made).toMatchObject({ copies: 1 });
      expect((await publishing.published()).failures).toBe(0);
      expect(existsSync(join(recordFolder, "payload"))).toBe(false);
      expect((await signAs(open, place(0).station, made.id, [1, 2, 3])).state).toBe("recorded");
      publishing.wake();
      expect((await publishing.published()).failures).toBe(0);
      const sealed = await open.office.record.read(({ payloads }) => payloads.get(`scan-${scan}`)?.body);
      expect(sealed).toEqual({
        payload: `scan-${scan}`,
        what: `${WORDS} (${place(0).district}/territorial-clerk)`,
        ...{ unit: place(0).station, media: "image/jpeg", hash, bytes: COPY.length },
      });
      const file = readFileSync(join(recordFolder, "payload", hash));
      expect(createHash("sha256").update(file).digest("hex")).toBe(hash);
      expect(new Uint8Array(file.subarray(32))).toEqual(COPY);
      const shown = readdirSync(join(site, "data/xr-2031/payloads"));
      expect(shown).toEqual([`${hash}.jpg`]);
      expect(new Uint8Array(readFileSync(join(site, "data/xr-2031/payloads", `${hash}.jpg`)))).toEqual(COPY);
      expect(page(0)).toContain(`/data/xr-2031/payloads/${hash}.jpg`);
      // Neither the original nor where it was taken is anywhere in what the public can read.
      for (const path of readdirSync(open.office.folder, { recursive: true, withFileTypes: true })) {
        if (!path.isFile() || !/\/(published|site)(\/|$)/.test(path.parentPath)) continue;
        const bytes = readFileSync(join(path.parentPath, path.name));
        expect(bytes.includes("Exif"), path.name).toBe(false);
        expect(bytes.equals(PHOTOGRAPH), path.name).toBe(false);
      }
      expect((await verified()).ok).toBe(true);
      expect((await payloadsStep())?.figures).toMatchObject({ payloads: 1, matches: 1 });
    });

    test("of a protocol that is in the record, a copy is an act of its own that one member signs; sent again, nothing is there twice", async () => {
      const scan = await handIn(0, pngOf(60, 40));
      const first = await redact(0, scan, pngOf(60, 40), "nothing is covered");
      const again = await redact(0, scan, pngOf(60, 40), "Nothing is covered");
      expect([first.status, again.status, again.hash]).toEqual([201, 201, first.hash]);
      const other = await redact(0, scan, pngOf(30, 20), "a name on the margin");
      expect(other.hash).not.toBe(first.hash);
      expect(await stored()).not.toContain(first.hash);
      expect(await stored()).toContain(other.hash);
      const made = await propose(0, "copies");
      expect(await redact(0, scan, pngOf(60, 40))).toMatchObject({ status: 409, code: "copy-proposed" });
      expect((await propose(0, "copies")).code).toBe("no-copies");
      expect((await signAs(open, place(0).station, made.id, [2])).state).toBe("recorded");
      const entry = (await open.office.record.store.size()) - 1;
      expect((await copiesIn(0)).map((copy) => copy.entry)).toContain(entry);
      // One made later of the same picture is another payload.
      const later = await redact(0, scan, pngOf(15, 10), "two names on the margin");
      expect((await signAs(open, place(0).station, (await propose(0, "copies")).id, [1])).state).toBe("recorded");
      const named = await open.office.record.read(({ payloads }) => payloads.get(`scan-${scan}-2`)?.body.hash);
      expect(named).toBe(later.hash);
      // The same bytes once more are what is in the record already.
      expect(await redact(0, scan, pngOf(15, 10))).toMatchObject({ status: 201, hash: later.hash });
      expect((await propose(0, "copies")).code).toBe("no-copies");
    });

    test("a proposal that is taken back frees its copies; what nobody signed is nowhere in public", async () => {
      const scan = await handIn(1, pngOf(50, 70));
      const { hash = "" } = await redact(1, scan, pngOf(50, 70));
      const { id } = await propose(1, "copies");
      publishing.wake();
      await publishing.published();
      expect(existsSync(join(recordFolder, "payload", hash))).toBe(false);
      expect((await chair(1).send("delete", `/api/v1/proposals/${id}`)).status).toBe(200);
      const again = await propose(1, "copies");
      expect(again).toMatchObject({ copies: 1 });
      expect((await signAs(open, place(1).station, again.id, [3])).state).toBe("recorded");
      publishing.wake();
      await publishing.published();
      expect(existsSync(join(recordFolder, "payload", hash))).toBe(true);
    });

    test("what was sealed by other means stays where it is, even as a picture of a station", async () => {
      const { office } = open;
      const salt = Buffer.alloc(32, 7);
      const bytes = Buffer.from(pngOf(9, 9));
      const hash = createHash("sha256").update(salt).update(bytes).digest();
      await office.record.store.savePayload(hash, { state: "held", salt, bytes });
      const body = { payload: "complaint", what: "x", unit: place(1).station, media: "image/png" };
      await append(
        "payload-sealed",
        { ...body, hash: hash.toString("hex"), bytes: bytes.length },
        place(1).station,
        [1],
      );
      publishing.wake();
      await publishing.published();
      expect(existsSync(join(recordFolder, "payload", hash.toString("hex")))).toBe(false);
      expect(page(1)).toContain("Not published.");
    });

    test("what is erased leaves the record's folder and the site, and the page says so", async () => {
      const { store } = open.office.record;
      const [name, hash] = await open.office.record.read(({ payloads }) => {
        const sealed = [...payloads.values()].find(({ body }) => body.unit === place(1).station);
        return [sealed?.body.payload ?? "", sealed?.body.hash ?? ""];
      });
      await append(
        "payload-erased",
        { payload: name, ground: "Personal data showed" },
        open.root,
        [1, 2, 3, 4, 5, 6, 7],
      );
      publishing.wake();
      await publishing.published();
      expect(existsSync(join(recordFolder, "payload", hash))).toBe(false);
      expect(readdirSync(join(site, "data/xr-2031/payloads")).some((file) => file.startsWith(hash))).toBe(false);
      expect(existsSync(join(site, "records/xr-2031/payload", hash))).toBe(false);
      expect(page(1)).toContain("Erased");
      expect(page(1)).toContain("Personal data showed");
      expect(page(1)).not.toContain(`${hash}.png`);
      await store.erasePayload(Buffer.from(hash, "hex"), "2031-01-20T00:00:00Z", "Personal data showed");
      expect(await read<{ code: string }>(clerk(1).get(`${base(1)}/${name.slice(5)}/redacted`))).toMatchObject({
        code: "not-found",
      });
      expect((await verified()).ok).toBe(true);
      expect((await payloadsStep())?.figures).toMatchObject({ erased: 1, differs: 0 });
    });

    test("a payload that is not what was sealed is found by who verifies", async () => {
      const [name = ""] = readdirSync(join(recordFolder, "payload"));
      const path = join(recordFolder, "payload", name);
      const whole = readFileSync(path);
      writeFileSync(path, Buffer.concat([whole.subarray(0, -1), Buffer.of((whole.at(-1) ?? 0) ^ 1)]));
      expect((await payloadsStep())?.failures.map(({ reason }) => reason)).toEqual(["payload-differs"]);
      writeFileSync(path, whole);
    });

    /** Appends an entry by a unit's commission, as the command does. */
    async function append(type: string, body: Entry["body"], unit: string, seats: readonly number[]): Promise<void> {
      const by = await open.office.record.read((fold) => fold.units.get(unit)?.commission?.id ?? "");
      const at = `${new Date(open.office.clock.now()).toISOString().slice(0, 19)}Z`;
      const unsigned = { v: 1, type, at, by, body } as const;
      const keys = seats.map((seat) => signEntry(unsigned, open.signerOf(unit, seat)));
      const encoded = encodeEntry(signedEntry(unsigned, keys));
      if (!encoded.ok) throw new Error(encoded.fault.message);
      const answer = await open.office.record.append(crypto.randomUUID(), [encoded.bytes]);
      if (!answer.ok) throw new Error(answer.refusal.message.en);
    }
  });
});
