import { readFileSync } from "node:fs";
import { join } from "node:path";
import { verifyRecord } from "@dauys/core/election";
import type { Protocol } from "@dauys/core/protocol";
import { folderFiles } from "@dauys/exchange/record";
import { sha256, verifyEd25519 } from "@dauys/store/keys";
import { startPostgres, type TestPostgres } from "@dauys/store/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { browserForFile, noBrowser } from "./support/browser.ts";
import { moved, type Night, openNight, type Player, tied, typeByInterface } from "./support/night.ts";

const postgres = noBrowser === null ? await startPostgres() : { missing: noBrowser };
const TOP = ["top-1", "top-2", "top-3", "top-4"];

afterAll(async () => {
  if (!("missing" in postgres)) await (postgres as TestPostgres).stop();
});

describe.skipIf(noBrowser !== null).each([
  ["sqlite", undefined],
  ["postgresql", "missing" in postgres ? null : postgres.url],
] as const)("a night of an election on %s", (_, url) => {
  const browser = browserForFile();
  let night: Night;
  const players = new Map<string, Player>();
  const as = (who: string): Player => {
    const player = players.get(who);
    if (player === undefined) throw new Error(`${who} has not signed in`);
    return player;
  };
  const paper = (unit: string): Protocol => tied(night.served.open.paperOf(unit));

  beforeAll(async () => {
    if (url === null) return;
    night = await openNight(url);
  }, 120_000);
  afterAll(() => night?.close());

  /** Puts an act before a commission, and lets the members who are named sign it in their browsers. */
  async function decide(
    unit: string,
    what: string,
    body: object,
    { by, members }: { readonly by: string; readonly members: readonly string[] },
  ): Promise<void> {
    night.served.open.pass(60_000);
    const { id } = await as(by).ask("POST", `/api/v1/units/${unit}/proposals/${what}`, body);
    for (const member of members) await as(member).sign();
    const { state, refusal } = await as(by).ask("GET", `/api/v1/proposals/${String(id)}`);
    expect({ state, refusal }, what).toEqual({ state: "recorded", refusal: null });
  }

  const typeTwice = async (unit: string, protocol: Protocol): Promise<void> => {
    expect(await typeByInterface(as("clerk-a"), unit, protocol)).toBe("first-done");
    expect(await typeByInterface(as("clerk-b"), unit, protocol)).toBe("agreed");
  };

  test.skipIf(url === null)(
    "sixteen people in as many browsers carry it from the first seal to the final result",
    { timeout: 300_000 },
    async () => {
      const { root, station, served } = night;
      const everybody = [
        "admin",
        "auditor",
        "observer",
        "supervisor",
        "clerk-a",
        "clerk-b",
        "precinct-a",
        "precinct-b",
        ...TOP,
        "station-1",
        "station-2",
        "station-3",
      ];
      for (const who of everybody) players.set(who, await night.enter(browser(), who));
      const units = served.open.stations.map(({ station: name }) => name);
      const [, second = "", third = "", fourth = ""] = units;

      // The administrator prints an invitation, and can do nothing about the count; somebody takes it up.
      const invited = await night.invite(as("admin"), browser(), { signInName: "clerk-c", unit: root });
      players.set("clerk-c", invited);
      await expect(as("admin").ask("GET", `/api/v1/units/${station}/entry`)).rejects.toThrow("403");

      // The station seals its first stage, by its own commission, before the rest opens.
      expect(await typeByInterface(as("precinct-a"), station, paper(station))).toBe("first-done");
      expect(await typeByInterface(as("precinct-b"), station, paper(station))).toBe("agreed");
      await decide(station, "filing", {}, { by: "station-1", members: ["station-1", "station-2", "station-3"] });
      expect(await typeByInterface(as("precinct-a"), station, paper(station))).toBe("first-done");
      expect(await typeByInterface(as("precinct-b"), station, paper(station))).toBe("agreed");

      // Two entries that differ in one figure: a supervisor looks at the paper and keeps one, on the page.
      const wrong = moved(paper(second), 1);
      expect(await typeByInterface(as("clerk-a"), second, paper(second))).toBe("first-done");
      expect(await typeByInterface(as("clerk-b"), second, wrong)).toBe("differences");
      await as("supervisor").go(`/units/${second}/differences`);
      await as("supervisor").page.locator("#apply").waitFor();
      for (const row of await as("supervisor").page.locator("fieldset.choices").all())
        await row.locator("input").first().check();
      await as("supervisor").page.locator("#apply").click();
      const state = () => served.open.office.tables.query("SELECT state FROM entry_papers WHERE unit = $1", [second]);
      await expect.poll(state, { timeout: 15_000 }).toEqual([{ state: "agreed" }]);
      for (const unit of units.slice(3)) await typeTwice(unit, paper(unit));
      expect(await typeByInterface(as("clerk-a"), third, paper(third))).toBe("first-done");
      expect(await typeByInterface(as("clerk-c"), third, paper(third))).toBe("agreed");

      // Into the record, by the commission at the top.
      await decide(root, "filing", {}, { by: "top-1", members: TOP });
      await as("observer").go(`/units/${third}`);
      expect(await as("observer").page.locator("main").innerText()).toContain("Protocol filed");

      // A slip of typing, and boxes counted again on a legal ground: both are typed twice and signed.
      await as("supervisor").go(`/units/${third}`);
      const page = as("supervisor").page;
      await page.getByRole("link", { name: "Correct it" }).click();
      await page.getByLabel("Reason").first().fill("A figure stood in the row above.");
      await page.getByRole("button", { name: "Open the correction" }).first().click();
      await page.waitForURL(new RegExp(`/en/units/${third}$`));
      await as("supervisor").ask("POST", `/api/v1/units/${fourth}/corrections`, {
        kind: "recount",
        reason: "The proxy asked for it.",
        ground: "Art. 43(8)",
        orderedBy: "District commission",
      });
      for (const unit of [third, fourth]) {
        await typeTwice(unit, moved(paper(unit), 3));
      }
      await decide(root, "filing", {}, { by: "top-1", members: TOP });

      // Nobody but one list passes, and two are equal behind it: the law is silent, and the commission decides in public.
      const { question } = (await as("top-1").ask("GET", `/api/v1/units/${root}/standing`)) as {
        readonly question: { readonly among: readonly string[] } | null;
      };
      expect(question?.among).toHaveLength(2);
      const winners = [question?.among[0] ?? ""];
      await decide(
        root,
        "lot",
        {
          winners,
          by: "decision",
          source: "Decision No. 12, in open session.",
          witnesses: ["Observer of the coalition"],
        },
        { by: "top-1", members: TOP },
      );

      await decide(root, "result", { series: "preliminary", present: 6 }, { by: "top-1", members: TOP });
      await decide(root, "result", { series: "final", present: 7 }, { by: "top-1", members: TOP });

      // What is published verifies, and says the same.
      await night.publish();
      const verified = await verifyRecord(
        folderFiles(night.published),
        { key: null, policy: null, since: null, quick: false },
        { sha256, verify: verifyEd25519 },
      );
      expect(verified.ok).toBe(true);
      const record = /records\/([^/"]+)\//.exec(readFileSync(join(night.site, "SHA256SUMS"), "utf8"))?.[1] ?? "";
      expect(record).not.toBe("");
      const result = await served.open.office.record.read((fold) => ({
        final: fold.final?.body.series,
        stations: fold.stationUnits.filter(({ filing }) => filing !== null).length,
      }));
      expect(result).toEqual({ final: "final", stations: 12 });
      await as("auditor").go("/audit");
      expect(await as("auditor").page.locator("main tbody tr").count()).toBeGreaterThan(20);
    },
  );
});
