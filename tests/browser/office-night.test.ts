import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Protocol } from "@dauys/core/protocol";
import { startPostgres, type TestPostgres } from "@dauys/store/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserForFile, noBrowser } from "./support/browser.ts";
import { OWN_STATION, ROOT, STATIONS } from "./support/night/ceremony.ts";
import { type Night, openNight } from "./support/night/night.ts";
import { moved, opened, paperOf, typeByInterface } from "./support/night/papers.ts";
import type { Player } from "./support/night/player.ts";

const SOURCE = "Two paper balls in an urn of glass, drawn in open session.";
const WITNESSES = ["Observer of the coalition", "Proxy of Juniper"];
const MEMBERS = ["top-1", "top-2"] as const;
/** However busy the machine is. */
const PATIENCE = { timeout: 120_000 };

const postgres = noBrowser === null ? await startPostgres() : { missing: noBrowser };

afterAll(async () => {
  if (!("missing" in postgres)) await (postgres as TestPostgres).stop();
});

const skipped = noBrowser ?? ("missing" in postgres ? postgres.missing : null);

describe.each([
  ["sqlite", noBrowser, null],
  ["postgresql", skipped, "missing" in postgres ? null : postgres.url],
] as const)("a night of an election on %s", (_, reason, url) => {
  const browser = browserForFile();
  let night: Night;
  let players: ReadonlyMap<string, Player>;
  const as = (who: string): Player => {
    const player = players.get(who);
    if (player === undefined) throw new Error(`${who} has not signed in`);
    return player;
  };
  const paper = (unit: string): Protocol => paperOf(unit, STATIONS.indexOf(unit as (typeof STATIONS)[number]));

  beforeAll(async () => {
    if (reason === null) night = await openNight(url);
  }, 300_000);
  afterAll(() => night?.close());

  /** Puts an act before a commission, and lets the members who are named sign it in their browsers. */
  async function decide(unit: string, what: string, body: object, members: readonly string[]): Promise<void> {
    const { id } = await as(members[0] ?? "").ask("POST", `/api/v1/units/${unit}/proposals/${what}`, body);
    await sign(String(id), members);
  }

  async function sign(id: string, members: readonly string[]): Promise<void> {
    for (const member of members) await as(member).sign();
    const { kind, state, refusal } = await as(members[0] ?? "").ask("GET", `/api/v1/proposals/${id}`);
    expect({ kind, state, refusal }).toEqual({ kind, state: "recorded", refusal: null });
  }

  async function typeTwice(protocol: Protocol, first: string, second: string): Promise<void> {
    expect(await typeByInterface(as(first), protocol)).toBe("first-done");
    expect(await typeByInterface(as(second), protocol)).toBe("agreed");
  }

  /** A supervisor looks at the paper and keeps the first of two entries, on the page. */
  async function settle(unit: string): Promise<void> {
    const { page, go } = as("supervisor");
    await go(`/units/${unit}/differences`);
    await page.locator("#apply").waitFor();
    for (const row of await page.locator("fieldset.choices").all()) await row.locator("input").first().check();
    const settled = page.waitForResponse((response) => response.request().method() === "POST");
    await page.locator("#apply").click();
    expect((await settled).status()).toBe(200);
  }

  /** A slip of typing is to be mended: the supervisor says why, on the page. */
  async function correct(unit: string): Promise<void> {
    const { page, go } = as("supervisor");
    await go(`/units/${unit}`);
    await page.getByRole("link", { name: "Correct it" }).click();
    await page.getByLabel("Reason").first().fill("A figure stood in the row above.");
    await page.getByRole("button", { name: "Open the correction" }).first().click();
    await page.waitForURL(new RegExp(`/en/units/${unit}$`));
  }

  /** The chair writes down on the page what was drawn, from where, and who saw it; the members sign. */
  async function drawLot(): Promise<void> {
    const { page, go, ask } = as("top-1");
    await go(`/acts/${ROOT}`);
    const form = page.locator('form[data-api$="/lot"]');
    expect(await form.innerText()).toContain("The law leaves this to a lot (Electoral Code, Annex 1, 4.4.11)");
    await form.getByLabel("Maple").check();
    await form.getByLabel("How it was settled").selectOption("lot");
    await form.getByLabel("Source of chance").fill(SOURCE);
    for (const [i, witness] of WITNESSES.entries()) await form.locator('[name="witnesses[]"]').nth(i).fill(witness);
    await form.getByRole("button").click();
    await page.locator("p.caution", { hasText: "Waiting for signatures: 1" }).waitFor();
    const waiting: unknown = await ask("GET", `/api/v1/units/${ROOT}/proposals`);
    await sign((waiting as readonly { readonly id: string }[])[0]?.id ?? "", MEMBERS);
  }

  /** A ceremony opened the record, and paper lets people in. */
  async function opening(): Promise<void> {
    const { steps, minutes } = night.ceremony;
    expect(steps[0]).toContain("Step 1 of 6: opening the record.");
    expect(steps.at(-1)).toContain("All steps are done: 11 entries.");
    expect(minutes.match(/^ +\d {2}\w+ +[0-9a-f]{8} {2}rehearsal\.example\/night\/(top|station)-\d$/gm)).toHaveLength(
      5,
    );
    players = await night.enter(browser());
    // The administrator makes accounts, and can do nothing about the count.
    await expect(as("admin").ask("GET", `/api/v1/units/${OWN_STATION}/entry`)).rejects.toThrow("403");
  }

  /** Protocols are sealed, typed twice, filed; what follows from them is announced in the night. */
  async function counting(): Promise<void> {
    const [, second, third, fourth] = STATIONS;
    // The station seals its first stage, by its own commission, before the boxes are opened.
    await typeTwice(paper(OWN_STATION), "precinct-a", "precinct-b");
    await decide(OWN_STATION, "filing", {}, ["station-1", "station-2"]);
    await typeTwice(opened(paper(OWN_STATION)), "precinct-a", "precinct-b");

    // Two entries that differ in three figures.
    expect(await typeByInterface(as("clerk-a"), paper(second))).toBe("first-done");
    expect(await typeByInterface(as("clerk-b"), moved(paper(second), 1))).toBe("differences");
    await settle(second);
    for (const unit of [third, fourth]) await typeTwice(paper(unit), "clerk-a", "clerk-b");

    // Into the record, by the commission at the top; what follows from it is announced in the night.
    await decide(ROOT, "filing", {}, MEMBERS);
    await as("observer").go(`/units/${third}`);
    expect(await as("observer").page.locator("main").innerText()).toContain("Protocol filed");
    await decide(ROOT, "result", { series: "preliminary", present: 2 }, MEMBERS);
  }

  /** A slip is mended, boxes are counted again, a lot is drawn, and the quorum declares. */
  async function declaring(): Promise<void> {
    const [, , third, fourth] = STATIONS;
    // A slip of typing, and boxes counted again on a legal ground: both are typed twice and signed.
    await correct(third);
    const recount = { kind: "recount", reason: "The proxy asked for it.", ground: "Art. 43(8)" };
    const orderedBy = { orderedBy: "Central Commission" };
    await as("supervisor").ask("POST", `/api/v1/units/${fourth}/corrections`, { ...recount, ...orderedBy });
    for (const unit of [third, fourth]) await typeTwice(moved(paper(unit), 3), "clerk-a", "clerk-b");
    await decide(ROOT, "filing", {}, MEMBERS);
    // Two lists have equal remainders for the last seat.
    await drawLot();
    await decide(ROOT, "result", { series: "final", present: 3 }, MEMBERS);
    await as("auditor").go("/audit");
    expect(await as("auditor").page.locator("main tbody tr").count()).toBeGreaterThan(20);
  }

  /** What is published says so, and verifies. */
  async function publishing(): Promise<void> {
    const latest = (): { readonly open: boolean } =>
      JSON.parse(readFileSync(join(night.site, "records/rehearsal-night/latest.json"), "utf8"));
    await expect.poll(() => latest().open, PATIENCE).toBe(false);
    const { page } = as("observer");
    await page.goto(`${await night.preview()}/en/rehearsal-night/`);
    const said = (await page.locator("body").innerText()).replace(/\s+/g, " ");
    expect(said).toContain("Final result, declared");
    expect(said).toContain("A tie between Maple and Juniper is decided by lot: the seat goes to Maple.");
    // Everybody goes home, and the office is closed.
    await Promise.all([...players.values()].map((each) => each.page.context().close()));
    expect(await night.stop()).toBe(0);

    const { dauys, folder, published, ceremony } = night;
    const [drawn] = (await dauys.run("record", "log", folder, "--type", "lot-drawn", "--ndjson")).split("\n");
    const lot = { among: ["maple", "juniper"], winners: ["maple"], by: "lot", source: SOURCE, witnesses: WITNESSES };
    expect(JSON.parse(drawn ?? "")).toMatchObject({ by: "xr/cec", body: lot });
    const results = JSON.parse(await dauys.run("results", published, "--json"));
    expect(results).toMatchObject({ status: "decided", state: "final", stations: { all: 4, counted: 4 } });
    expect(results.declared).toMatchObject([
      { series: "preliminary", seats: null },
      { series: "final", seats: [163, 39, 38] },
    ]);
    expect(results.seals).toEqual({ "before-opening": 1, "before-filing": 0, late: 0 });

    // By the key that the minutes name, from the checkpoint that an observer kept at the ceremony.
    const [, key = ""] = /Public key of the record +(\S+)/.exec(ceremony.minutes) ?? [];
    const verified = await dauys.run("verify", published, "--key", key, "--since", ceremony.checkpoint);
    expect(verified).toMatch(/^REHEARSAL: ALL OF IT IS MADE UP\n/);
    expect(verified.match(/^✓ \d/gm)).toHaveLength(8);
    expect(verified).toContain("Verified: nothing failed.");
  }

  const what = "twelve people in as many browsers carry it from the ceremony to the final result";
  test.skipIf(reason !== null)(reason === null ? what : `${what} (${reason})`, { timeout: 600_000 }, async () => {
    await opening();
    await counting();
    await declaring();
    await publishing();
  });
});
