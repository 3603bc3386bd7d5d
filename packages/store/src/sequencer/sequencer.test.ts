import { decodeEntry } from "@dauys/core/record";
import { expect, test } from "vitest";
import { onEachStore } from "../testing/on-each-store.ts";
import { batchOf, filed, opened } from "../testing/samples.ts";
import { reasonOf, type UseSequenced, useSequenced } from "../testing/sequenced.ts";

await onEachStore("a sequencer", (kind) => {
  const use = useSequenced(kind);
  single(use);
  batches(use);
});

function single(use: UseSequenced): void {
  test("an entry is stamped with the time of receipt, and appended before it is acknowledged", () =>
    use(
      async ({ sequencer, store }) => {
        const answer = await sequencer.append({ key: "a", entries: [filed("071001")] });
        expect(answer).toEqual({ ok: true, first: 1, count: 1, received: "2030-01-13T21:00:00Z", repeated: false });
        const read = decodeEntry((await store.entries(1, 2))[0]?.bytes ?? new Uint8Array());
        expect(read.ok && [read.entry.sigs.received, read.entry.body.unit]).toEqual(["2030-01-13T21:00:00Z", "071001"]);
      },
      () => "2030-01-13T21:00:00Z",
    ));

  test("what the judge refuses is not written, and the judge goes on from where it was", () =>
    use(async ({ sequencer, store, judges }) => {
      await sequencer.append({ key: "a", entries: [filed("071001")] });
      expect(reasonOf(await sequencer.append({ key: "b", entries: [filed("071001", 1)] }))).toBe("filed-twice");
      expect(reasonOf(await sequencer.append({ key: "c", entries: [opened()] }))).toBe("first-entry");
      expect(await store.size()).toBe(2);
      expect(await store.find("b")).toBeNull();
      expect(reasonOf(await sequencer.append({ key: "b", entries: [filed("071002")] }))).toBe("appended");
      expect(judges.length).toBe(1);
    }));

  test("what is not an entry, or says itself when it was received, is refused", () =>
    use(async ({ sequencer, store }) => {
      const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
      const text = Buffer.from(filed("071001")).toString();
      const reason = async (spoilt: string): Promise<string> =>
        reasonOf(await sequencer.append({ key: "a", entries: [bytesOf(spoilt)] }));
      expect(await reason(text.replace(',"type"', ', "type"'))).toBe("not-an-entry");
      const received = text.replace(']},"type"', '],"received":"2030-01-13T21:00:00Z"},"type"');
      expect(received).not.toBe(text);
      expect(await reason(received)).toBe("received-given");
      expect(reasonOf(await sequencer.append({ key: "a", entries: [] }))).toBe("no-entry");
      expect(reasonOf(await sequencer.append({ key: "", entries: [filed("071001")] }))).toBe("key");
      expect(reasonOf(await sequencer.append({ key: "x".repeat(201), entries: [filed("071001")] }))).toBe("key");
      expect(await store.size()).toBe(1);
    }));

  test("the same command again gets the same answer; the same key with other bytes is refused", () =>
    use(async (record) => {
      const { sequencer, store } = record;
      const first = await sequencer.append({ key: "a", entries: [filed("071001")] });
      const again = await sequencer.append({ key: "a", entries: [filed("071001")] });
      expect(again).toEqual({ ...first, repeated: true });
      for (const entries of [[filed("071002")], [filed("071001", 1)], [filed("071001"), filed("071002")]]) {
        expect(reasonOf(await sequencer.append({ key: "a", entries }))).toBe("key-reused");
      }
      expect(await store.size()).toBe(2);
    }));

  test("the time of receipt never goes back, whatever the clock does", () => {
    const times = ["2030-01-13T21:00:05Z", "2030-01-13T21:00:01Z", "2030-01-13T21:00:09Z"];
    let at = 0;
    const clock = (): string => times[at++] ?? "2030-01-13T21:00:00Z";
    return use(async ({ sequencer }) => {
      const received: string[] = [];
      for (const unit of ["1", "2", "3"]) {
        const answer = await sequencer.append({ key: unit, entries: [filed(unit)] });
        if (answer.ok) received.push(answer.received);
      }
      expect(received).toEqual(["2030-01-13T21:00:05Z", "2030-01-13T21:00:09Z", "2030-01-13T21:00:09Z"]);
    }, clock);
  });
}

function batches(use: UseSequenced): void {
  test("a batch is appended whole", () =>
    use(async ({ sequencer, store }) => {
      const answer = await sequencer.append({ key: "b", entries: batchOf(["1", "2", "3"]) });
      expect(answer).toMatchObject({ ok: true, first: 1, count: 4 });
      expect(await sequencer.append({ key: "b", entries: batchOf(["1", "2", "3"]) })).toEqual({
        ...answer,
        repeated: true,
      });
      expect(await store.size()).toBe(5);
    }));

  test("of a batch with one entry that is refused nothing is written, and the judge begins anew", () =>
    use(async ({ sequencer, store, judges }) => {
      await sequencer.append({ key: "2", entries: [filed("2")] });
      const answer = await sequencer.append({ key: "b", entries: batchOf(["1", "2", "3"]) });
      expect([reasonOf(answer), !answer.ok && answer.refusal.place]).toEqual(["filed-twice", 2]);
      expect(await store.size()).toBe(2);
      expect(await sequencer.append({ key: "c", entries: batchOf(["1", "3"]) })).toMatchObject({ ok: true, first: 2 });
      expect(judges.length).toBe(2);
      expect([...judges[1]!.units.keys()]).toEqual(["2", "1", "3"]);
    }));

  test("a batch that is torn is refused before anybody judges it", () =>
    use(async ({ sequencer, store, judges }) => {
      const [root, one, two, three] = batchOf(["1", "2", "3"]) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
      for (const torn of [
        [root, one, two],
        [one, two, three],
        [root, two, one, three],
        [root, one, two, three, one],
        [one],
        [root],
      ]) {
        expect(reasonOf(await sequencer.append({ key: "t", entries: torn }))).toBe("batch-not-whole");
      }
      expect(await store.size()).toBe(1);
      expect(judges.length).toBe(1);
    }));

  test("several entries without a batch are appended whole or not at all, too", () =>
    use(async ({ sequencer, store }) => {
      expect(reasonOf(await sequencer.append({ key: "a", entries: [filed("1"), filed("1")] }))).toBe("filed-twice");
      expect(await store.size()).toBe(1);
      expect(await sequencer.append({ key: "a", entries: [filed("1"), filed("2")] })).toMatchObject({
        first: 1,
        count: 2,
      });
    }));
}
