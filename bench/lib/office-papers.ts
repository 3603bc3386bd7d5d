import { randomUUID } from "node:crypto";
import type { UnsignedEntry } from "@dauys/core/record";
import { ROOT_UNIT } from "@dauys/rehearsal";
import type { Client } from "./office-load.ts";

/** @throws Error where something was answered with another status */
export function expectStatus(what: string, status: number, ...allowed: readonly number[]): void {
  if (!allowed.includes(status)) throw new Error(`${what} was answered ${status}`);
}

/** Begins a paper; each call of what comes back keeps one figure more of it, and says how many milliseconds that took. */
export async function openPaper(client: Client, unit: string): Promise<() => Promise<number>> {
  const opened = await client.ask("POST", `/api/v1/units/${unit}/entry`);
  expectStatus("opening an entry", opened.status, 201);
  const { entry } = JSON.parse((await client.ask("GET", `/api/v1/units/${unit}/entry`)).body);
  let revision: number = entry.mine.revision;
  let typed = 0;
  return async () => {
    typed += 1;
    const protocol = { ...entry.mine.protocol, fields: { registered: typed } };
    const body = { paper: entry.paper.id, revision, page: 0, protocol };
    const answer = await client.ask("PUT", `/api/v1/units/${unit}/entry`, body, { "idempotency-key": randomUUID() });
    expectStatus("keeping what is typed", answer.status, 200);
    revision = JSON.parse(answer.body).revision;
    return answer.milliseconds;
  };
}

/** A filing that lacks one signature, and the entry that it will be. */
export interface Ready {
  readonly id: string;
  readonly signing: UnsignedEntry;
}

/** Types a whole paper, and finishes it. */
export async function typeWhole(client: Client, unit: string, protocol: object): Promise<void> {
  const base = `/api/v1/units/${unit}/entry`;
  expectStatus("opening an entry", (await client.ask("POST", base)).status, 201);
  const { entry } = JSON.parse((await client.ask("GET", base)).body);
  const paper: string = entry.paper.id;
  const saved = await client.ask("PUT", base, { paper, revision: entry.mine.revision, page: 0, protocol });
  expectStatus("keeping what is typed", saved.status, 200);
  const { revision } = JSON.parse(saved.body);
  const done = await client.ask("POST", `${base}/finish`, { paper, revision, reasons: [], onPaper: null });
  expectStatus("finishing an entry", done.status, 200);
}

/** Puts the agreed paper of a unit before the commission at the top. */
export async function proposed(chair: Client, unit: string): Promise<Ready> {
  const made = await chair.ask("POST", `/api/v1/units/${ROOT_UNIT}/proposals/filing`, { units: [unit] });
  expectStatus(`proposing ${unit}: ${made.body}`, made.status, 201, 200);
  const { id } = JSON.parse(made.body) as { readonly id: string };
  const { signing } = JSON.parse((await chair.ask("GET", `/api/v1/proposals/${id}`)).body);
  return { id, signing };
}
