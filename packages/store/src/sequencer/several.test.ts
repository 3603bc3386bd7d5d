import { treeHasher } from "@dauys/core/record";
import { expect, test } from "vitest";
import { sha256 } from "../keys/index.ts";
import type { RecordStore } from "../record/record-store.ts";
import { onEachStore } from "../testing/on-each-store.ts";
import { SampleJudge } from "../testing/sample-judge.ts";
import { batchOf, filed, opened } from "../testing/samples.ts";
import { openSequenced, reasonOf, type Sequenced, useSequenced } from "../testing/sequenced.ts";
import { openSequencer, systemClock } from "./sequencer.ts";

await onEachStore("several at once, and one after the other", (kind) => {
  const use = useSequenced(kind);

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
      const again = await openSequenced(kind, name);
      expect(await again.sequencer.append({ key: "a", entries: [filed("1")] })).toEqual({ ...first, repeated: true });
      expect(reasonOf(await again.sequencer.append({ key: "b", entries: [filed("1", 1)] }))).toBe("filed-twice");
      expect(await again.sequencer.read((judge, size) => [judge.entries, size])).toEqual([2, 2]);
      await again.store.close();
    }));

  test("two sequencers at once both get on, and agree on every entry", () =>
    use(async (one) => {
      const two = await openSequenced(kind, one.name);
      const EACH = 100;
      // Both have met: whatever a connection takes to be made is not measured below.
      for (const [who, { sequencer }] of [one, two, one, two].entries()) {
        expect(reasonOf(await sequencer.append({ key: `warm-${who}`, entries: [filed(`warm-${who}`)] }))).toBe(
          "appended",
        );
      }
      const done = [0, 0];
      const run = async ({ sequencer }: Sequenced, who: number): Promise<readonly string[]> => {
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
      const two = await openSequenced(kind, one.name);
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
});
