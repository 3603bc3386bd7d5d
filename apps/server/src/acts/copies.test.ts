import { createHash } from "node:crypto";
import { signEntry } from "@dauys/core/record";
import { postgresTablesKind } from "@dauys/store/testing";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { waitingCopies } from "../entry/index.ts";
import { copiesOf } from "../entry/scans/copy-rows.ts";
import { keepCopy } from "../entry/scans/keep-copy.ts";
import { pngOf } from "../entry/testing/pictures.ts";
import type { Office } from "../office/index.ts";
import { propose, resumeProposals } from "../signing/index.ts";
import { proposalsOf, readProposal } from "../signing/read-proposals.ts";
import { signProposal } from "../signing/sign.ts";
import { type TestOffice, testOffice } from "../testing/test-office.ts";
import { copiesIn, copySeals, markProposedCopies } from "./copies.ts";

const postgres = await postgresTablesKind();
const missing = "missing" in postgres ? postgres.missing : null;
const url = "missing" in postgres ? null : postgres.url;
afterAll(async () => {
  if (!("missing" in postgres)) await postgres.stop();
});
vi.setConfig({ testTimeout: 120_000 });

class Killed extends Error {}

/** An office whose process ends at a step on its databases: before it, or once it is done and nobody has heard of it. */
function endsAt(
  office: Office,
  step: number,
  heard: "before" | "after",
): { readonly office: Office; steps: () => number } {
  let steps = 0;
  const at = async <T>(work: () => Promise<T>): Promise<T> => {
    const number = steps;
    steps += 1;
    if (number > step || (number === step && heard === "before")) throw new Killed();
    const done = await work();
    if (number === step) throw new Killed();
    return done;
  };
  const { tables, record } = office;
  const { store } = record;
  return {
    steps: () => steps,
    office: {
      ...office,
      tables: {
        ...tables,
        query: (...all) => at(() => tables.query(...all)) as never,
        change: (...all) => at(() => tables.change(...all)),
        transaction: (work) => at(() => tables.transaction(work)),
      },
      record: {
        ...record,
        append: (...all) => at(() => record.append(...all)),
        store: Object.assign(Object.create(store), {
          savePayload: (...all: Parameters<typeof store.savePayload>) => at(() => store.savePayload(...all)),
          erasePayload: (...all: Parameters<typeof store.erasePayload>) => at(() => store.erasePayload(...all)),
        }),
      },
    },
  };
}

describe.each([
  ["SQLite", null],
  ["PostgreSQL", url],
] as const)("%s", (name, address) => {
  describe.skipIf(name === "PostgreSQL" && missing !== null)(missing ?? "copies of scans", () => {
    let open: TestOffice;
    beforeAll(async () => {
      open = await testOffice({ stations: 48, ...(address === null ? {} : { postgres: address }) });
    }, 120_000);
    afterAll(() => open?.close());

    const scan = (unit: string): string => createHash("sha256").update(unit).digest("hex");

    /** Everything from the copy to the record, as page and people do it: what is done already is not done again. */
    async function wholeWay(office: Office, unit: string): Promise<void> {
      const bytes = pngOf(30, 20);
      const picture = { type: "image/png", width: 30, height: 20 } as const;
      const actor = { person: "clerk", role: "precinct-clerk", unit, now: office.clock.now() };
      const shelf = { tables: office.tables, store: office.record.store };
      await keepCopy(shelf, { unit, scan: scan(unit), bytes, picture, covered: "a name" }, actor);
      const waiting = (await waitingCopies(office.tables)).filter((copy) => copy.unit === unit);
      if (waiting.length > 0) {
        const entries = await office.record.read((fold) => copySeals(fold, waiting));
        await propose(office, {
          ...{ unit, kind: "filing", entries: entries as never, by: "chair" },
          alongside: (statements, id) => markProposedCopies(statements, waiting, id),
        });
      }
      const [proposal] = await proposalsOf(office.tables, unit, "waiting");
      if (proposal === undefined) return;
      const signature = signEntry(proposal.signing, open.signerOf(unit, 1));
      await signProposal(office, { proposal: proposal.id, ...signature, person: "member", seatsOn: () => [1] });
    }

    test("wherever its process ends between the copy and the record, the copy is in the record once, with its bytes", async () => {
      let ended = 0;
      for (let place = 0, step = 0; ; step += 1) {
        let all = false;
        for (const heard of ["before", "after"] as const) {
          const unit = open.stations[place]?.station ?? "";
          place += 1;
          const killed = endsAt(open.office, step, heard);
          const died = await wholeWay(killed.office, unit).then(
            () => false,
            (error) => error instanceof Killed,
          );
          ended += died ? 1 : 0;
          all ||= !died;
          // Another node, or the same one started anew: what was signed is finished, and the page tries again.
          await resumeProposals(open.office);
          await wholeWay(open.office, unit);
          await resumeProposals(open.office);
          await expectOnce(unit, `${heard} step ${step}`);
        }
        if (all) break;
      }
      expect(ended).toBeGreaterThan(8);
      expect(await resumeProposals(open.office)).toBe(0);
    });

    async function expectOnce(unit: string, when: string): Promise<void> {
      const { store } = open.office.record;
      const copies = await copiesOf(open.office.tables, unit);
      expect(copies, when).toHaveLength(1);
      const sealed = await open.office.record.read(({ payloads }) =>
        [...payloads.values()].filter(({ body }) => body.unit === unit).map(({ body, entry }) => [body.hash, entry]),
      );
      expect(sealed, when).toEqual([[copies[0]?.hash, copies[0]?.entry]]);
      const payload = await store.payload(Buffer.from(copies[0]?.hash ?? "", "hex"));
      if (payload?.state !== "held") throw new Error(`${when}: the bytes are gone`);
      const hash = createHash("sha256").update(payload.salt).update(payload.bytes).digest("hex");
      expect(hash, when).toBe(copies[0]?.hash);
      expect(await readProposal(open.office.tables, copies[0]?.proposal ?? ""), when).toMatchObject({
        state: "recorded",
      });
    }

    test("the same copy handed in twice at once is one; what was replaced leaves no bytes behind", async () => {
      const { tables, record, clock } = open.office;
      const unit = open.stations.at(-1)?.station ?? "";
      const actor = { person: "clerk", role: "precinct-clerk", unit, now: clock.now() };
      const held = async () => (await record.store.heldPayloads()).length;
      const before = await held();
      const hand = (width: number) =>
        keepCopy(
          { tables, store: record.store },
          {
            ...{ unit, scan: scan(unit), bytes: pngOf(width, 10), covered: "a name" },
            picture: { type: "image/png", width, height: 10 },
          },
          actor,
        );
      const both = await Promise.all([hand(20), hand(20), hand(20)]);
      expect(new Set(both.map((copy) => copy?.hash)).size).toBe(1);
      expect(await held()).toBe(before + 1);
      await hand(21);
      await hand(22);
      expect(await held()).toBe(before + 1);
      expect((await copiesOf(tables, unit)).map(({ width }) => width)).toEqual([22]);
    });

    test("a copy whose bytes did not come back with a backup is not proposed, and is handed in anew", async () => {
      const { tables, record, clock } = open.office;
      const unit = open.stations.at(-2)?.station ?? "";
      const actor = { person: "clerk", role: "precinct-clerk", unit, now: clock.now() };
      const hand = () =>
        keepCopy(
          { tables, store: record.store },
          {
            ...{ unit, scan: scan(unit), bytes: pngOf(10, 10), covered: "a name" },
            picture: { type: "image/png", width: 10, height: 10 },
          },
          actor,
        );
      const first = await hand();
      expect(await copiesIn(open.office, unit)).toEqual([first]);
      await record.store.erasePayload(Buffer.from(first?.hash ?? "", "hex"), "2031-01-12T20:00:00Z", "gone");
      expect(await copiesIn(open.office, unit)).toEqual([]);
      const second = await hand();
      expect(second?.hash).not.toBe(first?.hash);
      expect(await copiesIn(open.office, unit)).toEqual([second]);
      expect(await copiesOf(tables, unit)).toEqual([second]);
    });
  });
});
