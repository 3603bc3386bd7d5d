import { decodeEntry, treeHasher } from "@dauys/core/record";
import { expect, test } from "vitest";
import { sha256 } from "../keys/index.ts";
import type { RecordStore } from "../record/record-store.ts";
import { onEachStore } from "../testing/on-each-store.ts";
import type { StoreKind } from "../testing/places.ts";
import { SampleJudge } from "../testing/sample-judge.ts";
import { batchOf, filed, opened } from "../testing/samples.ts";
import type { AppendAnswer } from "./decide.ts";
import { openSequencer, type Sequencer, systemClock } from "./sequencer.ts";

interface Opened {
  readonly name: string;
  readonly store: RecordStore;
  readonly sequencer: Sequencer<SampleJudge>;
  readonly judges: readonly SampleJudge[];
}

const reasonOf = (answer: AppendAnswer): string =>
  answer.ok ? "appended" : (answer.refusal.refusal?.reason ?? answer.refusal.reason);

await onEachStore("a sequencer", (kind) => {
  const open = async (name = kind.fresh(), clock = systemClock): Promise<Opened> => {
    const store = await kind.open(name);
    const judges: SampleJudge[] = [];
    const openJudge = (): SampleJudge => {
      judges.push(new SampleJudge());
      return judges.at(-1)!;
    };
    return { name, store, judges, sequencer: await openSequencer({ store, openJudge, clock }) };
  };
  const use = async (work: (opened: Opened) => Promise<void>, clock = systemClock): Promise<void> => {
    const record = await open(undefined, clock);
    try {
      expect(await record.sequencer.append({ key: "open", entries: [opened()] })).toMatchObject({ ok: true, first: 0 });
      await work(record);
    } finally {
      await record.store.close();
    }
  };
  single(use);
  batches(use);
  together(kind, open, use);
});

type Use = (work: (opened: Opened) => Promise<void>, clock?: () => string) => Promise<void>;

function single(use: Use): void {
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

function batches(use: Use): void {
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

function together(kind: StoreKind, open: (name?: string) => Promise<Opened>, use: Use): void {
  test("many who append at once are all answered, each according to the others", () =>
    use(async ({ sequencer, store }) => {
      const units = Array.from({ length: 40 }, (_, i) => String(i % 30));
      const answers = await Promise.all(
        units.map((unit, i) =>
          sequencer.append({ key: `k${i}`, entries: i % 7 === 3 ? batchOf([unit]) : [filed(unit, i)] }),
        ),
      );
      expect(answers.map(reasonOf)).toEqual(units.map((_, i) => (i < 30 ? "appended" : "filed-twice")));
      const firsts = answers.flatMap((answer) => (answer.ok ? [answer.first] : []));
      expect(new Set(firsts).size).toBe(30);
      expect(await store.size()).toBe(1 + answers.reduce((sum, answer) => sum + (answer.ok ? answer.count : 0), 0));
    }));

  test("appends in a row let other things in the process happen", () =>
    use(async ({ sequencer }) => {
      let ticks = 0;
      const timer = setInterval(() => {
        ticks += 1;
      }, 1);
      const began = performance.now();
      for (let i = 0; performance.now() - began < 200; i += 1) {
        await sequencer.append({ key: `k${i}`, entries: [filed(`k${i}`)] });
      }
      clearInterval(timer);
      expect(ticks).toBeGreaterThan(3);
    }));

  test("the same command twice at once is carried out once", () =>
    use(async ({ sequencer, store }) => {
      const command = { key: "a", entries: [filed("1")] };
      const answers = await Promise.all([sequencer.append(command), sequencer.append(command)]);
      expect(answers).toMatchObject([
        { ok: true, first: 1, repeated: false },
        { ok: true, first: 1, repeated: true },
      ]);
      expect(await store.size()).toBe(2);
    }));

  test("a record that is opened again is judged by what it holds", () =>
    use(async ({ sequencer, name }) => {
      const first = await sequencer.append({ key: "a", entries: [filed("1")] });
      const again = await open(name);
      expect(await again.sequencer.append({ key: "a", entries: [filed("1")] })).toEqual({ ...first, repeated: true });
      expect(reasonOf(await again.sequencer.append({ key: "b", entries: [filed("1", 1)] }))).toBe("filed-twice");
      expect(await again.sequencer.read((judge, size) => [judge.entries, size])).toEqual([2, 2]);
      await again.store.close();
    }));

  test("two sequencers at once both get on, and agree on every entry", () =>
    use(async (one) => {
      const two = await open(one.name);
      const EACH = 100;
      // Both have met: whatever a connection takes to be made is not measured below.
      for (const [who, { sequencer }] of [one, two, one, two].entries()) {
        expect(reasonOf(await sequencer.append({ key: `warm-${who}`, entries: [filed(`warm-${who}`)] }))).toBe(
          "appended",
        );
      }
      const done = [0, 0];
      const run = async ({ sequencer }: Opened, who: number): Promise<readonly string[]> => {
        const reasons: string[] = [];
        for (let i = 0; i < EACH; i += 1) {
          // Every second unit is filed by both: one of the two comes too late, whoever it is.
          const unit = i % 2 === 0 ? `both-${i}` : `${who}-${i}`;
          reasons.push(reasonOf(await sequencer.append({ key: `${who}-${i}`, entries: [filed(unit, who)] })));
          done[who] = i + 1;
        }
        // Who is done first has not kept the other from its work.
        expect(done[1 - who]).toBeGreaterThan(EACH / 10);
        return reasons;
      };
      const [a = [], b = []] = await Promise.all([run(one, 0), run(two, 1)]);
      for (let i = 0; i < EACH; i += 1) {
        const both = i % 2 === 0 ? ["appended", "filed-twice"] : ["appended", "appended"];
        expect([a[i], b[i]].toSorted()).toEqual(both);
      }
      const seen = await Promise.all([one, two].map(({ sequencer }) => sequencer.read((judge) => [...judge.units])));
      expect(seen[0]).toEqual(seen[1]);
      expect(await one.store.size()).toBe(1 + 4 + (EACH * 3) / 2);
      await two.store.close();
    }));

  test("a command that another node carried out before is answered as it was then", () =>
    use(async (one) => {
      const two = await open(one.name);
      const first = await one.sequencer.append({ key: "a", entries: [filed("1")] });
      expect(await two.sequencer.append({ key: "a", entries: [filed("1")] })).toEqual({ ...first, repeated: true });
      await two.sequencer.append({ key: "b", entries: [filed("2")] });
      expect(reasonOf(await one.sequencer.append({ key: "b", entries: [filed("3")] }))).toBe("key-reused");
      await two.store.close();
    }));

  test("a command whose append failed half-way is answered rightly when it comes again", () =>
    use(async ({ store }) => {
      let broken: "before" | "after" | null = null;
      const failing: RecordStore = {
        ...store,
        append: async (at, additions) => {
          if (broken === "before") throw new Error("the line went dead before");
          const outcome = await store.append(at, additions);
          if (broken === "after") throw new Error("the line went dead after");
          return outcome;
        },
      };
      const openJudge = (): SampleJudge => new SampleJudge();
      const sequencer = await openSequencer({ store: failing, openJudge, clock: systemClock });
      for (const when of ["before", "after"] as const) {
        broken = when;
        const command = { key: when, entries: [filed(when)] };
        await expect(sequencer.append(command)).rejects.toThrow(`the line went dead ${when}`);
        broken = null;
        expect(await sequencer.append(command)).toMatchObject({ ok: true, repeated: when === "after" });
        expect(reasonOf(await sequencer.append({ key: `${when} again`, entries: [filed(when, 1)] }))).toBe(
          "filed-twice",
        );
      }
      expect(await store.size()).toBe(3);
    }));

  test("a record that does not hold together is not opened for appending", async () => {
    const sound = new Uint8Array(32);
    const damaged = await kind.open(kind.fresh());
    await damaged.append(0, [{ entries: [{ bytes: opened(), leaf: sound }], key: "open" }]);
    const unlawful = await kind.open(kind.fresh());
    const stored = [filed("1")].map((bytes) => ({ bytes, leaf: treeHasher(sha256).leaf(bytes) }));
    await unlawful.append(0, [{ entries: stored, key: "open" }]);
    for (const [store, code] of [
      [damaged, "damaged"],
      [unlawful, "not-allowed"],
    ] as const) {
      const openJudge = (): SampleJudge => new SampleJudge();
      const fault = await openSequencer({ store, openJudge, clock: systemClock }).catch((error) => error);
      expect(fault).toMatchObject({ name: "RecordFault", code });
      await store.close();
    }
  });

  test.skipIf(kind.crash === null)("a server that crashes is waited for, and nothing acknowledged is lost", () =>
    use(async ({ sequencer, store }) => {
      await sequencer.append({ key: "a", entries: [filed("a")] });
      const crashed = kind.crash?.();
      const answers = await Promise.all(
        ["b", "c", "d"].map((unit) => sequencer.append({ key: unit, entries: [filed(unit)] })),
      );
      await crashed;
      expect(answers.map(reasonOf)).toEqual(["appended", "appended", "appended"]);
      expect(await sequencer.append({ key: "e", entries: [filed("e")] })).toMatchObject({ ok: true, first: 5 });
      expect(await store.size()).toBe(6);
    }),
  );
}
