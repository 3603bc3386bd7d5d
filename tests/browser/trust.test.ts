import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { noBrowser, stage } from "./support/browser.ts";

/** A key of somebody else. @source sum.golang.org */
const OTHER = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

interface Given {
  readonly key?: string;
  readonly policy?: string;
  readonly since?: string;
}

describe.skipIf(noBrowser !== null)(
  `what a reader knows from elsewhere${noBrowser === null ? "" : ` (${noBrowser})`}`,
  () => {
    const site = stage();

    /** The key that the record names in its first entry. */
    async function ownKey(): Promise<string> {
      const bundle = await (await fetch(`${site.url}records/rehearsal/tile/entries/000`)).text();
      return /"log":"([^"]+)"/.exec(bundle)?.[1] ?? "none";
    }

    /** Opens the fields, fills in what is given, and verifies. */
    async function verified(page: Page, { key = "", policy, since }: Given): Promise<string> {
      await page.$eval("#trust", (part) => part.setAttribute("open", ""));
      await page.fill("#trust-key", key);
      const file = (text: string) => ({ name: "given.txt", mimeType: "text/plain", buffer: Buffer.from(text) });
      await page.setInputFiles("#trust-policy", policy === undefined ? [] : file(policy));
      await page.setInputFiles("#trust-since", since === undefined ? [] : file(since));
      await page.click("#verify-start");
      await page.locator("#verify-here .found-verdict").waitFor();
      return (await page.locator("#verify-here").innerText()).replace(/\s+/g, " ");
    }

    const result = (page: Page, step: string): Promise<string | null> =>
      page.locator(`#verify-here [data-step=${step}]`).getAttribute("data-result");

    test("the record's own key, a policy with it and today's checkpoint: all steps pass, none is left out", async () => {
      const { page } = await site.open("en/rehearsal/verify/");
      const key = await ownKey();
      const since = await (await fetch(`${site.url}records/rehearsal/checkpoint`)).text();
      const said = await verified(page, { key, policy: `log ${key}\nquorum none\n`, since });
      expect(said).toContain("Verified: nothing failed.");
      expect(await result(page, "growth")).toBe("passed");
      expect(await page.locator("#verify-here .limit").innerText()).toMatch(/.+\. .+\./);
    });

    test("the key of somebody else, and a policy that believes somebody else: the signature does not count", async () => {
      for (const given of [{ key: OTHER }, { policy: `log ${OTHER}\nquorum none\n` }]) {
        const { page } = await site.open("ru/rehearsal/verify/");
        await verified(page, given);
        expect(await result(page, "signatures")).toBe("failed");
      }
    });

    test("a checkpoint of other entries under the same number: the record was exchanged", async () => {
      const { page } = await site.open("en/rehearsal/verify/");
      const now = await (await fetch(`${site.url}records/rehearsal/checkpoint`)).text();
      const [origin = "", size = "", , ...rest] = now.split("\n");
      await verified(page, { since: [origin, size, Buffer.alloc(32, 7).toString("base64"), ...rest].join("\n") });
      expect(await result(page, "growth")).toBe("failed");
    });

    test("what is no key and no policy is said at its field", async () => {
      const { page } = await site.open("en/rehearsal/verify/");
      expect(await verified(page, { key: "secret" })).toContain("This is no key of a record");
      expect(await page.getAttribute("#trust-key", "aria-invalid")).toBe("true");
      await page.fill("#trust-key", "");
      await page.setInputFiles("#trust-policy", { name: "p", mimeType: "text/plain", buffer: Buffer.from("nonsense") });
      await page.click("#verify-start");
      await page.getByText("This is no policy").first().waitFor();
      expect(await page.getAttribute("#trust-key", "aria-invalid")).toBeNull();
      expect(await page.getAttribute("#trust-policy", "aria-invalid")).toBe("true");
    });

    test("today's checkpoint is offered to be kept", async () => {
      const { page } = await site.open("kk/rehearsal/verify/");
      await page.locator("#trust summary").click();
      const waiting = page.waitForEvent("download");
      await page.locator("#trust a[download]").click();
      expect((await waiting).suggestedFilename()).toMatch(/^rehearsal-\d+\.checkpoint$/);
    });
  },
);
