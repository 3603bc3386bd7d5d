import { cuttable, rawClient, startPostgres } from "@dauys/store/testing";
import { afterAll, describe, expect, test } from "vitest";
import { testOffice } from "../testing/test-office.ts";
import { mistyped, typist } from "./testing/typist.ts";

const server = await startPostgres();
const missing = "missing" in server ? server.missing : null;
const url = "missing" in server ? "" : server.url;
afterAll(async () => {
  if (!("missing" in server)) await server.stop();
});

/** An office behind a connection that can be cut, a clerk whose paper is open, and how to hold a save in its middle. */
async function clerkOnALine(patience: number) {
  const line = await cuttable(url);
  const open = await testOffice({ postgres: line.url, patience });
  const [place] = open.stations;
  const unit = place?.station ?? "";
  const mine = typist(open.person("line-a", "territorial-clerk", place?.district ?? ""), unit);
  await mine.open();
  await mine.save(open.paperOf(unit));
  const raw = await rawClient(url);
  // All offices of this process: nobody else types in one.
  const { rows } = await raw.query(
    "SELECT table_schema AS name FROM information_schema.tables WHERE table_name = 'entry_drafts' AND table_schema LIKE $1 ORDER BY 1 DESC",
    [`t\\_${process.pid}\\_%\\_office`],
  );
  const schemas: readonly string[] = rows.map(({ name }) => name);
  const hold = async (): Promise<void> => {
    await raw.query("BEGIN");
    await raw.query(`LOCK TABLE ${schemas.map((name) => `${name}.entry_drafts`).join(", ")} IN ACCESS EXCLUSIVE MODE`);
  };
  const waits = async (): Promise<number> => {
    const found = await raw.query(
      "SELECT count(*) AS n FROM pg_locks WHERE NOT granted AND relation = ANY($1::regclass[])",
      [schemas.map((name) => `${name}.entry_drafts`)],
    );
    return Number(found.rows[0].n);
  };
  /** Saves a figure, and lets go of what it waits for once its transaction stands still and `then` was done. */
  const saveHeld = async (invalid: number, key: string, then: () => void) => {
    const body = { paper: (await mine.show()).entry.paper?.id, revision: await revision(), page: 1 };
    await hold();
    const saving = mine.ask("put", "", { ...body, protocol: mistyped(open.paperOf(unit), { invalid }) }, key);
    await expect.poll(waits, { timeout: 15_000, interval: 20 }).toBeGreaterThan(0);
    then();
    await raw.query("ROLLBACK");
    return {
      answer: await saving,
      again: () => mine.ask("put", "", { ...body, protocol: mistyped(open.paperOf(unit), { invalid }) }, key),
    };
  };
  const revision = async (): Promise<number> => (await mine.show()).entry.mine?.revision ?? -1;
  const invalid = async () => (await mine.show()).entry.mine?.protocol.fields.invalid;
  const close = async (): Promise<void> => {
    await raw.end();
    await open.close();
    await line.close();
  };
  return { line, saveHeld, revision, invalid, written: open.paperOf(unit).fields.invalid, close };
}

describe.skipIf(missing !== null)(
  `a connection to PostgreSQL that is cut in the middle of a request${missing === null ? "" : `: ${missing}`}`,
  () => {
    test("is made again, and what was asked is done once", async () => {
      const { line, saveHeld, revision, invalid, close } = await clerkOnALine(60_000);
      const before = await revision();
      const { answer, again } = await saveHeld(7, "cut-and-mended", () => {
        line.cut();
        line.mend();
      });
      expect(answer).toMatchObject({ status: 200, body: { revision: before + 1 } });
      expect(await again()).toEqual(answer);
      expect([await revision(), await invalid()]).toEqual([before + 1, 7]);
      await close();
    });

    test("and stays away is said to the clerk, loses nothing that was kept, and the same save goes through later", async () => {
      const { line, saveHeld, revision, invalid, written, close } = await clerkOnALine(500);
      const before = await revision();
      const { answer, again } = await saveHeld(8, "cut-for-long", line.cut);
      expect(answer).toMatchObject({ status: 503, body: { code: "unavailable" } });
      expect(answer.body.message).toContain("The database cannot be reached");
      line.mend();
      expect([await revision(), await invalid()]).toEqual([before, written]);
      expect(await again()).toMatchObject({ status: 200, body: { revision: before + 1 } });
      expect([await revision(), await invalid()]).toEqual([before + 1, 8]);
      await close();
    });
  },
);
