import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Protocol } from "@dauys/core/protocol";
import { openPublishing, seedPeople } from "@dauys/server";
import { type Role, type ServedOffice, serveTestOffice } from "@dauys/server/testing";
import { sealKey } from "@dauys/store/keys";
import type { Browser, Page } from "playwright-core";

/** One password for everybody of the night, and one passphrase for their keys. */
const PASSWORD = "twelve stations before dawn";
const PASSPHRASE = "seven owls keep their own keys";

/** Somebody with a browser of their own. */
export interface Player {
  readonly page: Page;
  /** Goes to a page of the office, by its address behind the language. */
  readonly go: (path: string) => Promise<void>;
  /** Asks the interface with this browser's session. @throws Error with the answer, where it is refused */
  readonly ask: (method: string, path: string, body?: unknown) => Promise<Record<string, unknown>>;
  /** Signs all that waits on the page of signing, with the own key file. */
  readonly sign: () => Promise<void>;
}

/** An office for one night, people with passwords and keys, and what is published of it. */
export interface Night {
  readonly served: ServedOffice;
  readonly root: string;
  readonly station: string;
  readonly published: string;
  readonly site: string;
  /** Settled once all that was appended is published. */
  readonly publish: () => Promise<void>;
  /** Signs in as somebody, in a browser of their own. */
  readonly enter: (browser: Browser, who: string) => Promise<Player>;
  /** Lets the administrator invite a territorial clerk on paper, and somebody take the invitation up in a browser of their own. */
  readonly invite: (admin: Player, browser: Browser, who: Invited) => Promise<Player>;
  readonly close: () => Promise<void>;
}

/** Who is invited, and for which unit. */
interface Invited {
  readonly signInName: string;
  readonly unit: string;
}

/** Opens the office of a night on twelve stations. @param postgres - the address of a server; SQLite where there is none */
export async function openNight(postgres?: string): Promise<Night> {
  const place = mkdtempSync(join(tmpdir(), "dauys-night-"));
  const served = await serveTestOffice(
    { stations: 12, signIn: true, settings: { secondFactor: "off" }, ...(postgres === undefined ? {} : { postgres }) },
    "localhost",
  );
  const { open } = served;
  const [{ station = "" } = {}] = open.stations;
  const { root } = open;
  const people = peopleOf(root, station);
  await seedPeople(
    open.office,
    people.map(({ id, role, unit, seat }) => seeded(id, role, unit, seat)),
  );
  const keys = new Map(
    await Promise.all(people.flatMap((one) => (one.seat === null ? [] : [keyFile(place, open, one)]))),
  );
  const [published, site] = [join(place, "published"), join(place, "site")];
  const publishing = await openPublishing({
    store: open.office.record.store,
    signer: open.rehearsal.rehearsal.log,
    recordFolder: published,
    remembered: join(place, "remembered"),
    site: { folder: site },
    log: { info: () => {}, error: (event, facts) => console.error(event, facts) },
  });
  return {
    ...{ served, root, station, published, site },
    publish: async () => {
      publishing.wake();
      const { failures } = await publishing.published();
      if (failures > 0) throw new Error("publishing failed");
    },
    enter: (browser, who) => enter(browser, served.url, { who, key: keys.get(who) ?? null }),
    invite: (admin, browser, who) => invite(admin, browser, served.url, who),
    close: async () => {
      await publishing.close();
      await served.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

interface Place {
  readonly id: string;
  readonly role: Role;
  readonly unit: string;
  readonly seat: number | null;
}

/** Who is needed from the first figure to the final result. */
function peopleOf(root: string, station: string): readonly Place[] {
  const seat = (id: string, unit: string, number: number): Place => ({
    id,
    role: number === 1 ? "chair" : "member",
    unit,
    seat: number,
  });
  const plain = (id: string, role: Role, unit: string): Place => ({ id, role, unit, seat: null });
  return [
    plain("admin", "administrator", root),
    plain("auditor", "auditor", root),
    plain("observer", "observer", root),
    plain("supervisor", "supervisor", root),
    plain("clerk-a", "territorial-clerk", root),
    plain("clerk-b", "territorial-clerk", root),
    plain("precinct-a", "precinct-clerk", station),
    plain("precinct-b", "precinct-clerk", station),
    ...[1, 2, 3, 4].map((number) => seat(`top-${number}`, root, number)),
    ...[1, 2, 3].map((number) => seat(`station-${number}`, station, number)),
  ];
}

function seeded(id: string, role: Role, unit: string, seat: number | null): Parameters<typeof seedPeople>[1][number] {
  const grants = [{ role, unit, seat, party: null }];
  return { id, signInName: id, name: id, lang: "en", password: PASSWORD, totp: null, grants };
}

async function keyFile(
  place: string,
  open: ServedOffice["open"],
  { id, unit, seat }: Place,
): Promise<[string, string]> {
  const path = join(place, `${id}.key`);
  writeFileSync(path, await sealKey(open.keyOf(unit, seat ?? 1), Buffer.from(PASSPHRASE)), { mode: 0o600 });
  return [id, path];
}

async function enter(
  browser: Browser,
  url: string,
  { who, key }: { readonly who: string; readonly key: string | null },
): Promise<Player> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}/en/sign-in`);
  await page.fill("input[name=signInName]", who);
  await page.fill("input[name=password]", PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL(`${url}/en/`);
  return playing(page, { url, who, key });
}

async function invite(admin: Player, browser: Browser, url: string, { signInName, unit }: Invited): Promise<Player> {
  await admin.go("/accounts/new");
  const { page: paper } = admin;
  await paper.fill("#name", "One more clerk");
  await paper.fill("#sign-in-name", signInName);
  await paper.selectOption("#grant-role", "territorial-clerk");
  await paper.fill("#grant-unit", unit);
  await paper.locator("form#invite button[type=submit]").click();
  await paper.waitForSelector("#letters:not([hidden])");
  const code = (await paper.textContent('#letters [data-slot="code"]')) ?? "";
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${url}/en/invitation`);
  await page.fill("#code", code);
  await page.fill("#password", PASSWORD);
  await page.fill("#password-again", PASSWORD);
  await page.keyboard.press("Enter");
  await page.waitForURL(`${url}/en/`);
  return playing(page, { url, who: signInName, key: null });
}

interface Own {
  readonly url: string;
  readonly who: string;
  readonly key: string | null;
}

/** What somebody who has signed in can do in their browser. */
function playing(page: Page, { url, who, key }: Own): Player {
  const context = page.context();
  const ask: Player["ask"] = async (method, path, body) => {
    const csrf = await page.locator('meta[name="dauys-csrf"]').getAttribute("content");
    const headers = { origin: url, "x-dauys-csrf": csrf ?? "", "content-type": "application/json" };
    const response = await context.request.fetch(`${url}${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { data: JSON.stringify(body) }),
    });
    const value = (await response.json()) as Record<string, unknown>;
    if (!response.ok()) throw new Error(`${who} ${method} ${path}: ${response.status()} ${JSON.stringify(value)}`);
    return value;
  };
  return {
    page,
    ask,
    go: async (path) => {
      await page.goto(`${url}/en${path}`);
    },
    sign: async () => {
      await page.goto(`${url}/en/sign`);
      const boxes = page.locator('input[name="proposal"]:enabled');
      await boxes.first().waitFor();
      for (const box of await boxes.all()) await box.check();
      await page.setInputFiles('input[name="file"]', key ?? "");
      await page.fill('input[name="passphrase"]', PASSPHRASE);
      const signed = page.waitForResponse((response) => /signatures$/.test(response.url()), { timeout: 60_000 });
      await page.locator("[data-submit]").click();
      const response = await signed;
      if (!response.ok()) throw new Error(`${who}: ${response.status()} ${await response.text()}`);
    },
  };
}

/** Types a whole paper through the interface, as the page does it step by step. */
export async function typeByInterface(player: Player, unit: string, paper: Protocol): Promise<string> {
  const base = `/api/v1/units/${unit}/entry`;
  await player.ask("POST", base);
  const mine = async (): Promise<{ readonly paper: string; readonly revision: number }> => {
    const { entry } = (await player.ask("GET", base)) as {
      readonly entry: { readonly paper: { readonly id: string }; readonly mine: { readonly revision: number } };
    };
    return { paper: entry.paper.id, revision: entry.mine.revision };
  };
  await player.ask("PUT", base, { ...(await mine()), page: 0, protocol: paper });
  const { state } = await player.ask("POST", `${base}/finish`, { ...(await mine()), reasons: [], onPaper: null });
  return String(state);
}

/** The same paper with votes such that one list alone passes the threshold, and two are equal behind it. */
export function tied(paper: Protocol): Protocol {
  const lists = paper.votes[0]?.lists ?? [];
  const all = lists.reduce((sum, { votes }) => sum + Number(votes), 0);
  const few = Math.floor(all / 25);
  const given = [all - 2 * few, few, few];
  return {
    ...paper,
    votes: [
      { series: paper.votes[0]?.series ?? "votes", lists: lists.map((each, i) => ({ ...each, votes: given[i] ?? 0 })) },
    ],
  };
}

/** The same paper with votes moved from the second and third list to the first, as many from each. */
export function moved(paper: Protocol, votes: number): Protocol {
  const change = [2 * votes, -votes, -votes];
  const lists = paper.votes[0]?.lists ?? [];
  const changed = lists.map((each, i) => ({ ...each, votes: Number(each.votes) + (change[i] ?? 0) }));
  return { ...paper, votes: [{ series: paper.votes[0]?.series ?? "votes", lists: changed }] };
}
