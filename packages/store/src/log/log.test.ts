import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addSignatures, cosign, parseNote, saltedHash, treeHasher } from "@dauys/core/record";
import { afterAll, expect, test } from "vitest";
import { sha256 } from "../keys/index.ts";
import { RecordFault } from "../record/record-fault.ts";
import type { RecordStore, StoredEntry } from "../record/record-store.ts";
import { onEachStore } from "../testing/on-each-store.ts";
import { signerOf } from "../testing/signers.ts";
import { verifyFolder } from "../testing/verify-folder.ts";
import { keepCosignatures } from "./cosignatures.ts";
import { openLog } from "./log.ts";

const { leaf } = treeHasher(sha256);
const signer = signerOf("rehearsal.example/record");
const { key } = signer;
const root = mkdtempSync(join(tmpdir(), "dauys-log-"));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
const freshFolder = (): string => join(root, `folder-${++folders}`);
const entry = (text: string): StoredEntry => {
  const bytes = new TextEncoder().encode(text);
  return { bytes, leaf: leaf(bytes) };
};
/** Lets a record grow to a size; another `word` makes other entries. */
const growTo = async (store: RecordStore, size: number, word = "entry"): Promise<void> => {
  const at = await store.size();
  const entries = Array.from({ length: size - at }, (_, i) => entry(`${word} ${at + i}`));
  expect(await store.append(at, [{ entries, key: `${word} ${at}` }])).toBe("appended");
};
const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "done",
    (error) => (error instanceof RecordFault ? error.code : String(error)),
  );
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => statSync(join(folder, name)).isFile());

await onEachStore("the log of a record", (kind) => {
  const use = async (work: (store: RecordStore, open: () => Promise<RecordStore>) => Promise<void>): Promise<void> => {
    const name = kind.fresh();
    const store = await kind.open(name);
    try {
      await work(store, () => kind.open(kind.fresh()));
    } finally {
      await store.close();
    }
  };

  test("what is published verifies at every size, and only what is new is written", () =>
    use(async (store) => {
      const folder = freshFolder();
      const log = await openLog({ store, key, remembered: null });
      for (const size of [1, 2, 255, 256, 257, 600, 1100]) {
        await growTo(store, size);
        await log.checkpoint(signer);
        const before = new Map(
          size === 1 ? [] : filesOf(folder).map((name) => [name, statSync(join(folder, name)).mtimeMs]),
        );
        expect((await log.publish(folder)).size).toBe(size);
        const verified = verifyFolder(folder, key);
        expect(verified).toMatchObject({ size });
        expect(typeof verified === "string" ? verified : Buffer.from(verified.entries[size - 1] ?? []).toString()).toBe(
          `entry ${size - 1}`,
        );
        for (const [name, time] of before) {
          if (!filesOf(folder).includes(name) || name === "checkpoint") continue;
          expect([name, statSync(join(folder, name)).mtimeMs]).toEqual([name, time]);
        }
      }
      // Partial tiles go when the full one is there.
      expect(filesOf(folder).filter((name) => /entries.000\.p/.test(name))).toEqual([]);
      expect(filesOf(folder).some((name) => name.endsWith(".new"))).toBe(false);
      const checkpoint = statSync(join(folder, "checkpoint")).mtimeMs;
      await log.publish(folder);
      expect(statSync(join(folder, "checkpoint")).mtimeMs).toBe(checkpoint);
    }));

  test("an empty record has a checkpoint of size 0", () =>
    use(async (store) => {
      const folder = freshFolder();
      const log = await openLog({ store, key, remembered: null });
      expect(await log.checkpoint(signer)).toMatchObject({ size: 0 });
      await log.publish(folder);
      expect(filesOf(folder)).toEqual(["checkpoint"]);
      expect(verifyFolder(folder, key)).toEqual({ size: 0, entries: [] });
    }));

  test("two logs of one record sign the same, and an older checkpoint is never put over a newer one", () =>
    use(async (store) => {
      const folder = freshFolder();
      const [one, two] = [
        await openLog({ store, key, remembered: null }),
        await openLog({ store, key, remembered: null }),
      ];
      await growTo(store, 300);
      const [a, b] = await Promise.all([one.checkpoint(signer), two.checkpoint(signer)]);
      expect(Buffer.compare(a.note, b.note)).toBe(0);
      await one.publish(folder);
      await growTo(store, 700);
      await two.checkpoint(signer);
      const published = await Promise.all([one.publish(folder), two.publish(folder), one.publish(folder)]);
      expect(published.map(({ size }) => size)).toEqual([700, 700, 700]);
      expect(verifyFolder(folder, key)).toMatchObject({ size: 700 });
    }));

  test("an old backup over a published log is refused, wherever the checkpoint is found", () =>
    use(async (store, another) => {
      const folder = freshFolder();
      const remembered = join(root, `remembered-${kind.name}`);
      await growTo(store, 400);
      const log = await openLog({ store, key, remembered });
      await log.checkpoint(signer);
      await log.publish(folder);
      // The backup: the same entries, but not all of them.
      const backup = await another();
      await growTo(backup, 300);
      expect(await codeOf(openLog({ store: backup, key, remembered }))).toBe("rolled-back");
      const forgetful = await openLog({ store: backup, key, remembered: null });
      await forgetful.checkpoint(signer);
      expect(await codeOf(forgetful.publish(folder))).toBe("rolled-back");
      // The backup that went on by itself: as many entries and more, but others.
      await growTo(backup, 450, "another");
      await forgetful.checkpoint(signer);
      expect(await codeOf(forgetful.publish(folder))).toBe("forked");
      expect(await codeOf(openLog({ store: backup, key, remembered }))).toBe("forked");
      const published = [{ where: "a witness", bytes: readFileSync(join(folder, "checkpoint")) }];
      expect(await codeOf(openLog({ store: backup, key, remembered: null, published }))).toBe("forked");
      expect(await codeOf(openLog({ store, key, remembered, published }))).toBe("done");
      expect(verifyFolder(folder, key)).toMatchObject({ size: 400 });
      await backup.close();
    }));

  test("checkpoints of another record, by another key, or damaged, are not taken for ours", () =>
    use(async (store) => {
      await growTo(store, 3);
      const other = signerOf("other.example/record");
      const folder = freshFolder();
      const log = await openLog({ store, key: other.key, remembered: null });
      await log.checkpoint(other);
      await log.publish(folder);
      const bytes = readFileSync(join(folder, "checkpoint"));
      const open = (given: Uint8Array) =>
        codeOf(openLog({ store, key, remembered: null, published: [{ where: "there", bytes: given }] }));
      expect(await open(bytes)).toBe("other-record");
      expect(await open(Buffer.from("no note"))).toBe("bad-checkpoint");
      expect(() => log.checkpoint(signer)).toThrow(TypeError);
      writeFileSync(join(folder, "checkpoint"), bytes.toString().replace("\n3\n", "\n2\n"));
      expect(await codeOf(log.publish(folder))).toBe("bad-checkpoint");
    }));

  test("what witnesses sign is kept with the checkpoint and published; what they did not sign is not", () =>
    use(async (store) => {
      const folder = freshFolder();
      const log = await openLog({ store, key, remembered: null });
      await growTo(store, 5);
      const { note } = await log.checkpoint(signer);
      await log.publish(folder);
      const parsed = parseNote(note);
      if (!parsed.ok) throw new Error("unreadable");
      const [witness, stranger] = ["press.example", "stranger.example"].map((name) => signerOf(name, "cosignature/v1"));
      const signed = [witness!, stranger!].map((one) => cosign(parsed.note.text, 1_900_000_000n, one));
      const given = addSignatures({ ...parsed.note, signatures: [] }, signed);
      expect(await keepCosignatures(store, given, [witness!.key])).toEqual({ ok: true, kept: [witness!.key] });
      const forged = { ...given, signatures: [{ ...given.signatures[0]!, signature: new Uint8Array(72) }] };
      expect(await keepCosignatures(store, forged, [witness!.key])).toMatchObject({
        fault: { reason: "bad-signature" },
      });
      expect(await keepCosignatures(store, given, [])).toMatchObject({ fault: { reason: "no-cosignature" } });
      const elsewhere = { ...given, text: given.text.replace("\n5\n", "\n6\n") };
      expect(await keepCosignatures(store, elsewhere, [witness!.key])).toMatchObject({
        fault: { reason: "unknown-checkpoint" },
      });
      await log.publish(folder);
      const text = readFileSync(join(folder, "checkpoint"), "utf8");
      expect([text.includes("press.example"), text.includes("stranger.example")]).toEqual([true, false]);
      expect(verifyFolder(folder, key)).toMatchObject({ size: 5 });
    }));

  test("payloads are published only where that is asked for, and go when they are erased", () =>
    use(async (store) => {
      const folder = freshFolder();
      const log = await openLog({ store, key, remembered: null });
      await growTo(store, 2);
      await log.checkpoint(signer);
      const salt = new Uint8Array(32).fill(1);
      const payloads = ["a scan", "a name"].map((text) => {
        const bytes = new TextEncoder().encode(text);
        const hash = saltedHash(sha256, salt, bytes);
        return { hash, name: Buffer.from(hash).toString("hex"), bytes };
      });
      for (const { hash, bytes } of payloads) await store.savePayload(hash, { state: "held", salt, bytes });
      const listed = () => filesOf(folder).filter((name) => name.startsWith("payload"));
      await log.publish(folder);
      expect(listed()).toEqual([]);
      const [scan, name] = payloads;
      await log.publish(folder, { payloads: (hash) => hash === scan!.name });
      expect(listed()).toEqual([join("payload", scan!.name)]);
      expect(readFileSync(join(folder, "payload", scan!.name))).toEqual(Buffer.concat([salt, scan!.bytes]));
      await store.erasePayload(scan!.hash, "2030-01-14T09:00:00Z", "decision 5");
      await log.publish(folder, { payloads: () => true });
      expect(listed()).toEqual([join("payload", name!.name)]);
    }));
});
