import { treeHasher } from "@dauys/core/record";
import { expect, test } from "vitest";
import { sha256 } from "../keys/index.ts";
import { onEachStore } from "../testing/on-each-store.ts";
import type { StoreKind } from "../testing/places.ts";
import { eachEntry } from "./read-all.ts";
import type { RecordStore, StoredEntry } from "./record-store.ts";

const { leaf } = treeHasher(sha256);
const salt = new Uint8Array(32).fill(7);
const entry = (text: string): StoredEntry => {
  const bytes = new TextEncoder().encode(text);
  return { bytes, leaf: leaf(bytes) };
};
const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("hex");
const texts = async (store: RecordStore, from = 0, to = 1000): Promise<readonly string[]> =>
  (await store.entries(from, to)).map(({ bytes }) => Buffer.from(bytes).toString());

await onEachStore("the store of a record", (kind) => {
  const use = async (work: (store: RecordStore, name: string) => Promise<void>): Promise<void> => {
    const name = kind.fresh();
    const store = await kind.open(name);
    try {
      await work(store, name);
    } finally {
      await store.close();
    }
  };
  appending(kind, use);
  locking(kind, use);
  besides(use);
});

type Use = (work: (store: RecordStore, name: string) => Promise<void>) => Promise<void>;

function appending(kind: StoreKind, use: Use): void {
  test("a new record is empty", () =>
    use(async (store) => {
      expect(await store.size()).toBe(0);
      expect(await store.entries(0, 10)).toEqual([]);
      expect(await store.leaves(0, 10)).toEqual([]);
      expect(await store.find("nothing")).toBeNull();
      expect(await store.latestCheckpoint()).toBeNull();
    }));

  test("what was appended is read back in order, byte for byte, with its hash and key", () =>
    use(async (store) => {
      const every = Uint8Array.from({ length: 256 }, (_, i) => i);
      expect(await store.append(0, [{ entries: [{ bytes: every, leaf: leaf(every) }], key: "one" }])).toBe("appended");
      expect(await store.append(1, [{ entries: ["b", "c", "d"].map(entry), key: "three" }])).toBe("appended");
      expect(await store.size()).toBe(4);
      const read = await store.entries(0, 4);
      expect(read.map(({ bytes }) => hex(bytes))).toEqual(
        [every, ..."bcd"].map((one) => Buffer.from(one).toString("hex")),
      );
      expect(read.map((one) => hex(one.leaf))).toEqual(read.map(({ bytes }) => hex(leaf(bytes))));
      expect(read.map(({ key, count }) => [key, count])).toEqual([
        ["one", 1],
        ["three", 3],
        [null, null],
        [null, null],
      ]);
      expect((await store.leaves(1, 3)).map(hex)).toEqual(["b", "c"].map((one) => hex(entry(one).leaf)));
      expect(await store.find("one")).toEqual({ first: 0, count: 1 });
      expect(await store.find("three")).toEqual({ first: 1, count: 3 });
    }));

  test("several appends go in together, each with its key", () =>
    use(async (store) => {
      const additions = [["a"], ["b", "c"], ["d"]].map((of) => ({ entries: of.map(entry), key: of.join("") }));
      expect(await store.append(0, additions)).toBe("appended");
      expect(await texts(store)).toEqual(["a", "b", "c", "d"]);
      expect(await store.find("bc")).toEqual({ first: 1, count: 2 });
      expect(await store.find("d")).toEqual({ first: 3, count: 1 });
    }));

  test("nothing is written where the record has another size than was said", () =>
    use(async (store) => {
      await store.append(0, [{ entries: [entry("a")], key: "a" }]);
      for (const at of [0, 2]) {
        expect(await store.append(at, [{ entries: [entry("x")], key: `x${at}` }])).toBe("moved");
        expect(await store.append(at, [{ entries: [entry("x"), entry("y")], key: `x${at}` }])).toBe("moved");
      }
      expect(await texts(store)).toEqual(["a"]);
      expect(await store.find("x0")).toBeNull();
    }));

  test("nothing is written where a key was used before, not even what goes in together with it", () =>
    use(async (store) => {
      await store.append(0, [{ entries: [entry("a")], key: "a" }]);
      const again = { entries: [entry("x")], key: "a" };
      expect(await store.append(1, [again])).toBe("key-taken");
      expect(await store.append(1, [{ entries: [entry("b"), entry("c")], key: "b" }, again])).toBe("key-taken");
      expect(await texts(store)).toEqual(["a"]);
      expect(await store.find("b")).toBeNull();
      expect(await store.append(1, [{ entries: [entry("b")], key: "b" }])).toBe("appended");
    }));

  test("what was appended is there when the record is opened again, and in other connections at once", () =>
    use(async (store, name) => {
      const other = await kind.open(name);
      await store.append(0, [{ entries: [entry("a")], key: "a" }]);
      expect(await texts(other)).toEqual(["a"]);
      await other.close();
      const third = await kind.open(name);
      expect(await third.size()).toBe(1);
      await third.close();
    }));

  test("of several who make a record at once, each finds the same", async () => {
    const name = kind.fresh();
    const stores = await Promise.all([1, 2, 3, 4].map(() => kind.open(name)));
    const outcomes = await Promise.all(
      stores.map((store, i) => store.append(0, [{ entries: [entry(`first ${i}`)], key: `first ${i}` }])),
    );
    expect(outcomes.toSorted()).toEqual(["appended", "moved", "moved", "moved"]);
    expect(await Promise.all(stores.map((store) => store.size()))).toEqual([1, 1, 1, 1]);
    for (const store of stores) await store.close();
  });

  test("a large record is read in parts, and entries of every length are kept", () =>
    use(async (store) => {
      const many = Array.from({ length: 2500 }, (_, i) => entry(`${i} ${"x".repeat((i * 37) % 9000)}`));
      await store.append(0, [{ entries: many, key: "many" }]);
      let at = 0;
      for await (const { bytes, leaf: own } of eachEntry(store, 0, 2500)) {
        expect(hex(own)).toBe(hex(many[at]?.leaf));
        expect(hex(bytes) === hex(many[at]?.bytes)).toBe(true);
        at += 1;
      }
      expect(at).toBe(2500);
      const longest = { bytes: new Uint8Array(65_535).fill(200), leaf: leaf(new Uint8Array(65_535).fill(200)) };
      expect(await store.append(2500, [{ entries: [longest], key: null }])).toBe("appended");
      expect(hex((await store.entries(2500, 2501))[0]?.bytes) === hex(longest.bytes)).toBe(true);
    }));
}

function locking(kind: StoreKind, use: Use): void {
  test("under the lock the end of the record stays the end", () =>
    use(async (store, name) => {
      const other = await kind.open(name);
      const order: string[] = [];
      const { promise: isLocked, resolve: locks } = Promise.withResolvers<void>();
      const held = store.locked(async (record) => {
        const size = await record.size();
        order.push("locked");
        locks();
        await new Promise((settle) => setTimeout(settle, 150));
        await record.append([{ entries: [entry("mine")], key: "mine" }]);
        order.push("written");
        return size;
      });
      await isLocked;
      const theirs = other.locked(async (record) => {
        order.push(`theirs sees ${await record.size()}`);
        await record.append([{ entries: [entry("theirs")], key: "theirs" }]);
      });
      expect(await held).toBe(0);
      await theirs;
      expect(order).toEqual(["locked", "written", "theirs sees 1"]);
      expect(await texts(store)).toEqual(["mine", "theirs"]);
      await other.close();
    }));

  test("what was not finished under the lock is undone, and not seen before it is", () =>
    use(async (store, name) => {
      const other = await kind.open(name);
      const failing = store.locked(async (record) => {
        await record.append([{ entries: [entry("half")], key: "half" }]);
        expect(await record.size()).toBe(1);
        expect([await other.size(), await store.size()]).toEqual([0, 0]);
        throw new Error("in the middle");
      });
      await expect(failing).rejects.toThrow("in the middle");
      expect(await store.size()).toBe(0);
      expect(await store.append(0, [{ entries: [entry("whole")], key: "half" }])).toBe("appended");
      await other.close();
    }));

  test("a hint comes when another connection appends", () =>
    use(async (store, name) => {
      const other = await kind.open(name);
      const { promise: hinted, resolve: hint } = Promise.withResolvers<void>();
      const stop = await other.watch(hint);
      await store.append(0, [{ entries: [entry("a")], key: "a" }]);
      await hinted;
      await stop();
      await other.close();
    }));
}

function besides(use: Use): void {
  test("the latest checkpoint is the largest, whatever is saved after it", () =>
    use(async (store) => {
      const checkpoint = (size: number) => ({
        size,
        root: new Uint8Array(32).fill(size),
        note: new TextEncoder().encode(`note ${size}`),
      });
      for (const size of [3, 7, 5]) await store.saveCheckpoint(checkpoint(size));
      await store.saveCheckpoint({ ...checkpoint(7), note: new TextEncoder().encode("another") });
      await store.saveCosignature(7, "witness-b+00000002", "b1");
      await store.saveCosignature(7, "witness-a+00000001", "a1");
      await store.saveCosignature(7, "witness-b+00000002", "b2");
      const latest = await store.latestCheckpoint();
      expect([latest?.size, hex(latest?.root), Buffer.from(latest?.note ?? []).toString()]).toEqual([
        7,
        "07".repeat(32),
        "note 7",
      ]);
      expect(latest?.cosignatures).toEqual(["a1", "b2"]);
      expect((await store.checkpointAt(5))?.cosignatures).toEqual([]);
      expect(await store.checkpointAt(4)).toBeNull();
    }));

  test("a payload is held until it is erased, and stays erased", () =>
    use(async (store) => {
      const hash = new Uint8Array(32).fill(9);
      const bytes = new TextEncoder().encode("the name of a complainant");
      expect(await store.payload(hash)).toBeNull();
      expect(await store.erasePayload(hash, "2030-01-14T09:00:00Z", "nothing there")).toBe(false);
      expect(await store.savePayload(hash, { state: "held", salt, bytes })).toBe("held");
      const held = await store.payload(hash);
      expect(held?.state === "held" && [hex(held.salt), hex(held.bytes)]).toEqual([hex(salt), hex(bytes)]);
      expect(await store.erasePayload(hash, "2030-01-14T09:00:00Z", "decision 5")).toBe(true);
      expect(await store.erasePayload(hash, "2030-01-15T09:00:00Z", "decision 6")).toBe(true);
      const erased = { state: "erased", at: "2030-01-14T09:00:00Z", ground: "decision 5" };
      expect(await store.payload(hash)).toEqual(erased);
      expect(await store.savePayload(hash, { state: "held", salt, bytes })).toBe("erased");
      expect(await store.payload(hash)).toEqual(erased);
      await store.savePayload(new Uint8Array(32).fill(3), { state: "held", salt, bytes: new Uint8Array() });
      await store.savePayload(new Uint8Array(32).fill(5), { ...erased, state: "erased" });
      expect(await store.payload(new Uint8Array(32).fill(5))).toEqual(erased);
      expect((await store.payloadHashes()).map(hex)).toEqual(["03", "05", "09"].map((byte) => byte.repeat(32)));
      expect((await store.heldPayloads()).map(hex)).toEqual(["03".repeat(32)]);
    }));
}
