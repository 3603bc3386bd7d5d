import type { LaidOut } from "@dauys/exchange/papers";
import { afterAll, expect, test } from "vitest";
import { route } from "../http/index.ts";
import { testOffice } from "../testing/test-office.ts";
import { printingDesk } from "./printing-desk.ts";
import { paperRoutesAt } from "./routes.ts";

const open = await testOffice();
afterAll(open.close);
const paper: LaidOut = {
  name: "a.pdf",
  sheet: { lang: "kk", title: "", date: "2031-01-12T00:00:00Z", banner: [], foot: "", blocks: [] },
  files: [],
};

test("more papers than there are hands wait, more than may wait are refused, and a failed one keeps no hand", async () => {
  const ends: ((error?: Error) => void)[] = [];
  let most = 0;
  let now = 0;
  const print = async () => {
    now += 1;
    most = Math.max(most, now);
    await new Promise<void>((resolve, reject) => {
      ends.push((error) => (error === undefined ? resolve() : reject(error)));
    }).finally(() => {
      now -= 1;
    });
    return { ok: true as const, pdf: new Uint8Array() };
  };
  const desk = printingDesk(1, () => ({ hands: 2, print, close: async () => {} }));
  const given = [desk.print(paper), desk.print(paper), desk.print(paper)];
  expect(await desk.print(paper)).toBe("busy");
  ends[0]?.(new Error("fell"));
  await expect(given[0]).rejects.toThrow("fell");
  await expect.poll(() => ends.length).toBe(3);
  for (const end of ends.slice(1)) end();
  expect(await Promise.all(given.slice(1))).toEqual([
    { ok: true, pdf: new Uint8Array() },
    { ok: true, pdf: new Uint8Array() },
  ]);
  expect(most).toBe(2);
  const later = desk.print(paper);
  ends.at(-1)?.();
  await expect.poll(() => ends.length).toBe(4);
  ends.at(-1)?.();
  expect(await later).toMatchObject({ ok: true });
});

test("a machine that cannot print says so, and what to do, in all three languages", async () => {
  const desk = { print: async () => ({ ok: false, platform: "plan9-mips", detail: "no native part" }) as const };
  const [declared] = paperRoutesAt(desk);
  if (declared === undefined) throw new Error("no route");
  const person = {
    id: "a",
    name: "a",
    lang: "kk",
    grants: [{ role: "auditor", unit: open.root, seat: null, party: null }],
  } as const;
  const reply = await route(declared).handle({
    ...{ office: open.office, params: { unit: open.root, kind: "checks" }, query: {}, lang: "kk", body: undefined },
    ...{ session: { id: "s", csrf: "", idleEnd: 0, person }, grant: null, idempotencyKey: null, seen: null },
    ...{ address: "", userAgent: "" },
  });
  expect(reply).toMatchObject({ kind: "refusal", status: 503, code: "no-compiler" });
  const { message } = reply as Extract<typeof reply, { kind: "refusal" }>;
  for (const said of [message.kk, message.ru, message.en]) expect(said).toMatch(/plan9-mips.*npm ci/);
});
