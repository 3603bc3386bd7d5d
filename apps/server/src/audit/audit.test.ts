import { onEachTables } from "@dauys/store/testing";
import { expect, test } from "vitest";
import { ACCOUNT_TABLES } from "../accounts/tables.ts";
import type { Deed } from "../office/parts.ts";
import { exportAudit, verifyAudit } from "./index.ts";
import { readAudit } from "./read.ts";
import { openAuditTrail } from "./trail.ts";

const clock = { now: () => Date.UTC(2021, 0, 10, 20) };
const deed = (n: number, more: Partial<Deed> = {}): Deed => {
  return { person: `p-${n % 3}`, deed: "sign-in", unit: null, outcome: "done", detail: { n }, ...more };
};

await onEachTables("the audit trail", (kind) => {
  test("what many do at once on two nodes is all there, each line linked to the one before", async () => {
    const name = kind.fresh();
    const nodes = [await kind.open(name, [ACCOUNT_TABLES]), await kind.open(name, [ACCOUNT_TABLES])] as const;
    const trails = nodes.map((tables) => openAuditTrail(tables, clock));
    await Promise.all(Array.from({ length: 300 }, (_, n) => trails[n % 2]?.write(deed(n))));
    const check = await verifyAudit(nodes[0]);
    expect(check).toMatchObject({ ok: true, lines: 300 });
    const seen = (await readAudit(nodes[1], {}, null, 1000)).map(({ detail }) => detail.n);
    expect(new Set(seen).size).toBe(300);
    for (const node of nodes) await node.close();
  });

  test("a line that was changed, taken out, cut off or written anew is found", async () => {
    const tables = await kind.open(kind.fresh(), [ACCOUNT_TABLES]);
    const trail = openAuditTrail(tables, clock);
    for (let n = 1; n <= 6; n += 1) await trail.write(deed(n));
    const before = await verifyAudit(tables);
    expect(before).toMatchObject({ ok: true, lines: 6 });
    const broken = async (statement: string): Promise<unknown> => {
      const [rows, head] = [
        await tables.query("SELECT * FROM audit_lines"),
        await tables.query("SELECT * FROM audit_head"),
      ];
      await tables.change(statement);
      const found = await verifyAudit(tables, before.ok ? { seq: 6, hash: before.hash } : null);
      await tables.change("DELETE FROM audit_lines");
      for (const row of rows) {
        const cells = ["seq", "at", "person", "deed", "unit", "outcome", "detail", "prev", "hash"].map(
          (c) => row[c] ?? null,
        );
        await tables.change("INSERT INTO audit_lines VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)", cells);
      }
      await tables.change("UPDATE audit_head SET seq = $1, hash = $2", [head[0]?.seq ?? 0, head[0]?.hash ?? ""]);
      return found;
    };
    expect(await broken("UPDATE audit_lines SET person = 'somebody-else' WHERE seq = 3")).toEqual({
      ok: false,
      seq: 3,
      why: "changed",
    });
    expect(await broken("UPDATE audit_lines SET hash = prev WHERE seq = 3")).toMatchObject({ ok: false, seq: 3 });
    expect(await broken("DELETE FROM audit_lines WHERE seq = 4")).toEqual({ ok: false, seq: 5, why: "missing" });
    expect(await broken("DELETE FROM audit_lines WHERE seq = 6")).toEqual({ ok: false, seq: 6, why: "cut" });
    expect(await broken("DELETE FROM audit_lines WHERE seq = 1")).toEqual({ ok: false, seq: 2, why: "missing" });
    expect(await verifyAudit(tables)).toEqual(before);
    await tables.close();
  });

  test("a trail that was written anew from its beginning holds together, and a noted line gives it away", async () => {
    const tables = await kind.open(kind.fresh(), [ACCOUNT_TABLES]);
    const trail = openAuditTrail(tables, clock);
    for (let n = 1; n <= 3; n += 1) await trail.write(deed(n));
    const noted = (await readAudit(tables, {}, null, 1))[0];
    await tables.change("DELETE FROM audit_lines");
    await tables.change("DELETE FROM audit_head");
    for (let n = 4; n <= 6; n += 1) await trail.write(deed(n));
    expect(await verifyAudit(tables)).toMatchObject({ ok: true });
    expect(await verifyAudit(tables, { seq: 3, hash: noted?.hash ?? "" })).toEqual({
      ok: false,
      seq: 3,
      why: "not-as-noted",
    });
    expect(await verifyAudit(tables, { seq: 9, hash: noted?.hash ?? "" })).toMatchObject({ ok: false, why: "cut" });
    await tables.close();
  });

  test("lines are found by who, what, where, how and when; the export has them all as they were hashed", async () => {
    const tables = await kind.open(kind.fresh(), [ACCOUNT_TABLES]);
    const trail = openAuditTrail(tables, clock);
    await trail.write(deed(1, { unit: "070512", outcome: "not-allowed" }));
    await trail.write(
      deed(2, { deed: "POST /api/v1/things_%", detail: { odd: 0.5, lone: "\ud800", nul: "a\u0000b" } }),
    );
    await trail.write(deed(3, { person: null }));
    const found = async (filter: Parameters<typeof readAudit>[1]): Promise<readonly number[]> =>
      (await readAudit(tables, filter, null, 10)).map(({ seq }) => seq);
    expect(await found({})).toEqual([3, 2, 1]);
    expect(await found({ person: "p-1" })).toEqual([1]);
    expect(await found({ deed: "things_%" })).toEqual([2]);
    expect(await found({ deed: "%" })).toEqual([2]);
    expect(await found({ unit: "070512" })).toEqual([1]);
    expect(await found({ outcome: "not-allowed" })).toEqual([1]);
    expect(await found({ from: "2021-01-10T20:00" })).toHaveLength(3);
    expect(await found({ before: "2021-01-10T20:00" })).toEqual([]);
    expect((await readAudit(tables, {}, 3, 1)).map(({ seq }) => seq)).toEqual([2]);
    const lines = (await exportAudit(tables)).trimEnd().split("\n");
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({
      seq: 2,
      detail: { odd: "0.5", lone: "\ufffd", nul: "a\ufffdb" },
    });
    expect(await verifyAudit(tables)).toMatchObject({ ok: true });
    await tables.close();
  });
});
